/** An act made into the update that Telegram would send for it. Ids rise; a person is also their private chat. */
import { type Act, mediaMark } from './acts.ts'

export type Person = { id: number; language: string }
type Fields = Record<string, unknown>

/** `last` is the number of the newest message of a chat; `shown` is what stands there to be pressed. */
export type Scene = { updateId: number; messageId: number; date: number }

/** One file as Telegram describes it, with the mark in all that names it. */
const file = { file_id: mediaMark, file_unique_id: mediaMark, file_name: mediaMark, file_size: 9, width: 1, height: 1 }
const contents: Fields = {
  photo: [file],
  contact: { phone_number: '+60123456789', first_name: mediaMark },
  location: { latitude: 1.4927, longitude: 103.7414 },
  dice: { emoji: 'x', value: 1 },
  poll: { id: '1', question: mediaMark, options: [] },
}
const contentOf = (media: string): Fields => ({ [media]: contents[media] ?? file })

/** Where commands stand in a text. */
const entitiesOf = (text: string) =>
  /^\/\w/.test(text)
    ? { entities: [{ type: 'bot_command', offset: 0, length: (/^\/[\w@]+/.exec(text)?.[0] ?? '').length }] }
    : {}

const services: Fields = {
  chat_shared: { request_id: 1, chat_id: -1_001_234_567_891, title: mediaMark, username: 'invented_room' },
  users_shared: { request_id: 2, users: [{ user_id: 77_002, first_name: mediaMark }] },
}

/** The update of an act; null for a press where nothing can be pressed. */
export function updateOf(
  act: Act,
  person: Person,
  scene: Scene,
  pressable: { data: string; messageId: number }[],
): Fields | null {
  const from = {
    id: person.id,
    is_bot: false,
    first_name: mediaMark,
    ...(person.language ? { language_code: person.language } : {}),
  }
  const chat = { id: person.id, type: 'private', first_name: mediaMark }
  const base = { message_id: scene.messageId, date: scene.date, from, chat }
  const update = (fields: Fields): Fields => ({ update_id: scene.updateId, ...fields })
  const pressed = (data: string, messageId: number) =>
    update({
      callback_query: {
        id: String(scene.updateId),
        from,
        chat_instance: '1',
        data,
        message: {
          message_id: messageId,
          date: scene.date,
          chat,
          from: { id: 1, is_bot: true, first_name: 'x' },
          text: mediaMark,
        },
      },
    })
  switch (act.kind) {
    case 'press': {
      const one = pressable[act.nth % Math.max(1, pressable.length)]
      return one ? pressed(one.data, one.messageId) : null
    }
    case 'button':
      return pressed(act.data, Math.max(1, scene.messageId - 1))
    case 'text':
      return act.text === '' ? null : update({ message: { ...base, text: act.text, ...entitiesOf(act.text) } })
    case 'forward': {
      const carried = act.media ? { ...contentOf(act.media), caption: mediaMark } : { text: act.text || 'x' }
      return update({ message: { ...base, ...carried, forward_origin: act.origin } })
    }
    case 'media': {
      const album = act.album ? { media_group_id: `${person.id}-${act.album}-${Math.floor(scene.messageId / 50)}` } : {}
      return update({ message: { ...base, ...contentOf(act.media), caption: act.caption, ...album } })
    }
    case 'edit':
      return update({
        edited_message: {
          ...base,
          message_id: Math.max(1, scene.messageId - act.back),
          edit_date: scene.date,
          text: act.text || 'x',
        },
      })
    case 'group': {
      const group = { id: -1_009_000_000_001, type: act.type, title: mediaMark }
      return update({
        [act.type === 'channel' ? 'channel_post' : 'message']: { ...base, chat: group, text: act.text || 'x' },
      })
    }
    case 'service':
      return update({ message: { ...base, [act.field]: services[act.field] ?? { x: 1 } } })
    case 'member': {
      const member = (status: string) => ({ user: { id: 1, is_bot: true, first_name: 'x' }, status })
      return update({
        my_chat_member: {
          chat,
          from,
          date: scene.date,
          old_chat_member: member('member'),
          new_chat_member: member(act.status),
        },
      })
    }
    case 'other':
      return update({ [act.field]: { ...base, id: '1', query: mediaMark, offset: '', user: from, data: mediaMark } })
    default:
      return null
  }
}
