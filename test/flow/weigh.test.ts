import { describe, expect, it } from 'vitest'
import { eraseWhatIsOver, weighCases } from '../../src/flow/index.ts'
import { machine } from '../../src/model/actor.ts'
import { useDesk } from './desk.ts'

const desk = useDesk()

describe('new accounts that came together', () => {
  it('stay one voice also when what told so is erased after two days and somebody else reports', async () => {
    const caseId = await desk.report({ channel: 'crowded' })
    for (let at = 0; at < 6; at++) await desk.report({ channel: 'crowded' })
    expect((await desk.sees(caseId)).voices).toBe(7)
    expect(await weighCases(desk.app, machine, {})).toEqual({ moved: 1, flagged: 1, last: null })
    expect((await desk.sees(caseId)).voices).toBe(1)
    desk.pass(48 * 3600 + 1)
    await eraseWhatIsOver(desk.app, machine, {})
    expect(await desk.app.db`select 1 from arrival`).toEqual([])
    await desk.report({ channel: 'crowded' })
    const before = await desk.snapshot()
    expect(await weighCases(desk.app, machine, {})).toEqual({ moved: 0, flagged: 0, last: null })
    expect(await desk.snapshot()).toBe(before)
    expect((await desk.sees(caseId)).voices).toBe(1)
  })
})
