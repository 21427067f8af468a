import type { Lang } from '../../engine/index.ts'
import { colour } from '../../look/index.ts'
import { Blockly } from './blocklyCore.ts'

const style = (primary: string, edge: string) => ({
  colourPrimary: primary,
  colourSecondary: edge,
  colourTertiary: edge,
})

/** As in `ui/base.css`: beside Chinese, Nunito gives up its quotation marks. */
const fonts: Readonly<Record<Lang, string>> = {
  en: '"Nunito Harbour", system-ui, sans-serif',
  'zh-Hant': '"Nunito Harbour CJK", "PingFang HK", "Microsoft JhengHei", "Noto Sans HK", sans-serif',
  'zh-Hans': '"Nunito Harbour CJK", "PingFang SC", "Microsoft YaHei", "Noto Sans SC", sans-serif',
}

const points = 13
/** Pixels of the words on a block at scale 1. */
export const blockType = (points * 4) / 3

/** Blocks in the harbour's colours; all text on them is paper on something dark, 4.5:1 or better. */
export const blockTheme = (lang: Lang) =>
  Blockly.Theme.defineTheme(`harbour-${lang.toLowerCase()}`, {
    name: `harbour-${lang.toLowerCase()}`,
    base: Blockly.Themes.Zelos,
    startHats: true,
    blockStyles: {
      start: { ...style('#5B3A00', colour.lantern), hat: 'cap' },
      act: style('#0A5C7A', colour.neonBlue),
      flow: style('#4A2E8A', colour.violet),
      model: style('#8A1457', colour.pink),
    },
    categoryStyles: {},
    componentStyles: {
      workspaceBackgroundColour: colour.ink,
      flyoutBackgroundColour: colour.deep,
      flyoutForegroundColour: colour.paper,
      flyoutOpacity: 1,
      scrollbarColour: colour.edge,
      scrollbarOpacity: 0.7,
      insertionMarkerColour: colour.lantern,
      insertionMarkerOpacity: 0.6,
      selectedGlowColour: colour.lantern,
    },
    fontStyle: { family: fonts[lang], weight: '700', size: points },
  })
