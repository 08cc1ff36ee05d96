/**
 * Reads kind and size of a picture from its first bytes: PNG, JPEG, GIF, WebP. It decodes nothing.
 */
export type Image = { mime: string; width: number; height: number }

export function readImage(bytes: Uint8Array): Image | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    if (view.getUint32(0) === 0x89504e47)
      return { mime: 'image/png', width: view.getUint32(16), height: view.getUint32(20) }
    if (view.getUint16(0) === 0xffd8) return readJpeg(view)
    const word = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
    if (word.startsWith('GIF8')) {
      return { mime: 'image/gif', width: view.getUint16(6, true), height: view.getUint16(8, true) }
    }
    if (word.startsWith('RIFF') && word.slice(8, 12) === 'WEBP') return readWebp(view, word.slice(12, 16))
  } catch {
    // Bytes that end too early are no picture.
  }
  return undefined
}

/** Walks the segments up to the frame header, which holds the size. */
function readJpeg(view: DataView): Image | undefined {
  let at = 2
  while (at < view.byteLength) {
    const marker = view.getUint16(at)
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)
    if (isFrame) return { mime: 'image/jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    at += 2 + view.getUint16(at + 2)
  }
  return undefined
}

function readWebp(view: DataView, kind: string): Image | undefined {
  const mime = 'image/webp'
  if (kind === 'VP8X') {
    return { mime, width: 1 + (view.getUint32(24, true) & 0xffffff), height: 1 + (view.getUint32(26, true) >>> 8) }
  }
  if (kind === 'VP8L') {
    const bits = view.getUint32(21, true)
    return { mime, width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) }
  }
  return { mime, width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
}
