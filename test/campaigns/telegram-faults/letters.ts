/**
 * Readers and the letters they wait for: people of the sandbox, some of whom have stopped the bot or were never there, and
 * receipts posted into the outbox as a step would, many to one chat and several in a row. It sends nothing.
 */
import { randomUUID } from 'node:crypto'
import { postMessage } from '../../../db/queries/outbox.ts'
import type { App } from '../../../src/app.ts'
import { beginDraft, giveConsent } from '../../../src/flow/index.ts'
import { sealLetter } from '../../../src/flow/post/outbox.ts'
import { languageCodes } from '../../../src/model/language.ts'
import type { Chance } from '../tamper/history.ts'
import type { Letter } from './judge.ts'
import type { Telegram } from './telegram.ts'

export type Readers = {
  chats: number[]
  /** People who have stopped the bot, and numbers of chats that do not exist. */
  stopped: Set<number>
  missing: Set<number>
  stop(chat: number): Promise<void>
}

/** People who have spoken with the bot; with `fates` a twentieth has stopped it since, a fiftieth has no account any more. */
export async function makeReaders(
  telegram: Telegram,
  app: App,
  { count, chance, fates }: { count: number; chance: Chance; fates: boolean },
): Promise<Readers> {
  const readers: Readers = {
    chats: [],
    stopped: new Set(),
    missing: new Set(),
    async stop(chat) {
      if (readers.stopped.has(chat) || readers.missing.has(chat)) return
      readers.stopped.add(chat)
      await agree(app, chat)
      await telegram.control('POST', `/users/${chat}/block`, {})
    },
  }
  for (let at = 0; at < count; at++) {
    const { id } = await telegram.person(`Reader ${at}`)
    await telegram.control('POST', `/users/${id}/send`, { text: '/start' })
    readers.chats.push(id)
    if (!fates) continue
    const fate = chance.below(100)
    if (fate < 5) await readers.stop(id)
    if (fate < 98) continue
    readers.chats.push(noChat + at)
    readers.missing.add(noChat + at)
  }
  return readers
}

/** Numbers from here on are nobody's. */
const noChat = 3_000_000_000

/** A person who may be written to, so that a block can be noted, and who has begun a report, of whose end one would be told. */
async function agree(app: App, id: number): Promise<void> {
  const by = { kind: 'reporter', person: { telegramId: id } } as const
  await giveConsent(app, by, { chatId: id, language: 'en', country: null, contact: 'keep' })
  await beginDraft(app, by, {})
}

/** Which chat a message goes to, by its number. */
export type Aim = (at: number) => number

/** At random, every third to the chat of the one before; to those who are known to be gone no step writes any more. */
export function atRandom(chats: readonly number[], known: ReadonlySet<number>, chance: Chance): Aim {
  let chat = 0
  return () => {
    const isFollowing = chance.below(3) === 0 && chat !== 0 && !known.has(chat)
    if (!isFollowing) chat = chance.pick(chats.filter((one) => !known.has(one)))
    return chat
  }
}

/** One to each of four fifths of them, as fast as it goes, then two to each chat that is left, one behind the other. */
export function inPairs(chats: readonly number[], count: number): Aim {
  const single = Math.floor((count * 4) / 5)
  return (at) => chats[at < single ? at : single + Math.floor((at - single) / 2)] as number
}

export type Posting = { aim: Aim; chance: Chance; from: number; count: number; after: number }

/** Posts so many receipts, numbered on from `from` and all later than the instant `after`. */
export async function postLetters(app: App, { aim, chance, from, count, after }: Posting): Promise<Letter[]> {
  const letters: Letter[] = []
  const reporter = { id: randomUUID(), writable: false }
  const begun = Math.max(app.clock().getTime() - count, after + 1)
  for (let at = 0; at < count; at++) {
    const chat = aim(from + at)
    const [id, aboutId] = [randomUUID(), randomUUID()]
    const language = chance.pick(languageCodes)
    // Never two of one instant: what is older is then beyond doubt.
    const now = new Date(begun + at)
    const sealed = await sealLetter({ app, now }, id, { reporter, letter: { chatId: chat, language } })
    const kind = chance.below(4) === 0 ? 'receipt_joined' : 'receipt'
    await postMessage(app.db, { id, kind, aboutId, ...sealed, now, notBefore: now })
    letters.push({ mark: app.keys.receipt(aboutId), chat, at: begun + at })
  }
  return letters
}
