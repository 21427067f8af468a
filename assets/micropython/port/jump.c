// What the compiler's lowering of setjmp needs (LLVM 14, -enable-emscripten-sjlj): a function that calls setjmp keeps a
// table of where to go on, and makes its calls through the host, which catches what `harbour_throw` throws.
#include <stdint.h>
#include <stdlib.h>

__attribute__((import_module("env"), import_name("throw"))) _Noreturn void harbour_throw(void);

typedef struct { uintptr_t id; uint32_t label; } entry_t;

uintptr_t __THREW__ = 0;
int __threwValue = 0;
static uint32_t tempRet0;
static uint32_t last_id;

void setTempRet0(uint32_t value) { tempRet0 = value; }
uint32_t getTempRet0(void) { return tempRet0; }

void setThrew(uintptr_t threw, int value) {
    if (__THREW__ == 0) {
        __THREW__ = threw;
        __threwValue = value;
    }
}

entry_t *saveSetjmp(uintptr_t *env, uint32_t label, entry_t *table, uint32_t size) {
    *env = ++last_id;
    for (;;) {
        for (uint32_t i = 0; i < size; i++) {
            if (table[i].id == 0) {
                table[i].id = last_id;
                table[i].label = label;
                table[i + 1].id = 0;
                tempRet0 = size;
                return table;
            }
        }
        size *= 2;
        table = realloc(table, sizeof(entry_t) * (size + 1));
    }
}

uint32_t testSetjmp(uintptr_t id, entry_t *table, uint32_t size) {
    for (uint32_t i = 0; i < size && table[i].id != 0; i++)
        if (table[i].id == id) return table[i].label;
    return 0;
}

_Noreturn void emscripten_longjmp(uintptr_t env, int value) {
    setThrew(env, value);
    harbour_throw();
}
