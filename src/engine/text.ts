/** Everything a player reads exists in these languages: English, 繁體中文 (Hong Kong), 简体中文 (mainland). */
export const languages = ['en', 'zh-Hant', 'zh-Hans'] as const
export type Lang = (typeof languages)[number]
export type Text = Readonly<Record<Lang, string>>
