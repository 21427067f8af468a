// Errors in Python 3's words.
#include "py/harbour.h"
#include "py/objint.h"

const char *harbour_repr(mp_obj_t value) {
    vstr_t vstr;
    mp_print_t print;
    vstr_init_print(&vstr, 32, &print);
    mp_obj_print_helper(&print, value, PRINT_REPR);
    return vstr_null_terminated_str(&vstr);
}

mp_rom_error_text_t harbour_zero(mp_binary_op_t op, bool is_float) {
    switch (op) {
        case MP_BINARY_OP_FLOOR_DIVIDE:
        case MP_BINARY_OP_INPLACE_FLOOR_DIVIDE:
            return is_float ? "float floor division by zero" : "integer division or modulo by zero";
        case MP_BINARY_OP_MODULO:
        case MP_BINARY_OP_INPLACE_MODULO:
            return is_float ? "float modulo" : "integer modulo by zero";
        case MP_BINARY_OP_DIVMOD:
            return is_float ? "float divmod()" : "integer division or modulo by zero";
        case MP_BINARY_OP_POWER:
        case MP_BINARY_OP_INPLACE_POWER:
            return "0.0 cannot be raised to a negative power";
        default:
            return is_float ? "float division by zero" : "division by zero";
    }
}

mp_rom_error_text_t harbour_unary_words(mp_unary_op_t op) {
    switch (op) {
        case MP_UNARY_OP_HASH:
            return "unhashable type: '%s'";
        case MP_UNARY_OP_NEGATIVE:
            return "bad operand type for unary -: '%s'";
        case MP_UNARY_OP_POSITIVE:
            return "bad operand type for unary +: '%s'";
        case MP_UNARY_OP_INVERT:
            return "bad operand type for unary ~: '%s'";
        case MP_UNARY_OP_ABS:
            return "bad operand type for abs(): '%s'";
        default:
            return "bad operand type: '%s'";
    }
}

static const char *const signs[] = {
    [MP_BINARY_OP_LESS] = "<",
    [MP_BINARY_OP_MORE] = ">",
    [MP_BINARY_OP_LESS_EQUAL] = "<=",
    [MP_BINARY_OP_MORE_EQUAL] = ">=",
    [MP_BINARY_OP_INPLACE_OR] = "|=",
    [MP_BINARY_OP_INPLACE_XOR] = "^=",
    [MP_BINARY_OP_INPLACE_AND] = "&=",
    [MP_BINARY_OP_INPLACE_LSHIFT] = "<<=",
    [MP_BINARY_OP_INPLACE_RSHIFT] = ">>=",
    [MP_BINARY_OP_INPLACE_ADD] = "+=",
    [MP_BINARY_OP_INPLACE_SUBTRACT] = "-=",
    [MP_BINARY_OP_INPLACE_MULTIPLY] = "*=",
    [MP_BINARY_OP_INPLACE_FLOOR_DIVIDE] = "//=",
    [MP_BINARY_OP_INPLACE_TRUE_DIVIDE] = "/=",
    [MP_BINARY_OP_INPLACE_MODULO] = "%=",
    [MP_BINARY_OP_INPLACE_POWER] = "** or pow()",
    [MP_BINARY_OP_OR] = "|",
    [MP_BINARY_OP_XOR] = "^",
    [MP_BINARY_OP_AND] = "&",
    [MP_BINARY_OP_LSHIFT] = "<<",
    [MP_BINARY_OP_RSHIFT] = ">>",
    [MP_BINARY_OP_ADD] = "+",
    [MP_BINARY_OP_SUBTRACT] = "-",
    [MP_BINARY_OP_MULTIPLY] = "*",
    [MP_BINARY_OP_FLOOR_DIVIDE] = "//",
    [MP_BINARY_OP_TRUE_DIVIDE] = "/",
    [MP_BINARY_OP_MODULO] = "%",
    [MP_BINARY_OP_POWER] = "** or pow()",
    [MP_BINARY_OP_DIVMOD] = "divmod()",
};

static bool is_sequence(mp_obj_t o) {
    return mp_obj_is_str(o) || mp_obj_is_type(o, &mp_type_list) || mp_obj_is_type(o, &mp_type_tuple);
}

MP_NORETURN void harbour_unsupported(mp_binary_op_t op, mp_obj_t lhs, mp_obj_t rhs) {
    const char *left = mp_obj_get_type_str(lhs), *right = mp_obj_get_type_str(rhs);
    const char *sign = (size_t)op < MP_ARRAY_SIZE(signs) && signs[op] ? signs[op] : "?";
    if (op <= MP_BINARY_OP_MORE_EQUAL) {
        mp_raise_msg_varg(&mp_type_TypeError, "'%s' not supported between instances of '%s' and '%s'", sign, left, right);
    }
    bool adds = op == MP_BINARY_OP_ADD || op == MP_BINARY_OP_INPLACE_ADD;
    if (adds && is_sequence(lhs)) {
        mp_raise_msg_varg(&mp_type_TypeError, "can only concatenate %s (not \"%s\") to %s", left, right, left);
    }
    bool multiplies = op == MP_BINARY_OP_MULTIPLY || op == MP_BINARY_OP_INPLACE_MULTIPLY;
    if (multiplies && (is_sequence(lhs) || is_sequence(rhs)) && !mp_obj_is_int(lhs)) {
        mp_raise_msg_varg(&mp_type_TypeError, "can't multiply sequence by non-int of type '%s'", is_sequence(lhs) ? right : left);
    }
    mp_raise_msg_varg(&mp_type_TypeError, "unsupported operand type(s) for %s: '%s' and '%s'", sign, left, right);
}
