/**
 * Inline mode: a person types, the bot offers, the person chooses, and the bot edits what was sent through it.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { startSandbox } from '../../sandbox/server.ts'
import { type Row, speakTo, useSandbox } from './support.ts'

const world = useSandbox()
type Update = { update_id: number } & Record<string, Row>
let ana = 0
beforeAll(async () => {
  ana = await world.aPerson()
})

/** The next update of the program's bot, confirmed. */
async function next(): Promise<Update> {
  const { result } = await world.bot('getUpdates', { timeout: 5 })
  const [update] = result as Update[]
  await world.bot('getUpdates', { offset: update!.update_id + 1 })
  return update!
}
const article = (id: string, extra: Row = {}) => ({
  type: 'article',
  id,
  title: `Title ${id}`,
  input_message_content: { message_text: `<b>${id}</b>`, parse_mode: 'HTML' },
  ...extra,
})
const type = (body: Row) => world.control('POST', `/users/${ana}/inline`, { query: 'trade', ...body })

describe('an inline query', () => {
  it('needs inline mode, which the bot’s owner switches on', async () => {
    await expect(type({})).resolves.toMatchObject({ error: { code: 'no_inline_mode' } })
    await world.control('POST', '/bots/7000000001', { inline: true })
    await expect(world.bot('getMe')).resolves.toMatchObject({ result: { supports_inline_queries: true } })
    await expect(type({ timeout: 0 })).resolves.toMatchObject({ answered: false, results: [] })
    await expect(next()).resolves.toMatchObject({
      inline_query: { from: { id: ana }, query: 'trade', offset: '', chat_type: 'sender' },
    })
  })

  it('brings back what the bot offers', async () => {
    const typed = type({})
    const { inline_query } = await next()
    const results = [article('1'), article('2')]
    const button = { text: 'Report', start_parameter: 'inline' }
    await expect(
      world.bot('answerInlineQuery', { inline_query_id: inline_query!.id, results, button, next_offset: '2' }),
    ).resolves.toEqual({ ok: true, result: true })
    await expect(typed).resolves.toEqual({
      inline_query_id: inline_query!.id,
      answered: true,
      results,
      button,
      next_offset: '2',
      cache_time: 300,
      is_personal: false,
    })
  })

  it.each<[string, Row, string]>([
    ['two results of one id', { results: [article('1'), article('1')] }, 'RESULT_ID_DUPLICATE'],
    ['an id of 65 bytes', { results: [article('é'.repeat(33))] }, 'RESULT_ID_INVALID'],
    ['51 results', { results: Array.from({ length: 51 }, (_, id) => article(String(id))) }, 'RESULTS_TOO_MUCH'],
    [
      'a text left open',
      { results: [article('1', { input_message_content: { message_text: '<b>', parse_mode: 'HTML' } })] },
      `can't parse entities: Can't find end tag corresponding to start tag "b"`,
    ],
    [
      'a button without an aim',
      { results: [], button: { text: 'x' } },
      "can't parse inline query results button: Text buttons are unallowed",
    ],
    [
      'a start parameter with a space',
      { results: [], button: { text: 'x', start_parameter: 'a b' } },
      'START_PARAM_INVALID',
    ],
    [
      'an article without a content',
      { results: [{ type: 'article', id: '1', title: 'x' }] },
      `can't find field "input_message_content"`,
    ],
  ])('is not answered with %s', async (_, answer, words) => {
    const { inline_query_id } = await type({ timeout: 0 })
    await next()
    await expect(world.bot('answerInlineQuery', { inline_query_id, ...answer })).resolves.toEqual({
      ok: false,
      error_code: 400,
      description: `Bad Request: ${words}`,
    })
  })

  it('cannot be answered by another bot, nor twice, nor too late', async () => {
    let now = 1_700_000_000_000
    const sandbox = await startSandbox({ port: 0, realNow: () => now })
    const own = speakTo(() => sandbox)
    await own.control('POST', '/bots/7000000001', { inline: true })
    const user = await own.aPerson()
    const ask = async () =>
      (await own.control('POST', `/users/${user}/inline`, { query: 'x', timeout: 0 })).inline_query_id
    const answer = (inline_query_id: unknown, token = sandbox.token, results: Row[] = []) =>
      own.bot('answerInlineQuery', { inline_query_id, results }, token)
    const tooOld = {
      ok: false,
      error_code: 400,
      description: 'Bad Request: query is too old and response timeout expired or query ID is invalid',
    }
    const id = await ask()
    await expect(answer(id, '777:thief')).resolves.toEqual(tooOld)
    now += 15_000
    await expect(answer(id)).resolves.toEqual({ ok: true, result: true })
    await expect(answer(id, sandbox.token, [article('1')])).resolves.toEqual({ ok: true, result: true })
    const choose = { inline_query_id: id, result_id: '1' }
    await expect(own.control('POST', `/users/${user}/inline/choose`, choose)).resolves.toMatchObject({
      error: { code: 'result_not_found' },
    })
    const late = await ask()
    now += 15_001
    await expect(answer(late)).resolves.toEqual(tooOld)
    await sandbox.close()
  })
})

describe('a chosen result', () => {
  it('is sent in the person’s name, and the bot edits it and hears its buttons by another name', async () => {
    await world.control('POST', '/bots/7000000001', { inline_feedback: true })
    const typed = type({})
    const { inline_query } = await next()
    const reply_markup = { inline_keyboard: [[{ text: 'More', callback_data: 'more' }]] }
    const results = [article('1', { reply_markup })]
    await world.bot('answerInlineQuery', { inline_query_id: inline_query!.id, results })
    const { inline_query_id } = await typed
    const choose = (body: Row) => world.control('POST', `/users/${ana}/inline/choose`, { inline_query_id, ...body })
    await expect(choose({ result_id: '2' })).resolves.toMatchObject({ error: { code: 'result_not_found' } })
    const thief = await world.aPerson()
    await expect(
      world.control('POST', `/users/${thief}/inline/choose`, { inline_query_id, result_id: '1' }),
    ).resolves.toMatchObject({ error: { code: 'result_not_found' } })
    await expect(choose({ result_id: '1' })).resolves.toMatchObject({ message: { text: '1', from: { id: ana } } })
    await expect(next()).resolves.toMatchObject({
      message: { via_bot: { id: 7000000001 }, text: '1', entities: [{ type: 'bold', offset: 0, length: 1 }] },
    })
    const { chosen_inline_result } = await next()
    expect(chosen_inline_result).toMatchObject({ result_id: '1', query: 'trade', from: { id: ana } })
    const { inline_message_id } = chosen_inline_result!
    await expect(world.bot('editMessageText', { inline_message_id, text: 'edited', reply_markup })).resolves.toEqual({
      ok: true,
      result: true,
    })
    await world.control('POST', `/users/${ana}/press`, { button: 'More', timeout: 0 })
    const { callback_query } = await next()
    expect([callback_query!.inline_message_id, callback_query!.message]).toEqual([inline_message_id, undefined])
    for (const id of [inline_message_id, 'unknown']) {
      const stolen = await world.bot('editMessageText', { inline_message_id: id, text: 'stolen' }, '777:thief')
      expect(stolen).toMatchObject({ description: 'Bad Request: MESSAGE_ID_INVALID' })
    }
  })
})
