// Errors in Python 3's words.
#include <stdarg.h>
#include "py/harbour.h"
#include <string.h>
#include "py/objstr.h"
#include "py/unicode.h"
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

/* ---- functions by their names, which built-in ones do not know ---- */

const char *harbour_said(const char *words, ...) {
    va_list list;
    vstr_t vstr;
    mp_print_t print;
    vstr_init_print(&vstr, 32, &print);
    va_start(list, words);
    mp_vprintf(&print, words, list);
    va_end(list);
    return vstr_null_terminated_str(&vstr);
}

static bool is_function(const mp_obj_type_t *type) {
    return type == &mp_type_gen_wrap || type->name == MP_QSTR_function || type->name == MP_QSTR_builtin_function_or_method;
}

// What a closure, a static method or a class's method is made of; and a method of a built-in type, asked of the type.
static mp_obj_t inside_of(mp_obj_t fun) {
    if (mp_obj_is_type(fun, &mp_type_closure) || mp_obj_is_type(fun, &mp_type_staticmethod) || mp_obj_is_type(fun, &mp_type_classmethod)) {
        return ((mp_obj_t *)MP_OBJ_TO_PTR(fun))[1];
    }
    return harbour_checked(fun) ? ((mp_obj_t *)MP_OBJ_TO_PTR(fun))[2] : fun;
}

static bool is_of_python(mp_obj_t fun) {
    return mp_obj_is_type(fun, &mp_type_fun_bc) || mp_obj_is_type(fun, &mp_type_gen_wrap);
}

static qstr name_in(const mp_map_t *map, mp_obj_t fun) {
    for (size_t i = 0; i < map->alloc; i++) {
        if (mp_map_slot_is_filled(map, i) && inside_of(map->table[i].value) == fun) {
            return mp_obj_str_get_qstr(map->table[i].key);
        }
    }
    return MP_QSTRnull;
}

extern const mp_obj_dict_t mp_module_builtins_globals;
extern const mp_obj_module_t mp_module_math;

// Whether a function of Python is the program's own: the game's stand in modules.
static bool is_of_program(mp_obj_t fun) {
    return ((mp_obj_fun_bc_t *)MP_OBJ_TO_PTR(fun))->context->module.globals == &MP_STATE_VM(dict_main);
}

// What a function is called that Python's own are written in C for: its name, the type that it is a method of, or the module
// that it stands in. A program's own functions have none, whatever holds them.
typedef struct { qstr name; const mp_obj_type_t *type; qstr module; } known_t;

static known_t known_of(mp_obj_t fun) {
    static const mp_obj_type_t *const types[] = { &mp_type_list, &mp_type_dict, &mp_type_str, &mp_type_set, &mp_type_tuple, &mp_type_int, &mp_type_frozenset, &mp_type_bytes, &mp_type_bytearray };
    known_t known = { .name = MP_QSTRnull };
    mp_obj_t given = fun;
    fun = inside_of(fun);
    if (is_of_python(fun) && is_of_program(fun)) {
        return known;
    }
    if (MP_STATE_VM(mp_module_builtins_override_dict) != NULL) {
        known.name = name_in(&MP_STATE_VM(mp_module_builtins_override_dict)->map, fun);
    }
    if (known.name == MP_QSTRnull) {
        known.name = name_in(&mp_module_builtins_globals.map, fun);
    }
    for (size_t i = 0; known.name == MP_QSTRnull && harbour_extended[i].type; i++) {
        known.name = name_in(harbour_extended[i].more, fun);
        known.type = known.name == MP_QSTRnull ? NULL : harbour_extended[i].type;
    }
    for (size_t i = 0; i < MP_ARRAY_SIZE(types) && known.name == MP_QSTRnull; i++) {
        known.name = name_in(&MP_OBJ_TYPE_GET_SLOT(types[i], locals_dict)->map, fun);
        known.type = known.name == MP_QSTRnull ? NULL : types[i];
    }
    if (known.type != NULL && harbour_checked(given)) {
        known.type = ((const mp_obj_type_t **)MP_OBJ_TO_PTR(given))[1];
    }
    const mp_map_t *modules = &MP_STATE_VM(mp_loaded_modules_dict).map;
    for (size_t i = 0; i < modules->alloc && known.name == MP_QSTRnull; i++) {
        if (!mp_map_slot_is_filled(modules, i) || !mp_obj_is_type(modules->table[i].value, &mp_type_module)) {
            continue;
        }
        qstr module = mp_obj_str_get_qstr(modules->table[i].key);
        // Of those that the game wrote, Python's `math` is in C.
        if (is_of_python(fun) ? module == MP_QSTR_math : strncmp(qstr_str(module), "nh__", 4) != 0 && module != MP_QSTR___main__) {
            known.name = name_in(&((mp_obj_module_t *)MP_OBJ_TO_PTR(modules->table[i].value))->globals->map, fun);
            known.module = known.name == MP_QSTRnull ? MP_QSTRnull : module;
        }
    }
    if (known.name == MP_QSTRnull) {
        // What a function of the game's own calls in its place.
        known.name = name_in(&mp_module_math.globals->map, fun);
        known.module = known.name == MP_QSTRnull ? MP_QSTRnull : MP_QSTR_math;
    }
    return known;
}

