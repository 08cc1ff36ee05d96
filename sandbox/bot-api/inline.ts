/**
 * answerInlineQuery: checks the results a bot offers and keeps them for the person who typed. Choosing one is the
 * person's business (`control/inline.ts`).
 */
import { format } from '../text/format.ts'
import { bad } from '../world/refused.ts'
import type { Row } from '../world/types.ts'
import { type Call, type Method, number, object, text } from './call.ts'
import { readMarkup } from './keyboard.ts'
import { assertTextLength, captionLimit } from './send.ts'

const most = 50

/** The text fields of a result's message: its own content, or for files its caption. */
export function readContent(result: Row): Row {
  const content = result.input_message_content as Row | undefined
  if (content) {
    if (typeof content.message_text !== 'string') return { ...content }
    const formatted = format(content.message_text, how(content.parse_mode, content.entities))
    if (formatted.text === '') throw bad('message text is empty')
    assertTextLength(formatted)
    return { text: formatted.text, ...(formatted.entities.length ? { entities: formatted.entities } : {}) }
  }
  if (typeof result.caption !== 'string') return {}
  const { text: caption, entities } = format(result.caption, how(result.parse_mode, result.caption_entities))
  if (caption.length > captionLimit) throw bad('message caption is too long')
  return { caption, ...(entities.length ? { caption_entities: entities } : {}) }
}

function how(mode: unknown, entities: unknown): { parseMode?: string; entities?: unknown } {
  return { ...(typeof mode === 'string' ? { parseMode: mode } : {}), entities }
}

function assertResults(results: Row[]): void {
  if (results.length > most) throw bad('RESULTS_TOO_MUCH')
  const ids = new Set<string>()
  for (const result of results) {
    const id = String(result.id)
    if (id === '') throw bad('RESULT_ID_EMPTY')
    if (Buffer.byteLength(id) > 64) throw bad('RESULT_ID_INVALID')
    if (ids.has(id)) throw bad('RESULT_ID_DUPLICATE')
    ids.add(id)
    if (result.type === 'article' && String(result.title).trim() === '') throw bad('ARTICLE_TITLE_EMPTY')
    readContent(result)
    readMarkup(result.reply_markup)
  }
}

function readButton(call: Call): Row | undefined {
  const button = object(call.params, 'button')
  if (!button) return undefined
  const parameter = button.start_parameter
  if (parameter === undefined && button.web_app === undefined) {
    throw bad("can't parse inline query results button: Text buttons are unallowed")
  }
  if (parameter !== undefined && !/^[A-Za-z0-9_-]{1,64}$/.test(String(parameter))) throw bad('START_PARAM_INVALID')
  return button
}

const answerInlineQuery: Method = (call) => {
  const { world, bot, params } = call
  const results = params.results as Row[]
  const query = world.inlineQueries.get(String(params.inline_query_id))
  const isOpen = query?.botId === bot.id && world.realNow() - query.createdAt <= world.windows.callbackMs
  if (!query || !isOpen) throw bad('query is too old and response timeout expired or query ID is invalid')
  const next = text(params, 'next_offset') ?? ''
  if (Buffer.byteLength(next) > 64) throw bad('NEXT_OFFSET_INVALID')
  assertResults(results)
  const button = readButton(call)
  query.answer ??= {
    results,
    next_offset: next,
    cache_time: number(params, 'cache_time') ?? 300,
    is_personal: params.is_personal === true,
    ...(button ? { button } : {}),
  }
  world.bell.ring(`inline:${query.id}`)
  return true
}

export const inlineMethods: Record<string, Method> = { answerInlineQuery }
