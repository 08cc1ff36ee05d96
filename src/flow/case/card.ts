/**
 * The card of a case: what a moderator sees. No reporter, no count of a channel's other cases, no clickable link; in
 * the child-safety domain no words at all. Plain data; the sentence "why is this on top" is made of `why`.
 */
import type { Tx } from '../../../db/client.ts'
import type { CaseRow } from '../../../db/queries/case.ts'
import { aliasesOf, childLocatorsOf } from '../../../db/queries/channel.ts'
import { attributionOf, type DecisionRow } from '../../../db/queries/decision.ts'
import { readReportsOfCase } from '../../../db/queries/report.ts'
import type { App } from '../../app.ts'
import type { Domain } from '../../model/actor.ts'
import { type Category, categories, dueShortening, isCategory } from '../../model/category.ts'
import { type CaseMove, movesOpen } from '../../model/case.ts'
import type { Outcome } from '../../model/decision.ts'
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
  moves: CaseMove[]
  why: { band: number; shortenedPercent: number; oldest: boolean }
  proposed: { outcome: Outcome; policy: string; decidedOn: string; reason: string } | null
}

/** At most this many reports' words on a card, each cut to this many characters. */
const mostWords = 3
const wordsLength = 400

/** Reads the card of a case inside a step's transaction. */
export async function cardOf(app: App, tx: Tx, seen: CaseRow, more: { oldest?: boolean; decision?: DecisionRow } = {}): Promise<Card> {
  const reports = await readReportsOfCase(tx, { caseId: seen.id })
  const [attribution] = await attributionOf(tx, { caseId: seen.id })
  const child = seen.domain === 'child_safety'
  const category = readCategory(attribution?.category)
  const tally = new Map<Category, number>()
  for (const report of reports) tally.set(readCategory(report.category), (tally.get(readCategory(report.category)) ?? 0) + 1)
  const words = child
    ? []
    : reports.flatMap((one) => {
        if (!one.sealedWords || !one.keyId) return []
        const text = app.keys.open(`report.sealed_words:${one.id}`, one.sealedWords, one.keyId)
        return [{ language: one.language, text: text.slice(0, wordsLength) }]
      })
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
    category,
    country: attribution?.country ?? 'ZZ',
    tallies: [...tally].map(([code, count]) => ({ category: code, count })).sort((a, b) => b.count - a.count),
    words: words.slice(0, mostWords),
    childInDanger: reports.some((one) => one.childInDanger === true),
    moves: movesOpen(seen.state),
    why: { band: seen.band, shortenedPercent: Math.round(dueShortening(seen.voices) * 100), oldest: more.oldest ?? false },
    proposed: decision
      ? { outcome: decision.outcome as Outcome, policy: decision.policy, decidedOn: decision.decidedOn, reason: decision.holdReason ?? '' }
      : null,
  }
}

const readCategory = (text: string | null | undefined): Category => (text && isCategory(text) ? text : 'unsure')

async function names(tx: Tx, channelId: string): Promise<string[]> {
  return (await aliasesOf(tx, { channelId })).map((alias) => defangLink({ kind: alias.kind, value: alias.value }))
}

async function childNames(app: App, tx: Tx, channelId: string): Promise<string[]> {
  const rows = await childLocatorsOf(tx, { channelId })
  return rows.map((row) => {
    const [kind = '', ...value] = app.keys.open(`child_locator.sealed:${row.id}`, row.sealed, row.keyId).split(':')
    return defangLink({ kind, value: value.join(':') } as ChannelKey)
  })
}

/** Whether a category belongs to a domain; a decision may change the category, never the domain. */
export function inDomain(category: Category, domain: Domain): boolean {
  return categories[category].domain === domain
}
