/**
 * What people and Telegram may send, drawn by fast-check: presses of buttons that stand or never stood, texts of every kind,
 * forwards, media, edits, and every other kind of update. Nothing here knows what the bot makes of it.
 */
import fc from 'fast-check'
import { mediaKinds } from '../../../handlers/reduce.ts'
import { languageCodes } from '../../../src/model/language.ts'

/** One act of one of a few people. `seconds` pass before it. */
export type Act = { who: number; seconds: number } & (
  | { kind: 'press'; nth: number }
  | { kind: 'button'; data: string }
  | { kind: 'text'; text: string }
  | { kind: 'forward'; origin: Record<string, unknown>; text: string; media: string | null }
  | { kind: 'media'; media: string; caption: string; album: string | null }
  | { kind: 'edit'; back: number; text: string }
  | { kind: 'group'; type: 'group' | 'supergroup' | 'channel'; text: string }
  | { kind: 'service'; field: string }
  | { kind: 'member'; status: string }
  | { kind: 'other'; field: string }
  | { kind: 'again' }
)

/** In every file id and caption, so that it can be looked for afterwards. */
export const mediaMark = 'FuzzMedia7Qx'

const names = ['@invented_shop', 't.me/invented_shop/12', 'https://t.me/+AbCdEfGhIjKlMnOp', 't.me/c/1234567890/5']
const links = [
  ...names,
  'tg://resolve?domain=invented_bot',
  'https://t.me/addstickers/Invented',
  'https://example.com/x',
  't.me/share/url?url=x',
  '@a @invented_one and t.me/invented_two',
  'T.ME/INVENTED_SHOP',
  't\u200b.me/invented_shop',
]
const commands = [
  ...['start', 'report', 'status', 'help', 'help_now', 'stats', 'stats VN', 'stats VN 2026-Q2', 'language', 'cancel'],
  ...['privacy', 'withdraw', 'mydata', 'forget', 'queue', 'publish', 'invite', 'add', 'appeal', 'again', 'clear'],
  ...['start join-x', 'start campaign_1', 'status RPT-7K3Q-9FXM-2T4W-AAAA-B', 'unknown', 'start@another_bot', '/', ''],
]
const words = [
  'Viet Nam',
  'Malaysia',
  'yes',
  'no',
  'Skip',
  'Send',
  '1',
  '2',
  '9',
  '٣',
  'RPT',
  'RPT-7K3Q-9FXM-2T4W-AAAA-B',
]

const text = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...commands.map((command) => `/${command}`)) },
  { weight: 5, arbitrary: fc.constantFrom(...links) },
  { weight: 4, arbitrary: fc.constantFrom(...words) },
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 80 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 900, max: 4096 }).map((length) => 'long '.repeat(length).slice(0, length)),
  },
)

const person = { id: 77_001, is_bot: false, first_name: mediaMark, username: 'somebody_invented' }
const place = { id: -1_001_234_567_890, type: 'channel', title: mediaMark, username: 'invented_shop' }
const origin = fc.constantFrom<Record<string, unknown>>(
  { type: 'channel', date: 1, chat: place, message_id: 9 },
  { type: 'channel', date: 1, chat: { ...place, username: undefined }, message_id: 9 },
  { type: 'chat', date: 1, sender_chat: { ...place, type: 'supergroup' } },
  { type: 'user', date: 1, sender_user: person },
  { type: 'user', date: 1, sender_user: { ...person, is_bot: true, username: 'invented_bot' } },
  { type: 'hidden_user', date: 1, sender_user_name: mediaMark },
  { type: 'something_new', date: 1 },
)
const media = fc.constantFrom<string>(...mediaKinds)

const services = [
  ...['pinned_message', 'new_chat_title', 'message_auto_delete_timer_changed', 'chat_shared', 'users_shared'],
  ...[
    'web_app_data',
    'successful_payment',
    'write_access_allowed',
    'giveaway',
    'video_chat_started',
    'connected_website',
  ],
]
const others = [
  ...[
    'inline_query',
    'chosen_inline_result',
    'poll',
    'poll_answer',
    'chat_member',
    'chat_join_request',
    'message_reaction',
  ],
  ...[
    'message_reaction_count',
    'business_message',
    'shipping_query',
    'pre_checkout_query',
    'channel_post',
    'a_new_kind',
  ],
]

const mostPeople = 5
const common = { who: fc.nat({ max: mostPeople - 1 }), seconds: fc.constantFrom(0, 0, 1, 1, 20, 400, 4000, 90_000) }
const act = <Kind extends string, Fields>(kind: Kind, fields: { [Name in keyof Fields]: fc.Arbitrary<Fields[Name]> }) =>
  fc.record({ ...common, kind: fc.constant(kind), ...fields })

const arbitrary = fc.oneof(
  { weight: 45, arbitrary: act('press', { nth: fc.nat({ max: 40 }) }) },
  { weight: 26, arbitrary: act('text', { text }) },
  {
    weight: 6,
    arbitrary: act('forward', { origin, text, media: fc.option(media) }),
  },
  {
    weight: 8,
    arbitrary: act('media', {
      media,
      caption: fc.constantFrom('', mediaMark, `${mediaMark} @invented_shop`),
      album: fc.option(fc.constantFrom('1', '2', '3'), { freq: 3 }),
    }),
  },
  { weight: 3, arbitrary: act('button', { data: fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }) }) },
  { weight: 4, arbitrary: act('edit', { back: fc.nat({ max: 6 }), text }) },
  { weight: 2, arbitrary: act('group', { type: fc.constantFrom('group', 'supergroup', 'channel'), text }) },
  { weight: 2, arbitrary: act('service', { field: fc.constantFrom(...services) }) },
  { weight: 1, arbitrary: act('member', { status: fc.constantFrom('kicked', 'member', 'left', 'administrator') }) },
  { weight: 2, arbitrary: act('other', { field: fc.constantFrom(...others) }) },
  { weight: 2, arbitrary: act('again', {}) },
)

/** So many acts in a row, of a few people. */
export const actsOf = (least: number, most: number): fc.Arbitrary<Act[]> =>
  fc.array(arbitrary as fc.Arbitrary<Act>, { minLength: least, maxLength: most, size: 'max' })

/** The people of one play: each with a language of the app. */
export const languagesOf = fc.array(fc.constantFrom(...languageCodes, 'xx', ''), {
  minLength: mostPeople,
  maxLength: mostPeople,
})
