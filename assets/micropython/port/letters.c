// Letters of every script: what each is, and its small, capital and folded forms.
#include <string.h>

#include "py/harbour.h"
#include "py/objstr.h"
#include "py/unicode.h"

typedef struct { uint32_t first; int32_t difference; uint16_t count; uint16_t step; } change_t;
typedef struct { uint32_t code; const char *text; } several_t;

#include "letters.h"

static size_t run_of(unichar c) {
    size_t low = 0, high = MP_ARRAY_SIZE(run_starts);
    while (high - low > 1) {
        size_t middle = (low + high) / 2;
        if (run_starts[middle] <= c) {
            low = middle;
        } else {
            high = middle;
        }
    }
    return low;
}

unsigned unichar_flags(unichar c) {
    size_t run = run_of(c);
    return run_flags[run][(c - run_starts[run]) & 1];
}

bool unichar_isprintable(unichar c) {
    return unichar_flags(c) & CHAR_PRINTABLE;
}

static const change_t *change_of(const change_t *changes, size_t n, unichar c) {
    for (size_t i = 0; i < n; i++) {
        const change_t *one = &changes[i];
        if (one->first > c) {
            return NULL;
        }
        unsigned behind = c - one->first;
        if (behind <= (unsigned)(one->count - 1) * one->step && behind % one->step == 0) {
            return one;
        }
    }
    return NULL;
}

#define FORMS(name) name##_runs, MP_ARRAY_SIZE(name##_runs), name##_several, MP_ARRAY_SIZE(name##_several)

static bool add_form(vstr_t *to, unichar c, const change_t *changes, size_t n, const several_t *several, size_t m) {
    for (size_t i = 0; c >= 0x80 && i < m; i++) {
        if (several[i].code == c) {
            vstr_add_str(to, several[i].text);
            return true;
        }
    }
    const change_t *change = change_of(changes, n, c);
    if (change) {
        vstr_add_char(to, c + change->difference);
    }
    return change != NULL;
}

static void add_lower(vstr_t *to, unichar c) {
    if (c < 0x80) {
        vstr_add_char(to, c >= 'A' && c <= 'Z' ? c + 32 : c);
    } else if (!add_form(to, c, FORMS(lower))) {
        vstr_add_char(to, c);
    }
}

static void add_upper(vstr_t *to, unichar c) {
    if (c < 0x80) {
        vstr_add_char(to, c >= 'a' && c <= 'z' ? c - 32 : c);
    } else if (!add_form(to, c, FORMS(upper))) {
        vstr_add_char(to, c);
    }
}

static void add_title(vstr_t *to, unichar c) {
    if (c < 0x80 || !add_form(to, c, FORMS(title))) {
        add_upper(to, c);
    }
}

static void add_folded(vstr_t *to, unichar c) {
    if (c < 0x80 || !add_form(to, c, FORMS(folded))) {
        add_lower(to, c);
    }
}

// The final sigma of a Greek word has a form of its own.
static bool is_final(const byte *data, const byte *at, const byte *top) {
    bool before = false;
    for (const byte *s = data; s < at; s = utf8_next_char(s)) {
        unsigned flags = unichar_flags(utf8_get_char(s));
        before = flags & (CHAR_UPPER | CHAR_LOWER | CHAR_TITLE);
    }
    const byte *next = utf8_next_char(at);
    return before && !(next < top && unichar_flags(utf8_get_char(next)) & (CHAR_UPPER | CHAR_LOWER | CHAR_TITLE));
}

enum { TO_LOWER, TO_UPPER, TO_TITLE, TO_CAPITAL, TO_SWAPPED, TO_FOLDED };

static mp_obj_t changed(mp_obj_t self_in, int how) {
    GET_STR_DATA_LEN(self_in, data, len);
    vstr_t vstr;
    vstr_init(&vstr, len + 8);
    bool inside = false;
    const byte *top = data + len;
    for (const byte *s = data; s < top; s = utf8_next_char(s)) {
        unichar c = utf8_get_char(s);
        unsigned flags = unichar_flags(c);
        bool cased = flags & (CHAR_UPPER | CHAR_LOWER | CHAR_TITLE);
        bool small = how == TO_LOWER || (how == TO_TITLE && inside) || (how == TO_CAPITAL && s > data)
            || (how == TO_SWAPPED && flags & CHAR_UPPER);
        if (how == TO_FOLDED) {
            add_folded(&vstr, c);
        } else if (small && c == 0x3a3) {
            vstr_add_char(&vstr, is_final(data, s, top) ? 0x3c2 : 0x3c3);
        } else if (small) {
            add_lower(&vstr, c);
        } else if (how == TO_UPPER || (how == TO_SWAPPED && flags & CHAR_LOWER)) {
            add_upper(&vstr, c);
        } else if (how == TO_SWAPPED) {
            vstr_add_char(&vstr, c);
        } else {
            add_title(&vstr, c);
        }
        inside = cased;
    }
    return mp_obj_new_str_from_utf8_vstr(&vstr);
}

