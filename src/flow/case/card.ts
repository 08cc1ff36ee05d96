/**
 * The card of a case: what a moderator sees. No reporter, no count of a channel's other cases, no clickable link; in
 * the child-safety domain no words at all. Plain data; the sentence "why is this on top" is made of `why`.
 */
import type { Tx } from '../../../db/client.ts'
import { type CaseRow, tallyReports, wordsOfCase } from '../../../db/queries/case.ts'
import { aliasesOf, childLocatorsOf } from '../../../db/queries/channel.ts'
import { attributionOf, type DecisionRow } from '../../../db/queries/decision.ts'
import type { App } from '../../app.ts'
import { KeyGone } from '../../keys.ts'
import type { Domain } from '../../model/actor.ts'
import { type Category, dueShortening, isCategory } from '../../model/category.ts'
import type { DecidedOn, HoldReason, Outcome, Policy } from '../../model/decision.ts'
import { type ChannelKey, defangLink } from '../../model/link.ts'

export type Card = {
  caseId: string
  publicNo: string
  version: number
  domain: Domain
  band: number
  tier: number
  dueAt: string
  leaseUntil: string | null
  voices: number
  /** Names of the channel, defanged, newest first; empty when they were erased. */
  names: string[]
  category: Category
  country: string
  tallies: { category: Category; count: number }[]
  words: { language: string; text: string }[]
  childInDanger: boolean
  why: { band: number; shortenedPercent: number; oldest: boolean }
  proposed: { outcome: Outcome; policy: Policy; decidedOn: DecidedOn; reason: HoldReason } | null
}

/** At most this many reports' words on a card, each cut to this many characters. */
const mostWords = 3
const wordsLength = 400

/** Reads the card of a case inside a step's transaction. */
export async function cardOf(
  app: App,
  tx: Tx,
  seen: CaseRow,
  more: { oldest?: boolean; decision?: DecisionRow } = {},
): Promise<Card> {
  const tallies = await tallyReports(tx, { caseId: seen.id })
  const [attribution] = await attributionOf(tx, { caseId: seen.id })
  const child = seen.domain === 'child_safety'
  const spoken = child ? [] : await wordsOfCase(tx, { caseId: seen.id, limit: mostWords })
  await app.keys.fetch(spoken.map((one) => one.keyId))
  const words: Card['words'] = []
  for (const { id, language, sealedWords, keyId } of spoken) {
    const text = await app.keys.open(`report.sealed_words:${id}`, sealedWords, keyId).catch((error: unknown) => {
      // Forgotten in this very moment.
      if (error instanceof KeyGone) return null
      throw error
    })
    if (text !== null) words.push({ language, text: text.slice(0, wordsLength) })
  }
  const { decision } = more
  return {
    caseId: seen.id,
    publicNo: seen.publicNo,
    version: seen.version,
    domain: seen.domain,
    band: seen.band,
    tier: seen.tier,
    dueAt: seen.dueAt.toISOString(),
    leaseUntil: seen.leaseUntil?.toISOString() ?? null,
    voices: seen.voices,
    names: child ? await childNames(app, tx, seen.channelId) : await names(tx, seen.channelId),
    category: readCategory(attribution?.category),
    country: attribution?.country ?? 'ZZ',
    tallies: tallies.map(({ category, count }) => ({ category: readCategory(category), count })),
    words,
    childInDanger: tallies.some((one) => one.danger),
    why: {
      band: seen.band,
      shortenedPercent: Math.round(dueShortening(seen.voices) * 100),
      oldest: more.oldest ?? false,
    },
    proposed: decision?.holdReason
      ? {
          outcome: decision.outcome,
          policy: decision.policy,
          decidedOn: decision.decidedOn,
          reason: decision.holdReason,
        }
      : null,
  }
}

const readCategory = (text: string | null | undefined): Category => (text && isCategory(text) ? text : 'unsure')

async function names(tx: Tx, channelId: string): Promise<string[]> {
  return (await aliasesOf(tx, { channelId })).map((alias) => defangLink({ kind: alias.kind, value: alias.value }))
}

async function childNames(app: App, tx: Tx, channelId: string): Promise<string[]> {
  const rows = await childLocatorsOf(tx, { channelId })
  const opened = rows.map((row) => app.keys.open(`child_locator.sealed:${row.id}`, row.sealed, row.keyId))
  return (await Promise.all(opened)).map((name) => {
    const [kind = '', ...value] = name.split(':')
    return defangLink({ kind, value: value.join(':') } as ChannelKey)
  })
}
