import { useMemo } from 'preact/hooks'
import { ConfidenceBars, useSpeaking } from '../../ui/kit/index.ts'
import { useAnswer } from '../../ui/kit/useAnswer.ts'
import { words } from './panelWords.ts'
import type { PartProps } from './props.ts'
import type { Picture } from './writing.ts'

/** The model's probabilities for a picture; none where there is nothing to ask or nobody. */
export function Answers({
  setup,
  lab,
  ask,
  picture,
}: Pick<PartProps, 'setup' | 'lab' | 'ask'> & { readonly picture: Picture | undefined }) {
  const { lang, say } = useSpeaking()
  const query = useMemo(() => picture && { pixels: picture }, [picture])
  const answer = useAnswer(query, ask, lab) as { readonly shares: readonly number[] } | undefined
  return (
    <ConfidenceBars
      label={say(words.modelSays)}
      tight
      bars={setup.characters.map(({ name }, of) => ({
        of,
        name: name[lang],
        share: answer?.shares[of] ?? 0,
      }))}
    />
  )
}
