/**
 * What the program's keys do: seal and open columns, make pseudonyms, lanes, tags and receipts, sign heads of the history.
 * Each sealed value names its key and is bound to its table, column and row, so that it opens nowhere else. Where keys
 * come from stands in `key-ring.ts`; when each is destroyed, in `model/key.ts`.
 */
import { decrypt, encrypt, keyed, type Place } from './cipher.ts'
import { makeSigner, type Signer } from './heads.ts'
import type { Held, Ring } from './key-ring.ts'
import { liveWeeks, scopeAt } from './model/key.ts'
import { sayReceipt } from './model/receipt.ts'

export type { Place } from './cipher.ts'
export { KeyGone } from './key-ring.ts'

export type Sealed = { sealed: Buffer; keyId: number }
export type Marked = { mark: Buffer; keyId: number }

/** Seals under one key. */
export type Sealer = { id: number; seal(place: Place, text: string): Sealed }

export type Keys = {
  /** Seals under the standing key, for what belongs to no citizen: a member's chat, a child-safety locator. */
  seal(place: Place, text: string): Sealed
  /** The day's key, destroyed 48 hours after its day: for what is on its way. */
  forDay(now: Date): Promise<Sealer>
  /** The key of a reporter who may be written to, destroyed when they are forgotten. */
  forReporter(reporterId: string): Promise<Sealer>
  /** The key of one report, from its first answer on, destroyed with its words. */
  forReport(reportId: string): Promise<Sealer>
  /** Throws `KeyGone` when the key was destroyed, another error when the place is another one or a byte was changed. */
  open(place: Place, sealed: Buffer, keyId: number): Promise<string>
  /** Makes ready what a loop is going to open. */
  fetch(keyIds: readonly (number | null)[]): Promise<void>
  /** The keyed number under which a Telegram account is kept; the same account always has the same. */
  pseudonym(telegramId: number): Marked
  /** The keyed number of whoever does not want to be written to: another one each week, lost with the week's key. */
  passing(telegramId: number, now: Date): Promise<Marked>
  /** Every number under which an account may be known now. */
  pseudonyms(telegramId: number, now: Date): Promise<Buffer[]>
  /** Sixteen bytes that are the same for one person within a quarter, and nobody's once its key is destroyed. */
  quarterTag(telegramId: number, now: Date): Promise<Buffer>
  /** Makes keyed marks of texts that are the same within a week, and nobody's once its key is destroyed. */
  marks(now: Date): Promise<(text: string) => Buffer>
  /** The keyed numbers of a chat in inbox, outbox and conversations: the one in use first, then older ones. */
  lanes(chatId: number): Promise<Buffer[]>
  /** The receipt of a report, remade whenever it is needed, under the key the report names or the newest. */
  receipt(reportId: string, keyId?: number): string
  /** The key of a receipt that is made now: asked once a receipt, as the key may change between two questions. */
  receiptKeyId(): number
  /** What is kept of a receipt, and all hashes under which it may have been kept. */
  receiptHash(receipt: string, keyId?: number): Marked
  receiptHashes(receipt: string): Buffer[]
  /** The number on the first button of a draft. */
  buttonNumber(draftId: string): number
  /** The keyed number of a child-safety locator, and all under which it may be kept. */
  locator(canonical: string): Marked
  locators(canonical: string): Buffer[]
  /** What signs the heads of the history now; `signers` are all that ever did and are still kept. */
  signer(): Signer
  signers(): Signer[]
  ring: Ring
}

/** All that the program does with keys, over a ring that was refreshed once. */
export function makeKeys(ring: Ring): Keys {
  const sealer = ({ id, secret }: Held): Sealer => ({
    id,
    seal: (place, text) => ({ sealed: encrypt(secret, place, Buffer.from(text, 'utf8')), keyId: id }),
  })
  const mark = ({ id, secret }: Held, text: string): Marked => ({ mark: keyed(secret, text), keyId: id })
  const receiptKey = (keyId?: number) => {
    const key = keyId === undefined ? ring.newest('receipt') : ring.live('receipt').find((one) => one.id === keyId)
    return key ?? ring.newest('receipt')
  }
  return {
    seal: (place, text) => sealer(ring.newest('seal')).seal(place, text),
    forDay: async (now) => sealer(await ring.timed('day', scopeAt('day', now))),
    forReporter: async (reporterId) => sealer(await ring.owned('reporter', reporterId)),
    forReport: async (reportId) => sealer(await ring.owned('report', reportId)),
    async open(place, sealed, keyId) {
      const key = await ring.byId(keyId)
      return decrypt(key.secret, place, sealed).toString('utf8')
    },
    fetch: (keyIds) => ring.fetch(keyIds.filter((id) => id !== null)),
    pseudonym: (telegramId) => mark(ring.newest('pseudonym'), String(telegramId)),
    passing: async (telegramId, now) => mark(await ring.timed('week', scopeAt('week', now)), String(telegramId)),
    async pseudonyms(telegramId, now) {
      await ring.refresh()
      const [thisWeek = '', ...before] = liveWeeks(now)
      const weeks = [await ring.timed('week', thisWeek), ...before.map((week) => ring.past('week', week))]
      const keys = [...ring.live('pseudonym'), ...weeks.filter((key) => key !== null)]
      return keys.map((key) => keyed(key.secret, String(telegramId)))
    },
    async quarterTag(telegramId, now) {
      const key = await ring.timed('quarter', scopeAt('quarter', now))
      return keyed(key.secret, String(telegramId)).subarray(0, 16)
    },
    async marks(now) {
      const { secret } = await ring.timed('week', scopeAt('week', now))
      return (text) => keyed(secret, text)
    },
    async lanes(chatId) {
      await ring.refresh()
      const first = ring.newest('lane')
      const others = ring.live('lane').filter((key) => key.id !== first.id)
      return [first, ...others].map((key) => keyed(key.secret, String(chatId)))
    },
    receipt: (reportId, keyId) => sayReceipt(keyed(receiptKey(keyId).secret, reportId)),
    receiptKeyId: () => ring.newest('receipt').id,
    receiptHash(receipt, keyId) {
      const { id, hashing } = receiptKey(keyId)
      return { mark: keyed(hashing, receipt), keyId: id }
    },
    receiptHashes: (receipt) => ring.live('receipt').map(({ hashing }) => keyed(hashing, receipt)),
    buttonNumber: (draftId) => {
      // The oldest key: a button stays valid while the keys are rotated.
      const oldest = ring.live('receipt').at(-1) ?? ring.newest('receipt')
      return keyed(oldest.hashing, `draft ${draftId}`).readUInt32BE(0) >>> 2
    },
    locator: (canonical) => mark(ring.newest('locator'), canonical),
    locators: (canonical) => ring.live('locator').map((key) => keyed(key.secret, canonical)),
    signer: () => signerOf(ring.newest('history')),
    signers: () => ring.live('history').reverse().map(signerOf),
    ring,
  }
}

const signerOf = ({ id, secret }: Held) => makeSigner(id, secret.export())
