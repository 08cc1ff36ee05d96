/**
 * What the control API shows: chats, messages with keyboard and files, people. Always without any token.
 */
import { commandsFor } from '../bot-api/settings.ts'
import type { Bot, Chat, FileFace, Message, Person, Row, Stored, World } from '../world/types.ts'
import { botFace, chatFace, personFace } from '../world/world.ts'

export function viewPerson(person: Person): Row {
  return { ...personFace(person), ...(person.label ? { label: person.label } : {}) }
}

/** A bot as a person sees it, with the commands of the chat they look from. */
export function viewBot(world: World, bot: Bot, from: { person?: Person; chat?: Chat } = {}): Row {
  const { person, chat } = from
  return {
    ...botFace(bot),
    main: bot.id === world.mainBotId,
    pending_updates: bot.queue.length,
    webhook: bot.webhook?.url ?? null,
    description: textFor(bot, 'description', person?.language_code),
    short_description: textFor(bot, 'short_description', person?.language_code),
    commands: commandsFor(bot, { id: person?.id ?? 0, language: person?.language_code, chat }),
    inline: bot.inline === true,
  }
}

function textFor(bot: Bot, field: string, language: string | undefined): string {
  return bot.texts[`${field}|${(language ?? '').slice(0, 2)}`] ?? bot.texts[`${field}|`] ?? ''
}

export function viewChat(world: World, chat: Chat): Row {
  return {
    ...chatFace(world, chat),
    ...(chat.about ? { about: chat.about } : {}),
    ...(chat.username ? { link: `https://t.me/${chat.username}` } : {}),
    ...(chat.type === 'private' ? { blocked: chat.blocked === true } : { members: chat.members }),
    ...(chat.rights && Object.keys(chat.rights).length > 0 ? { rights: chat.rights } : {}),
    ...(chat.isForum ? { topics: chat.topics ?? [] } : {}),
    ...(chat.pinned?.length ? { pinned: chat.pinned } : {}),
    ...(chat.migratedTo === undefined ? {} : { migrated_to: chat.migratedTo }),
    ...(chat.invented ? { invented: true } : {}),
    messages: chat.messages.length,
  }
}

/** Files of a message with an address to download them; files of invented people have no bytes and no address. */
function viewFiles(world: World, message: Message): Row[] {
  const faces: [string, FileFace | undefined][] = [['photo', message.photo?.at(-1)]]
  for (const kind of ['document', 'sticker', 'voice', 'video', 'audio', 'animation']) {
    faces.push([kind, message[kind] as FileFace | undefined])
  }
  return faces.flatMap(([kind, face]) => {
    if (!face) return []
    const record = world.state.files[face.file_unique_id]
    const url = record && !record.invented ? `/sandbox/api/files/${face.file_unique_id}` : null
    return [
      {
        kind,
        name: face.file_name ?? null,
        size: face.file_size ?? null,
        width: face.width ?? null,
        height: face.height ?? null,
        url,
      },
    ]
  })
}

function buttonKind(button: Row): string {
  const kinds = ['callback_data', 'url', 'copy_text', 'web_app', 'switch_inline_query', 'login_url']
  return kinds.find((kind) => button[kind] !== undefined) ?? 'other'
}

/** One message as a person sees it. `message` is Telegram's own object, as the bot gets it. */
export function viewMessage(world: World, chat: Chat, stored: Stored): Row {
  const { message, position } = stored
  if (stored.deleted) return { position, message_id: message.message_id, deleted: true }
  return {
    position,
    message_id: message.message_id,
    date: new Date(message.date * 1000).toISOString(),
    from: message.from
      ? { id: message.from.id, name: message.from.first_name, is_bot: message.from.is_bot }
      : { id: chat.id, name: chat.title ?? '', is_bot: false },
    edited: message.edit_date !== undefined,
    text: message.text ?? message.caption ?? null,
    entities: message.entities ?? message.caption_entities ?? [],
    keyboard: (message.reply_markup?.inline_keyboard ?? []).map((row) =>
      row.map((button) => ({ kind: buttonKind(button), ...button })),
    ),
    files: viewFiles(world, message),
    ...(chat.username && chat.type === 'channel'
      ? { link: `https://t.me/${chat.username}/${message.message_id}` }
      : {}),
    ...(stored.reactions && Object.keys(stored.reactions).length > 0 ? { reactions: stored.reactions } : {}),
    message,
  }
}

/** The reply keyboard a person has under the chat now, or null. */
export function replyKeyboardOf(chat: Chat): Row | null {
  const last = chat.messages.findLast((stored) => stored.markup && !stored.deleted)?.markup
  return last?.keyboard ? last : null
}

/** The messages changed after a position, in the order of their changes, or the last ones of the chat. */
export function viewMessages(
  world: World,
  chat: Chat,
  { after, limit }: { after?: number | undefined; limit: number },
): Row {
  const chosen =
    after === undefined
      ? chat.messages.filter((stored) => !stored.deleted).slice(-limit)
      : changedAfter(chat, after).slice(0, limit)
  // With more to come, the position is the last one shown, so that asking again loses nothing.
  const isAll = after === undefined || chosen.length < limit
  return {
    chat: viewChat(world, chat),
    position: isAll ? world.state.position : chosen.at(-1)!.position,
    reply_keyboard: replyKeyboardOf(chat),
    messages: chosen.map((stored) => viewMessage(world, chat, stored)),
  }
}

export function changedAfter(chat: Chat, after: number): Stored[] {
  return chat.messages.filter((stored) => stored.position > after).sort((one, other) => one.position - other.position)
}
