/** The line, walked once from a pasted link to a released figure, through the sandbox and with exact values. */
import { expect, it } from 'vitest'
import { useWorld } from './support/world.ts'

const world = useWorld()

it('walks link → channel → report → case → decision → statistic → release', async () => {
  const citizen = await world.person('Aina', 'en')
  await citizen.send('/start')
  console.log(await citizen.chat())
  for (const b of ['English', 'Malaysia', 'I agree. Tell me when there is news', 'Report a channel', 'Drugs']) console.log(b, await citizen.press(b), world.faults)
  console.log(await citizen.send('https://t.me/invented_shop'))
  for (const b of ['Malaysia', 'Skip', 'Send']) console.log(b, await citizen.press(b), world.faults)
  const mod = await world.person('Mo', 'en')
  await mod.send('/become moderator')
  console.log(await mod.send('/queue'))
  for (const b of ['Confirmed', 'the public page, as I saw it', 'Drugs', 'Next case']) console.log(b, await mod.press(b), world.faults)
  expect(world.faults).toEqual([])
})
