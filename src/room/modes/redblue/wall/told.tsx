import { percent } from '../../../../i18n/index.ts'
import { roomWords } from '../../../../i18n/room.ts'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { useGains } from '../../../../ui/room/kit/gains.tsx'
import { GuessRow } from '../../../../ui/room/kit/guesses.tsx'
import { Primary } from '../../../../ui/room/kit/primary.tsx'
import type { WallProps } from '../../../../ui/room/kit/wall.ts'
import { Heading } from '../../../../ui/screens/heading.tsx'
import { topOf } from '../digits.ts'
import { cameTrue, digitOf, moving, type RedBlue, type RedBlueAct } from '../rules.ts'
import { redBlueWords as words } from '../words.ts'
import { holding } from './blue.tsx'
import { Reading } from './picture.tsx'
import { fooling } from './red.tsx'
import { membersOf, Top } from './sides.tsx'

type Props = WallProps<RedBlue, RedBlueAct>

/** What Red's pixels did, or what Blue's examples did about it. */
export function Told({ room, state, act }: Props) {
  const { say, lang } = useSpeaking()
  const gains = useGains({ teams: room.teams, won: state.won })
  const digit = digitOf(state)
  if (!digit) return null
  const last = state.phase === 'held' ? state.log.at(-1) : undefined
  const came = cameTrue(state)
  const side = moving(state.phase)
  const heading = last
    ? say(came ? words.isBack : words.isNotBack, { digit: topOf(last.held) })
    : say(came ? words.isFooled : words.isNotFooled, { digit: topOf(state.hit) })
  const { ink, of } = digit
  const onward = last ? (state.half === 0 ? words.swap : roomWords.reflect) : words.toBlue
  return (
    <section class="game redblue">
      <Top state={state}>{heading}</Top>
      <div class="redblue__readings">
        <Reading title={say(words.before)} ink={ink} shares={digit.shares} of={of} />
        <Reading title={say(words.attacked)} ink={ink} turned={state.turned} shares={state.hit} of={of} />
        {last && (
          <Reading title={say(words.taught)} ink={ink} turned={state.turned} shares={last.held} of={of} />
        )}
      </div>
      {last && (
        <p class="redblue__line">
          {say(words.others, {
            from: percent(lang, state.accuracy, 1),
            to: percent(lang, last.accuracy, 1),
          })}
        </p>
      )}
      <GuessRow
        teams={room.teams}
        guesses={state.guesses}
        say={last ? holding : fooling}
        movers={{
          teams: membersOf(room, state.half, side),
          words: side === 'red' ? words.drawing : words.teaching,
        }}
        right={came ? 'better' : 'worse'}
      />
      <div class="room__foot">
        <p class="room__gains">{gains}</p>
        <Primary iconAfter="next" onPress={() => act({ type: 'on' })}>
          {say(onward)}
        </Primary>
      </div>
    </section>
  )
}

/** A minute with both halves. */
export function Talk({ state, act }: Props) {
  const { say } = useSpeaking()
  return (
    <section class="game redblue">
      <Heading>{say(roomWords.reflect)}</Heading>
      <ol class="redblue__halves">
        {state.log.map(({ digit: { ink, of, shares }, turned, hit, held }, i) => (
          <li key={i} class="redblue__readings">
            <Reading title={say(words.before)} ink={ink} shares={shares} of={of} />
            <Reading title={say(words.attacked)} ink={ink} turned={turned} shares={hit} of={of} />
            <Reading title={say(words.taught)} ink={ink} turned={turned} shares={held} of={of} />
          </li>
        ))}
      </ol>
      <p class="room__talk">{say(words.talk)}</p>
      <p class="redblue__line">{say(words.talkNext)}</p>
      <div class="room__foot">
        <p class="room__credit">{say(words.credit)}</p>
        <Primary iconAfter="next" onPress={() => act({ type: 'next' })}>
          {say(words.next)}
        </Primary>
      </div>
    </section>
  )
}
