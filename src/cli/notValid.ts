/** What a person at the keyboard got wrong; its message is for them. */
export class NotValid extends Error {}
