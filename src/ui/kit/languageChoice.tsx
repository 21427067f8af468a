import type { Lang } from '../../engine/index.ts'
import { languages } from '../../engine/text.ts'
import { languageNames, shellWords } from '../../i18n/shell.ts'
import { Choice } from './choice.tsx'
import { useSpeaking } from './speaking.ts'

interface LanguageChoiceProps {
  readonly value: Lang
  readonly onChange: (lang: Lang) => void
  /** Without its label, which stands above already. */
  readonly bare?: boolean
}

/** One of the three languages, each by its own name. */
export function LanguageChoice({ value, onChange, bare = false }: LanguageChoiceProps) {
  const { say } = useSpeaking()
  return (
    <Choice
      bare={bare}
      label={say(shellWords.language)}
      layout="row"
      value={value}
      onChange={onChange}
      options={languages.map((one) => ({ value: one, label: languageNames[one] }))}
    />
  )
}
