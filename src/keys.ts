/**
 * What the program's keys do: seal and open columns, make pseudonyms, lanes and receipts, sign heads of the history.
 * Each sealed value names its key and is bound to its table, column and row, so that it opens nowhere else. The keys
 * themselves come from the key store (`db/queries/key.ts`), wrapped by the master key.
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
import { makeSigner, type Signer } from './heads.ts'
import { sayReceipt } from './model/receipt.ts'

export const purposes = ['seal', 'pseudonym', 'lane', 'receipt', 'receipt_hash', 'locator', 'history'] as const
export type Purpose = (typeof purposes)[number]
export type Key = { id: number; purpose: Purpose; secret: Buffer }

/** Where a sealed value lives: `table.column` and the row's id. A value moved elsewhere does not open. */
export type Place = `${string}.${string}:${string}`

export type Sealed = { sealed: Buffer; keyId: number }
export type Marked = { mark: Buffer; keyId: number }

export type Keys = {
  seal(place: Place, text: string): Sealed
  /** Throws when the key is gone, the place is another one, or a byte was changed. */
  open(place: Place, sealed: Buffer, keyId: number): string
  /** The keyed number under which a Telegram account is known; the same account always has the same. */
  pseudonym(telegramId: number): Marked
  /** The keyed number of a chat in inbox, outbox and conversations. */
  lane(chatId: number): Buffer
  /** The receipt of a report, remade whenever it is needed. */
  receipt(reportId: string): string
  receiptHash(receipt: string): Marked
  /** The keyed number of a child-safety locator. */
  locator(canonical: string): Buffer
  /** What signs the heads of the history now; `signers` are all that ever did and are still kept. */
  signer(): Signer
  signers(): Signer[]
}

/** Wraps a fresh key under the master key, bound to its purpose. */
export function wrapKey(master: Buffer, purpose: Purpose, secret: Buffer): Buffer {
  return encrypt(wrapping(master), `key.wrapped:${purpose}`, secret)
}

/** Unwraps a key; throws when the master key is not the one it was wrapped under. */
export function unwrapKey(master: Buffer, purpose: Purpose, wrapped: Buffer): Buffer {
  return decrypt(wrapping(master), `key.wrapped:${purpose}`, wrapped)
}

/** Thirty-two random bytes. */
export function freshSecret(): Buffer {
  return randomBytes(32)
}

/** All that the program does with keys, over the live keys of the store: the newest of a purpose is used, all open. */
export function makeKeys(given: readonly Key[]): Keys {
  // A key object is five times faster than raw bytes, which are made into one at every use.
  const store = given.map((key) => ({ ...key, secret: createSecretKey(key.secret) }))
  const newest = (purpose: Purpose) => {
    const key = store.filter((one) => one.purpose === purpose).at(-1)
    if (!key) throw new Error(`The key store has no key for ${purpose}.`)
    return key
  }
  const mark = (purpose: Purpose, text: string): Marked => {
    const key = newest(purpose)
    return { mark: createHmac('sha256', key.secret).update(text).digest(), keyId: key.id }
  }
  return {
    seal(place, text) {
      const key = newest('seal')
      return { sealed: encrypt(key.secret, place, Buffer.from(text, 'utf8')), keyId: key.id }
    },
    open(place, sealed, keyId) {
      const key = store.find((one) => one.id === keyId && one.purpose === 'seal')
      if (!key) throw new Error('The key of a sealed value is gone.')
      return decrypt(key.secret, place, sealed).toString('utf8')
    },
    pseudonym: (telegramId) => mark('pseudonym', String(telegramId)),
    lane: (chatId) => mark('lane', String(chatId)).mark,
    receipt: (reportId) => sayReceipt(mark('receipt', reportId).mark),
    receiptHash: (receipt) => mark('receipt_hash', receipt),
    locator: (canonical) => mark('locator', canonical).mark,
    signer: () => signerOf(newest('history')),
    signers: () => store.filter((key) => key.purpose === 'history').map(signerOf),
  }
}

const signerOf = ({ id, secret }: { id: number; secret: KeyObject }) => makeSigner(id, secret.export())

/** AES-256-GCM: 12 bytes of nonce, the text, 16 bytes of tag; `place` is authenticated with it. */
function encrypt(secret: Buffer | KeyObject, place: string, text: Buffer): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', secret, nonce)
  cipher.setAAD(Buffer.from(place))
  return Buffer.concat([nonce, cipher.update(text), cipher.final(), cipher.getAuthTag()])
}

function decrypt(secret: Buffer | KeyObject, place: string, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', secret, sealed.subarray(0, 12), { authTagLength: 16 })
  decipher.setAAD(Buffer.from(place))
  decipher.setAuthTag(sealed.subarray(-16))
  return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()])
}

const wrapping = (master: Buffer) => createHash('sha256').update('saksi wrapping key').update(master).digest()
