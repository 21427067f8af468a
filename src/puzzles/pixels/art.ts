/** Fluent Emoji Flat pictures on this kind's stage. What is behind the mask is drawn from its own numbers. */
export const art: readonly string[] = ['envelope', 'penguin', 'magnifying-glass-tilted-left', 'birthday-cake']
