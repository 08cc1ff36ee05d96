/**
 * `npm run bench`: the speed goals as ratios, each pair measured in turns within one run, on a PostgreSQL of its own with
 * fsync on. Prints ratios with their range; asserts nothing.
 */
import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, type Db } from '../db/client.ts'
import { migrate } from '../db/migrate.ts'
import { openDatabase } from '../db/open.ts'
import { claimNext } from '../db/queries/claim.ts'
import { readCell } from '../db/queries/release.ts'
import { type Filing, fileReport } from '../db/queries/report.ts'
import { removeServerFolder } from '../test/support/database-server.ts'
import { pair, sayRatio } from './pair.ts'

const said = (line: string) => void process.stdout.write(`${line}\n`)
const now = new Date('2026-08-15T12:00:00Z')

const filing = (at: number, reporterId: string): Filing => ({
  reportId: randomUUID(),
  channelId: randomUUID(),
  channelKind: 'unresolved',
  aliasKind: 'username',
  aliasValue: `invented_${at}`,
  caseId: randomUUID(),
  publicNo: randomUUID(),
  domain: 'general',
  category: 'drugs',
  band: 1,
  hours: [4, 24, 72, 168],
  country: 'VN',
  language: 'vi',
  reporterId,
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
})

/** A table of its own with the columns of a report and nothing else: the floor under which no intake can be. */
async function prepareFloor(owner: Db): Promise<void> {
  await owner.unsafe(
    'create table bench_floor (id uuid primary key, words bytea, receipt_hash bytea, received_at timestamptz)',
  )
  await owner.unsafe('grant insert on bench_floor to saksi_app')
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'saksi-bench-'))
  const opened = await openDatabase({ folder, secret: 'bench', durable: true })
  const owner = connect(opened.ownerUrl, { max: 1 })
  const app = connect(opened.appUrl, { max: 8 })
  try {
    await migrate(opened.ownerUrl)
    await prepareFloor(owner.db)
    const reporters = Array.from({ length: 2000 }, () => randomUUID())
    for (const id of reporters) {
      await app.db`insert into reporter (id, pseudonym, pseudonym_key_id, language, consented_at) values (${id}, ${randomBytes(32)}, 1, 'vi', ${now})`
    }
    const file = {
      name: 'file a report',
      run: (at: number) => fileReport(app.db, filing(at, reporters[at % reporters.length] ?? '')),
    }
    const floor = {
      name: 'bare insert',
      run: () =>
        app.db`insert into bench_floor values (${randomUUID()}, ${randomBytes(120)}, ${randomBytes(32)}, ${now})`,
    }
    said(sayRatio(await pair(file, floor, { rounds: 7, count: 1500, width: 8 }), '0.55 or more'))
    await owner.db.unsafe('analyze')
    await owner.db.unsafe(
      `insert into release values ('bench', '2026-Q2', 1, now(), now(), 'bench', null, true);
       insert into released_cell (release_id, country, status, reported, flagged, cleared, undetermined, pending)
       select 'bench', code, 'ok', 40, 20, 10, 5, 5 from unnest(array['VN','MY','ID','TH']) as code`,
    )
    const figure = { name: 'read a figure', run: () => readCell(app.db, { releaseId: 'bench', country: 'VN' }) }
    const one = { name: 'SELECT 1', run: () => app.db`select 1` }
    said(sayRatio(await pair(figure, one, { rounds: 7, count: 3000, width: 8 }), '0.33 or more'))
    said(sayRatio(await claims(owner.db, app.db), '1 or more'))
  } finally {
    await app.close()
    await owner.close()
    await opened.stop()
    removeServerFolder(folder)
  }
}

/** One statement that picks and takes, against the usual pair of looking and then writing a row of assignment. */
async function claims(owner: Db, app: Db) {
  const members = Array.from({ length: 16 }, () => randomUUID())
  for (const [at, id] of members.entries()) {
    await owner.unsafe(`insert into member (id, role, domains, country, language, pseudonym, pseudonym_key_id, sealed_chat, key_id, joined_at)
      values ('${id}', 'moderator', '{general}', 'VN', 'vi', int4send(${at}), 1, '\\x00', 1, now())`)
  }
  await owner.unsafe(
    'create table bench_assigned (case_id uuid, member_id uuid); grant select, insert on bench_assigned to saksi_app',
  )
  const claiming = (at: number) => ({
    memberId: members[at % members.length] ?? '',
    marks: [randomBytes(32)],
    domains: ['general'],
    claimId: randomUUID(),
    token: randomUUID(),
    until: now,
    salt: randomBytes(16),
    payload: '{}',
    now,
  })
  const select = async (at: number) => {
    const [row] = await app<{ id: string }[]>`
      select c.id from cases c where state = 'queued' and not exists (select from bench_assigned a where a.case_id = c.id)
      order by band, due_at, id limit 1`
    if (row) await app`insert into bench_assigned values (${row.id}, ${members[at % members.length] ?? ''})`
  }
  const take = { name: 'claim in one statement, event included', run: (at: number) => claimNext(app, claiming(at)) }
  return pair(
    take,
    { name: 'select, then insert (cases doubled under load)', run: select },
    { rounds: 5, count: 300, width: 8 },
  )
}

await main()
