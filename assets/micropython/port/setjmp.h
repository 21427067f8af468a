// WASI has no setjmp; the compiler turns these two into calls that the host makes and catches (jump.c).
#pragma once
typedef unsigned long jmp_buf[6];
int setjmp(jmp_buf) __attribute__((returns_twice));
_Noreturn void longjmp(jmp_buf, int);
