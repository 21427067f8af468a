// The harbour's machine: MicroPython with six doors to the host and no others.
#include <stdio.h>
#include <string.h>

#include "py/builtin.h"
#include "py/compile.h"
#include "py/gc.h"
#include "py/harbour.h"
#include "py/mphal.h"
#include "py/objfun.h"

#include "py/objmodule.h"
#include "py/runtime.h"

#define HOST(name) __attribute__((import_module("env"), import_name(name)))
#define EXPORT(name) __attribute__((export_name(name)))

HOST("write") void host_write(const char *text, size_t length);
HOST("random") uint32_t host_random(void);
HOST("step") void host_step(int line);
HOST("live") int host_live(void);
HOST("set") void host_set(const char *name, size_t name_length, const char *value, size_t length);
// Tells something of a kind; the answer's length. `take` fetches the answer.
HOST("tell") size_t host_tell(int kind, const char *text, size_t length);
HOST("take") void host_take(char *to);
HOST("failed") void host_failed(const char *text, size_t length);

uint32_t harbour_random(void) {
    return host_random();
}

void mp_hal_stdout_tx_strn_cooked(const char *text, size_t length) {
    host_write(text, length);
}

mp_uint_t mp_hal_stdout_tx_strn(const char *text, size_t length) {
    host_write(text, length);
    return length;
}

/* ---- the module that the prelude speaks through ---- */

