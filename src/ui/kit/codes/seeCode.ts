/** The part of the Shape Detection API that is used; few browsers have it. */
interface Detector {
  detect(source: CanvasImageSource): Promise<readonly { readonly rawValue: string }[]>
}
type DetectorClass = (new (options: {
  formats: readonly string[]
}) => Detector) & {
  getSupportedFormats(): Promise<readonly string[]>
}

/** Pixels a side at most: a code fills much of the picture, and every pixel costs. */
const most = 960

/** What looks for a QR code in a video: the browser's own where it has one, else the game's. */
export async function createSeer(): Promise<(video: HTMLVideoElement) => Promise<string | undefined>> {
  const own = await browsersOwn()
  if (own) {
    return async (video) => {
      const [found] = await own.detect(video).catch(() => [])
      return found?.rawValue
    }
  }
  const { default: decodeQR } = await import('qr/decode.js')
  const canvas = document.createElement('canvas')
  const brush = canvas.getContext('2d', { willReadFrequently: true })
  return async (video) => {
    const scale = Math.min(1, most / Math.max(video.videoWidth, video.videoHeight))
    canvas.width = Math.round(video.videoWidth * scale)
    canvas.height = Math.round(video.videoHeight * scale)
    if (!brush) return undefined
    brush.drawImage(video, 0, 0, canvas.width, canvas.height)
    const { width, height, data } = brush.getImageData(0, 0, canvas.width, canvas.height)
    try {
      return decodeQR({ width, height, data })
    } catch {
      // No code in this picture: the next one may have it.
      return undefined
    }
  }
}

async function browsersOwn(): Promise<Detector | undefined> {
  const { BarcodeDetector } = globalThis as { readonly BarcodeDetector?: DetectorClass }
  if (!BarcodeDetector) return undefined
  const formats = await BarcodeDetector.getSupportedFormats().catch((): readonly string[] => [])
  return formats.includes('qr_code') ? new BarcodeDetector({ formats: ['qr_code'] }) : undefined
}
