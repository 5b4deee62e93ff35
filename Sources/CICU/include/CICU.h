/* ICU's text boundaries and case folding behind opaque types of our own.
 *
 * No ICU header is included here: Foundation brings ICU headers of its own, and a Swift module that sees both does
 * not compile. ICU's function names carry its version (`ubrk_open_72`) by macros that Swift cannot see; the wrappers
 * in CICU.c hide that too. Every function returns ICU's status code as an int; `cicu_failed` tells failure from the
 * warnings that successful calls may return. */
#pragma once
#include <stdbool.h>
#include <stdint.h>

/* A break iterator over UTF-8 text; boundaries are byte offsets. */
typedef struct cicu_breaker cicu_breaker;

/* What kind of boundary a breaker finds. */
enum cicu_kind { CICU_SENTENCE = 0, CICU_WORD = 1, CICU_CHARACTER = 2 };

/* Opens a breaker for `locale` (for example "en"). The corresponding ICU function is `ubrk_open`. */
int32_t cicu_breaker_open(enum cicu_kind kind, const char *locale, cicu_breaker **out);

/* Closes a breaker; NULL is allowed. */
void cicu_breaker_close(cicu_breaker *breaker);

/* Points the breaker at `length` bytes of UTF-8, which must stay in place until the last boundary is read. Ill-formed
 * bytes are read as U+FFFD. The corresponding ICU functions are `utext_openUTF8` and `ubrk_setUText`. */
int32_t cicu_breaker_set_text(cicu_breaker *breaker, const uint8_t *bytes, int64_t length);

/* Writes up to `capacity` next boundaries (byte offsets) and their rule status divided by 100 (for words: 0 none,
 * 1 number, 2 letters, 3 kana, 4 ideographs) and returns how many were written; fewer than `capacity` means the end. */
int32_t cicu_breaker_next(cicu_breaker *breaker, int32_t *boundaries, uint8_t *statuses, int32_t capacity);

/* Folds case and compatibility forms (NFKC_Casefold) of well- or ill-formed UTF-8 into `out` as UTF-8. `*written` is
 * the length needed, which may exceed `capacity`; then nothing useful is in `out`. */
int32_t cicu_fold(const uint8_t *bytes, int32_t length, uint8_t *out, int32_t capacity, int32_t *written);

/* Whether the code point is shown as a pictograph (`UCHAR_EXTENDED_PICTOGRAPHIC`). */
bool cicu_is_pictograph(int32_t code_point);

/* Columns the code point takes in a terminal: 0, 1 or 2 (`UCHAR_EAST_ASIAN_WIDTH`, general category). */
int32_t cicu_width(int32_t code_point);

/* Whether `status` is a failure (`U_FAILURE`); good calls may return negative warnings. */
bool cicu_failed(int32_t status);

/* The name of a status code, for messages (`u_errorName`). */
const char *cicu_error_name(int32_t status);

/* The version of ICU in use, as "72.1". `out` holds at least 20 bytes. */
void cicu_version(char *out);
