/**
 * The checker: what people meant and were told, and what Telegram was told, held against the database once everything has
 * come to rest. A receipt means exactly one report; an intent without one means none or one; nothing is there twice, nothing
 * waits for ever, and every move of a case has its event. It reads as the owner and changes nothing.
 */
import postgres from 'postgres'
import { connect } from '../../../db/client.ts'
import { openKeys } from '../../../src/flow/keys.ts'
import type { Keys } from '../../../src/keys.ts'
import { type Journal, receiptIn } from './people.ts'
import type { Place } from './place.ts'

/** `lost`: promised and not there. `doubled`: there twice. `stuck`: waits. `wrong`: anything else that must not be. */
export type Problem = { kind: 'lost' | 'doubled' | 'stuck' | 'wrong'; what: string }
export type Checked = { problems: Problem[]; figures: Record<string, number> }

/** `confirmed` are the numbers of updates that Telegram was told have arrived. */
export type Facts = { journal: Journal; confirmed?: Iterable<number> }

type Report = { hash: string; names: string[]; pseudonym: string | null }
type Owner = postgres.Sql

/** Everything that is wrong, and what was counted. */
export async function check(place: Place, { journal, confirmed = [] }: Facts): Promise<Checked> {
  const owner = postgres(place.ownerUrl, { max: 1, onnotice: () => {} })
  const store = connect(place.keysUrl, { max: 1 })
  try {
    const keys = await openKeys(store.db, place.master)
    const problems: Problem[] = []
    const figures: Record<string, number> = {}
    const say = (kind: Problem['kind'], what: string) => void problems.push({ kind, what })
    await checkReports({ owner, keys, journal, figures, say })
    await checkPost({ owner, figures, say, confirmed: new Set(confirmed) })
    await checkCases({ owner, journal, figures, say })
    return { problems, figures }
  } finally {
    await store.close()
    await owner.end({ timeout: 5 })
  }
}

type Here = { owner: Owner; figures: Record<string, number>; say: (kind: Problem['kind'], what: string) => void }

/** Receipts, intents and reports: each of the three against the other two. */
async function checkReports({ owner, keys, journal, figures, say }: Here & { keys: Keys; journal: Journal }) {
  const reports = await owner<Report[]>`
    select encode(r.receipt_hash, 'hex') as hash, encode(p.pseudonym, 'hex') as pseudonym,
      array(select a.value from channel_alias a where a.channel_id = r.channel_id and a.valid_to is null) as names
    from report r left join reporter p on p.id = r.reporter_id`
  const byHash = new Map(reports.map((report) => [report.hash, report]))
  if (byHash.size < reports.length) say('doubled', 'two reports have one receipt')
  let told = 0
  let repeats = 0
  for (const phone of journal.phones) {
    const seen = new Set<string>()
    const own = keys.pseudonym(phone.id).mark.toString('hex')
    for (const { text } of await phone.chat()) {
      const receipt = receiptIn(text)
      if (!receipt) continue
      told++
      if (seen.has(receipt)) repeats++
      seen.add(receipt)
      const report = keys
        .receiptHashes(receipt)
        .map((mark) => byHash.get(mark.toString('hex')))
        .find(Boolean)
      if (!report) say('lost', `${phone.id} was told ${receipt}, which no report has`)
      else if (report.pseudonym !== own)
        say('wrong', `${receipt} was told to ${phone.id}, who did not make that report`)
    }
  }
  const names = new Set<string>()
  for (const { name, citizen, sent, receipts } of journal.intents) {
    const wanted = name.toLowerCase()
    const own = keys.pseudonym(citizen).mark.toString('hex')
    const made = reports.filter((report) => report.pseudonym === own && report.names.includes(wanted))
    names.add(wanted)
    if (made.length > 1) say('doubled', `${citizen} has ${made.length} reports of ${name}`)
    if (made.length === 0 && receipts.length > 0) say('lost', `${citizen} has a receipt and no report of ${name}`)
    if (made.length > 0 && !sent) say('wrong', `${citizen} never sent the report of ${name}`)
    if (sent && receipts.length === 0) say('stuck', `${citizen} sent a report of ${name} and never got a receipt`)
    if (new Set(receipts).size > 1) say('doubled', `${citizen} has two receipts for ${name}`)
  }
  for (const report of reports)
    if (!report.names.some((name) => names.has(name))) say('wrong', `nobody meant a report of ${report.names}`)
  Object.assign(figures, { intents: journal.intents.length, reports: reports.length, told, repeats })
}

