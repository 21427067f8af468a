// Errors in Python 3's words.
#include "py/harbour.h"
#include <string.h>
#include "py/bc.h"
#include "py/objfun.h"
#include "py/objint.h"
#include "py/objtype.h"

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
    [MP_BINARY_OP_MAT_MULTIPLY] = "@",
    [MP_BINARY_OP_INPLACE_MAT_MULTIPLY] = "@=",
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
    if (op == MP_BINARY_OP_IN || op == MP_BINARY_OP_CONTAINS) {
        mp_raise_msg_varg(&mp_type_TypeError, "argument of type '%s' is not iterable", op == MP_BINARY_OP_IN ? right : left);
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

/* ---- something that cannot be gone through ---- */

const char *harbour_asks;
harbour_printing_t *harbour_printing;

mp_rom_error_text_t harbour_not_iterable(void) {
    const char *words = harbour_asks ? harbour_asks : "'%s' object is not iterable";
    harbour_asks = NULL;
    return words;
}

void harbour_with(mp_obj_t manager, mp_obj_t *methods) {
    mp_load_method_maybe(manager, MP_QSTR___exit__, methods);
    mp_load_method_maybe(manager, MP_QSTR___enter__, methods + 2);
    if (methods[0] == MP_OBJ_NULL || methods[2] == MP_OBJ_NULL) {
        mp_raise_msg_varg(&mp_type_TypeError, methods[2] == MP_OBJ_NULL ? "'%s' object does not support the context manager protocol"
            : "'%s' object does not support the context manager protocol (missed __exit__ method)", mp_obj_get_type_str(manager));
    }
}

/* ---- calls that do not fit, by the names that the compiler left (emitbc.c) ---- */

// What a function's information says of its names.
typedef struct {
    size_t n_pos, n_kwonly, n_def, n_free;
    const byte *arguments, *more;
    const qstr_short_t *table;
} names_t;

static qstr next_name(const names_t *names, const byte **ip) {
    mp_uint_t name = mp_decode_uint(ip);
    #if MICROPY_EMIT_BYTECODE_USES_QSTR_TABLE
    return names->table[name];
    #else
    return name;
    #endif
}

static names_t names_of(mp_obj_fun_bc_t *fun) {
    const byte *ip = fun->bytecode;
    MP_BC_PRELUDE_SIG_DECODE(ip);
    MP_BC_PRELUDE_SIZE_DECODE(ip);
    (void)n_state; (void)n_exc_stack; (void)scope_flags; (void)n_info; (void)n_cell;
    names_t names = { .n_pos = n_pos_args, .n_kwonly = n_kwonly_args, .n_def = n_def_pos_args };
    #if MICROPY_EMIT_BYTECODE_USES_QSTR_TABLE
    names.table = fun->context->constants.qstr_table;
    #endif
    ip = mp_decode_uint_skip(ip);
    names.arguments = ip;
    for (size_t i = 0; i < n_pos_args + n_kwonly_args; i++) {
        names.n_free += next_name(&names, &ip) == MP_QSTR__star_;
    }
    mp_decode_uint(&ip);
    names.more = ip;
    return names;
}

static qstr whole_name(mp_obj_fun_bc_t *fun, const names_t *names) {
    const byte *ip = names->more;
    return fun->renamed ? fun->renamed : next_name(names, &ip);
}

mp_obj_t harbour_unbound(mp_obj_fun_bc_t *fun, size_t local) {
    names_t names = names_of(fun);
    bool is_free = local < names.n_free;
    size_t args = names.n_pos + names.n_kwonly;
    const byte *ip = !is_free && local < args ? names.arguments : names.more;
    size_t skips = is_free ? local + 1 : local < args ? local : 1 + names.n_free + local - args;
    while (skips--) {
        ip = mp_decode_uint_skip(ip);
    }
    return is_free ? mp_obj_new_exception_msg_varg(&mp_type_NameError, "cannot access free variable '%q' where it is not associated with a value in enclosing scope", next_name(&names, &ip))
        : mp_obj_new_exception_msg_varg(&mp_type_UnboundLocalError, "cannot access local variable '%q' where it is not associated with a value", next_name(&names, &ip));
}

MP_NORETURN void harbour_mismatch(mp_obj_fun_bc_t *fun, size_t given) {
    names_t names = names_of(fun);
    int takes = names.n_pos - names.n_free, gets = given - names.n_free, least = takes - names.n_def;
    const char *were = gets == 1 ? "was" : "were";
    if (names.n_def) {
        mp_raise_msg_varg(&mp_type_TypeError, "%q() takes from %d to %d positional arguments but %d %s given", whole_name(fun, &names), least, takes, gets, were);
    }
    mp_raise_msg_varg(&mp_type_TypeError, "%q() takes %d positional argument%s but %d %s given", whole_name(fun, &names), takes, takes == 1 ? "" : "s", gets, were);
}

// Of the arguments, whose values go downwards from the first's place, those that have none: by place, or else by name.
MP_NORETURN void harbour_missing(mp_obj_fun_bc_t *fun, mp_obj_t *first, size_t n_pos, size_t n_kwonly) {
    names_t names = names_of(fun);
    size_t from = n_kwonly ? names.n_pos : 0, to = n_kwonly ? names.n_pos + n_kwonly : n_pos, count = 0, said = 0;
    for (size_t i = from; i < to; i++) {
        count += first[-(mp_int_t)i] == MP_OBJ_NULL;
    }
    vstr_t vstr;
    mp_print_t print;
    vstr_init_print(&vstr, 64, &print);
    mp_printf(&print, "%q() missing %d required %s argument%s: ", whole_name(fun, &names), (int)count, n_kwonly ? "keyword-only" : "positional", count == 1 ? "" : "s");
    const byte *ip = names.arguments;
    for (size_t i = 0; i < to; i++) {
        qstr name = next_name(&names, &ip);
        if (i >= from && first[-(mp_int_t)i] == MP_OBJ_NULL) {
            said++;
            mp_printf(&print, "%s'%q'", said == 1 ? "" : said < count ? ", " : count == 2 ? " and " : ", and ", name);
        }
    }
    mp_raise_msg_varg(&mp_type_TypeError, "%s", vstr_null_terminated_str(&vstr));
}

MP_NORETURN void harbour_argument(mp_obj_fun_bc_t *fun, const char *words, qstr argument) {
    names_t names = names_of(fun);
    mp_raise_msg_varg(&mp_type_TypeError, words, whole_name(fun, &names), argument);
}

/* ---- built-in functions, which know no names of their own ---- */

static qstr name_in(const mp_map_t *map, mp_obj_t value) {
    for (size_t i = 0; i < map->alloc; i++) {
        if (mp_map_slot_is_filled(map, i) && map->table[i].value == value) {
            return MP_OBJ_QSTR_VALUE(map->table[i].key);
        }
    }
    return MP_QSTRnull;
}

extern const mp_obj_dict_t mp_module_builtins_globals;

MP_NORETURN void harbour_arity(mp_obj_t fun, size_t n_args, size_t n_kw, size_t least, size_t most) {
    static const mp_obj_type_t *const types[] = { &mp_type_list, &mp_type_dict, &mp_type_str, &mp_type_set, &mp_type_tuple, &mp_type_int, &mp_type_frozenset, &mp_type_bytes };
    vstr_t vstr;
    mp_print_t print;
    vstr_init_print(&vstr, 32, &print);
    qstr name = name_in(&mp_module_builtins_globals.map, fun);
    bool method = false;
    for (size_t i = 0; i < MP_ARRAY_SIZE(types) && name == MP_QSTRnull; i++) {
        name = name_in(&MP_OBJ_TYPE_GET_SLOT(types[i], locals_dict)->map, fun);
        method = name != MP_QSTRnull;
        if (method && (n_kw || (least == most && most <= 2))) {
            mp_printf(&print, "%q.", (qstr)types[i]->name);
        }
    }
    mp_print_str(&print, name == MP_QSTRnull ? "function" : qstr_str(name));
    const char *said = vstr_null_terminated_str(&vstr);
    int gets = (int)n_args - method, min = (int)least - method, max = (int)most - method;
    if (n_kw) {
        mp_raise_msg_varg(&mp_type_TypeError, "%s() takes no keyword arguments", said);
    }
    if (min == max && max == 0) {
        mp_raise_msg_varg(&mp_type_TypeError, "%s() takes no arguments (%d given)", said, gets);
    }
    if (min == max && max == 1) {
        mp_raise_msg_varg(&mp_type_TypeError, "%s() takes exactly one argument (%d given)", said, gets);
    }
    int bound = gets < min ? min : max;
    mp_raise_msg_varg(&mp_type_TypeError, "%s expected %s%d argument%s, got %d", said, min == max ? "" : gets < min ? "at least " : "at most ", bound, bound == 1 ? "" : "s", gets);
}

// What functions are made of is nobody's matter: built-in ones are of one type, and a program's own.
const mp_obj_type_t *harbour_type(const mp_obj_type_t *type) {
    if (type->name == MP_QSTR_function) {
        return &mp_type_fun_bc;
    }
    return type->name == MP_QSTR_builtin_function_or_method ? &mp_type_fun_builtin_1 : type;
}

/* ---- classes by their names ---- */

// A program's own with its module and what it stands in; what the game and the machine made, by its name.
void harbour_class(const mp_print_t *print, const mp_obj_type_t *type) {
    if (!mp_obj_is_native_type(type) && MP_OBJ_TYPE_HAS_SLOT(type, locals_dict)) {
        mp_map_t *map = &MP_OBJ_TYPE_GET_SLOT(type, locals_dict)->map;
        mp_map_elem_t *module = mp_map_lookup(map, MP_OBJ_NEW_QSTR(MP_QSTR___module__), MP_MAP_LOOKUP);
        if (module != NULL && mp_obj_is_str(module->value) && strncmp(mp_obj_str_get_str(module->value), "nh__", 4) != 0) {
            mp_printf(print, "%s.", mp_obj_str_get_str(module->value));
        }
    }
    mp_printf(print, "%q", (qstr)type->name);
}

void harbour_object(const mp_print_t *print, mp_obj_t value) {
    mp_print_str(print, "<");
    harbour_class(print, mp_obj_get_type(value));
    mp_printf(print, " object at %p>", MP_OBJ_TO_PTR(value));
}

MP_NORETURN void harbour_catches_nothing(void) {
    mp_raise_TypeError("catching classes that do not inherit from BaseException is not allowed");
}
