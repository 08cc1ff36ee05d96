import { describe, expect, it } from 'vitest'
import { addToSafeList, decideCase, endOnSafeList, judgeDecision, readSafeList } from '../../src/flow/index.ts'
import { machine } from '../../src/model/actor.ts'
import { useDesk } from './desk.ts'

const desk = useDesk()

/** A case about a channel of this name, decided by one who holds it. */
async function decided(channel: string, outcome: 'confirmed' | 'unfounded') {
  const by = await desk.member('moderator')
  const { caseId } = await desk.claimed(by, { channel, category: 'drugs' })
  const { version } = await desk.sees(caseId)
  return decideCase(desk.app, by, { caseId, version, outcome, decidedOn: 'public_page', policy: 'drugs' })
}

describe('a channel on the safe-list', () => {
  it('is confirmed by two, and cleared by one', async () => {
    await addToSafeList(desk.app, machine, { name: '@invented_bank_general', body: 'An invented bank' })
    const confirmed = await decided('invented_bank', 'confirmed')
    expect(confirmed.held).toBe('safe_listed')
    expect((await desk.sees(confirmed.caseId)).state).toBe('pending_second')
    desk.pass(11)
    const second = await desk.member('moderator')
    const { caseId, version } = confirmed
    await judgeDecision(desk.app, second, { caseId, version, word: 'approve' })
    expect((await desk.sees(caseId)).state).toBe('closed')
    expect((await decided('invented_bank', 'unfounded')).held).toBeNull()
  })

  it('is one only as long as it stands there, however its name is written', async () => {
    const add = (name: string) => addToSafeList(desk.app, machine, { name, body: 'An invented ministry' })
    expect(await add('https://t.me/Invented_Ministry_General')).toEqual({ added: true })
    expect(await add('@invented_ministry_general')).toEqual({ added: false })
    expect(await readSafeList(desk.app, machine, {})).toContainEqual({
      kind: 'username',
      value: 'invented_ministry_general',
      body: 'An invented ministry',
    })
    expect(await endOnSafeList(desk.app, machine, { name: 't.me/invented_ministry_general' })).toEqual({ ended: true })
    expect(await endOnSafeList(desk.app, machine, { name: '@invented_ministry_general' })).toEqual({ ended: false })
    expect((await decided('invented_ministry', 'confirmed')).held).toBeNull()
  })

  it('is never named by an invite or by nothing', async () => {
    const add = (name: string) => () => addToSafeList(desk.app, machine, { name, body: 'Nobody' })
    await desk.refuses('no_channel_named', add('https://t.me/+AbCdEfGhIjKlMnOp'))
    await desk.refuses('no_channel_named', add('just words'))
  })
})