/** Updates and messages: what was acknowledged is done, in order within its chat, and nothing waits. */
async function checkPost({ owner, figures, say, confirmed }: Here & { confirmed: Set<number> }) {
  const updates = await owner<{ id: string; lane: string; done: Date | null; aside: boolean }[]>`
    select update_id::text as id, encode(lane, 'hex') as lane, done_at as done, set_aside_at is not null as aside
    from inbox order by seq`
  const kept = new Set(updates.map((update) => Number(update.id)))
  for (const id of confirmed) if (!kept.has(id)) say('lost', `update ${id} was acknowledged and is not there`)
  const last = new Map<string, Date>()
  for (const { id, lane, done, aside } of updates) {
    if (aside) say('stuck', `update ${id} was set aside`)
    else if (!done) say('stuck', `update ${id} waits`)
    const before = last.get(lane)
    if (done && before && done < before) say('wrong', `update ${id} was done before an earlier one of its chat`)
    if (done) last.set(lane, done)
  }
  const letters = await owner<{ kind: string }[]>`select kind from outbox where not_before <= now()`
  for (const { kind } of letters) say('stuck', `a message (${kind}) waits`)
  const drafts = await owner<{ id: string }[]>`select id from draft`
  for (const { id } of drafts) say('stuck', `draft ${id} is unfinished`)
  Object.assign(figures, { updates: updates.length, confirmed: confirmed.size })
}

/** Cases: one decision where one was made, an event for every move, and each move where the last one ended. */
async function checkCases({ owner, journal, figures, say }: Here & { journal: Journal }) {
  const cases = await owner<{ id: string; no: string; state: string; version: number; voices: number }[]>`
    select id, public_no as no, state, version, voices from cases`
  const events = await owner<
    { id: string; version: number; move: string; before: string; after: string; voices: number }[]
  >`
    select case_id as id, version, move, state_before as before, state_after as after, voices from event order by case_id, version`
  const decisions = await owner<{ id: string; outcome: string }[]>`select case_id as id, outcome from decision`
  const moves = Map.groupBy(events, (event) => event.id)
  const decided = Map.groupBy(decisions, (decision) => decision.id)
  for (const one of cases) {
    const own = moves.get(one.id) ?? []
    const isGapless = own.length === one.version && own.every((event, at) => event.version === at + 1)
    if (!isGapless) say('wrong', `case ${one.no} is at ${one.version} with events ${own.map((event) => event.version)}`)
    const chained = own.every((event, at) => event.before === (own[at - 1]?.after ?? 'none'))
    if (!chained || own.at(-1)?.after !== one.state)
      say('wrong', `the events of case ${one.no} do not lead to ${one.state}`)
    if (own.at(-1)?.voices !== one.voices)
      say('wrong', `case ${one.no} has ${one.voices} voices, its events another number`)
  }
  for (const { publicNo, outcome } of journal.judgements) {
    const one = cases.find((each) => each.no === publicNo)
    const made = one ? (decided.get(one.id) ?? []) : []
    if (made.length === 0) say('lost', `case ${publicNo} was decided, and no decision is there`)
    if (made.length > 1) say('doubled', `case ${publicNo} has ${made.length} decisions`)
    if (made[0] && made[0].outcome !== outcome)
      say('wrong', `case ${publicNo} was decided ${outcome}, not ${made[0].outcome}`)
  }
  const approvals = await owner<{ no: string }[]>`
    select c.public_no as no from approval a join decision d on d.id = a.decision_id join cases c on c.id = d.case_id
    where a.kind = 'approved'`
  const approved = new Set(journal.approvals.map((one) => one.publicNo))
  for (const no of approved)
    if (!approvals.some((one) => one.no === no)) say('lost', `case ${no} was approved, and no approval is there`)
  for (const { no } of approvals) if (!approved.has(no)) say('wrong', `case ${no} has an approval that nobody gave`)
  const known = new Set(journal.judgements.map((one) => one.publicNo))
  for (const one of cases)
    if (decided.has(one.id) && !known.has(one.no)) say('wrong', `case ${one.no} has a decision that nobody was told of`)
  const claims = await owner<{ no: string }[]>`
    select c.public_no as no from claim l join cases c on c.id = l.case_id where l.released_at is null and c.state <> 'in_review'`
  for (const { no } of claims) say('wrong', `case ${no} is claimed and not in review`)
  Object.assign(figures, {
    cases: cases.length,
    events: events.length,
    decisions: decisions.length,
    approvals: approvals.length,
  })
}

/**
 * Waits until nothing is under way any more: no update at Telegram, none in the inbox, no message that is due. Answers
 * what is left when the time is over; empty is well.
 */
export async function rest(place: Place, pending: () => Promise<number>, mostMs: number): Promise<string[]> {
  const owner = postgres(place.ownerUrl, { max: 1, onnotice: () => {} })
  try {
    const until = performance.now() + mostMs
    for (;;) {
      const [row] = await owner<{ updates: number; letters: number }[]>`
        select (select count(*)::int from inbox where done_at is null and set_aside_at is null) as updates,
          (select count(*)::int from outbox where not_before <= now()) as letters`
      const left = {
        'at Telegram': await pending(),
        'in the inbox': row?.updates ?? 0,
        'in the outbox': row?.letters ?? 0,
      }
      const said = Object.entries(left).flatMap(([where, count]) => (count > 0 ? [`${count} ${where}`] : []))
      if (said.length === 0 || performance.now() > until) return said
      await new Promise((done) => setTimeout(done, 100))
    }
  } finally {
    await owner.end({ timeout: 5 })
  }
}
