/**
 * What became of the flows, read out of the database with its keys and out of the chats: each must have left exactly one
 * report with the answers that were meant, and one receipt.
 */
import postgres from 'postgres'
import { connect } from '../../../db/client.ts'
import { openKeys } from '../../../src/flow/keys.ts'
import { receiptIn } from '../support/people.ts'
import type { Phone } from '../support/phone.ts'
import type { Place } from '../support/place.ts'
import type { Meant } from './nervous.ts'

export type Flow = { phone: Phone; meant: Meant; receipt: string | null; problem: string | null }

/** How many flows ended right, and what was wrong with the others. */
export type Judged = { right: number; lost: string[]; doubled: string[]; wrong: string[] }

type Report = {
  id: string
  who: string
  category: string
  country: string
  language: string
  danger: boolean | null
  names: string[]
  sealed: Buffer | null
  keyId: number | null
  hash: string
}

export async function judgeFlows(place: Place, flows: readonly Flow[]): Promise<Judged> {
  const owner = postgres(place.ownerUrl, { max: 1, onnotice: () => {} })
  const store = connect(place.keysUrl, { max: 1 })
  try {
    const keys = await openKeys(store.db, place.master)
    const rows = await owner<Report[]>`
      select r.id, encode(p.pseudonym, 'hex') as who, r.category, r.country, r.language, r.child_in_danger as danger,
        array(select a.value from channel_alias a where a.channel_id = r.channel_id and a.valid_to is null) as names,
        r.sealed_words as sealed, r.key_id as "keyId", encode(r.receipt_hash, 'hex') as hash
      from report r join reporter p on p.id = r.reporter_id`
    const judged: Judged = { right: 0, lost: [], doubled: [], wrong: [] }
    for (const [phone, own] of Map.groupBy(flows, (flow) => flow.phone)) {
      const who = keys.pseudonym(phone.id).mark.toString('hex')
      const reports = rows.filter((row) => row.who === who)
      const shown = (await phone.chat()).map(({ text }) => receiptIn(text)).filter((one) => one !== null)
      if (reports.length > own.length)
        judged.doubled.push(`${phone.id} has ${reports.length} reports, not ${own.length}`)
      for (const { meant, receipt, problem } of own) {
        const said = `${phone.id} (${meant.name})`
        const hashes = receipt ? keys.receiptHashes(receipt).map((hash) => hash.toString('hex')) : []
        const report = reports.find((row) => hashes.includes(row.hash))
        const times = shown.filter((one) => one === receipt).length
        const before = judged.lost.length + judged.doubled.length + judged.wrong.length
        if (problem) judged.wrong.push(`${said}: ${problem}`)
        if (!report) judged.lost.push(`${said}: ${receipt ? 'a receipt of no report' : 'no receipt'}`)
        if (times > 1) judged.doubled.push(`${said}: ${times} receipts`)
        if (report) {
          const { id, sealed, keyId } = report
          const words = sealed && keyId ? await keys.open(`report.sealed_words:${id}`, sealed, keyId) : null
          const differing = differences({ ...report, words }, meant)
          judged.wrong.push(...differing.map((what) => `${said}: ${what}`))
        }
        if (judged.lost.length + judged.doubled.length + judged.wrong.length === before) judged.right += 1
      }
      const meantReceipts = own.map((flow) => flow.receipt)
      const strange = shown.filter((one) => !meantReceipts.includes(one))
      if (strange.length > 0)
        judged.doubled.push(`${phone.id} was shown ${strange.length} receipts that nobody waited for`)
    }
    return judged
  } finally {
    await store.close()
    await owner.end({ timeout: 5 })
  }
}

/** Answers that are not what was meant. A child's channel is sealed; that it is the right one was read in the review. */
function differences(kept: Report & { words: string | null }, meant: Meant): string[] {
  const child = meant.category === 'child_abuse'
  const pairs: [string, unknown, unknown][] = [
    ['category', kept.category, meant.category],
    ['country', kept.country, meant.country],
    ['language', kept.language, meant.language],
    ['danger', kept.danger, child ? meant.danger : null],
    ['words', kept.words, meant.words],
    ['channel', child ? '' : kept.names.join(), child ? '' : meant.name],
  ]
  return pairs.filter(([, one, other]) => one !== other).map(([what, one, other]) => `${what} is ${one}, not ${other}`)
}
