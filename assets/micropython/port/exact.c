// Whole numbers of any size beside floats, to the last bit as CPython has them.
#include <math.h>
#include "py/harbour.h"
#include "py/objint.h"

static size_t bits_of(const mpz_t *z) {
    size_t bits = 0;
    if (z->len) {
        bits = (z->len - 1) * MPZ_DIG_SIZE;
        for (mpz_dig_t top = z->dig[z->len - 1]; top; top >>= 1) {
            bits++;
        }
    }
    return bits;
}

static bool bit_of(const mpz_t *z, size_t i) {
    return z->dig[i / MPZ_DIG_SIZE] >> (i % MPZ_DIG_SIZE) & 1;
}

// A whole number's size times two to a power, half to even; `rest` if it is a little more than it says.
static double rounded(const mpz_t *z, int power, bool rest) {
    size_t bits = bits_of(z);
    uint64_t top = 0;
    size_t kept = bits < 55 ? bits : 55;
    for (size_t i = 0; i < kept; i++) {
        top = top << 1 | bit_of(z, bits - 1 - i);
    }
    for (size_t i = 0; i < bits - kept && !rest; i++) {
        rest = bit_of(z, i);
    }
    if (kept == 55) {
        unsigned last = top & 3;
        top >>= 2;
        top += last > 2 || (last == 2 && (rest || (top & 1)));
        power += 2;
    }
    return ldexp((double)top, power + (int)(bits - kept));
}

double harbour_as_float(const mpz_t *z) {
    double value = rounded(z, 0, false);
    return z->neg ? -value : value;
}

// A logarithm of a number, of whole ones that no float holds too.
double harbour_log(mp_obj_t of, double (*log_of)(double)) {
    if (mp_obj_is_exact_type(of, &mp_type_int)) {
        const mpz_t *z = &((mp_obj_int_t *)MP_OBJ_TO_PTR(of))->mpz;
        int bits = (int)bits_of(z);
        if (bits > 1023 && !z->neg) {
            return log_of(rounded(z, -bits, false)) + log_of(2.0) * bits;
        }
        if (z->neg) {
            return NAN;
        }
    }
    double x = mp_obj_get_float(of);
    return x <= 0.0 ? NAN : log_of(x);
}

double harbour_divide(const mpz_t *above, const mpz_t *below) {
    mpz_t a, b, quotient, rest;
    mpz_init_zero(&a);
    mpz_init_zero(&b);
    mpz_init_zero(&quotient);
    mpz_init_zero(&rest);
    mpz_set(&a, above);
    mpz_set(&b, below);
    a.neg = b.neg = 0;
    int shift = 56 + (int)bits_of(&b) - (int)bits_of(&a);
    if (shift > 0) {
        mpz_shl_inpl(&a, &a, shift);
    } else {
        mpz_shl_inpl(&b, &b, -shift);
    }
    mpz_divmod_inpl(&quotient, &rest, &a, &b);
    double value = rounded(&quotient, -shift, !mpz_is_zero(&rest));
    if (isinf(value)) {
        mp_raise_msg(&mp_type_OverflowError, "integer division result too large for a float");
    }
    return above->neg != below->neg ? -value : value;
}

bool harbour_compares(mp_binary_op_t op) {
    return op <= MP_BINARY_OP_MORE_EQUAL;
}

mp_obj_t harbour_compare(mp_binary_op_t op, const mpz_t *whole, double number) {
    if (isnan(number)) {
        return mp_const_false;
    }
    int sign;
    if (isinf(number)) {
        sign = number > 0 ? -1 : 1;
    } else {
        mpz_t floored;
        mpz_init_zero(&floored);
        mpz_set_from_float(&floored, floor(number));
        sign = mpz_cmp(whole, &floored);
        if (sign == 0 && number > floor(number)) {
            sign = -1;
        }
    }
    switch (op) {
        case MP_BINARY_OP_LESS:
            return mp_obj_new_bool(sign < 0);
        case MP_BINARY_OP_MORE:
            return mp_obj_new_bool(sign > 0);
        case MP_BINARY_OP_EQUAL:
            return mp_obj_new_bool(sign == 0);
        case MP_BINARY_OP_LESS_EQUAL:
            return mp_obj_new_bool(sign <= 0);
        default:
            return mp_obj_new_bool(sign >= 0);
    }
}

mp_binary_op_t harbour_turned(mp_binary_op_t op) {
    static const mp_binary_op_t turned[] = {
        [MP_BINARY_OP_LESS] = MP_BINARY_OP_MORE,
        [MP_BINARY_OP_MORE] = MP_BINARY_OP_LESS,
        [MP_BINARY_OP_EQUAL] = MP_BINARY_OP_EQUAL,
        [MP_BINARY_OP_LESS_EQUAL] = MP_BINARY_OP_MORE_EQUAL,
        [MP_BINARY_OP_MORE_EQUAL] = MP_BINARY_OP_LESS_EQUAL,
    };
    return turned[op];
}

mp_obj_t harbour_compare_with(mp_binary_op_t op, double number, mp_obj_t whole) {
    return harbour_compare(harbour_turned(op), &((mp_obj_int_t *)MP_OBJ_TO_PTR(whole))->mpz, number);
}
