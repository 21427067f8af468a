// No clock and no interrupts; text goes out through `write`.
static inline void mp_hal_set_interrupt_char(int c) { (void)c; }
static inline mp_uint_t mp_hal_ticks_ms(void) { return 0; }
