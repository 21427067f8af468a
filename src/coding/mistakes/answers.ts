import { lineWith, type Mistake, type Scene, t, when } from './mistake.ts'

/** The line that hands back the answer, as far as can be told: the last that returns anything. */
const returning = ({ code }: Scene) =>
  String(code.split('\n').findLastIndex((one) => /\breturn\b/.test(one)) + 1)

/** JavaScript goes through, or looks into, a function without a word about what it is. */
function bareCall(s: Scene) {
  if (s.language !== 'javascript' || s.names.length === 0) return undefined
  const called = s.names.join('|')
  const looks = s.type === 'RanAway' ? lineWith(s.code, new RegExp(`\\b(?:${called})\\s*\\[`)) : 0
  if (looks > 0) return { line: String(looks) }
  const loops = new RegExp(`\\bof\\s+(?:${called}|[\\w.]+\\.(?:split|keys|values|entries))\\s*\\)`)
  return when(/not iterable/.test(s.message) && loops.test(s.line))
}

/** How functions are called, and what they hand back. */
export const answerMistakes: readonly Mistake[] = [
  {
    id: 'not-called',
    fits: (s) =>
      when(/'(function|method|builtin_function_or_method|generator)'/.test(s.message)) ?? bareCall(s),
    means: t(
      'A function is named here and not called.',
      '這裏只寫了函數名稱，沒有呼叫它。',
      '这里只写了函数名，没有调用它。',
    ),
    tries: t('Put ( ) after its name.', '在名稱後面加 ( )。', '在名称后面加 ( )。'),
  },
  {
    id: 'wrong-parameters',
    fits: (s) => {
      const name = s.at === 0 && /^(\w+)\(\) (?:takes|missing)/.exec(s.message)?.[1]
      const line = name ? lineWith(s.code, new RegExp(`\\bdef\\s+${name}\\b`)) : 0
      return name && line > 0 ? { name, line: String(line) } : undefined
    },
    means: t(
      'The level gives {name} more or fewer values than its brackets take.',
      '這一關交給 {name} 的值，與它括號裏的數目不同。',
      '这一关交给 {name} 的值，和它括号里的个数不同。',
    ),
    tries: t(
      'Begin it exactly as the list of functions shows.',
      '完全照函數清單那樣開頭。',
      '完全照函数列表那样开头。',
    ),
  },
  {
    id: 'ran-away',
    fits: (s) => {
      const [name, , number = ''] = s.message.split(' ')
      if (s.type === 'RanAway') return { name: name ?? '', number, line: returning(s) }
      const turned = /cannot convert float (inf|nan)/i.exec(s.message)
      return turned && s.language === 'python'
        ? { name: 'int', number: turned[1]?.toLowerCase() ?? '' }
        : undefined
    },
    means: t(
      'The numbers ran away: {name} ended with {number}, which is no number any more.',
      '數值失控了：{name} 最後得到 {number}，已經不是數。',
      '数值失控了：{name} 最后得到 {number}，已经不是数。',
    ),
    tries: t(
      'Take smaller steps: a smaller learning rate, or divide by the number of examples. Print a value in the loop: does it grow, or is one missing?',
      '把步伐改小：用較小的學習率，或除以例子的數目。在迴圈裏用 print 看看：哪個值越來越大，或根本沒有值？',
      '把步子改小：用更小的学习率，或除以样本的个数。在循环里用 print 看看：哪个值越来越大，或根本没有值？',
    ),
  },
  {
    id: 'huge-number',
    fits: (s) => {
      const [name = '', , digits = ''] = s.message.split(' ')
      return when(s.type === 'HugeNumber', { name, digits, line: returning(s) })
    },
    means: t(
      'The numbers ran away: {name} ended with a whole number of {digits} digits, longer than the game can take.',
      '數值失控了：{name} 最後得到一個 {digits} 位的整數，長得遊戲也接不住。',
      '数值失控了：{name} 最后得到一个 {digits} 位的整数，长得游戏也接不住。',
    ),
    tries: t(
      'Print a value in the loop: which one grows at every turn?',
      '在迴圈裏用 print 看看：哪個值每一圈都越來越大？',
      '在循环里用 print 看看：哪个值每一圈都越来越大？',
    ),
  },
  {
    id: 'wrong-answer',
    fits: (s) => {
      const name = s.message.split(' ')[0] ?? ''
      return when(s.type === 'WrongAnswer', {
        name,
        line: returning(s),
      })
    },
    means: t(
      '{name} returned something that is not a number, a text or a list.',
      '{name} 返回的不是數、文字或清單。',
      '{name} 返回的不是数、字符串或列表。',
    ),
    tries: t(
      'Did you name a function without calling it? Put ( ) after it.',
      '是不是只寫了函數名稱，沒有呼叫它？在後面加 ( )。',
      '是不是只写了函数名，没有调用它？在后面加 ( )。',
    ),
  },
  {
    id: 'wrong-count',
    fits: (s) =>
      when(
        /\) takes |expected (at (least|most) )?\d+ arguments?|missing .*argument|(unexpected keyword|multiple values for) argument/.test(
          s.message,
        ),
      ),
    means: t(
      'The function was given too many or too few values.',
      '交給函數的值太多或太少。',
      '交给函数的值太多或太少。',
    ),
    tries: t(
      'Compare the brackets of the call with those of the definition.',
      '對照呼叫和定義的括號內容。',
      '对照调用和定义的括号内容。',
    ),
  },
]
