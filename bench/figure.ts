/** Reading a published figure, against asking PostgreSQL for nothing at all. */
import { readCell } from '../db/queries/release.ts'
import { openGround } from './ground.ts'
import { pair, type Said, sayPair } from './pair.ts'

export async function run(said: Said): Promise<void> {
  const ground = await openGround()
  const { app, owner, serverPid } = ground
  try {
    await owner.unsafe(
      `insert into release values ('bench', '2026-Q2', 1, now(), now(), 'bench', null, true);
       insert into released_cell (release_id, country, status, reported, flagged, cleared, undetermined, pending)
       select 'bench', code, 'ok', 40, 20, 10, 5, 5 from unnest(array['VN','MY','ID','TH']) as code`,
    )
    const figure = {
      name: 'read a published figure',
      make: () => ({ releaseId: 'bench', country: 'VN' }),
      run: (given: { releaseId: string; country: string }) => readCell(app, given),
    }
    const one = { name: 'SELECT 1', make: () => 1, run: () => app`select 1` }
    sayPair(said, await pair(figure, one, { rounds: 7, count: 3000, width: 8, serverPid }), '0.33 or more')
  } finally {
    await ground.end()
  }
}