qstr harbour_function_name(mp_obj_t fun) {
    qstr name = known_of(fun).name;
    return name != MP_QSTRnull ? name : is_of_python(fun) ? mp_obj_fun_get_name(fun) : MP_QSTR_function;
}

void harbour_function_attr(mp_obj_t fun, qstr attr, mp_obj_t *dest) {
    if (dest[0] == MP_OBJ_NULL && attr == MP_QSTR___name__) {
        dest[0] = MP_OBJ_NEW_QSTR(harbour_function_name(fun));
    }
}

void harbour_function(const mp_print_t *print, mp_obj_t fun) {
    known_t known = known_of(fun);
    fun = inside_of(fun);
    if (known.type != NULL) {
        mp_printf(print, "<method '%q' of '%q' objects>", known.name, (qstr)known.type->name);
    } else if (known.name != MP_QSTRnull || !is_of_python(fun)) {
        mp_printf(print, "<built-in function %q>", harbour_function_name(fun));
    } else {
        mp_printf(print, "<function %q at 0x%p>", harbour_called(MP_OBJ_TO_PTR(fun)), MP_OBJ_TO_PTR(fun));
    }
}

void harbour_function_print(const mp_print_t *print, mp_obj_t fun, mp_print_kind_t kind) {
    (void)kind;
    harbour_function(print, fun);
}

void harbour_method(const mp_print_t *print, mp_obj_t fun, mp_obj_t self) {
    known_t known = known_of(fun);
    if (known.name != MP_QSTRnull) {
        mp_printf(print, "<built-in method %q of %q object at 0x%p>", known.name, (qstr)mp_obj_get_type(self)->name, MP_OBJ_TO_PTR(self));
        return;
    }
    fun = inside_of(fun);
    mp_printf(print, "<bound method %q of ", is_of_python(fun) ? harbour_called(MP_OBJ_TO_PTR(fun)) : MP_QSTR_function);
    mp_obj_print_helper(print, self, PRINT_REPR);
    mp_print_str(print, ">");
}

static MP_DEFINE_CONST_OBJ_TYPE(type_method_descriptor, MP_QSTR_method_descriptor, MP_TYPE_FLAG_NONE);

// What functions are made of is nobody's matter: built-in ones are of one type, methods of types of another, and a program's own.
const mp_obj_type_t *harbour_type(mp_obj_t o) {
    const mp_obj_type_t *type = mp_obj_get_type(o);
    if (mp_obj_is_type(o, &mp_type_bound_meth)) {
        return known_of(((mp_obj_t *)MP_OBJ_TO_PTR(o))[1]).name == MP_QSTRnull ? type : &mp_type_fun_builtin_1;
    }
    if (!is_function(type)) {
        return type;
    }
    known_t known = known_of(o);
    return known.type != NULL ? &type_method_descriptor
        : known.name != MP_QSTRnull || !is_of_python(inside_of(o)) ? &mp_type_fun_builtin_1 : &mp_type_fun_bc;
}

/* ---- built-in functions and types that are called with too many or too few ---- */

// The type that makes something of its arguments, until it has looked at them.
qstr harbour_made;
const char *harbour_making(void) {
    return qstr_str(harbour_made);
}

