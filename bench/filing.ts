/**
 * Filing a report, with all that belongs to it, against the floor under which no filing can be: one insert of the report's own
 * row into a table with its columns, checks and indexes, without foreign keys, by the same way and as a transaction of its own.
 */
import { randomBytes, randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Db } from '../db/client.ts'
import { type Filing, fileReport } from '../db/queries/report.ts'
import { statement } from '../db/statement.ts'
import { makeReporters, now, openGround } from './ground.ts'
import { pair, type Said, sayPair, type Way } from './pair.ts'

const running = { rounds: 7, count: 1200, width: 8 }

export async function run(said: Said): Promise<void> {
  const ground = await openGround()
  try {
    await ground.owner.unsafe(
      `create table bench_report (like report including all);
       create table bench_narrow (id uuid primary key, words bytea, receipt_hash bytea, received_at timestamptz);
       grant insert on bench_report, bench_narrow to saksi_app`,
    )
    const reporters = await makeReporters(ground, 2000)
    const floor: Way<Row> = {
      name: 'bare insert of the report row',
      make: () => rowOf(reporters),
      run: (row) => insert(ground.app, row),
    }
    const fresh = filingWay('file a report on a new channel', ground.app, (at) => filing(at, reporters, `new_${at}`))
    const how = { ...running, serverPid: ground.serverPid }
    sayPair(said, await pair(fresh, floor, how), '0.55 or more, aim 0.75')
    // Each of five hundred channels is reported by one reporter after another.
    const known = filingWay('file a report on a channel that has an open case', ground.app, (at) =>
      filing(Math.floor(at / 500), reporters, `known_${at % 500}`),
    )
    for (let at = 0; at < 500; at++) await fileReport(ground.app, { ...filing(1999, reporters, `known_${at}`) })
    sayPair(said, await pair(known, floor, { ...how, rounds: 5 }), 'none, side information')
    const narrow: Way<Row> = {
      name: 'insert into four columns with one index',
      make: () => rowOf(reporters),
      run: (row) => insertNarrow(ground.app, row),
    }
    sayPair(said, await pair(narrow, floor, { ...how, rounds: 3 }), 'none, the floor of earlier figures')
  } finally {
    await ground.end()
  }
}

const filingWay = (name: string, db: Db, make: (at: number) => Filing): Way<Filing> => ({
  name,
  make,
  run: (given) => fileReport(db, given),
})

/** A report about a channel of this name, by one of the reporters. */
export function filing(at: number, reporters: readonly string[], name: string): Filing {
  return {
    reportId: randomUUID(),
    channelId: randomUUID(),
    channelKind: 'unresolved',
    aliasKind: 'username',
    aliasValue: name,
    caseId: randomUUID(),
    publicNo: randomUUID(),
    domain: 'general',
    category: 'drugs',
    band: 1,
    hours: [4, 24, 72, 168],
    country: 'VN',
    alsoCountries: [],
    details: '{}',
    suggestedCategory: null,
    language: 'vi',
    via: 'chat',
    voice: 1,
    campaign: null,
    likeness: null,
    reporterId: reporters[at % reporters.length] ?? '',
    sealedWords: randomBytes(120),
    keyId: 1,
    childInDanger: null,
    quarterTag: randomBytes(16),
    receiptHash: randomBytes(32),
    receiptKeyId: 1,
    salt: randomBytes(16),
    payload: '{}',
    outboxId: randomUUID(),
    outboxKind: 'receipt',
    lane: randomBytes(32),
    outboxSealed: randomBytes(80),
    outboxKeyId: 1,
    now,
  }
}

type Row = {
  id: string
  caseId: string
  channelId: string
  reporterId: string
  words: Buffer
  tag: Buffer
  hash: Buffer
  now: Date
}

const rowOf = (reporters: readonly string[]): Row => ({
  id: randomUUID(),
  caseId: randomUUID(),
  channelId: randomUUID(),
  reporterId: reporters[Math.floor(Math.random() * reporters.length)] ?? '',
  words: randomBytes(120),
  tag: randomBytes(16),
  hash: randomBytes(32),
  now,
})

const insert = statement<Row, never>(
  'bench',
  'bench_insert',
  'The row of a report and nothing else.',
  (arg) => sql`
    insert into bench_report (id, case_id, channel_id, reporter_id, category, country, language, sealed_words, key_id,
      child_in_danger, quarter_tag, receipt_hash, receipt_key_id, received_at)
    values (${arg.id}::uuid, ${arg.caseId}::uuid, ${arg.channelId}::uuid, ${arg.reporterId}::uuid, 'drugs', 'VN', 'vi',
      ${arg.words}::bytea, 1, null, ${arg.tag}::bytea, ${arg.hash}::bytea, 1, ${arg.now}::timestamptz)`,
)

const insertNarrow = statement<Row, never>(
  'bench',
  'bench_insert_narrow',
  'Four columns of a report.',
  (arg) =>
    sql`insert into bench_narrow values (${arg.id}::uuid, ${arg.words}::bytea, ${arg.hash}::bytea, ${arg.now}::timestamptz)`,
)
