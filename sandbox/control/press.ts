/**
 * Presses buttons as a person: finds the button meant by its text or data, sends what it sends, and waits for the
 * bot's answer to it.
 */
import { randomBytes } from 'node:crypto'
import { deliver, findMessage } from '../world/post.ts'
import type { Chat, InlineButton, Person, Row, Stored, World } from '../world/types.ts'
import { personFace } from '../world/world.ts'
import { say, sendAs } from './act.ts'
import { assertNotBlocked, neededBot, placeOf } from './find.ts'
import { type Body, bounded, optionalNumber, optionalText, Problem, wrongField } from './problem.ts'
import { sharedFields } from './share.ts'
import { replyKeyboardOf, viewMessage } from './view.ts'
import { openWebApp } from './web-app.ts'

type Found = { stored: Stored; button: InlineButton }

function buttonsOf(stored: Stored): InlineButton[] {
  return stored.message.reply_markup?.inline_keyboard.flat() ?? []
}

const squeeze = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()

/** The newest button with this data, or else with exactly this text, or else with this text but for case and spaces. */
function findButton(
  messages: Stored[],
  { text, data }: { text?: string | undefined; data?: string | undefined },
): Found | undefined {
  const newestFirst = messages.filter((stored) => !stored.deleted).toReversed()
  const tests: ((button: InlineButton) => boolean)[] =
    data !== undefined
      ? [(button) => button.callback_data === data]
      : [(button) => button.text === text, (button) => squeeze(button.text) === squeeze(text ?? '')]
  for (const test of tests) {
    for (const stored of newestFirst) {
      const button = buttonsOf(stored).find(test)
      if (button) return { stored, button }
    }
  }
  return undefined
}

const replyRows = (chat: Chat): Row[] => ((replyKeyboardOf(chat)?.keyboard ?? []) as Row[][]).flat()

function replyButtons(chat: Chat): string[] {
  return replyRows(chat).map((button) => String(button.text))
}

/** A button of the reply keyboard sends its text, or what it asks for; an app is opened and sends nothing by itself. */
async function pressReply(
  world: World,
  person: Person,
  { chat, button, body }: { chat: Chat; button: Row; body: Body },
) {
  if (button.web_app) {
    const { url } = button.web_app as { url: string }
    return { kind: 'web_app', ...openWebApp(world, person, { ...body, url }), position: world.state.position }
  }
  const bot = neededBot(world, chat.botId === undefined ? undefined : String(chat.botId))
  const shared = sharedFields(world, person, { bot, button, body })
  if (!shared) return { kind: 'reply', ...(await sendAs(world, person, { ...body, text: String(button.text) })) }
  const stored = say(world, person, chat, shared)
  return { kind: 'shared', position: stored.position, messages: [viewMessage(world, chat, stored)] }
}

function notFound(chat: Chat, wanted: string): Problem {
  const last = chat.messages.findLast((stored) => !stored.deleted && buttonsOf(stored).length > 0)
  const texts = [...(last ? buttonsOf(last).map((button) => button.text) : []), ...replyButtons(chat)]
  return new Problem(404, 'button_not_found', {
    message: `There is no button "${wanted}" in this chat.`,
    next: texts.length
      ? `The newest buttons are: ${texts.map((text) => `"${text}"`).join(', ')}.`
      : 'No message of this chat has buttons yet; wait for one with GET .../next.',
  })
}

/**
 * Presses a button named by "button" (its text) or "data", in the message "message_id" or the newest that has it. With
 * "data" and "message_id" both given, the data need not be on the keyboard any more: that is an old button.
 */
export async function pressAs(world: World, person: Person, body: Body): Promise<Row> {
  const chat = placeOf(world, person, body)
  assertNotBlocked(chat)
  const text = optionalText(body, 'button')
  const data = optionalText(body, 'data')
  const id = optionalNumber(body, 'message_id')
  if (text === undefined && data === undefined) {
    throw wrongField('button', 'is missing.', 'Send {"button": "Yes"} or {"data": "yes"}.')
  }
  const waitMs = bounded(body, 'timeout', { least: 0, most: 60, fallback: 10 }) * 1000
  const within = id === undefined ? chat.messages : chat.messages.filter((stored) => stored.message.message_id === id)
  const found = findButton(within, { text, data })
  if (found) return pressFound(world, person, { chat, ...found, waitMs })
  const old = id === undefined ? undefined : findMessage(chat, id)
  if (data !== undefined && old) return pressCallback(world, person, { chat, stored: old, data, waitMs })
  const reply = replyRows(chat).find(
    ({ text: label }) => label === text || squeeze(String(label)) === squeeze(text ?? ''),
  )
  if (reply !== undefined && id === undefined) return pressReply(world, person, { chat, button: reply, body })
  throw notFound(chat, text ?? data ?? '')
}

type Pressing = { chat: Chat; stored: Stored; button: InlineButton; waitMs: number }

/** Only a callback button reaches the bot; the others do something in the person's own app, which is told here. */
async function pressFound(world: World, person: Person, { chat, stored, button, waitMs }: Pressing): Promise<Row> {
  if (button.callback_data !== undefined) {
    return pressCallback(world, person, { chat, stored, data: button.callback_data, waitMs })
  }
  const { position } = world.state
  if (button.url !== undefined) return { kind: 'url', url: button.url, position }
  if (button.copy_text !== undefined) return { kind: 'copy_text', text: button.copy_text.text, position }
  if (button.web_app !== undefined) {
    const { url } = button.web_app as { url: string }
    const place = chat.botId === undefined ? { chat: chat.id } : { bot: chat.botId }
    return { kind: 'web_app', ...openWebApp(world, person, { ...place, url }), position }
  }
  const { text: _, style: __, ...rest } = button
  return { kind: Object.keys(rest)[0] ?? 'other', ...rest, position }
}

/** A press as the bot will see it. */
type Press = { chat: Chat; stored: Stored; data: string; waitMs: number }

async function pressCallback(world: World, person: Person, { chat, stored, data, waitMs }: Press): Promise<Row> {
  assertNotBlocked(chat)
  const author = stored.inline?.botId ?? stored.message.from?.id ?? chat.botId ?? 0
  const bot = world.state.bots[author] ?? neededBot(world, undefined)
  const id = String(BigInt(`0x${randomBytes(7).toString('hex')}`))
  world.callbacks.set(id, { id, botId: bot.id, createdAt: world.realNow() })
  forgetOldCallbacks(world)
  deliver(world, bot, {
    kind: 'callback_query',
    lane: String(chat.id),
    body: {
      id,
      from: personFace(person),
      ...(stored.inline ? { inline_message_id: stored.inline.id } : { message: stored.message }),
      chat_instance: String(chat.id).replace('-', '9'),
      data,
    },
  })
  const given = await world.bell.until(`callback:${id}`, () => world.callbacks.get(id)?.answer, { ms: waitMs })
  return {
    kind: 'callback',
    callback_query_id: id,
    answered: given !== undefined,
    answer: given ?? null,
    position: world.state.position,
  }
}

/** A map keeps its order: the oldest presses stand first. */
function forgetOldCallbacks(world: World): void {
  for (const [id, { createdAt }] of world.callbacks) {
    if (world.realNow() - createdAt < 60_000) return
    world.callbacks.delete(id)
  }
}
