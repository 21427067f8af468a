import { type Lang, languages } from '../engine/index.ts'
import { defaultSettings, type Settings, type View } from '../store/index.ts'
import type { App } from './app.ts'
import { noteKeeping } from './saveProgress.ts'

export function setSettings(app: App, patch: Partial<Settings>): void {
  app.store.setState(({ settings }) => ({ settings: { ...settings, ...patch } }))
  // Only what was changed: another tab's choices stay.
  void app.storage.saveSettings(patch).then((keeping) => noteKeeping(app, keeping))
}

/** Settings as found on disk, as far as they are sensible. */
export function readSettings(found: unknown): Partial<Settings> | undefined {
  if (typeof found !== 'object' || found === null) return undefined
  const { lang, textSize, music, effects, muted, captions, motion, view, projectorSound, story } =
    found as Record<string, unknown>
  const share = (n: unknown): n is number => typeof n === 'number' && n >= 0 && n <= 1
  return {
    ...(isLang(lang) && { lang }),
    ...((textSize === 1 || textSize === 1.25 || textSize === 1.5) && { textSize }),
    ...(share(music) && { music }),
    ...(share(effects) && { effects }),
    ...(typeof muted === 'boolean' && { muted }),
    ...(isView(view) && { view }),
    ...(typeof projectorSound === 'boolean' && { projectorSound }),
    ...(typeof story === 'boolean' && { story }),
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
  const linked = asked === null ? undefined : nearest(asked)
  if (linked) return linked
  if (saved) return saved
  for (const tag of browser) {
    const lang = nearest(tag)
    if (lang) return lang
  }
  return defaultSettings.lang
}

/** A language tag, or what somebody wrote for one: `zh_TW`, `ZH-HANS`, `zh-Hant.`. The script says more than the region. */
function nearest(tag: string): Lang | undefined {
  const [language, ...rest] = word(tag).split(/[-_]/)
  if (language === 'en') return 'en'
  if (language === 'yue' || language === 'zh') {
    if (rest.includes('hans')) return 'zh-Hans'
    const traditional = language === 'yue' || rest.some((part) => ['hant', 'hk', 'mo', 'tw'].includes(part))
    return traditional ? 'zh-Hant' : 'zh-Hans'
  }
  return undefined
}

/** Without what a link caught before and behind: spaces, a full stop, a bracket. */
function word(asked: string): string {
  return /[a-z][a-z_-]*/.exec(asked.toLowerCase())?.[0] ?? ''
}

function isLang(value: unknown): value is Lang {
  return languages.some((lang) => lang === value)
}

/** The view to show: the address's `?view=`, else the one chosen before. */
export function pickView(asked: string | null, saved: View | undefined): View {
  const linked = word(asked ?? '')
  return isView(linked) ? linked : (saved ?? defaultSettings.view)
}

function isView(value: unknown): value is View {
  return value === 'desk' || value === 'projector'
}
