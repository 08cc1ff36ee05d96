import { describe, expect, it } from 'vitest'
import { en } from '../support/citizen.ts'
import { useWorld } from '../support/world.ts'

const world = useWorld()
const acts = ['show', 'outcome', 'on', 'more', 'policy', 'skip', 'back', 'undo', 'approve', 'return', 'pass']

describe('a button made of bytes that are no number of a case of ours', () => {
  it('is answered like an old one, to members too, and is no fault', async () => {
    const one = await world.person('Member')
    await one.send('/become moderator MY')
    const { id } = await one.last()
    const bytes = [Buffer.alloc(16), Buffer.alloc(16, 255), Buffer.from('no number of ours'.slice(0, 16))]
    for (const act of acts) {
      for (const each of bytes) {
        const data = `k:${act}:${each.toString('base64url')}:1:0.0.0`
        await one.act('/press', { data, message_id: id, timeout: 0 })
      }
    }
    expect((await one.last()).text).toBe(en('refusal-case_moved_on'))
    expect(world.faults.map(String)).toEqual([])
  })
})
