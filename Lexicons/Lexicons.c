#include "CLexicons.h"

/* Aligned because the table is read in place as 32-bit numbers. */
static const _Alignas(16) uint8_t table_en[] = {
#embed "en.table"
};

const uint8_t *clexicons_table_en(void) { return table_en; }
size_t clexicons_table_en_size(void) { return sizeof table_en; }

static const _Alignas(16) uint8_t signs_en[] = {
#embed "en.signs"
};

const uint8_t *clexicons_signs_en(void) { return signs_en; }
size_t clexicons_signs_en_size(void) { return sizeof signs_en; }

#define SOURCE(variable) static const uint8_t variable[] = {
/* One block a file; `amends-dev lexicon` checks that none is missing. */
SOURCE(words)
#embed "en/words.lex"
};
SOURCE(variants)
#embed "en/variants.lex"
};
SOURCE(frames)
#embed "en/frames.lex"
};
SOURCE(care)
#embed "en/care.lex"
};
SOURCE(deflection)
#embed "en/deflection.lex"
};
SOURCE(minimizing)
#embed "en/minimizing.lex"
};
SOURCE(blame_shifting)
#embed "en/blame-shifting.lex"
};
SOURCE(dismissing)
#embed "en/dismissing.lex"
};
SOURCE(vagueness)
#embed "en/vagueness.lex"
};
SOURCE(whole_draft)
#embed "en/whole-draft.lex"
};
SOURCE(weak_signs)
#embed "en/weak-signs.lex"
};
SOURCE(missing_i)
#embed "en/missing-i.lex"
};
SOURCE(pressure)
#embed "en/pressure.lex"
};
SOURCE(self_punishment)
#embed "en/self-punishment.lex"
};
SOURCE(insincerity)
#embed "en/insincerity.lex"
};
SOURCE(regret)
#embed "en/regret.lex"
};
SOURCE(ownership)
#embed "en/ownership.lex"
};
SOURCE(specifics)
#embed "en/specifics.lex"
};
SOURCE(validation)
#embed "en/validation.lex"
};
SOURCE(repair)
#embed "en/repair.lex"
};
SOURCE(commitment)
#embed "en/commitment.lex"
};
SOURCE(listening)
#embed "en/listening.lex"
};
SOURCE(patience)
#embed "en/patience.lex"
};

static const struct {
    const char *name;
    const uint8_t *bytes;
    size_t size;
} sources[] = {
#define ENTRY(name, variable) {"Lexicons/en/" name, variable, sizeof variable}
    ENTRY("words.lex", words),
    ENTRY("variants.lex", variants),
    ENTRY("frames.lex", frames),
    ENTRY("care.lex", care),
    ENTRY("deflection.lex", deflection),
    ENTRY("minimizing.lex", minimizing),
    ENTRY("blame-shifting.lex", blame_shifting),
    ENTRY("dismissing.lex", dismissing),
    ENTRY("vagueness.lex", vagueness),
    ENTRY("whole-draft.lex", whole_draft),
    ENTRY("weak-signs.lex", weak_signs),
    ENTRY("missing-i.lex", missing_i),
    ENTRY("pressure.lex", pressure),
    ENTRY("self-punishment.lex", self_punishment),
    ENTRY("insincerity.lex", insincerity),
    ENTRY("regret.lex", regret),
    ENTRY("ownership.lex", ownership),
    ENTRY("specifics.lex", specifics),
    ENTRY("validation.lex", validation),
    ENTRY("repair.lex", repair),
    ENTRY("commitment.lex", commitment),
    ENTRY("listening.lex", listening),
    ENTRY("patience.lex", patience),
};

size_t clexicons_source_count(void) { return sizeof sources / sizeof *sources; }
const char *clexicons_source_name(size_t index) { return sources[index].name; }
const uint8_t *clexicons_source_bytes(size_t index) { return sources[index].bytes; }
size_t clexicons_source_size(size_t index) { return sources[index].size; }
