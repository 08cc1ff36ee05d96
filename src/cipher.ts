/**
 * How one value is sealed and how a key is wrapped: AES-256-GCM (NIST SP 800-38D) with a random nonce, always bound to a
 * place. It knows no key store and no purpose.
 */
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  type KeyObject,
  randomBytes,
} from 'node:crypto'

/** Where a sealed value lives: `table.column` and the row's id. A value moved elsewhere does not open. */
export type Place = `${string}.${string}:${string}`

/** 12 bytes of nonce, the text, 16 bytes of tag; `place` is authenticated with it. */
export function encrypt(secret: KeyObject, place: string, text: Buffer): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', secret, nonce)
  cipher.setAAD(Buffer.from(place))
  return Buffer.concat([nonce, cipher.update(text), cipher.final(), cipher.getAuthTag()])
}

/** Throws when the key or the place is another one, or a byte was changed. */
export function decrypt(secret: KeyObject, place: string, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', secret, sealed.subarray(0, 12), { authTagLength: 16 })
  decipher.setAAD(Buffer.from(place))
  decipher.setAuthTag(sealed.subarray(-16))
  return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()])
}

/** HMAC-SHA-256. */
export function keyed(secret: KeyObject, text: string): Buffer {
  return createHmac('sha256', secret).update(text).digest()
}

/** A master key as it is used: what wraps, and a short name by which a wrapped key says under which it lies. */
export type Master = { name: string; wrapping: KeyObject }

export function makeMaster(secret: Buffer): Master {
  const wrapping = createHash('sha256').update('saksi wrapping key').update(secret).digest()
  const name = createHash('sha256').update('saksi master key name').update(wrapping).digest('hex').slice(0, 16)
  return { name, wrapping: createSecretKey(wrapping) }
}

const wrappedAt = (purpose: string, scope: string) =>
  scope === '' ? `key.wrapped:${purpose}` : `key.wrapped:${purpose}:${scope}`

/** Wraps a key under a master key, bound to its purpose and scope. */
export function wrapKey(master: Master, purpose: string, scope: string, secret: Buffer): Buffer {
  return encrypt(master.wrapping, wrappedAt(purpose, scope), secret)
}

/** Unwraps a key; throws when the master key is not the one it was wrapped under. */
export function unwrapKey(master: Master, purpose: string, scope: string, wrapped: Buffer): Buffer {
  return decrypt(master.wrapping, wrappedAt(purpose, scope), wrapped)
}

/** Thirty-two random bytes. */
export function freshSecret(): Buffer {
  return randomBytes(32)
}
