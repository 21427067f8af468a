import type { Lang, Term } from '../../../engine/index.ts'
import { languages } from '../../../engine/text.ts'
import { tag } from '../../../i18n/index.ts'
import { paperWords as words } from '../../../i18n/paper.ts'
import { languageNames } from '../../../i18n/shell.ts'
import { useSpeaking } from '../../kit/speaking.ts'
import { useStressed } from '../../kit/stressed.tsx'
import type { Readied } from './readied.ts'

/** Every word that the levels introduce, once, in three languages, with room for an example of one's own. */
export function WordList({ levels }: { readonly levels: readonly Readied[] }) {
  const { lang, say } = useSpeaking()
  const stressed = useStressed()
  const others = languages.filter((one) => one !== lang)
  return (
    <table class="paper__words">
      <thead>
        <tr>
          <th scope="col">{say(words.word)}</th>
          {others.map((one) => (
            <th key={one} scope="col" lang={tag[one]}>
              {languageNames[one]}
            </th>
          ))}
          <th scope="col">{say(words.means)}</th>
          <th scope="col">{say(words.mine)}</th>
        </tr>
      </thead>
      <tbody>
        {once(levels.flatMap(({ level }) => level.glossary)).map(({ term, means }) => (
          <tr key={term.en}>
            <th scope="row">{term[lang]}</th>
            {others.map((one: Lang) => (
              <td key={one} lang={tag[one]}>
                {term[one]}
              </td>
            ))}
            <td>{stressed(means)}</td>
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const once = (terms: readonly Term[]) =>
  terms.filter(({ term }, i) => terms.findIndex((other) => other.term.en === term.en) === i)
