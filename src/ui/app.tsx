import { type ComponentType, render } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { fill } from '../i18n/index.ts'
import { shellWords } from '../i18n/shell.ts'
import { tokensAsCss } from '../look/css.ts'
import type { Store } from '../store/index.ts'
import type { Route, State, Verbs } from '../store/state.ts'
import './base.css'
import './app.css'
import './projector.css'
import { loadFont } from './font.ts'
import { Harbour, useHarbour, useVerbs } from './harbour.ts'
import { announce, LiveRegion } from './kit/live.tsx'
import { Language } from './kit/speaking.ts'
import { Toasts } from './kit/toast.tsx'
import { Guard, LazyScreen } from './loaded.tsx'
import { Missing } from './missing.tsx'
import { usePageKeys } from './pageKeys.ts'
import { Title } from './screens/title.tsx'
import { watchStyles } from './styles.ts'
import { dressPage } from './surroundings.ts'
import { rememberWay } from './way.ts'

/** Everything after the title is fetched when it is first gone to. */
const screens: Readonly<Partial<Record<Route['at'], () => Promise<ComponentType>>>> = {
  map: () => import('./screens/map.tsx').then((file) => file.HarbourMap),
  level: () => import('./screens/level.tsx').then((file) => file.LevelScreen),
}

type Other = Exclude<Route['at'], 'title' | 'map' | 'level'>

/** One of the screens that the title does not name itself. */
const other = (at: Other) => import('./screens/rest.ts').then(({ rest }) => rest[at]())

/**
 * Draws the whole page into `root` and keeps it true to the store. `#stage`, where the canvas is mounted, exists as
 * soon as this returns and is never replaced: screens lay themselves out around it.
 */
export function renderApp(root: HTMLElement, store: Store, verbs: Verbs): void {
  watchStyles()
  const style = document.createElement('style')
  style.textContent = tokensAsCss()
  document.head.prepend(style)
  render(
    <Harbour.Provider value={{ store, verbs }}>
      <App />
    </Harbour.Provider>,
    root,
  )
  requestAnimationFrame(() =>
    setTimeout(() => {
      void loadFont()
      void import('./late.ts').then(
        ({ adapt }) => adapt(root),
        () => undefined,
      )
    }),
  )
}

export function App() {
  const route = useHarbour((state) => state.route)
  const settings = useHarbour((state) => state.settings)
  const phase = useHarbour((state) => state.play?.phase)
  const kind = useHarbour((state) => state.play?.level.kind)
  const told = useHarbour(
    (state) => isStaged(state) && (state.notices.length > 0 || state.missing !== undefined),
  )
  const mapView = useHarbour((state) => state.mapView)
  const stage = useHarbour((state) => state.stage)
  const verbs = useVerbs()
  useLayoutEffect(() => dressPage(settings), [settings])
  useLayoutEffect(() => rememberWay(route), [route])
  useLayoutEffect(() => {
    document.documentElement.dataset.at = route.at
  }, [route.at])
  useTitle()
  usePageKeys()
  useNoticesRead()
  return (
    <Language.Provider value={settings.lang}>
      {/* What the page looks like follows from these: asking for what stands inside (:has) is asked anew at every change. */}
      <div
        class="app"
        data-at={route.at}
        data-kind={route.at === 'level' ? kind : undefined}
        data-phase={route.at === 'level' ? phase : undefined}
        data-told={told || undefined}
        data-map={route.at === 'map' ? mapView : undefined}
      >
        <div id="stage" class="app__stage" data-state={stage ?? 'waiting'} aria-hidden="true" />
        <Guard key={route.at} place={route.at}>
          {route.at === 'title' ? (
            <Title />
          ) : (
            <LazyScreen
              key={route.at}
              load={screens[route.at] ?? (() => other(route.at as Other))}
              name={route.at}
              given={{}}
            />
          )}
        </Guard>
        <Shown verbs={verbs} />
        <LiveRegion />
      </div>
    </Language.Provider>
  )
}

function Shown({ verbs }: { readonly verbs: Verbs }) {
  const notices = useHarbour((state) => state.notices)
  const staged = useHarbour(isStaged)
  const missing = useHarbour((state) => state.missing)
  return (
    <Toasts notices={notices} dismiss={verbs.dismiss} over={staged ? 'stage' : 'page'}>
      {missing && <Missing />}
    </Toasts>
  )
}

/** Whether the canvas is to be seen. */
const isStaged = ({ route, play }: State) =>
  route.at === 'map' || (route.at === 'level' && play !== undefined)

/** The tab says where the player is. */
function useTitle(): void {
  const lang = useHarbour((state) => state.settings.lang)
  const level = useHarbour((state) => (state.route.at === 'level' ? state.play?.level.title : undefined))
  useEffect(() => {
    const name = lang === 'en' ? 'Neon Harbour 霓虹港' : `${shellWords.name[lang]} Neon Harbour`
    document.title = level ? `${level[lang]} · ${name}` : name
  }, [lang, level])
}

/** Every new notice is also read out. */
function useNoticesRead(): void {
  const notices = useHarbour((state) => state.notices)
  const lang = useHarbour((state) => state.settings.lang)
  const read = useRef(0)
  useEffect(() => {
    for (const notice of notices) {
      if (notice.id <= read.current) continue
      read.current = notice.id
      announce(fill(notice.text[lang], {}))
    }
  }, [notices, lang])
}
