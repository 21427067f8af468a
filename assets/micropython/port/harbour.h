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

typedef struct { const mp_obj_type_t *type; mp_map_t *more; } harbour_extended_t;
extern harbour_extended_t harbour_extended[];
extern const mp_obj_type_t mp_type_closure;
mp_map_elem_t *harbour_more(const mp_obj_type_t *type, qstr name);
mp_obj_t harbour_plain(mp_obj_t text);
const char *harbour_repr(mp_obj_t value);
mp_rom_error_text_t harbour_zero(mp_binary_op_t op, bool is_float);
mp_rom_error_text_t harbour_unary_words(mp_unary_op_t op);
MP_NORETURN void harbour_unsupported(mp_binary_op_t op, mp_obj_t lhs, mp_obj_t rhs);
extern const mp_obj_module_t harbour_module;

// What is asked of something that cannot be gone through, while it is asked: other words for the error.
extern const char *harbour_asks;
mp_rom_error_text_t harbour_not_iterable(void);
// The containers that are being printed, the innermost first: one that holds itself is printed as dots.
typedef struct _harbour_printing_t { mp_obj_t what; struct _harbour_printing_t *outer; } harbour_printing_t;
extern harbour_printing_t *harbour_printing;

struct _mp_obj_fun_bc_t;
mp_obj_t harbour_unbound(struct _mp_obj_fun_bc_t *fun, size_t local);
MP_NORETURN void harbour_mismatch(struct _mp_obj_fun_bc_t *fun, size_t given);
MP_NORETURN void harbour_missing(struct _mp_obj_fun_bc_t *fun, mp_obj_t *first, size_t n_pos, size_t n_kwonly);
MP_NORETURN void harbour_argument(struct _mp_obj_fun_bc_t *fun, const char *words, qstr argument);
MP_NORETURN void harbour_arity(mp_obj_t fun, size_t n_args, size_t n_kw, size_t least, size_t most);
const mp_obj_type_t *harbour_type(mp_obj_t o);
qstr harbour_called(struct _mp_obj_fun_bc_t *fun);
bool harbour_by_place(struct _mp_obj_fun_bc_t *fun, qstr argument);
bool harbour_checked(mp_obj_t fun);
MP_NORETURN void harbour_unicode(qstr kind, const char *words);
MP_NORETURN void harbour_not_utf8(const byte *bytes, size_t length);
extern qstr harbour_made;
const char *harbour_making(void);
MP_NORETURN void harbour_count(const char *said, int gets, int min, int max);
void harbour_encoding(const char *who, size_t n_args, const mp_obj_t *args);
qstr harbour_function_name(mp_obj_t fun);
void harbour_function_attr(mp_obj_t fun, qstr attr, mp_obj_t *dest);
void harbour_function(const mp_print_t *print, mp_obj_t fun);
void harbour_function_print(const mp_print_t *print, mp_obj_t fun, mp_print_kind_t kind);
void harbour_method(const mp_print_t *print, mp_obj_t fun, mp_obj_t self);
void harbour_with(mp_obj_t manager, mp_obj_t *methods);
void harbour_class(const mp_print_t *print, const mp_obj_type_t *type);
void harbour_object(const mp_print_t *print, mp_obj_t value);
MP_NORETURN void harbour_catches_nothing(void);

struct _mpz_t;
bool harbour_compares(mp_binary_op_t op);
mp_obj_t harbour_compare(mp_binary_op_t op, const struct _mpz_t *whole, double number);
mp_obj_t harbour_compare_with(mp_binary_op_t op, double number, mp_obj_t whole);
double harbour_log(mp_obj_t of, double (*log_of)(double));
mp_binary_op_t harbour_turned(mp_binary_op_t op);
double harbour_as_float(const struct _mpz_t *whole);
double harbour_divide(const struct _mpz_t *above, const struct _mpz_t *below);
