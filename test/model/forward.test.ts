import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readForward } from '../../src/model/forward.ts'
import { channelKeys, type LinkTarget } from '../../src/model/link.ts'

const chat = { id: -1001234567890, type: 'channel', title: 'Harbour News', username: 'Harbour_News' }
const origin = { type: 'channel', chat, message_id: 42, date: 1 }
const person = { id: 9, is_bot: false, first_name: 'Ann' }
const linked = (url: string) => ({ text: 'Read', entities: [{ type: 'text_link', offset: 0, length: 4, url }] })

describe('a message that points to a channel', () => {
  it('gives the channel of a forwarded post under its name and its number', () => {
    const reading = readForward({ forward_origin: origin, text: 'words' })
    expect(reading).toEqual({
      kind: 'public_username',
      username: 'Harbour_News',
      channel_id: '1234567890',
      message_id: '42',
      title: 'Harbour News',
    })
    expect(channelKeys(reading as LinkTarget)).toEqual([
      { kind: 'username', value: 'harbour_news' },
      { kind: 'id', value: '1234567890' },
    ])
  })

  it.each([
    [
      'a channel without a username',
      { forward_origin: { ...origin, chat: { id: chat.id, title: 'Quay' } } },
      { kind: 'private_post', channel_id: '1234567890', message_id: '42', title: 'Quay' },
    ],
    [
      'a group that speaks as itself',
      { forward_origin: { type: 'chat', sender_chat: { ...chat, type: 'supergroup' } } },
      { kind: 'public_username', username: 'Harbour_News', channel_id: '1234567890', title: 'Harbour News' },
    ],
    [
      'a story',
      { story: { id: 1, chat } },
      {
        kind: 'public_username',
        username: 'Harbour_News',
        channel_id: '1234567890',
        title: 'Harbour News',
        via: 'story',
      },
    ],
    [
      'the chat picker',
      { chat_shared: { request_id: 1, chat_id: chat.id, title: 'Quay' } },
      { kind: 'private_post', channel_id: '1234567890', title: 'Quay', via: 'chat_picker' },
    ],
    [
      'a link under a word',
      linked('https://t.me/harbour_news/5'),
      { kind: 'public_username', username: 'harbour_news', message_id: '5', via: 'text_link' },
    ],
    [
      'a link under a caption',
      { caption: 'x', caption_entities: linked('t.me/+AbCd_12-3').entities },
      { kind: 'private_invite', invite_hash: 'AbCd_12-3', via: 'text_link' },
    ],
    [
      'a button',
      {
        reply_markup: {
          inline_keyboard: [
            [{ text: 'a' }, { text: 'b', url: 'https://t.me/addstickers/Boats' }],
            [{ text: 'c', url: 't.me/+AbCd_12-3' }],
          ],
        },
      },
      { kind: 'private_invite', invite_hash: 'AbCd_12-3', via: 'inline_button' },
    ],
    [
      'a reply to a post elsewhere',
      { external_reply: { origin } },
      {
        kind: 'public_username',
        username: 'Harbour_News',
        channel_id: '1234567890',
        message_id: '42',
        title: 'Harbour News',
        via: 'reply',
      },
    ],
    [
      'the old fields of a forward',
      { forward_from_chat: chat, forward_from_message_id: 42 },
      {
        kind: 'public_username',
        username: 'Harbour_News',
        channel_id: '1234567890',
        message_id: '42',
        title: 'Harbour News',
      },
    ],
    [
      'an old small group, whose id does not last',
      { chat_shared: { chat_id: -4321, title: 'Quay' } },
      { kind: 'other', title: 'Quay', via: 'chat_picker' },
    ],
  ])('is %s', (_, message, expected) => {
    expect(readForward(message)).toEqual(expected)
  })

  it('has a title without signs that turn or hide the text', () => {
    const message = {
      forward_origin: { ...origin, chat: { ...chat, title: `\u202eHarbour\u200b\0 News${'!'.repeat(300)}` } },
    }
    const { title } = readForward(message) as { title: string }
    expect(title.slice(0, 12)).toBe('Harbour News')
    expect(title).toHaveLength(255)
  })
})

describe('a message of a person', () => {
  it.each([
    [
      'a person',
      { forward_origin: { type: 'user', sender_user: person } },
      { kind: 'user', user_id: '9', is_bot: false },
    ],
    [
      'a bot',
      { forward_origin: { type: 'user', sender_user: { ...person, is_bot: true } } },
      { kind: 'user', user_id: '9', is_bot: true },
    ],
    [
      'somebody who hides',
      { forward_origin: { type: 'hidden_user', sender_user_name: 'Ann' } },
      { kind: 'hidden_user' },
    ],
    [
      'a story of a person',
      { story: { id: 1, chat: { id: 9, type: 'private', username: 'ann_example' } } },
      { kind: 'user', user_id: '9', via: 'story' },
    ],
    [
      'a person picked',
      { users_shared: { users: [{ user_id: 9, first_name: 'Ann' }] } },
      { kind: 'user', user_id: '9', via: 'chat_picker' },
    ],
    ['a link to a phone', linked('https://t.me/+15550001111'), { kind: 'user', via: 'text_link' }],
  ])('is %s, and brings no name', (_, message, expected) => {
    expect(readForward(message)).toEqual(expected)
  })

  it('stays a person, whatever links it carries', () => {
    const message = { ...linked('https://t.me/harbour_news'), forward_origin: { type: 'user', sender_user: person } }
    expect(readForward(message)).toMatchObject({ kind: 'user' })
  })
})

describe('anything else', () => {
  it.each([
    null,
    undefined,
    7,
    'text',
    [],
    {},
    { forward_origin: {} },
    { forward_origin: { type: 'channel' } },
    { story: 1 },
    linked('https://example.org'),
    { entities: 5 },
    { reply_markup: { inline_keyboard: [null, [null]] } },
  ])('points nowhere: %j', (message) => {
    expect(readForward(message)).toEqual({ kind: 'none' })
  })

  it('takes nothing from what a message inherits', () => {
    expect(readForward(Object.create({ forward_origin: origin }))).toEqual({ kind: 'none' })
  })

  it('never throws', () => {
    const shapes = fc.constantFrom(
      'forward_origin',
      'chat',
      'sender_chat',
      'story',
      'entities',
      'url',
      'username',
      'id',
      'title',
      'type',
      'inline_keyboard',
      'reply_markup',
      '__proto__',
    )
    const values = fc.oneof(
      fc.anything(),
      fc.constantFrom<unknown>('channel', 'chat', 'user', -100123, 1e300, Number.NaN),
    )
    const { node } = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 5 },
        values,
        fc.dictionary(shapes, tie('node')),
        fc.array(tie('node'), { maxLength: 3 }),
      ),
    }))
    fc.assert(
      fc.property(node, (message) => {
        expect(readForward(message)).toHaveProperty('kind')
      }),
      { numRuns: 2000 },
    )
  })
})

const file = join(import.meta.dirname, '../../../shared/cases/forwards.jsonl')

it.skipIf(!existsSync(file))('reads the worked cases', () => {
  const cases = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  for (const { message, expect: expected } of cases) expect(readForward(message)).toMatchObject(expected)
  expect(cases).toHaveLength(9)
})
