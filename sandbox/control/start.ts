/**
 * Deep links as a person follows them (t.me/bot?start=…, ?startgroup=…), reactions, and what a bot's owner sets at
 * BotFather.
 */
import { isReaction } from '../bot-api/chats.ts'
import { botsIn, deliver, touchMessage } from '../world/post.ts'
import { isAdministrator } from '../world/rights.ts'
import type { Bot, Person, Row, World } from '../world/types.ts'
import { chatFace, personFace, seconds } from '../world/world.ts'
import { sendAs } from './act.ts'
import { neededBot, neededMessage, neededRoom, placeOf } from './find.ts'
import { type Body, optionalName, optionalText, Problem, wrongField } from './problem.ts'
import { addMember } from './rooms.ts'
import { viewBot } from './view.ts'

type Link = { bot?: string; payload?: string; isGroup: boolean }

/** A link of the forms t.me/bot?start=x and t.me/bot?startgroup=x. */
function readLink(written: string): Link {
  const link = /^https?:\/\//i.test(written) ? written : `https://${written}`
  const url = URL.canParse(link) ? new URL(link) : undefined
  const bot = url?.pathname.slice(1)
  if (!url || !bot || !/^(t|telegram)\.me$/i.test(url.hostname)) {
    throw wrongField('link', 'is no link to a bot.', 'Send for example {"link": "https://t.me/some_bot?start=abc"}.')
  }
  const group = url.searchParams.get('startgroup')
  const payload = url.searchParams.get('start') ?? group ?? ''
  return { bot, ...(payload ? { payload } : {}), isGroup: group !== null }
}

/** Presses Start, with a payload or without; for a group the bot is added first. */
export async function startAs(world: World, person: Person, body: Body): Promise<Row> {
  const written = optionalText(body, 'link')
  const link = written === undefined ? undefined : readLink(written)
  const payload = link?.payload ?? optionalText(body, 'payload') ?? ''
  // Telegram's apps ignore a payload of other letters; here that is said.
  if (!/^[A-Za-z0-9_-]{0,64}$/.test(payload)) {
    throw wrongField('payload', 'must be at most 64 letters, digits, "_" or "-".', 'Encode it as base64url.')
  }
  const bot = neededBot(world, link?.bot ?? optionalName(body, 'bot'))
  const room = optionalName(body, 'chat')
  if (link?.isGroup && room === undefined) {
    throw wrongField(
      'chat',
      'is missing: the link adds the bot to a group.',
      'Send {"link": "…", "chat": -4000000001}.',
    )
  }
  if (room === undefined) return sendAs(world, person, { bot: bot.id, text: `/start ${payload}`.trim() })
  placeOf(world, person, { chat: room })
  addMember(world, neededRoom(world, room), { member: String(bot.id) })
  return sendAs(world, person, { chat: room, text: `/start@${bot.username} ${payload}`.trim() })
}

/** Reacts to a message, or with `emoji` null takes the reaction back. Bots hear of it where they asked for it. */
export function reactAs(world: World, person: Person, body: Body): Row {
  const chat = placeOf(world, person, body)
  const stored = neededMessage(chat, body)
  const emoji = body.emoji ?? null
  if (emoji !== null && !isReaction(emoji))
    throw wrongField('emoji', 'is no reaction of Telegram.', 'Send "👍" or null.')
  const before = stored.reactions?.[person.id] ?? []
  const after = emoji === null ? [] : [{ type: 'emoji', emoji }]
  const { [person.id]: _, ...others } = stored.reactions ?? {}
  stored.reactions = after.length > 0 ? { ...others, [person.id]: after } : others
  touchMessage(world, chat, stored)
  for (const bot of botsIn(world, chat)) {
    if (chat.type !== 'private' && !isAdministrator(chat, bot.id)) continue
    const change = { date: seconds(world), old_reaction: before, new_reaction: after }
    const place = { chat: chatFace(world, chat), message_id: stored.message.message_id, user: personFace(person) }
    deliver(world, bot, { kind: 'message_reaction', lane: String(chat.id), body: { ...place, ...change } })
  }
  return { position: stored.position }
}

const settings = { inline: 'inline', inline_feedback: 'inlineFeedback', reads_groups: 'readsGroups' } as const

/** What the owner of a bot switches at BotFather. */
export function setBot(world: World, bot: Bot, body: Body): Row {
  for (const [field, property] of Object.entries(settings) as [keyof typeof settings, 'inline'][]) {
    const value = body[field]
    if (value === undefined) continue
    if (typeof value !== 'boolean') throw wrongField(field, 'must be true or false.', `Send {"${field}": true}.`)
    if (value) bot[property] = true
    else delete bot[property]
  }
  const strange = Object.keys(body).find((field) => !(field in settings))
  if (strange) {
    throw new Problem(400, 'bad_field', {
      message: `"${strange}" is nothing that can be set.`,
      next: `Choose from ${Object.keys(settings).join(', ')}.`,
    })
  }
  world.changed()
  return viewBot(world, bot)
}
