import type { Lang, Text } from '../../engine/index.ts'
import { fields, holds, type PieceType, pieceTypes } from '../blocks/piece.ts'
import { Blockly } from './blocklyCore.ts'

/** What stands on each block; %1 is its field. */
const said: Readonly<Record<PieceType, Text>> = {
  'until-lantern': {
    en: 'repeat until the lantern',
    'zh-Hant': '重複，直到燈籠下',
    'zh-Hans': '重复，直到灯笼下',
  },
  repeat: { en: 'repeat %1 times', 'zh-Hant': '重複 %1 次', 'zh-Hans': '重复 %1 次' },
  forward: { en: 'step forward', 'zh-Hant': '向前一步', 'zh-Hans': '向前一步' },
  turn: { en: 'turn %1', 'zh-Hant': '%1', 'zh-Hans': '%1' },
  guess: {
    en: 'guess ← model.predict(look)',
    'zh-Hant': 'guess ← model.predict(看地面)',
    'zh-Hans': 'guess ← model.predict(看地面)',
  },
  'look-again': {
    en: 'guess ← model.predict(look again)',
    'zh-Hant': 'guess ← model.predict(再看一次)',
    'zh-Hans': 'guess ← model.predict(再看一次)',
  },
  'if-guess': { en: 'if the guess is %1', 'zh-Hant': '如果 guess 是 %1', 'zh-Hans': '如果 guess 是 %1' },
  'if-sure': {
    en: 'if at least %1 % sure',
    'zh-Hant': '如果把握有 %1 % 或以上',
    'zh-Hans': '如果把握不低于 %1 %',
  },
}

const start: Text = { en: 'when it starts', 'zh-Hant': '開始時', 'zh-Hans': '开始时' }

const choices: Readonly<Record<string, Text>> = {
  'turn left': { en: 'left', 'zh-Hant': '向左轉', 'zh-Hans': '向左转' },
  'turn right': { en: 'right', 'zh-Hant': '向右轉', 'zh-Hans': '向右转' },
  'turn around': { en: 'around', 'zh-Hant': '掉頭', 'zh-Hans': '掉头' },
  'if-guess left': { en: 'left', 'zh-Hant': '左', 'zh-Hans': '左' },
  'if-guess right': { en: 'right', 'zh-Hant': '右', 'zh-Hans': '右' },
  'if-guess back': { en: 'back', 'zh-Hant': '掉頭', 'zh-Hans': '掉头' },
  'if-guess sign': { en: 'any sign', 'zh-Hant': '任何標誌', 'zh-Hans': '任何标志' },
  'if-guess none': { en: 'nothing', 'zh-Hant': '沒有標誌', 'zh-Hans': '没有标志' },
}

const styles: Readonly<Record<PieceType, string>> = {
  'until-lantern': 'flow',
  repeat: 'flow',
  forward: 'act',
  turn: 'act',
  guess: 'model',
  'look-again': 'model',
  'if-guess': 'model',
  'if-sure': 'model',
}

/** Tells Blockly our blocks, in the player's language; told again, they are replaced. */
export function defineBlocks(lang: Lang): void {
  Blockly.Blocks.nh_start = {
    init(this: Blockly.Block) {
      this.appendDummyInput().appendField(start[lang])
      this.setNextStatement(true)
      this.setStyle('start')
    },
  }
  for (const type of pieceTypes) {
    Blockly.Blocks[`nh_${type}`] = {
      init(this: Blockly.Block) {
        const [before = '', after] = said[type][lang].split('%1')
        const row = this.appendDummyInput()
        if (before.trim()) row.appendField(before.trim())
        const options = fields[type]
        if (options)
          row.appendField(
            new Blockly.FieldDropdown(
              options.map((one): [string, string] => [choices[`${type} ${one}`]?.[lang] ?? one, one]),
            ),
            'SAID',
          )
        if (after?.trim()) row.appendField(after.trim())
        if (holds.has(type)) this.appendStatementInput('BODY')
        this.setPreviousStatement(true)
        this.setNextStatement(true)
        this.setStyle(styles[type])
      },
    }
  }
}
