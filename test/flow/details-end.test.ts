/** What was answered on the optional card is no words, and ends with the report's time all the same, whoever stands behind it. */
import { afterEach, expect, it } from 'vitest'
import { eraseWhatIsOver } from '../../src/flow/index.ts'
import { machine } from '../../src/model/actor.ts'
import { citizen, receiptIn, tap } from '../support/citizen.ts'
import { visitor } from '../support/form.ts'
import { useWeb } from '../support/web.ts'
import { useWorld } from '../support/world.ts'

const world = useWorld()
const web = useWeb(world)
afterEach(() => expect(world.faults).toEqual([]))
const day = 86_400
const kept = () => world.app.db`
  select via, reporter_id is null as nobodys, sealed_words is null as wordless, details from report order by via`

it('details without words are erased after ninety days, also when nobody stands behind the report any more', async () => {
  const one = await citizen(world, 'Asked for silence', { contact: 'none' })
  await one.send('/report')
  await tap(one, 'shelf-money')
  await tap(one, 'other_fraud')
  await one.send('@details_end')
  for (const value of ['ZZ', 'details', 'lost', 'to_1000', 'done']) await tap(one, value)
  expect(receiptIn(await tap(one, 'send'))).not.toBeNull()
  const form = visitor(web.url)
  await form.upToReview('@details_end_too')
  expect((await form.press('send', { delivers: 'sells' })).status).toBe(200)

  world.pass(90 * day - 1)
  expect(await eraseWhatIsOver(world.app, machine, {})).toMatchObject({ reporters: 1, reports: 0 })
  expect(await kept()).toEqual([
    { via: 'chat', nobodys: true, wordless: true, details: { lost: 'to_1000' } },
    { via: 'web', nobodys: true, wordless: true, details: { delivers: 'sells' } },
  ])
  world.pass(2)
  expect(await eraseWhatIsOver(world.app, machine, {})).toMatchObject({ reports: 2 })
  expect(await kept()).toEqual([
    { via: 'chat', nobodys: true, wordless: true, details: {} },
    { via: 'web', nobodys: true, wordless: true, details: {} },
  ])
  expect(await eraseWhatIsOver(world.app, machine, {})).toMatchObject({ reports: 0 })
})
