import decodeQR from 'qr/decode.js'

/** Pixels a side: a photo's finest details are not needed, and a phone's memory is small. */
const most = 1600

/** The text of the code in a picture; rejects where none can be read. */
export async function readPicture(file: Blob): Promise<string> {
  const picture = await createImageBitmap(file)
  try {
    const scale = Math.min(1, most / Math.max(picture.width, picture.height))
    const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)]
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    const brush = canvas.getContext('2d', { willReadFrequently: true })
    if (!brush) throw new Error('This browser draws no pictures.')
    brush.drawImage(picture, 0, 0, width, height)
    return decodeQR({ width, height, data: brush.getImageData(0, 0, width, height).data })
  } finally {
    picture.close()
  }
}
