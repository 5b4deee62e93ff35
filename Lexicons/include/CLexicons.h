/* The built-in lexicons, part of the program: the compiled tables, which are read at every start, and the source files,
 * which are only read when a user's lexicon is compiled together with them. */
#pragma once
#include <stddef.h>
#include <stdint.h>

/* The compiled English lexicon and its length in bytes. */
const uint8_t *clexicons_table_en(void);
size_t clexicons_table_en_size(void);

/* The fitted weights of weak signs for English and their length in bytes. */
const uint8_t *clexicons_signs_en(void);
size_t clexicons_signs_en_size(void);

/* The English source files. */
size_t clexicons_source_count(void);
const char *clexicons_source_name(size_t index);
const uint8_t *clexicons_source_bytes(size_t index);
size_t clexicons_source_size(size_t index);
