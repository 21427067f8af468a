import { type Mistake, t, when } from './mistake.ts'

/** What CPython's types and modules have, and the harbour's Python has not. */
const onlyElsewhere: ReadonlySet<string> = new Set(
  (
    'hex fromhex conjugate add_note with_traceback getstate setstate Random SystemRandom betavariate gammavariate ' +
    'lognormvariate paretovariate vonmisesvariate weibullvariate binomialvariate ChainMap UserDict UserList abc ' +
    'singledispatch cached_property partialmethod batched load dump JSONEncoder JSONDecoder Template Formatter ' +
    'nextafter ulp remainder sumprod lgamma _replace _make _fields'
  ).split(' '),
)

/** What is Python, but not of the harbour's: it is told by its name. */
export const elsewhereMistakes: readonly Mistake[] = [
  {
    id: 'not-in-this-python',
    fits: (s) => {
      const name =
        /(?:^|: )((?:[^:]|:(?! ))+) is not in this Python/.exec(s.message)?.[1] ??
        /(?:has no attribute|can't import name) '?(\w+)/.exec(s.message)?.[1] ??
        ''
      const named = /is not in this Python/.test(s.message) || onlyElsewhere.has(name)
      return when(s.language === 'python' && named, { name })
    },
    means: t('{name} is not in this Python.', '這裏的 Python 沒有 {name}。', '这里的 Python 没有 {name}。'),
    tries: t(
      'The Python of this game is a small one: write it another way.',
      '遊戲裏的 Python 比較小：換個寫法。',
      '游戏里的 Python 比较小：换个写法。',
    ),
  },
]
