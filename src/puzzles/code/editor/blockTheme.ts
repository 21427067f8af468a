import { colour } from '../../../look/index.ts'
import { Blockly } from './blocklyCore.ts'

const style = (primary: string, edge: string) => ({
  colourPrimary: primary,
  colourSecondary: edge,
  colourTertiary: edge,
})

/** Blocks in the harbour's colours; all text on them is paper on something dark, 4.5:1 or better. */
export const blockTheme = Blockly.Theme.defineTheme('harbour', {
  name: 'harbour',
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
  fontStyle: { family: 'Nunito Variable, Nunito, system-ui, sans-serif', weight: '700', size: 13 },
})
