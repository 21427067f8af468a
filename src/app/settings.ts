import { type Lang, languages } from '../engine/index.ts'
import { defaultSettings, type Settings, type View } from '../store/index.ts'
import type { App } from './app.ts'
import { noteKeeping } from './saveProgress.ts'

export function setSettings(app: App, patch: Partial<Settings>): void {
  const settings = { ...app.store.getState().settings, ...patch }
  app.store.setState({ settings })
  void app.keeper.saveSettings(settings).then((keeping) => noteKeeping(app, keeping))
}

/** Settings as found on disk, as far as they are sensible. */
export function readSettings(found: unknown): Partial<Settings> | undefined {
  if (typeof found !== 'object' || found === null) return undefined
  const { lang, textSize, music, effects, muted, captions, motion, view, projectorSound } = found as Record<
    string,
    unknown
  >
  const share = (n: unknown): n is number => typeof n === 'number' && n >= 0 && n <= 1
  return {
    ...(isLang(lang) && { lang }),
    ...((textSize === 1 || textSize === 1.25 || textSize === 1.5) && { textSize }),
    ...(share(music) && { music }),
    ...(share(effects) && { effects }),
    ...(typeof muted === 'boolean' && { muted }),
    ...(isView(view) && { view }),
    ...(typeof projectorSound === 'boolean' && { projectorSound }),
    ...(typeof captions === 'boolean' && { captions }),
    ...((motion === 'system' || motion === 'calm' || motion === 'full') && { motion }),
  }
}

/**
 * The language to speak: the address's `?lang=` (a teacher's link), else the one chosen before, else the
 * browser's first that the game knows.
 */
export function pickLanguage(
  asked: string | null,
  saved: Lang | undefined,
  browser: readonly string[],
): Lang {
  if (asked && isLang(asked)) return asked
  if (saved) return saved
  for (const tag of browser) {
    const lang = nearest(tag)
    if (lang) return lang
  }
  return defaultSettings.lang
}

function nearest(tag: string): Lang | undefined {
  const [language, ...rest] = tag.toLowerCase().split('-')
  if (language === 'en') return 'en'
  if (language === 'yue') return 'zh-Hant'
  if (language !== 'zh') return undefined
  return rest.some((part) => ['hant', 'hk', 'mo', 'tw'].includes(part)) ? 'zh-Hant' : 'zh-Hans'
}

function isLang(value: unknown): value is Lang {
  return languages.some((lang) => lang === value)
}

/** The view to show: the address's `?view=`, else the one chosen before. */
export function pickView(asked: string | null, saved: View | undefined): View {
  return isView(asked) ? asked : (saved ?? defaultSettings.view)
}

function isView(value: unknown): value is View {
  return value === 'desk' || value === 'projector'
}
