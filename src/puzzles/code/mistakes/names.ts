import { type Mistake, quoted, t, unknownName, when } from './mistake.ts'

/** Names that are missing, misspelt, or used too early. */
export const nameMistakes: readonly Mistake[] = [
  {
    id: 'missing-function',
    fits: (s) => when(s.type === 'MissingFunction', { name: s.message.split(' ')[0] ?? '' }),
    means: t(
      'The level calls {name}, and there is no such function.',
      '這一關會呼叫 {name}，但沒有這個函數。',
      '这一关会调用 {name}，但没有这个函数。',
    ),
    tries: t('Define it with exactly that name.', '用完全相同的名稱定義它。', '用完全相同的名称定义它。'),
  },
  {
    id: 'missing-return',
    fits: (s) => when(s.type === 'NothingReturned', { name: s.message.split(' ')[0] ?? '' }),
    means: t(
      '{name} ended without returning anything.',
      '{name} 完結了，沒有返回任何東西。',
      '{name} 结束了，没有返回任何东西。',
    ),
    tries: t(
      'Does every way through it reach a return?',
      '每條路徑最後都有 return 嗎？',
      '每条路径最后都有 return 吗？',
    ),
  },
  {
    id: 'wrong-capital',
    fits: (s) => {
      const name = unknownName(s)
      const meant = { true: 'True', false: 'False', null: 'None', none: 'None' }[name ?? '']
      const other = { True: 'true', False: 'false', None: 'null' }[name ?? '']
      return when(s.language === 'python' ? meant !== undefined : other !== undefined, {
        name: name ?? '',
        meant: (s.language === 'python' ? meant : other) ?? '',
      })
    },
    means: t(
      'This language does not know “{name}”.',
      '這種語言不認得「{name}」。',
      '这种语言不认识“{name}”。',
    ),
    tries: t('Write {meant}.', '寫成 {meant}。', '写成 {meant}。'),
  },
  {
    id: 'used-before',
    fits: (s) =>
      when(/before assignment|before initialization|referenced before/.test(s.message), {
        name: quoted(s.message),
      }),
    means: t('A variable is used before it has a value.', '變數還未有值就用了。', '变量还没有值就用了。'),
    tries: t(
      'Give it a first value above this line.',
      '在這一行之前先給它一個值。',
      '在这一行之前先给它一个值。',
    ),
  },
  {
    id: 'unknown-name',
    fits: (s) => {
      const name = unknownName(s)
      return when(name !== undefined, { name: name ?? '', near: '' })
    },
    means: t('There is nothing called “{name}”.', '沒有叫「{name}」的東西。', '没有叫“{name}”的东西。'),
    tries: t(
      'Check its spelling, or give it a value first.',
      '檢查拼法，或先給它一個值。',
      '检查拼写，或先给它一个值。',
    ),
  },
  {
    id: 'constant',
    fits: (s) => when(/constant variable/.test(s.message)),
    means: t('A const never changes.', 'const 的值不能改變。', 'const 的值不能改变。'),
    tries: t('Declare it with let.', '改用 let 宣告。', '改用 let 声明。'),
  },
]
