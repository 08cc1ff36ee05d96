/**
 * Claiming a case, with its event and in one statement, against the usual pair of looking and then writing a row of assignment,
 * which is less work and gives one case to several people.
 */
import { randomBytes, randomUUID } from 'node:crypto'
import { type Claiming, claimNext } from '../db/queries/claim.ts'
import { fileReport } from '../db/queries/report.ts'
import { filing } from './filing.ts'
import { type Ground, makeReporters, now, openGround } from './ground.ts'
import { pair, type Said, sayPair } from './pair.ts'

const running = { rounds: 5, count: 300, width: 8 }

export async function run(said: Said): Promise<void> {
  const ground = await openGround()
  const { app, owner, serverPid } = ground
  try {
    const members = await makeMembers(ground)
    const reporters = await makeReporters(ground, 2000)
    let at = 0
    const file = async () => {
      while (at < 4000) await fileReport(app, filing(at, reporters, `claimed_${at++}`))
    }
    await Promise.all(Array.from({ length: 8 }, file))
    await owner.unsafe('analyze')
    await owner.unsafe(
      'create table bench_assigned (case_id uuid, member_id uuid); grant select, insert on bench_assigned to saksi_app',
    )
    const take = {
      name: 'claim in one statement, event included',
      make: (turn: number) => claiming(members[turn % members.length] ?? ''),
      run: (given: Claiming) => claimNext(app, given),
    }
    const look = {
      name: 'select, then insert',
      make: (turn: number) => members[turn % members.length] ?? '',
      async run(memberId: string) {
        const [row] = await app<{ id: string }[]>`
          select c.id from cases c where state = 'queued' and not exists (select from bench_assigned a where a.case_id = c.id)
          order by band, due_at, id limit 1`
        if (row) await app`insert into bench_assigned values (${row.id}, ${memberId})`
      },
    }
    sayPair(said, await pair(take, look, { ...running, serverPid }), '3 or more, with the moderators’ side')
    const [twice] = await owner`select count(*) - count(distinct case_id) as doubled from bench_assigned`
    const [claims] = await owner`select count(*) - count(distinct case_id) as doubled from claim`
    said(`  given to two: ${claims?.doubled} by claims, ${twice?.doubled} by looking and inserting`)
  } finally {
    await ground.end()
  }
}

async function makeMembers({ owner }: Ground): Promise<string[]> {
  const rows = await owner<{ id: string }[]>`
    insert into member (id, role, domains, country, language, pseudonym, pseudonym_key_id, sealed_chat, key_id, joined_at)
    select gen_random_uuid(), 'moderator', '{general}', 'VN', 'vi', sha256(i::text::bytea), 1, 'x', 1, now()
    from generate_series(1, 16) i returning id`
  return rows.map(({ id }) => id)
}

const claiming = (memberId: string): Claiming => ({
  memberId,
  marks: [randomBytes(32)],
  domains: ['general'],
  claimId: randomUUID(),
  token: randomUUID(),
  until: now,
  salt: randomBytes(16),
  payload: '{}',
  now,
})
