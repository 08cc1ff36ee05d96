import { randomBytes } from 'node:crypto'
import { it } from 'vitest'
import { connect } from '../../db/client.ts'
import { migrate } from '../../db/migrate.ts'
import { openKeys } from '../../src/flow/keys.ts'
import { makeLog } from '../../src/log.ts'
import { useDatabase } from '../support/database.ts'
import { fillWorld } from '../../src/world/fill.ts'
import { publishRelease } from '../../src/flow/index.ts'
import { machine } from '../../src/model/actor.ts'

const base = useDatabase()
it('fills', async () => {
  const { db, close } = connect(base.appUrl)
  const keyStore = connect(base.keysUrl)
  const keys = await openKeys(keyStore.db, randomBytes(32), new Date())
  const app = { db, reader: db, keys, clock: () => new Date('2026-11-21T12:00:00Z'), log: makeLog('silent'), invented: true,
   monitored: 'AE,BN,BR,DE,FR,GB,ID,IN,KE,KH,LA,MM,MX,MY,NG,PH,PT,SG,TH,UA,US,VN'.split(',') }
  const t = performance.now()
  const cpu = process.cpuUsage()
  console.log(await fillWorld(app, (s) => console.log((performance.now() - t).toFixed(), s)))
  console.log((performance.now() - t).toFixed(), 'ms in all', process.cpuUsage(cpu))
  await publishRelease(app, machine, { period: '2026-Q3' })
  const rows = await db`select period, country, status, reported r, flagged f, cleared c, undetermined n, pending p, round(share::numeric,3) share from released_cell join release on id=release_id order by 1, 2`
  let last = ''
  for (const r of rows) { if (r.period !== last) console.log('==', last = r.period); console.log(Object.values(r).slice(1).join(' ')) }
  await close(); await keyStore.close()
}, 60000)
