/** Pictures that a level names: what a character means, drawn, and Fluent Emoji Flat icons as the atlas has them. */
export const signs = ['tree', 'root', 'tip', 'bud'] as const
export type Sign = (typeof signs)[number]
export const people = ['man-construction-worker', 'woman-cook', 'old-woman', 'woman-farmer'] as const
export const goods = ['wood', 'ginger-root', 'teapot', 'seedling'] as const
