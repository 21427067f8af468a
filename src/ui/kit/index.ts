/**
 * The game's components, built once; panels and screens use these and add layout only.
 *
 * - Words: `useSpeaking()` gives `lang` and `say(text, { gap: value })`. Numbers: `percent`, `number`, `figure` of `src/i18n`.
 * - Look: class names are `component__part--variant`; a kind's own CSS goes in `@layer kind { … }` in a file beside its
 *   panel, with the tokens as custom properties (`var(--lantern)`, `var(--space-base)`, `var(--radius-card)`,
 *   `var(--settle)`, `var(--ease-overshoot)`). Nothing read is smaller than `var(--text-small)` (16 px).
 * - Calm: CSS animation and transition stop by themselves under `:root[data-calm]`.
 * - Every state of every component is on the page `#/kit`.
 *
 * A panel is a column of `Card`s; the lab around it already shows task, budgets, goals, Train, undo, hints and refusals.
 */
export { type BudgetProps, BudgetTokens } from './budget.tsx'
export { Button, type ButtonProps, IconButton, type IconButtonProps } from './button.tsx'
export { Card, type CardProps } from './card.tsx'
export { Choice, type ChoiceProps, type Option } from './choice.tsx'
export { type Confidence, ConfidenceBars, type ConfidenceBarsProps } from './confidence.tsx'
export { type ConfusionClass, ConfusionMatrix, type ConfusionMatrixProps } from './confusion.tsx'
export { Dialog, type DialogProps } from './dialog.tsx'
export { Hint, type HintProps } from './hint.tsx'
export { Icon, type IconName } from './icon.tsx'
export { LineChart, type LineChartProps, type Series } from './lineChart.tsx'
export { announce } from './live.tsx'
export { LossCurve, type LossCurveProps } from './lossCurve.tsx'
export { ClassMark, type MarkProps } from './mark.tsx'
export { useMeasure } from './measure.ts'
export { Meter, type MeterProps } from './meter.tsx'
export { Missed } from './missed.tsx'
export type { Beside, BesideProps, Panel, PanelProps } from './panel.ts'
export { Pip, type PipMood } from './pip.tsx'
export { linear, linePath, niceTop, ticks } from './scale.ts'
export { Slider, type SliderProps } from './slider.tsx'
export { type Speaking, useSpeaking } from './speaking.ts'
export { Speech, type SpeechProps } from './speech.tsx'
export { Stars, type StarsProps } from './stars.tsx'
export { Stepper, type StepperProps } from './stepper.tsx'
export { type Tab, Tabs, type TabsProps } from './tabs.tsx'
export { Term } from './term.tsx'
export { Toggle, type ToggleProps } from './toggle.tsx'
export { useFilmTime } from './useFilmTime.ts'
export { plainWords, Words } from './words.tsx'
