/**
 * A desk for the tests of cases: a database of its own, a clock that stands still, members and reports made on the spot.
 * Everything goes through the program's own statements and steps; no Telegram, nothing that waits.
 */
import { createHash, randomBytes, randomInt, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { type Connection, connect } from '../../db/client.ts'
import { fileReport } from '../../db/queries/report.ts'
import type { App } from '../../src/app.ts'
import { claimCase } from '../../src/flow/index.ts'
import { openKeys } from '../../src/flow/keys.ts'
import { makeLog } from '../../src/log.ts'
import type { Domain, Member, Role } from '../../src/model/actor.ts'
import { type Category, categories } from '../../src/model/category.ts'
import { dueHours } from '../../src/model/due.ts'
import { Refusal, type RefusalCode } from '../../src/refusal.ts'
import { useDatabase } from '../support/database.ts'

export type Reported = {
  channel?: string
  category?: Category
  country?: string
  by?: string
  words?: string
}

/** All tables in an order in which they can be emptied and compared. */
const tables =
  'arrival, event_seal, event_payload, event, reopening, approval, decision, skip, claim, outbox, report, cases, draft, invite, member, channel_alias, child_locator, channel, reporter, released_cell, download, release'

export function useDesk(options: { at?: string; monitored?: string[] } = {}) {
  const database = useDatabase()
  const start = options.at ?? '2026-08-15T12:00:00Z'
  let app: Connection
  let store: Connection
  let owner: Connection
  let reader: Connection
  let count = 0
  const desk = {
    database,
    app: undefined as unknown as App,
    clock: new Date(start),
    get owner() {
      return owner.db
    },
    pass(seconds: number) {
      desk.clock = new Date(desk.clock.getTime() + seconds * 1000)
    },
    member,
    reporter,
    report,
    claimed,
    sees,
    events,
    snapshot,
    refuses,
  }

  beforeAll(async () => {
    app = connect(database.appUrl, { max: 12 })
    owner = connect(database.ownerUrl, { max: 2 })
    reader = connect(database.readerUrl, { max: 2 })
    store = connect(database.keysUrl, { max: 1 })
    const keys = await openKeys(store.db, Buffer.alloc(32, 7))
    const monitored = options.monitored ?? ['VN', 'MY']
    desk.app = {
      db: app.db,
      reader: reader.db,
      keys,
      clock: () => desk.clock,
      log: makeLog('silent'),
      monitored,
      invented: true,
    }
  })
  beforeEach(async () => {
    desk.clock = new Date(start)
    await owner.db.unsafe(`truncate ${tables}`)
  })
  afterAll(async () => {
    for (const each of [app, owner, reader, store]) await each.close()
  })

  /** A member; `account` is the Telegram account, by which a reporter can be the same person. */
  async function member(
    role: Role = 'moderator',
    more: { domains?: Domain[]; country?: string; account?: number } = {},
  ): Promise<Member> {
    const { domains = ['general', 'child_safety', 'terror'], country = 'MY', account = 9_000_000 + count++ } = more
    const id = randomUUID()
    const { mark } = desk.app.keys.pseudonym(account)
    const chat = desk.app.keys.seal(`member.sealed_chat:${id}`, String(account))
    await app.db`insert into member (id, role, domains, country, language, pseudonym, pseudonym_key_id, sealed_chat, key_id, joined_at)
      values (${id}, ${role}, ${domains}, ${country}, 'en', ${mark}, 1, ${chat.sealed}, ${chat.keyId}, ${desk.clock})`
    return { kind: 'member', id, role, domains, country }
  }

  function reporter(account: number = 1_000_000 + count++): Promise<string> {
    return aReporter(desk.app, account)
  }

  /** One report, by a new reporter unless one is named; answers the case it joined or opened. */
  async function report(what: Reported = {}): Promise<string> {
    return aReport(desk.app, { channel: `invented_${count++}`, ...what, by: what.by ?? (await reporter()) })
  }

  /** A case of a category with so many voices, held by a member. */
  async function claimed(by: Member, what: Reported & { voices?: number } = {}) {
    const channel = what.channel ?? `invented_${count++}`
    for (let voice = 0; voice < (what.voices ?? 1); voice++) await report({ ...what, channel })
    return claimCase(desk.app, by, {})
  }

  async function sees(caseId: string) {
    const [row] = await app.db<SeenCase[]>`
      select id, state, version, band, tier, voices, due_at as "dueAt", lease_by as "leaseBy", lease_until as "leaseUntil",
        decision_id as "decisionId", merged_into as "mergedInto" from cases where id = ${caseId}`
    if (!row) throw new Error('There is no such case.')
    return row
  }

  function events(caseId: string) {
    return app.db<SeenEvent[]>`
      select e.version, e.move, e.state_before as before, e.state_after as after, e.band, e.tier, e.voices, e.due_at as "dueAt",
        e.actor_kind as actor, e.member_id as "memberId", e.commitment, p.salt, p.payload
      from event e left join event_payload p on p.event_id = e.id where e.case_id = ${caseId} order by e.version`
  }

  /** A fingerprint of everything stored, for "refused, and nothing changed". */
  async function snapshot(): Promise<string> {
    const parts: string[] = []
    for (const table of tables.split(', ')) {
      const [row] = await owner.db.unsafe<{ text: string | null }[]>(
        `select string_agg(t::text, E'\\n' order by t::text) as text from ${table} t`,
      )
      parts.push(`${table}\n${row?.text ?? ''}`)
    }
    return createHash('sha256').update(parts.join('\n')).digest('hex')
  }

  /** Runs a step that must refuse with this code and must leave every table as it was. */
  async function refuses(code: RefusalCode, run: () => Promise<unknown>): Promise<void> {
    const before = await snapshot()
    const said = await run().then(
      () => 'done',
      (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
    )
    if (said !== code) throw new Error(`Expected the refusal ${code}, got: ${said}`)
    if ((await snapshot()) !== before) throw new Error(`Refused with ${code}, but something was changed.`)
  }
  return desk
}

export type SeenCase = {
  id: string
  state: string
  version: number
  band: number
  tier: number
  voices: number
  dueAt: Date
  leaseBy: string | null
  leaseUntil: Date | null
  decisionId: string | null
  mergedInto: string | null
}

export type SeenEvent = {
  version: number
  move: string
  before: string
  after: string
  band: number
  tier: number
  voices: number
  dueAt: Date
  actor: string
  memberId: string | null
  commitment: Buffer
  salt: Buffer
  payload: string
}

/** The reporter of an account, made when there is none. */
export async function aReporter({ db, keys, clock }: App, account: number): Promise<string> {
  const { mark } = keys.pseudonym(account)
  const [known] = await db<{ id: string }[]>`
    insert into reporter (id, pseudonym, pseudonym_key_id, language, consented_at) values (${randomUUID()}, ${mark}, 1, 'en', ${clock()})
    on conflict (pseudonym) do update set language = 'en' returning id`
  return known?.id ?? ''
}

/** Files one report as the program files it; answers the case it joined or opened. */
export async function aReport(
  { db, keys, clock }: App,
  what: Reported & { channel: string; by: string },
): Promise<string> {
  const { channel, category = 'drugs', country = 'VN', words, by } = what
  const { band, domain } = categories[category]
  const reportId = randomUUID()
  const key = await keys.forReport(reportId)
  const sealed = words === undefined ? null : key.seal(`report.sealed_words:${reportId}`, words)
  const [filed] = await fileReport(db, {
    reportId,
    channelId: randomUUID(),
    channelKind: 'channel',
    aliasKind: 'username',
    aliasValue: `${channel}_${domain}`,
    caseId: randomUUID(),
    publicNo: `${randomInt(10_000, 100_000)}-${randomInt(10_000, 100_000)}`,
    domain,
    category,
    band,
    hours: [dueHours[0], dueHours[1], dueHours[2], dueHours[3]],
    country,
    alsoCountries: [],
    details: '{}',
    suggestedCategory: null,
    language: 'en',
    via: 'chat',
    voice: 1,
    campaign: null,
    likeness: null,
    reporterId: by,
    sealedWords: sealed?.sealed ?? null,
    keyId: sealed?.keyId ?? null,
    childInDanger: null,
    quarterTag: createHash('sha256').update(by).digest().subarray(0, 16),
    receiptHash: randomBytes(32),
    receiptKeyId: 1,
    salt: randomBytes(16),
    payload: JSON.stringify({ report: reportId }),
    outboxId: null,
    outboxKind: 'receipt',
    lane: randomBytes(32),
    outboxSealed: randomBytes(8),
    outboxKeyId: 1,
    now: clock(),
  })
  if (!filed) throw new Error('The report was not filed.')
  return filed.caseId
}
