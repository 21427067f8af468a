/** What a page needs only in some surroundings, fetched once the title can be read. */
import './contrast.css'
import { makeRoomForKeyboard } from './keyboard.ts'
import { liveWithTranslation } from './translated.ts'

export function adapt(root: HTMLElement): void {
  liveWithTranslation(root)
  makeRoomForKeyboard()
}
