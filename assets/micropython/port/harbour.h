// What the harbour adds to MicroPython's core: Python 3's own words for errors, letters of every script, and methods of
// built-in types that are written in Python.
#pragma once
#include "py/obj.h"
#include "py/runtime.h"
#include "py/misc.h"

enum {
    CHAR_ALPHA = 1,
    CHAR_UPPER = 2,
    CHAR_LOWER = 4,
    CHAR_TITLE = 8,
    CHAR_DECIMAL = 16,
    CHAR_DIGIT = 32,
    CHAR_NUMERIC = 64,
    CHAR_SPACE = 128,
    CHAR_PRINTABLE = 256,
    CHAR_ID_START = 512,
    CHAR_ID = 1024,
};
unsigned unichar_flags(unichar c);
bool unichar_isprintable(unichar c);

mp_map_elem_t *harbour_more(const mp_obj_type_t *type, qstr name);
mp_obj_t harbour_plain(mp_obj_t text);
const char *harbour_repr(mp_obj_t value);
mp_rom_error_text_t harbour_zero(mp_binary_op_t op, bool is_float);
mp_rom_error_text_t harbour_unary_words(mp_unary_op_t op);
MP_NORETURN void harbour_unsupported(mp_binary_op_t op, mp_obj_t lhs, mp_obj_t rhs);
extern const mp_obj_module_t harbour_module;
