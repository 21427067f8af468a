/** Shares of a walk's time: up to the pen, before its door, and in. Attempt and stage keep to them. */
export const part = { walk: 0.62, look: 0.2, pass: 0.18 }
