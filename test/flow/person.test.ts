/** What turns out to be somebody's own account is erased by name and words, and counted nowhere. */
import { expect, it } from 'vitest'
import { decideCase, eraseWhatIsOver, publishRelease, readFigures, undoDecision } from '../../src/flow/index.ts'
import { machine } from '../../src/model/actor.ts'
import { useDesk } from './desk.ts'

const desk = useDesk({ at: '2026-08-15T12:00:00Z', monitored: ['VN'] })

async function decidePerson() {
  const by = await desk.member()
  const { caseId, version } = await desk.claimed(by, {
    channel: 'invented_somebody',
    words: 'It is an invented neighbour.',
  })
  const decided = await decideCase(desk.app, by, {
    caseId,
    version,
    outcome: 'person',
    decidedOn: 'public_page',
    policy: 'out_of_scope',
  })
  return { by, caseId, version: decided.version }
}

const kept = async () => {
  const [row] = await desk.owner<{ names: number; words: number; kind: string }[]>`
    select (select count(*)::int from channel_alias) as names, (select count(sealed_words)::int from report) as words, kind from channel`
  return row
}

it('keeps name and words while the decision can be taken back, and erases both after that', async () => {
  await decidePerson()
  desk.pass(10)
  expect((await eraseWhatIsOver(desk.app, machine, {})).persons).toBe(0)
  expect(await kept()).toEqual({ names: 1, words: 1, kind: 'channel' })
  desk.pass(1)
  expect((await eraseWhatIsOver(desk.app, machine, {})).persons).toBe(1)
  expect(await kept()).toEqual({ names: 0, words: 0, kind: 'person' })
  expect((await eraseWhatIsOver(desk.app, machine, {})).persons).toBe(0)
})

it('erases nothing of a decision that was taken back', async () => {
  const { by, caseId, version } = await decidePerson()
  await undoDecision(desk.app, by, { caseId, version })
  desk.pass(60)
  expect((await eraseWhatIsOver(desk.app, machine, {})).persons).toBe(0)
  expect(await kept()).toEqual({ names: 1, words: 1, kind: 'channel' })
})

it('counts no such account, also when the quarter is published before the erasing', async () => {
  desk.clock = new Date('2026-09-30T16:59:58Z')
  await decidePerson()
  desk.clock = new Date('2026-10-05T12:00:00Z')
  await publishRelease(desk.app, machine, { period: '2026-Q3' })
  const { figures } = await readFigures(desk.app, '2026-Q3')
  expect(figures.map(({ country, status }) => [country, status])).toEqual([['VN', 'Z']])
})
