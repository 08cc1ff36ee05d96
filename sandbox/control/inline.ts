/**
 * Inline mode as a person uses it: typing "@bot words" and choosing one of the answers.
 */
import { randomBytes } from 'node:crypto'
import { readContent } from '../bot-api/inline.ts'
import { readMarkup } from '../bot-api/keyboard.ts'
import { deliver } from '../world/post.ts'
import type { InlineQuery, Person, Row, World } from '../world/types.ts'
import { personFace } from '../world/world.ts'
import { say } from './act.ts'
import { neededBot, placeOf } from './find.ts'
import { type Body, bounded, neededText, optionalName, optionalText, Problem } from './problem.ts'
import { viewMessage } from './view.ts'

const queriesBound = 1_000

/** Types a query and waits for the bot's answer. The chat is the one typed in: a group, or the chat with the bot. */
export async function queryAs(world: World, person: Person, body: Body): Promise<Row> {
  const bot = neededBot(world, optionalName(body, 'bot'))
  if (!bot.inline) {
    throw new Problem(409, 'no_inline_mode', {
      message: `"@${bot.username}" has no inline mode.`,
      next: `Switch it on as its owner would: POST /sandbox/api/bots/${bot.id} {"inline": true}.`,
    })
  }
  const chat = placeOf(world, person, body)
  const id = String(BigInt(`0x${randomBytes(7).toString('hex')}`))
  const query: InlineQuery = {
    id,
    botId: bot.id,
    userId: person.id,
    query: (optionalText(body, 'query') ?? '').slice(0, 256),
    createdAt: world.realNow(),
  }
  world.inlineQueries.set(id, query)
  if (world.inlineQueries.size > queriesBound) world.inlineQueries.delete(world.inlineQueries.keys().next().value!)
  deliver(world, bot, {
    kind: 'inline_query',
    lane: String(person.id),
    body: {
      id,
      from: personFace(person),
      query: query.query,
      offset: optionalText(body, 'offset') ?? '',
      chat_type: chat.type === 'private' ? 'sender' : chat.type,
    },
  })
  const ms = bounded(body, 'timeout', { least: 0, most: 60, fallback: 10 }) * 1000
  const answer = await world.bell.until(`inline:${id}`, () => query.answer, { ms })
  return { inline_query_id: id, answered: answer !== undefined, ...(answer ?? { results: [] }) }
}

/** Sends a chosen result into a chat, in the person's name, "via" the bot. */
export function chooseAs(world: World, person: Person, body: Body): Row {
  const query = world.inlineQueries.get(
    neededText(body, 'inline_query_id', '{"inline_query_id": "…", "result_id": "1"}'),
  )
  const result = query?.answer?.results.find(({ id }) => String(id) === String(body.result_id))
  if (!query || !result || query.userId !== person.id) {
    throw new Problem(404, 'result_not_found', {
      message: 'There is no such result of an inline query of this user.',
      next: 'POST .../inline first; its answer has inline_query_id and results, each with an id.',
    })
  }
  const bot = neededBot(world, String(query.botId))
  const chat = placeOf(world, person, { bot: bot.id, ...body })
  const { inline } = readMarkup(result.reply_markup)
  const content = readContent(result)
  const fields = Object.keys(content).length > 0 ? content : { text: String(result.title ?? result.type) }
  const via = { via_bot: { id: bot.id, is_bot: true, first_name: bot.first_name, username: bot.username } }
  const stored = say(world, person, chat, { ...via, ...fields, ...(inline ? { reply_markup: inline } : {}) })
  const name = inline ? randomBytes(18).toString('base64url') : undefined
  if (name) stored.inline = { id: name, botId: bot.id }
  if (bot.inlineFeedback) {
    deliver(world, bot, {
      kind: 'chosen_inline_result',
      lane: String(person.id),
      body: {
        result_id: String(result.id),
        from: personFace(person),
        query: query.query,
        ...(name ? { inline_message_id: name } : {}),
      },
    })
  }
  return { position: stored.position, message: viewMessage(world, chat, stored) }
}
