/**
 * Channels with their cases, reports and decisions, written down as they are to be counted: what happened when is said by
 * the test, not lived through. The constraints of the database hold here as everywhere.
 */
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { Db } from '../../db/client.ts'
import type { Domain } from '../../src/model/actor.ts'
import type { CaseState } from '../../src/model/case.ts'
import type { Outcome } from '../../src/model/decision.ts'

export type CountedReport = { by: string | null; country: string; at: Date; withdrawn?: boolean }
export type CountedCase = {
  domain: Domain
  state: CaseState
  openedAt: Date
  reports: CountedReport[]
  /** `approvedAt` says that it was held and approved then. */
  decision?: { outcome: Outcome; country: string; at: Date; approvedAt?: Date }
}
/** One entity: its rows (the first stands for the others), and on which of them each case is. */
export type CountedChannel = {
  kinds: ('channel' | 'group' | 'bot' | 'person' | 'unresolved')[]
  cases: (CountedCase & { row?: number })[]
}

const uuidOf = (name: string) =>
  createHash('md5')
    .update(name)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
/** The tag of a person: of one quarter, as these tests need no other. */
const tagOf = (name: string) => createHash('sha256').update(name).digest().subarray(0, 16)

const moderators = [uuidOf('first moderator'), uuidOf('second moderator')] as const

/** Writes them all, in one transaction; reporters are made by name. */
export async function writeChannels(db: Db, channels: readonly CountedChannel[]): Promise<void> {
  await db.begin(async (tx) => {
    for (const [at, id] of moderators.entries()) {
      await tx`insert into member (id, role, domains, country, language, pseudonym, pseudonym_key_id, sealed_chat, key_id, joined_at)
        values (${id}, 'moderator', '{general,child_safety,terror}', ${at ? 'VN' : 'MY'}, 'en', ${randomBytes(32)}, 1, ${randomBytes(1)}, 1, now()) on conflict do nothing`
    }
    const people = new Set(
      channels.flatMap(({ cases }) => cases.flatMap(({ reports }) => reports.flatMap(({ by }) => by ?? []))),
    )
    const reporters = [...people].map((name) => ({
      id: uuidOf(name),
      pseudonym: createHash('sha256').update(name).digest(),
      pseudonym_key_id: 1,
      language: 'en',
      consented_at: new Date(0),
    }))
    if (reporters.length > 0) await tx`insert into reporter ${tx(reporters)} on conflict do nothing`
    const rows = {
      channel: [] as object[],
      cases: [] as object[],
      decision: [] as object[],
      approval: [] as object[],
      report: [] as object[],
    }
    for (const channel of channels) {
      const ids = channel.kinds.map(() => randomUUID())
      const [root] = ids
      for (const [at, kind] of channel.kinds.entries()) {
        rows.channel.push({
          id: ids[at],
          kind,
          first_seen_at: new Date(0),
          merged_into: at > 0 ? (root ?? null) : null,
        })
      }
      const first = randomUUID()
      for (const [at, one] of channel.cases.entries())
        addCase(rows, one, { id: at === 0 ? first : randomUUID(), first, channelId: ids[one.row ?? 0] ?? '' })
    }
    for (const [table, all] of Object.entries(rows)) {
      for (let from = 0; from < all.length; from += 500)
        await tx`insert into ${tx(table)} ${tx(all.slice(from, from + 500) as never)}`
    }
  })
}

function addCase(
  rows: Record<string, object[]>,
  one: CountedCase,
  { id, first, channelId }: { id: string; first: string; channelId: string },
): void {
  const { domain, state, openedAt, reports, decision } = one
  const decisionId = decision && (state === 'closed' || state === 'pending_second') ? randomUUID() : null
  rows.cases?.push({
    id,
    public_no: randomBytes(8).toString('hex'),
    channel_id: channelId,
    domain,
    state,
    version: 1,
    band: 1,
    tier: 0,
    opened_at: openedAt,
    due_at: openedAt,
    voices: reports.length,
    decision_id: decisionId,
    merged_into: state === 'merged' ? first : null,
  })
  if (decision && decisionId) {
    const { outcome, country, at } = decision
    const approvedAt = decision.approvedAt ?? (outcome === 'passed_to_hotline' && state === 'closed' ? at : undefined)
    const held = approvedAt !== undefined || state === 'pending_second' ? 'speech' : null
    const what = { outcome, decided_on: 'public_page', policy: 'drugs', policy_version: 1, category: 'drugs', country }
    rows.decision?.push({
      id: decisionId,
      case_id: id,
      seq: 1,
      ...what,
      decided_by: moderators[0],
      decided_at: at,
      hold_reason: held,
    })
    if (approvedAt)
      rows.approval?.push({
        decision_id: decisionId,
        kind: 'approved',
        member_id: moderators[1],
        decided_by: moderators[0],
        at: approvedAt,
      })
  }
  for (const { by, country, at, withdrawn } of reports) {
    rows.report?.push({
      id: randomUUID(),
      case_id: id,
      channel_id: channelId,
      reporter_id: by === null ? null : uuidOf(by),
      quarter_tag: by === null ? null : tagOf(by),
      category: 'drugs',
      country,
      language: 'en',
      receipt_hash: randomBytes(16),
      receipt_key_id: 1,
      received_at: at,
      withdrawn_at: withdrawn ? at : null,
    })
  }
}
