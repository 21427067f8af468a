import { useHarbour } from '../../harbour.ts'
import { useSpeaking } from '../../kit/speaking.ts'

/** A level's number and title, known before its file is fetched. */
export function useLevelName(): (id: string) => string {
  const { say } = useSpeaking()
  const worlds = useHarbour((state) => state.worlds)
  return (id) => {
    const place = worlds.flatMap(({ places }) => places).find(({ level }) => level === id)
    return place ? `${place.number} ${say(place.title)}` : id
  }
}