static mp_obj_t harbour_step(mp_obj_t line) {
    host_step(mp_obj_get_int(line));
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(harbour_step_obj, harbour_step);

static mp_obj_t harbour_live(void) {
    return mp_obj_new_bool(host_live());
}
static MP_DEFINE_CONST_FUN_OBJ_0(harbour_live_obj, harbour_live);

static mp_obj_t harbour_set(mp_obj_t name, mp_obj_t value) {
    size_t name_length, length;
    const char *n = mp_obj_str_get_data(name, &name_length);
    const char *v = mp_obj_str_get_data(value, &length);
    host_set(n, name_length, v, length);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_2(harbour_set_obj, harbour_set);

static mp_obj_t harbour_tell(mp_obj_t kind, mp_obj_t text) {
    size_t kind_length, length;
    const char *k = mp_obj_str_get_data(kind, &kind_length);
    const char *t = mp_obj_str_get_data(text, &length);
    size_t answered = host_tell(kind_length ? k[0] : 0, t, length);
    vstr_t vstr;
    vstr_init_len(&vstr, answered);
    if (answered) {
        host_take(vstr.buf);
    }
    return mp_obj_new_str_from_utf8_vstr(&vstr);
}
static MP_DEFINE_CONST_FUN_OBJ_2(harbour_tell_obj, harbour_tell);

// A built-in type's methods that are written in Python, in a class: they come before its own.
harbour_extended_t harbour_extended[12];

mp_map_elem_t *harbour_more(const mp_obj_type_t *type, qstr name) {
    for (size_t i = 0; harbour_extended[i].type; i++) {
        if (harbour_extended[i].type == type) {
            return mp_map_lookup(harbour_extended[i].more, MP_OBJ_NEW_QSTR(name), MP_MAP_LOOKUP);
        }
    }
    return NULL;
}

static mp_obj_t harbour_extend(mp_obj_t type, mp_obj_t methods) {
    size_t i = 0;
    while (harbour_extended[i].type && i < MP_ARRAY_SIZE(harbour_extended) - 2) {
        i++;
    }
    harbour_extended[i].type = MP_OBJ_TO_PTR(type);
    harbour_extended[i].more = &MP_OBJ_TYPE_GET_SLOT((mp_obj_type_t *)MP_OBJ_TO_PTR(methods), locals_dict)->map;
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_2(harbour_extend_obj, harbour_extend);

// A number as C writes it: `kind` is one of e, f, g, E, F, G, or r for the shortest.
static mp_obj_t harbour_digits(size_t n, const mp_obj_t *args) {
    double value = mp_obj_get_float(args[0]);
    const char *kind = mp_obj_str_get_str(args[1]);
    int places = mp_obj_get_int(args[2]);
    bool full = n > 3 && mp_obj_is_true(args[3]);
    if (places > 2000) {
        mp_raise_ValueError("precision too big");
    }
    char how[] = {'%', full ? '#' : '.', full ? '.' : '*', full ? '*' : kind[0], full ? kind[0] : 0, 0};
    vstr_t vstr;
    vstr_init(&vstr, 340 + places);
    vstr.len = snprintf(vstr.buf, 340 + places, how, places, value);
    return mp_obj_new_str_from_utf8_vstr(&vstr);
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(harbour_digits_obj, 3, 4, harbour_digits);

// The Mersenne twister (Matsumoto and Nishimura, 1998), seeded as CPython does: a seed gives the numbers it gives there.
static uint32_t twister[624];
static int twisted = 624;

static mp_obj_t harbour_seed(mp_obj_t words_in) {
    size_t n;
    mp_obj_t *words;
    mp_obj_get_array(words_in, &n, &words);
    uint32_t *state = twister;
    state[0] = 19650218;
    for (int i = 1; i < 624; i++) {
        state[i] = 1812433253u * (state[i - 1] ^ (state[i - 1] >> 30)) + i;
    }
    size_t i = 1, j = 0;
    for (size_t k = n > 624 ? n : 624; k; k--) {
        uint32_t word = (uint32_t)mp_obj_get_int_truncated(words[j]);
        state[i] = (state[i] ^ ((state[i - 1] ^ (state[i - 1] >> 30)) * 1664525u)) + word + j;
        if (++i >= 624) {
            state[0] = state[623];
            i = 1;
        }
        if (++j >= n) {
            j = 0;
        }
    }
    for (int k = 623; k; k--) {
        state[i] = (state[i] ^ ((state[i - 1] ^ (state[i - 1] >> 30)) * 1566083941u)) - i;
        if (++i >= 624) {
            state[0] = state[623];
            i = 1;
        }
    }
    state[0] = 0x80000000u;
    twisted = 624;
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(harbour_seed_obj, harbour_seed);

static mp_obj_t harbour_word(void) {
    uint32_t *state = twister;
    if (twisted >= 624) {
        for (int k = 0; k < 624; k++) {
            uint32_t y = (state[k] & 0x80000000u) | (state[(k + 1) % 624] & 0x7fffffffu);
            state[k] = state[(k + 397) % 624] ^ (y >> 1) ^ (y & 1 ? 0x9908b0dfu : 0);
        }
        twisted = 0;
    }
    uint32_t y = state[twisted++];
    y ^= y >> 11;
    y ^= (y << 7) & 0x9d2c5680u;
    y ^= (y << 15) & 0xefc60000u;
    return mp_obj_new_int_from_uint(y ^ (y >> 18));
}
static MP_DEFINE_CONST_FUN_OBJ_0(harbour_word_obj, harbour_word);

// Names a function as another is named, for functools.wraps.
static mp_obj_t harbour_rename(mp_obj_t function, mp_obj_t name) {
    if (mp_obj_is_type(function, &mp_type_closure)) {
        function = ((mp_obj_t *)MP_OBJ_TO_PTR(function))[1];
    }
    if (mp_obj_is_type(function, &mp_type_fun_bc) || mp_obj_is_type(function, &mp_type_gen_wrap)) {
        ((mp_obj_fun_bc_t *)MP_OBJ_TO_PTR(function))->renamed = mp_obj_str_get_qstr(name);
    }
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_2(harbour_rename_obj, harbour_rename);

// An empty module, to be filled.
static mp_obj_t harbour_module_named(mp_obj_t name) {
    return mp_obj_new_module(mp_obj_str_get_qstr(name));
}
static MP_DEFINE_CONST_FUN_OBJ_1(harbour_module_named_obj, harbour_module_named);

MP_DECLARE_CONST_FUN_OBJ_1(harbour_lower_obj);
MP_DECLARE_CONST_FUN_OBJ_1(harbour_upper_obj);
MP_DECLARE_CONST_FUN_OBJ_1(harbour_title_obj);
MP_DECLARE_CONST_FUN_OBJ_1(harbour_capitalize_obj);
MP_DECLARE_CONST_FUN_OBJ_1(harbour_swapcase_obj);
MP_DECLARE_CONST_FUN_OBJ_1(harbour_casefold_obj);
MP_DECLARE_CONST_FUN_OBJ_1(harbour_isalpha_obj);
MP_DECLARE_CONST_FUN_OBJ_1(harbour_isdecimal_obj);
MP_DECLARE_CONST_FUN_OBJ_1(harbour_isdigit_obj);
MP_DECLARE_CONST_FUN_OBJ_1(harbour_isnumeric_obj);
MP_DECLARE_CONST_FUN_OBJ_1(harbour_isalnum_obj);
MP_DECLARE_CONST_FUN_OBJ_1(harbour_isspace_obj);
MP_DECLARE_CONST_FUN_OBJ_1(harbour_isprintable_obj);
MP_DECLARE_CONST_FUN_OBJ_1(harbour_islower_obj);
MP_DECLARE_CONST_FUN_OBJ_1(harbour_isupper_obj);
MP_DECLARE_CONST_FUN_OBJ_1(harbour_istitle_obj);
MP_DECLARE_CONST_FUN_OBJ_1(harbour_isidentifier_obj);
MP_DECLARE_CONST_FUN_OBJ_1(harbour_flags_obj);
MP_DECLARE_CONST_FUN_OBJ_1(harbour_plain_digits_obj);

static const mp_rom_map_elem_t harbour_globals_table[] = {
    { MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_nh__harbour) },
    { MP_ROM_QSTR(MP_QSTR_step), MP_ROM_PTR(&harbour_step_obj) },
    { MP_ROM_QSTR(MP_QSTR_live), MP_ROM_PTR(&harbour_live_obj) },
    { MP_ROM_QSTR(MP_QSTR_set), MP_ROM_PTR(&harbour_set_obj) },
    { MP_ROM_QSTR(MP_QSTR_rename), MP_ROM_PTR(&harbour_rename_obj) },
    { MP_ROM_QSTR(MP_QSTR_tell), MP_ROM_PTR(&harbour_tell_obj) },
    { MP_ROM_QSTR(MP_QSTR_lower), MP_ROM_PTR(&harbour_lower_obj) },
    { MP_ROM_QSTR(MP_QSTR_upper), MP_ROM_PTR(&harbour_upper_obj) },
    { MP_ROM_QSTR(MP_QSTR_title), MP_ROM_PTR(&harbour_title_obj) },
    { MP_ROM_QSTR(MP_QSTR_capitalize), MP_ROM_PTR(&harbour_capitalize_obj) },
    { MP_ROM_QSTR(MP_QSTR_swapcase), MP_ROM_PTR(&harbour_swapcase_obj) },
    { MP_ROM_QSTR(MP_QSTR_casefold), MP_ROM_PTR(&harbour_casefold_obj) },
    { MP_ROM_QSTR(MP_QSTR_isalpha), MP_ROM_PTR(&harbour_isalpha_obj) },
    { MP_ROM_QSTR(MP_QSTR_isdecimal), MP_ROM_PTR(&harbour_isdecimal_obj) },
    { MP_ROM_QSTR(MP_QSTR_isdigit), MP_ROM_PTR(&harbour_isdigit_obj) },
    { MP_ROM_QSTR(MP_QSTR_isnumeric), MP_ROM_PTR(&harbour_isnumeric_obj) },
    { MP_ROM_QSTR(MP_QSTR_isalnum), MP_ROM_PTR(&harbour_isalnum_obj) },
    { MP_ROM_QSTR(MP_QSTR_isspace), MP_ROM_PTR(&harbour_isspace_obj) },
    { MP_ROM_QSTR(MP_QSTR_isprintable), MP_ROM_PTR(&harbour_isprintable_obj) },
    { MP_ROM_QSTR(MP_QSTR_islower), MP_ROM_PTR(&harbour_islower_obj) },
    { MP_ROM_QSTR(MP_QSTR_isupper), MP_ROM_PTR(&harbour_isupper_obj) },
    { MP_ROM_QSTR(MP_QSTR_istitle), MP_ROM_PTR(&harbour_istitle_obj) },
    { MP_ROM_QSTR(MP_QSTR_isidentifier), MP_ROM_PTR(&harbour_isidentifier_obj) },
    { MP_ROM_QSTR(MP_QSTR_flags), MP_ROM_PTR(&harbour_flags_obj) },
    { MP_ROM_QSTR(MP_QSTR_plain_digits), MP_ROM_PTR(&harbour_plain_digits_obj) },
    { MP_ROM_QSTR(MP_QSTR_extend), MP_ROM_PTR(&harbour_extend_obj) },
    { MP_ROM_QSTR(MP_QSTR_digits), MP_ROM_PTR(&harbour_digits_obj) },
    { MP_ROM_QSTR(MP_QSTR_seed), MP_ROM_PTR(&harbour_seed_obj) },
    { MP_ROM_QSTR(MP_QSTR_word), MP_ROM_PTR(&harbour_word_obj) },
    { MP_ROM_QSTR(MP_QSTR_module), MP_ROM_PTR(&harbour_module_named_obj) },
};
static MP_DEFINE_CONST_DICT(harbour_globals, harbour_globals_table);
const mp_obj_module_t harbour_module = {
    .base = { &mp_type_module },
    .globals = (mp_obj_dict_t *)&harbour_globals,
};
MP_REGISTER_MODULE(MP_QSTR_nh__harbour, harbour_module);

/* ---- what the host calls ---- */

// Words of the stack of Python calls; bytes of the first heap.
EXPORT("start") void harbour_start(int stack, int heap) {
    mp_obj_t *pystack = malloc(stack * sizeof(mp_obj_t));
    mp_pystack_init(pystack, pystack + stack);
    char *memory = malloc(heap);
    gc_init(memory, memory + heap);
    mp_init();
}

// Its room is set aside: memory may be what has run out.
static char told[8192];
static size_t told_length;

static void tell_more(void *env, const char *text, size_t length) {
    (void)env;
    if (length > sizeof(told) - told_length) {
        length = sizeof(told) - told_length;
    }
    memcpy(told + told_length, text, length);
    told_length += length;
}

static void report(mp_obj_t error) {
    const mp_print_t print = {NULL, tell_more};
    told_length = 0;
    mp_printf(&print, "%q\004", mp_obj_get_type(error)->name);
    nlr_buf_t nlr;
    // An error whose text cannot be made is told by its name alone.
    if (nlr_push(&nlr) == 0) {
        mp_obj_print_exception(&print, error);
        nlr_pop();
    }
    host_failed(told, told_length);
}

EXPORT("room") char *harbour_room(size_t length) {
    return malloc(length);
}

EXPORT("done") void harbour_done(char *room) {
    free(room);
}

// Runs a program; 0 when it ended without an error, else the host was told of it by `failed`. With a name, it is the
// body of the game's own module of that name; `nh__main` are the game's own lines among the player's.
EXPORT("run") int harbour_run(const char *source, size_t length, const char *name, size_t name_length) {
    mp_obj_dict_t *globals = mp_globals_get();
    nlr_buf_t nlr;
    if (nlr_push(&nlr) == 0) {
        qstr file = name_length ? qstr_from_strn(name, name_length) : MP_QSTR__lt_stdin_gt_;
        if (name_length && file != MP_QSTR_nh__main) {
            mp_obj_module_t *module = MP_OBJ_TO_PTR(mp_obj_new_module(file));
            mp_globals_set(module->globals);
            mp_locals_set(module->globals);
        }
        mp_lexer_t *lexer = mp_lexer_new_from_str_len(file, source, length, 0);
        mp_parse_tree_t tree = mp_parse(lexer, MP_PARSE_FILE_INPUT);
        mp_obj_t module = mp_compile(&tree, file, false);
        mp_call_function_0(module);
        nlr_pop();
        mp_globals_set(globals);
        mp_locals_set(globals);
        return 0;
    }
    mp_globals_set(globals);
    mp_locals_set(globals);
    report(MP_OBJ_FROM_PTR(nlr.ret_val));
    return 1;
}

/* ---- memory ---- */

// Nothing is collected while a program runs: the heap grows up to the most that the memory may have.
size_t gc_get_max_new_split(void) {
    return 128 * 1024 * 1024;
}

void gc_collect(void) {
}

void nlr_jump_fail(void *value) {
    (void)value;
    __builtin_trap();
}

MP_NORETURN void __fatal_error(const char *message) {
    (void)message;
    __builtin_trap();
}

