import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { channelOf, channelOfForward, channelOfText } from '../../src/model/channel.ts'

const saksi = 'Saksi_Bot'
const of = (text: string) => channelOf({ text }, saksi)

describe('the channel a text means', () => {
  it.each([
    [
      '@Night_Market',
      { channel: { kind: 'unresolved', keys: [{ kind: 'username', value: 'night_market' }], shown: '@night_market' } },
    ],
    [
      't.me/c/4000000001/5',
      { channel: { kind: 'unresolved', keys: [{ kind: 'id', value: '4000000001' }], shown: 't.me/c/4000000001' } },
    ],
    [
      't.me/invented_shopbot',
      { channel: { kind: 'bot', keys: [{ kind: 'username', value: 'invented_shopbot' }], shown: '@invented_shopbot' } },
    ],
    [
      't.me/first_one_x t.me/s/First_One_x',
      { channel: { kind: 'unresolved', keys: [{ kind: 'username', value: 'first_one_x' }], shown: '@first_one_x' } },
    ],
    ['t.me/first_one_x t.me/second_one_x', { choices: ['@first_one_x', '@second_one_x'] }],
    ['https://t.me/+60123456789', { refusal: 'person_not_channel' }],
    [
      't.me/+60123456789 and t.me/first_one_x',
      { channel: { kind: 'unresolved', keys: [{ kind: 'username', value: 'first_one_x' }], shown: '@first_one_x' } },
    ],
    ['https://t.me/addstickers/Invented', { refusal: 'no_channel_named' }],
    ['https://t.me/share/url?url=x', { refusal: 'no_channel_named' }],
    ['https://example.com/t', { refusal: 'not_a_telegram_link' }],
    ['hello there', { refusal: 'no_channel_named' }],
    ['', { refusal: 'no_channel_named' }],
    ['@saksi_bot', { refusal: 'saksi_itself' }],
    ['https://t.me/SAKSI_BOT?start=x', { refusal: 'saksi_itself' }],
    ['t.me/saksi_bot t.me/first_one_x t.me/second_one_x', { choices: ['@first_one_x', '@second_one_x'] }],
  ])('%j', (text, answer) => {
    expect(of(text)).toEqual(answer)
  })

  it('is one of ten at most', () => {
    const text = Array.from({ length: 14 }, (_, at) => `t.me/many_names_${at}`).join(' ')
    expect(of(text)).toEqual({ choices: Array.from({ length: 10 }, (_, at) => `@many_names_${at}`) })
  })

  it('is answered for any text, and a choice is always read back as the channel it names', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 })),
        (text) => {
          const answer = of(text)
          if ('choices' in answer)
            for (const choice of answer.choices)
              expect(of(choice)).toMatchObject({ channel: { shown: expect.any(String) } })
          else if ('channel' in answer)
            expect(channelOfText(answer.channel.shown)).toMatchObject({ channel: { keys: [answer.channel.keys[0]] } })
          else expect(answer.refusal).toMatch(/^[a-z_]+$/)
        },
      ),
      { numRuns: 2000 },
    )
  })
})

describe('the channel a message means', () => {
  const chat = { id: -1004000000009, type: 'channel', username: 'Origin_Ch' }
  it.each([
    [
      'a post',
      { forward_origin: { type: 'channel', chat, message_id: 1 } },
      {
        channel: {
          kind: 'channel',
          shown: '@origin_ch',
          keys: [
            { kind: 'username', value: 'origin_ch' },
            { kind: 'id', value: '4000000009' },
          ],
        },
      },
    ],
    [
      'a group',
      { forward_origin: { type: 'chat', sender_chat: { id: -1004000000010, type: 'supergroup' } } },
      { channel: { kind: 'group', shown: 't.me/c/4000000010', keys: [{ kind: 'id', value: '4000000010' }] } },
    ],
    [
      'a bot',
      { forward_origin: { type: 'user', sender_user: { is_bot: true, username: 'Any_Bot' } } },
      { channel: { kind: 'bot', shown: '@any_bot', keys: [{ kind: 'username', value: 'any_bot' }] } },
    ],
    [
      'a bot without a name',
      { forward_origin: { type: 'user', sender_user: { is_bot: true } } },
      { refusal: 'no_channel_named' },
    ],
    [
      'a person',
      { forward_origin: { type: 'user', sender_user: { is_bot: false, username: 'ann' } } },
      { refusal: 'person_not_channel' },
    ],
    [
      'somebody of whom it is not said',
      { forward_origin: { type: 'user', sender_user: { username: 'ann_invented' } } },
      { refusal: 'person_not_channel' },
    ],
    [
      'a hidden person',
      { forward_origin: { type: 'hidden_user', sender_user_name: 'Ann' } },
      { refusal: 'sender_hidden' },
    ],
    ['a story', { story: { chat } }, { channel: { kind: 'unresolved', shown: '@origin_ch' } }],
    ['nothing', { text: 'x' }, { refusal: 'no_channel_named' }],
    ['no message', null, { refusal: 'no_channel_named' }],
  ])('%s', (_, message, answer) => {
    expect(channelOfForward(message)).toMatchObject(answer)
  })

  it('is what its words say, and what stands around them only where they say nothing', () => {
    const message = {
      text: 'x',
      entities: [{ type: 'text_link', offset: 0, length: 1, url: 'https://t.me/around_it' }],
    }
    expect(channelOf({ text: '@in_the_words', message }, saksi)).toMatchObject({ channel: { shown: '@in_the_words' } })
    expect(channelOf({ text: 'look', message }, saksi)).toMatchObject({ channel: { shown: '@around_it' } })
    expect(channelOf({ text: 'https://example.com/x', message: {} }, saksi)).toEqual({ refusal: 'not_a_telegram_link' })
    expect(
      channelOf(
        { message: { forward_origin: { type: 'user', sender_user: { is_bot: true, username: 'saksi_bot' } } } },
        saksi,
      ),
    ).toEqual({ refusal: 'saksi_itself' })
  })
})