MP_NORETURN void harbour_count(const char *said, int gets, int min, int max) {
    int bound = gets < min ? min : max;
    mp_raise_msg_varg(&mp_type_TypeError, "%s expected %s%d argument%s, got %d", said, min == max ? "" : gets < min ? "at least " : "at most ", bound, bound == 1 ? "" : "s", gets);
}

MP_NORETURN void harbour_arity(mp_obj_t fun, size_t n_args, size_t n_kw, size_t least, size_t most) {
    known_t known = known_of(fun);
    bool method = known.type != NULL;
    int gets = (int)n_args - method, min = (int)least - method, max = (int)most - method;
    const char *said = known.name == MP_QSTRnull ? "function" : qstr_str(known.name);
    qstr owner = method ? (qstr)known.type->name : known.module;
    const char *whole = owner == MP_QSTRnull ? said : harbour_said("%q.%s", owner, said);
    if (n_kw) {
        mp_raise_msg_varg(&mp_type_TypeError, "%s() takes no keyword arguments", whole);
    }
    if (min == max && max == 0) {
        mp_raise_msg_varg(&mp_type_TypeError, "%s() takes no arguments (%d given)", whole, gets);
    }
    if (min == max && max == 1) {
        mp_raise_msg_varg(&mp_type_TypeError, "%s() takes exactly one argument (%d given)", whole, gets);
    }
    harbour_count(said, gets, min, max);
}

// What a text becomes bytes by, and the other way: UTF-8, and what is the same in it.
void harbour_encoding(const char *who, size_t n_args, const mp_obj_t *args) {
    static const char *const named[] = { "encoding", "errors" };
    for (size_t i = 1; i < n_args; i++) {
        if (!mp_obj_is_str(args[i])) {
            mp_raise_msg_varg(&mp_type_TypeError, "%s() argument '%s' must be str, not %s", who, named[i - 1], args[i] == mp_const_none ? "None" : mp_obj_get_type_str(args[i]));
        }
    }
    if (n_args < 2) {
        return;
    }
    const char *name = mp_obj_str_get_str(args[1]);
    char plain[8] = "";
    for (size_t i = 0, n = 0; name[i] && n < sizeof(plain) - 1; i++) {
        if (name[i] != '-' && name[i] != '_') {
            plain[n++] = name[i] | 0x20;
        }
    }
    if (strcmp(plain, "utf8") == 0) {
        return;
    }
    if (strcmp(plain, "ascii") != 0) {
        mp_raise_msg_varg(&mp_type_LookupError, "unknown encoding: %s", name);
    }
    size_t length;
    const char *bytes = mp_obj_is_str_or_bytes(args[0]) ? mp_obj_str_get_data(args[0], &length) : (length = 0, "");
    for (size_t i = 0; i < length; i++) {
        if (bytes[i] & 0x80) {
            bool encodes = mp_obj_is_str(args[0]);
            const char *what = encodes ? harbour_said("encode character '\\u%04x'", (int)utf8_get_char((const byte *)bytes + i)) : harbour_said("decode byte 0x%02x", bytes[i] & 0xff);
            harbour_unicode(encodes ? MP_QSTR_UnicodeEncodeError : MP_QSTR_UnicodeDecodeError, harbour_said("'ascii' codec can't %s in position %d: ordinal not in range(128)", what, (int)i));
        }
    }
}

// What the prelude made of the errors that MicroPython leaves out.
MP_NORETURN void harbour_unicode(qstr kind, const char *words) {
    mp_obj_t said = mp_obj_new_str(words, strlen(words));
    nlr_raise(mp_call_function_1(mp_load_global(kind), said));
}

