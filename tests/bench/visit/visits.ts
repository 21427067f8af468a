/** What first visitors do, and the time in which they should have done it. */
export interface Visit {
  readonly name: string
  readonly hash: string
  /** Each is pressed as soon as it stands on the page and has been painted. */
  readonly presses: readonly string[]
  /** There once the visit is over. */
  readonly until: string
  /** What a press on that does, if it does what it says. */
  readonly answer?: string
  readonly seconds: number
}

/** "Skip to the lab", on a lecture's first card. */
const skip = '.phase--story .phase__actions > .button--ghost:first-child'

export const visits: readonly Visit[] = [
  {
    name: 'title pressable',
    hash: '#/',
    presses: [],
    until: '.title__start',
    answer: '.app[data-at="story"]',
    seconds: 1.5,
  },
  {
    name: 'first lab playable',
    hash: '#/level/1-3-teach-dont-tell',
    presses: [skip],
    until: '.lab__train',
    // It trains, has trained, or says why it cannot.
    answer: '.lab__busy, .lab__run.button--primary, .lab__trouble',
    seconds: 5,
  },
  {
    name: 'first run of Python',
    hash: '#/level/3-6-write-the-learner',
    // A first run is what a beginner does: the program as it stands.
    presses: [skip, '.lab__train'],
    until: '.lab__run.button--primary',
    seconds: 8,
  },
]

/** What the page says through its binding when the visit is over, by its own clock. */
export interface Told {
  /** When each thing that was pressed had been painted, and last what the visitor came for. */
  readonly steps: readonly number[]
  /** When the last press had its answer. */
  readonly answered?: number
  /** When the page was asked for. */
  readonly asked: number
  /** The page's zero, by the clock of `Date.now()`. */
  readonly origin: number
}

export interface Presses {
  readonly selectors: readonly string[]
  readonly answer: string | undefined
  /** The name of the page's function that hears what is `Told`, as text. */
  readonly tell: string
}

/**
 * In the page: presses one after another; each counts once it has been painted. The last is pressed too, and its answer
 * waited for. Looks only when something has changed, so that looking is no work of its own.
 */
export function press({ selectors, answer, tell }: Presses): void {
  if (self !== top) return
  const steps: number[] = []
  const over = (answered?: number) => {
    const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    const told = { steps, answered, asked: page?.requestStart ?? 0, origin: performance.timeOrigin }
    ;(window as unknown as Record<string, (text: string) => void>)[tell]?.(JSON.stringify(told))
  }
  const whenThere = (selector: string, act: (element: HTMLElement) => void) => {
    const look = () => {
      const there = document.querySelector<HTMLElement>(selector)
      if (there) {
        changes.disconnect()
        act(there)
      }
    }
    const changes = new MutationObserver(look)
    changes.observe(document, { subtree: true, childList: true, attributes: true })
    look()
  }
  const next = () => {
    const selector = selectors[steps.length]
    if (selector === undefined) return
    whenThere(selector, (element) =>
      requestAnimationFrame(() =>
        setTimeout(() => {
          steps.push(performance.now())
          // Where a trace of the page has its step.
          performance.mark(`visit ${steps.length} of ${selectors.length}`)
          const last = steps.length === selectors.length
          if (last && answer === undefined) return over()
          element.click()
          if (last) whenThere(answer ?? '', () => over(performance.now()))
          else next()
        }),
      ),
    )
  }
  next()
}
