import type { Picture } from '../../../cards/see.ts'

const canvas = document.createElement('canvas')

/** What a video shows now, as bytes; undefined where this browser draws none. Nothing stays on the canvas. */
export function pictureOf(video: HTMLVideoElement): Picture | undefined {
  const brush = canvas.getContext('2d', { willReadFrequently: true })
  if (!brush) return undefined
  const [width, height] = [video.videoWidth, video.videoHeight]
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width
    canvas.height = height
  }
  brush.drawImage(video, 0, 0)
  const { data } = brush.getImageData(0, 0, width, height)
  brush.clearRect(0, 0, width, height)
  return { width, height, data }
}
