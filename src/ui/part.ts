import { useEffect } from 'preact/hooks'
import { useVerbs } from './harbour.ts'
import { useLoaded } from './loaded.tsx'

const never = () => new Promise<never>(() => {})

/**
 * Words or figures that stand among others: undefined until they are here. Where they do not come, that is told among the
 * messages, with a way to ask again. Nothing is asked for without a key.
 */
export function usePart<T>(load: () => Promise<T>, key: string | undefined): T | undefined {
  const verbs = useVerbs()
  const [part, again] = useLoaded<T>(key === undefined ? never : load, key ?? '')
  useEffect(() => {
    if (part.is === 'failed' && key !== undefined) verbs.miss(key, again)
  }, [part])
  return part.is === 'here' ? part.it : undefined
}
