#include "CICU.h"

#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utext.h>
#include <unicode/uversion.h>

struct cicu_breaker {
    UBreakIterator *iterator;
    UText *text;
};

int32_t cicu_breaker_open(enum cicu_kind kind, const char *locale, cicu_breaker **out) {
    static const UBreakIteratorType types[] = {UBRK_SENTENCE, UBRK_WORD, UBRK_CHARACTER};
    UErrorCode status = U_ZERO_ERROR;
    *out = NULL;
    cicu_breaker *breaker = calloc(1, sizeof *breaker);
    if (!breaker) return U_MEMORY_ALLOCATION_ERROR;
    breaker->iterator = ubrk_open(types[kind], locale, NULL, 0, &status);
    if (U_FAILURE(status)) {
        free(breaker);
        return status;
    }
    *out = breaker;
    return status;
}

void cicu_breaker_close(cicu_breaker *breaker) {
    if (!breaker) return;
    ubrk_close(breaker->iterator);
    if (breaker->text) utext_close(breaker->text);
    free(breaker);
}

int32_t cicu_breaker_set_text(cicu_breaker *breaker, const uint8_t *bytes, int64_t length) {
    UErrorCode status = U_ZERO_ERROR;
    breaker->text = utext_openUTF8(breaker->text, (const char *)bytes, length, &status);
    if (U_FAILURE(status)) return status;
    ubrk_setUText(breaker->iterator, breaker->text, &status);
    if (U_SUCCESS(status)) ubrk_first(breaker->iterator);
    return status;
}

int32_t cicu_breaker_next(cicu_breaker *breaker, int32_t *boundaries, uint8_t *statuses, int32_t capacity) {
    int32_t count = 0;
    while (count < capacity) {
        int32_t boundary = ubrk_next(breaker->iterator);
        if (boundary == UBRK_DONE) break;
        boundaries[count] = boundary;
        statuses[count] = (uint8_t)(ubrk_getRuleStatus(breaker->iterator) / 100);
        count++;
    }
    return count;
}

int32_t cicu_fold(const uint8_t *bytes, int32_t length, uint8_t *out, int32_t capacity, int32_t *written) {
    UErrorCode status = U_ZERO_ERROR;
    UChar source[512], folded[1024];
    int32_t source_length = 0, folded_length = 0;
    *written = 0;
    u_strFromUTF8WithSub(source, 512, &source_length, (const char *)bytes, length, 0xFFFD, NULL, &status);
    if (U_FAILURE(status)) return status;
    const UNormalizer2 *normalizer = unorm2_getNFKCCasefoldInstance(&status);
    if (U_FAILURE(status)) return status;
    folded_length = unorm2_normalize(normalizer, source, source_length, folded, 1024, &status);
    if (U_FAILURE(status)) return status;
    u_strToUTF8WithSub((char *)out, capacity, written, folded, folded_length, 0xFFFD, NULL, &status);
    return status;
}

bool cicu_is_pictograph(int32_t code_point) {
    return u_hasBinaryProperty(code_point, UCHAR_EXTENDED_PICTOGRAPHIC);
}

int32_t cicu_width(int32_t code_point) {
    int8_t category = u_charType(code_point);
    if (category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK || category == U_FORMAT_CHAR) return 0;
    if (category == U_CONTROL_CHAR) return 0;
    int32_t width = u_getIntPropertyValue(code_point, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

bool cicu_failed(int32_t status) { return U_FAILURE((UErrorCode)status); }

const char *cicu_error_name(int32_t status) { return u_errorName((UErrorCode)status); }

void cicu_version(char *out) {
    UVersionInfo version;
    u_getVersion(version);
    u_versionToString(version, out);
}