#define CHANGE(name, how) \
    static mp_obj_t str_##name(mp_obj_t self) { return changed(self, how); } \
    MP_DEFINE_CONST_FUN_OBJ_1(harbour_##name##_obj, str_##name);
CHANGE(lower, TO_LOWER)
CHANGE(upper, TO_UPPER)
CHANGE(title, TO_TITLE)
CHANGE(capitalize, TO_CAPITAL)
CHANGE(swapcase, TO_SWAPPED)
CHANGE(casefold, TO_FOLDED)

static mp_obj_t all_are(mp_obj_t self_in, unsigned wanted) {
    GET_STR_DATA_LEN(self_in, data, len);
    for (const byte *s = data, *top = data + len; s < top; s = utf8_next_char(s)) {
        if (!(unichar_flags(utf8_get_char(s)) & wanted)) {
            return mp_const_false;
        }
    }
    return mp_obj_new_bool(len > 0 || wanted == CHAR_PRINTABLE);
}

#define TEST(name, wanted) \
    static mp_obj_t str_##name(mp_obj_t self) { return all_are(self, wanted); } \
    MP_DEFINE_CONST_FUN_OBJ_1(harbour_##name##_obj, str_##name);
TEST(isalpha, CHAR_ALPHA)
TEST(isdecimal, CHAR_DECIMAL)
TEST(isdigit, CHAR_DIGIT)
TEST(isnumeric, CHAR_NUMERIC)
TEST(isalnum, CHAR_ALPHA | CHAR_DECIMAL | CHAR_DIGIT | CHAR_NUMERIC)
TEST(isspace, CHAR_SPACE)
TEST(isprintable, CHAR_PRINTABLE)

// Of `islower` and `isupper`: some are of the kind, and none of another.
static mp_obj_t cased(mp_obj_t self_in, unsigned wanted, unsigned not_wanted) {
    GET_STR_DATA_LEN(self_in, data, len);
    bool some = false;
    for (const byte *s = data, *top = data + len; s < top; s = utf8_next_char(s)) {
        unsigned flags = unichar_flags(utf8_get_char(s));
        if (flags & not_wanted) {
            return mp_const_false;
        }
        some = some || flags & wanted;
    }
    return mp_obj_new_bool(some);
}

static mp_obj_t str_islower(mp_obj_t self) {
    return cased(self, CHAR_LOWER, CHAR_UPPER | CHAR_TITLE);
}
MP_DEFINE_CONST_FUN_OBJ_1(harbour_islower_obj, str_islower);

static mp_obj_t str_isupper(mp_obj_t self) {
    return cased(self, CHAR_UPPER, CHAR_LOWER | CHAR_TITLE);
}
MP_DEFINE_CONST_FUN_OBJ_1(harbour_isupper_obj, str_isupper);

static mp_obj_t str_istitle(mp_obj_t self_in) {
    GET_STR_DATA_LEN(self_in, data, len);
    bool some = false, inside = false;
    for (const byte *s = data, *top = data + len; s < top; s = utf8_next_char(s)) {
        unsigned flags = unichar_flags(utf8_get_char(s));
        if (flags & (CHAR_UPPER | CHAR_TITLE)) {
            if (inside) {
                return mp_const_false;
            }
            inside = some = true;
        } else if (flags & CHAR_LOWER) {
            if (!inside) {
                return mp_const_false;
            }
        } else {
            inside = false;
        }
    }
    return mp_obj_new_bool(some);
}
MP_DEFINE_CONST_FUN_OBJ_1(harbour_istitle_obj, str_istitle);

static mp_obj_t str_isidentifier(mp_obj_t self_in) {
    GET_STR_DATA_LEN(self_in, data, len);
    for (const byte *s = data, *top = data + len; s < top; s = utf8_next_char(s)) {
        if (!(unichar_flags(utf8_get_char(s)) & (s == data ? CHAR_ID_START : CHAR_ID))) {
            return mp_const_false;
        }
    }
    return mp_obj_new_bool(len > 0);
}
MP_DEFINE_CONST_FUN_OBJ_1(harbour_isidentifier_obj, str_isidentifier);

// The flags of one character.
static mp_obj_t flags_of(mp_obj_t text) {
    GET_STR_DATA_LEN(text, data, len);
    return MP_OBJ_NEW_SMALL_INT(len ? unichar_flags(utf8_get_char(data)) : 0);
}
MP_DEFINE_CONST_FUN_OBJ_1(harbour_flags_obj, flags_of);

// A text whose decimal digits of other scripts, and spaces, are the plain ones: what int and float read.
static mp_obj_t plain_digits(mp_obj_t text) {
    GET_STR_DATA_LEN(text, data, len);
    vstr_t vstr;
    vstr_init(&vstr, len + 1);
    for (const byte *s = data, *top = data + len; s < top; s = utf8_next_char(s)) {
        unichar c = utf8_get_char(s);
        size_t run = run_of(c);
        unsigned flags = run_flags[run][(c - run_starts[run]) & 1];
        vstr_add_char(&vstr, flags & CHAR_DECIMAL ? '0' + (c - run_starts[run]) % 10 : flags & CHAR_SPACE ? ' ' : c);
    }
    return mp_obj_new_str_from_utf8_vstr(&vstr);
}
MP_DEFINE_CONST_FUN_OBJ_1(harbour_plain_digits_obj, plain_digits);

mp_obj_t harbour_plain(mp_obj_t text) {
    if (!mp_obj_is_str(text)) {
        return text;
    }
    GET_STR_DATA_LEN(text, data, len);
    for (size_t i = 0; i < len; i++) {
        if (data[i] >= 0x80) {
            return plain_digits(text);
        }
    }
    return text;
}
