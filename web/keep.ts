/**
 * Finished answers of one process, kept so that the same figures are not drawn twice. Keys name the release, so nothing
 * kept can be out of date; losing all of it costs only time.
 */
import { createHash } from 'node:crypto'

/** `print` is short and changes with any byte of the body. */
export type Kept = { body: Uint8Array<ArrayBuffer>; print: string }
export type Keep = (key: string, make: () => Promise<Uint8Array>) => Promise<Kept>

/**
 * Keeps up to `mostBytes` of bodies, dropping what was unused longest. Two askers of one key wait for one making; a
 * making that fails is not kept.
 */
export function makeKeep(mostBytes: number): Keep {
  const kept = new Map<string, Promise<Kept>>()
  const sizes = new Map<string, number>()
  let bytes = 0
  const drop = (key: string) => {
    kept.delete(key)
    bytes -= sizes.get(key) ?? 0
    sizes.delete(key)
  }
  const finish = async (key: string, make: () => Promise<Uint8Array>): Promise<Kept> => {
    try {
      const body = new Uint8Array(await Promise.resolve().then(make))
      sizes.set(key, body.byteLength)
      bytes += body.byteLength
      for (const oldest of sizes.keys()) {
        if (bytes <= mostBytes) break
        drop(oldest)
      }
      return { body, print: createHash('sha256').update(body).digest('base64url').slice(0, 12) }
    } catch (error) {
      drop(key)
      throw error
    }
  }
  return (key, make) => {
    const known = kept.get(key)
    if (known) {
      const size = sizes.get(key)
      if (size !== undefined) {
        sizes.delete(key)
        sizes.set(key, size)
      }
      return known
    }
    const made = finish(key, make)
    kept.set(key, made)
    return made
  }
}