MP_NORETURN void harbour_not_utf8(const byte *bytes, size_t length) {
    size_t at = 0;
    while (at < length) {
        size_t size = bytes[at] < 0x80 ? 1 : bytes[at] >= 0xf0 ? 4 : bytes[at] >= 0xe0 ? 3 : 2;
        if (at + size > length || !utf8_check(bytes + at, size)) {
            break;
        }
        at += size;
    }
    byte first = at < length ? bytes[at] : 0;
    bool starts = first >= 0xc2 && first < 0xf5;
    harbour_unicode(MP_QSTR_UnicodeDecodeError, harbour_said("'utf-8' codec can't decode byte 0x%02x in position %d: %s", first, (int)at,
        !starts ? "invalid start byte" : at + 1 == length ? "unexpected end of data" : "invalid continuation byte"));
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

static qstr own_name(mp_obj_fun_bc_t *fun, const names_t *names) {
    const byte *ip = names->more;
    return fun->renamed ? fun->renamed : next_name(names, &ip);
}

qstr harbour_called(mp_obj_fun_bc_t *fun) {
    names_t names = names_of(fun);
    return own_name(fun, &names);
}

// Of what the game wrote in Python's place, arguments whose names begin with a line are given by place only.
bool harbour_by_place(mp_obj_fun_bc_t *fun, qstr argument) {
    return qstr_str(argument)[0] == '_' && !is_of_program(MP_OBJ_FROM_PTR(fun));
}

static bool all_by_place(mp_obj_fun_bc_t *fun, const names_t *names) {
    const byte *ip = names->arguments;
    for (size_t i = 0; i < names->n_pos + names->n_kwonly; i++) {
        qstr name = next_name(names, &ip);
        if (name != MP_QSTR__star_ && name != MP_QSTR_self) {
            return harbour_by_place(fun, name);
        }
    }
    return true;
}

// A call that does not fit a function of Python's own: in the words of one that is written in C, if it stands for one.
static void known_mismatch(mp_obj_fun_bc_t *fun, const names_t *names, size_t given, size_t n_kw, qstr argument) {
    known_t known = known_of(MP_OBJ_FROM_PTR(fun));
    if (known.name == MP_QSTRnull) {
        return;
    }
    size_t most = names->n_pos - names->n_free;
    if (all_by_place(fun, names)) {
        harbour_arity(MP_OBJ_FROM_PTR(fun), given - names->n_free, n_kw, most - names->n_def, most);
    }
    if (n_kw) {
        mp_raise_msg_varg(&mp_type_TypeError, "'%q' is an invalid keyword argument for %q()", argument, known.name);
    }
    most -= known.type != NULL;
    mp_raise_msg_varg(&mp_type_TypeError, "%q() takes at most %d argument%s (%d given)", known.name, (int)most, most == 1 ? "" : "s", (int)(given - names->n_free - (known.type != NULL)));
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
    known_mismatch(fun, &names, given, 0, MP_QSTRnull);
    int takes = names.n_pos - names.n_free, gets = given - names.n_free, least = takes - names.n_def;
    const char *were = gets == 1 ? "was" : "were";
    if (names.n_def) {
        mp_raise_msg_varg(&mp_type_TypeError, "%q() takes from %d to %d positional arguments but %d %s given", own_name(fun, &names), least, takes, gets, were);
    }
    mp_raise_msg_varg(&mp_type_TypeError, "%q() takes %d positional argument%s but %d %s given", own_name(fun, &names), takes, takes == 1 ? "" : "s", gets, were);
}

// Of the arguments, whose values go downwards from the first's place, those that have none: by place, or else by name.
MP_NORETURN void harbour_missing(mp_obj_fun_bc_t *fun, mp_obj_t *first, size_t n_pos, size_t n_kwonly) {
    names_t names = names_of(fun);
    size_t from = n_kwonly ? names.n_pos : 0, to = n_kwonly ? names.n_pos + n_kwonly : n_pos, count = 0, said = 0;
    for (size_t i = from; i < to; i++) {
        count += first[-(mp_int_t)i] == MP_OBJ_NULL;
    }
    if (!n_kwonly && all_by_place(fun, &names)) {
        known_mismatch(fun, &names, n_pos - count, 0, MP_QSTRnull);
    }
    vstr_t vstr;
    mp_print_t print;
    vstr_init_print(&vstr, 64, &print);
    mp_printf(&print, "%q() missing %d required %s argument%s: ", own_name(fun, &names), (int)count, n_kwonly ? "keyword-only" : "positional", count == 1 ? "" : "s");
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
    known_mismatch(fun, &names, 0, 1, argument);
    mp_raise_msg_varg(&mp_type_TypeError, words, own_name(fun, &names), argument);
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
