/** What the benches of statements stand on: a PostgreSQL of their own with fsync on, and the program's way to it. */
import { connect, type Db } from '../db/client.ts'
import { ownPlace } from '../test/campaigns/support/place.ts'

/** `app` is the program's role with eight connections; `owner` may do everything. */
export type Ground = { app: Db; owner: Db; serverPid: number; end(): Promise<void> }

export const now = new Date('2026-08-15T12:00:00Z')

export async function openGround(): Promise<Ground> {
  const place = await ownPlace()
  const owner = connect(place.ownerUrl, { max: 1 })
  const app = connect(place.appUrl, { max: 8 })
  return {
    app: app.db,
    owner: owner.db,
    serverPid: place.server.pid,
    async end() {
      await app.close()
      await owner.close()
      await place.stop()
    },
  }
}

/** So many reporters; answers their ids. */
export async function makeReporters({ owner }: Ground, count: number): Promise<string[]> {
  const rows = await owner<{ id: string }[]>`
    insert into reporter (id, pseudonym, pseudonym_key_id, language, consented_at)
    select gen_random_uuid(), sha256(i::text::bytea), 1, 'vi', ${now} from generate_series(1, ${count}::int) i returning id`
  return rows.map(({ id }) => id)
}
