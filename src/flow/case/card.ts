/**
 * The card of a case: what a moderator sees. No reporter, no count of a channel's other cases, no clickable link; in
 * the child-safety domain no words at all. Plain data; the sentence "why is this on top" is made of `why`.
 */
import type { Tx } from '../../../db/client.ts'
import { type CaseRow, detailsOfCase, tallyReports, wordsOfCase } from '../../../db/queries/case.ts'
import { aliasesOf } from '../../../db/queries/channel.ts'
import { childLocatorsOf } from '../../../db/queries/child-locator.ts'
import { attributionOf, type DecisionRow } from '../../../db/queries/decision.ts'
import { whatIsNew } from '../../../db/queries/report-after.ts'
import type { App } from '../../app.ts'
import { KeyGone } from '../../keys.ts'
import type { Domain } from '../../model/actor.ts'
import { type AppealReason, isAppealReason } from '../../model/appeal.ts'
import { type Category, isCategory } from '../../model/category.ts'
import type { DecidedOn, HoldReason, Outcome, Policy } from '../../model/decision.ts'
import { type DetailField, readDetails } from '../../model/detail.ts'
import { dueShortening } from '../../model/due.ts'
import { defang, findIndicators } from '../../model/indicator.ts'
import { type ChannelKey, defangLink } from '../../model/link.ts'
import { suggestCategories } from '../../model/suggest.ts'

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
  /** Whether many new accounts came together, which count as one voice. */
  burst: boolean
  /** Reports by the web form, which are no voices. */
  byWeb: number
  /** Names of the channel, defanged, newest first; empty when they were erased. */
  names: string[]
  category: Category
  country: string
  tallies: { category: Category; count: number }[]
  words: { language: string; text: string }[]
  /** Answers of the optional card, by how many reports say so; and further countries that are named. */
  details: { field: DetailField; code: string; count: number }[]
  also: string[]
  /** Wallets, phones, accounts and domains that stand in the words, defanged; found anew for each card, kept nowhere. */
  indicators: string[]
  /** The words of our own lists that stand in theirs, by the category they point to. */
  pointers: { category: Category; matched: string[] }[]
  /** To how many reports something was added after they were sent. */
  additions: number
  /** Why reporters ask to look at it again; empty where nobody does. */
  appeals: AppealReason[]
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
  const full: Card['words'] = []
  for (const { id, language, added, sealedWords, keyId } of spoken) {
    const text = await app.keys.open(`report.sealed_words:${id}`, sealedWords, keyId).catch((error: unknown) => {
      // Forgotten in this very moment.
      if (error instanceof KeyGone) return null
      throw error
    })
    if (text === null) continue
    words.push({ language, text: added ? bothEnds(text) : text.slice(0, wordsLength) })
    full.push({ language, text })
  }
  const said = child ? { details: [], also: [] } : await detailsIn(tx, seen.id)
  const { decision } = more
  const [fresh] = await whatIsNew(tx, { caseId: seen.id })
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
    burst: seen.burstAt !== null,
    byWeb: tallies.reduce((sum, one) => sum + one.web, 0),
    names: child ? await childNames(app, tx, seen.channelId) : await names(tx, seen.channelId),
    category: readCategory(attribution?.category),
    country: attribution?.country ?? 'ZZ',
    tallies: tallies.map(({ category, count }) => ({ category: readCategory(category), count })),
    words,
    ...said,
    ...foundIn(full),
    additions: fresh?.additions ?? 0,
    appeals: (fresh?.appeals ?? []).filter(isAppealReason),
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

/** What was added stands at the end, and must not be what is cut off. */
function bothEnds(text: string): string {
  return text.length <= wordsLength ? text : `${text.slice(0, wordsLength / 2)} … ${text.slice(-wordsLength / 2)}`
}

async function detailsIn(tx: Tx, caseId: string): Promise<Pick<Card, 'details' | 'also'>> {
  const rows = await detailsOfCase(tx, { caseId })
  const details: Card['details'] = []
  for (const [field, code] of rows.flatMap((row) => Object.entries(readDetails(row.details)))) {
    const same = details.find((one) => one.field === field && one.code === code)
    if (same) same.count++
    else details.push({ field: field as DetailField, code, count: 1 })
  }
  return { details, also: [...new Set(rows.flatMap((row) => row.alsoCountries))] }
}

function foundIn(words: Card['words']): Pick<Card, 'indicators' | 'pointers'> {
  const text = words.map((one) => one.text).join('\n')
  return {
    indicators: [...new Set(findIndicators(text).map((one) => defang(one.value)))],
    pointers: suggestCategories(text),
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
