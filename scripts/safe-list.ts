/**
 * `npm run safe-list -- add @name "Whose channel"`, `end @name`, or nothing to read it: the channels of public bodies, banks and
 * newspapers, about which nobody confirms a report alone. Works beside a running program and without one.
 */
import { addToSafeList, endOnSafeList, readSafeList } from '../src/flow/index.ts'
import { machine } from '../src/model/actor.ts'
import { Refusal } from '../src/refusal.ts'
import { runCommand, said, sayUsage } from './program.ts'

const usage =
  'Write: npm run safe-list -- add @name "Whose channel it is"\nor: npm run safe-list -- end @name\nor: npm run safe-list'

const [act = 'list', name = '', ...rest] = process.argv.slice(2)
const body = rest.join(' ')
const isWhole =
  act === 'list' || (act === 'add' && name !== '' && body !== '') || (act === 'end' && name !== '' && body === '')
if (!isWhole) sayUsage(usage)

await runCommand(async (app) => {
  try {
    if (act === 'add') {
      const { added } = await addToSafeList(app, machine, { name, body })
      said(added ? `${name} is on the safe-list.` : `${name} stood on the safe-list already.`)
    } else if (act === 'end') {
      const { ended } = await endOnSafeList(app, machine, { name })
      said(ended ? `${name} is off the safe-list.` : `${name} was not on the safe-list.`)
    } else {
      const rows = await readSafeList(app, machine, {})
      for (const row of rows) said(`${row.kind === 'id' ? 't.me/c/' : '@'}${row.value}  ${row.body}`)
      if (rows.length === 0) said('Nothing is on the safe-list.')
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    sayUsage(`"${name}" names no channel. ${usage}`)
  }
})
