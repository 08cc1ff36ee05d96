/** What the words of a forwarded post leave behind at the edge: codes, and no word of it. */
import { describe, expect, it } from 'vitest'
import { reduceUpdate } from '../../handlers/reduce.ts'

const forwarded = (fields: object) =>
  reduceUpdate({
    update_id: 1,
    message: {
      message_id: 1,
      date: 1,
      chat: { id: 7, type: 'private' },
      from: { id: 7, is_bot: false },
      forward_origin: { type: 'channel', chat: { id: -1001111111111, type: 'channel', username: 'invented_inv' } },
      ...fields,
    },
  })

describe('the words of a forwarded post', () => {
  it.each([
    ['its text', { text: 'Canaryword: guaranteed profit, send RM500 to Maybank +60123456789' }],
    [
      'the caption of a picture',
      { caption: 'Canaryword: guaranteed profit, send RM500 +60123456789', photo: [{ file_id: 'x' }] },
    ],
  ])('carry codes past the edge and no word: %s', (_, fields) => {
    const reduced = forwarded(fields)
    expect(reduced?.message).toMatchObject({
      hints: { categories: ['investment_scam'], countries: ['MY'], speech: false },
    })
    expect(JSON.stringify(reduced)).not.toMatch(/canaryword|maybank|RM500|60123456789/i)
  })

  it('that speak of belief alone say so, as a yes', () => {
    expect(forwarded({ text: 'They insult our religion and the government.' })?.message).toMatchObject({
      hints: { categories: [], speech: true },
    })
  })

  it('of a text that the person typed leave none: it comes in as it is, to be an answer', () => {
    const typed = {
      update_id: 1,
      message: { message_id: 1, text: 'guaranteed profit', chat: { id: 7 }, from: { id: 7 } },
    }
    expect(reduceUpdate(typed)?.message).not.toHaveProperty('hints')
  })
})
