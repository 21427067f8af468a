import type { Lang, Text } from '../engine/index.ts'
import { Dialog } from '../ui/kit/index.ts'
import { words } from './words.ts'

interface Props {
  readonly open: boolean
  readonly lang: Lang
  readonly onClose: () => void
}

/** How a program is built without a mouse: the few keys that are enough. */
export function BlockHelp({ open, lang, onClose }: Props) {
  return (
    <Dialog open={open} title={words.blockHelp[lang]} onClose={onClose}>
      <dl class="code-shortcuts">
        {keys.map(({ press, does }) => (
          <div key={does.en}>
            <dt>
              {press.map((one) => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>
            <dd>{does[lang]}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}

const keys: readonly { readonly press: readonly string[]; readonly does: Text }[] = [
  {
    press: ['T'],
    does: {
      en: 'To the blocks on offer. What you take lands after the block you are on, or inside it if it is empty.',
      'zh-Hant': '打開積木盒。拿的積木會放在你所在的積木之後；那塊裏面是空的，就放進裏面。',
      'zh-Hans': '打开积木盒。拿的积木会放在你所在的积木之后；那块里面是空的，就放进里面。',
    },
  },
  {
    press: ['↑', '↓'],
    does: {
      en: 'To the block above or below.',
      'zh-Hant': '上一塊、下一塊。',
      'zh-Hans': '上一块、下一块。',
    },
  },
  {
    press: ['Enter'],
    does: {
      en: 'Take a block; again, put it down. On a field: open its choices.',
      'zh-Hant': '拿起積木，再按一次放下。在選單上：打開選項。',
      'zh-Hans': '拿起积木，再按一次放下。在菜单上：打开选项。',
    },
  },
  {
    press: ['→', '←'],
    does: {
      en: 'Into a block, to its field; out again.',
      'zh-Hant': '走進積木，到它的選單；再走出來。',
      'zh-Hans': '走进积木，到它的菜单；再走出来。',
    },
  },
  {
    press: ['M'],
    does: {
      en: 'Lift the block you are on; arrows choose a place, Enter puts it down, Escape puts it back.',
      'zh-Hant': '拿起你所在的積木；用方向鍵選位置，Enter 放下，Esc 放回原處。',
      'zh-Hans': '拿起你所在的积木；用方向键选位置，Enter 放下，Esc 放回原处。',
    },
  },
  {
    press: ['Delete'],
    does: { en: 'Throw the block away.', 'zh-Hant': '刪去積木。', 'zh-Hans': '删除积木。' },
  },
  {
    press: ['W'],
    does: { en: 'Back to your program.', 'zh-Hant': '回到你的程式。', 'zh-Hans': '回到你的程序。' },
  },
  {
    press: ['Ctrl', 'Z'],
    does: { en: 'Take back the last change.', 'zh-Hant': '還原上一步。', 'zh-Hans': '撤销上一步。' },
  },
  {
    press: ['Tab'],
    does: {
      en: 'On, out of the blocks.',
      'zh-Hant': '離開積木區，到下一項。',
      'zh-Hans': '离开积木区，到下一项。',
    },
  },
]
