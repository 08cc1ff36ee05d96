/**
 * What Telegram refuses is refused here, in Telegram's words; what it lets pass, passes.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { otherToken, type Row, useSandbox } from './support.ts'

const world = useSandbox()
let ana = 0
let sent = 0
beforeAll(async () => {
  ana = await world.aPerson()
  const { result } = await world.bot('sendMessage', { chat_id: ana, text: 'hello' })
  sent = (result as { message_id: number }).message_id
})

const inline = (button: Row) => ({ inline_keyboard: [[button]] })

describe('a call that Telegram would refuse', () => {
  const bad = 'Bad Request: '
  it.each<[what: string, method: string, params: () => Row, code: number, description: string]>([
    ['no text', 'sendMessage', () => ({ chat_id: ana }), 400, `${bad}message text is empty`],
    ['an empty text', 'sendMessage', () => ({ chat_id: ana, text: '' }), 400, `${bad}message text is empty`],
    ['only spaces', 'sendMessage', () => ({ chat_id: ana, text: ' \n ' }), 400, `${bad}text must be non-empty`],
    ['no chat', 'sendMessage', () => ({ text: 'x' }), 400, `${bad}chat_id is empty`],
    ['an empty chat', 'sendMessage', () => ({ chat_id: '', text: 'x' }), 400, `${bad}chat_id is empty`],
    ['chat 0', 'sendMessage', () => ({ chat_id: 0, text: 'x' }), 400, `${bad}chat not found`],
    ['an unknown person', 'sendMessage', () => ({ chat_id: 99, text: 'x' }), 400, `${bad}chat not found`],
    ['an unknown group', 'sendMessage', () => ({ chat_id: -1, text: 'x' }), 400, `${bad}chat not found`],
    ['an unknown name', 'sendMessage', () => ({ chat_id: '@nobody_here', text: 'x' }), 400, `${bad}chat not found`],
    ['a word as chat', 'sendMessage', () => ({ chat_id: 'nobody', text: 'x' }), 400, `${bad}chat not found`],
    [
      '4,097 characters',
      'sendMessage',
      () => ({ chat_id: ana, text: 'x'.repeat(4097) }),
      400,
      `${bad}message is too long`,
    ],
    [
      '2,049 characters of two units each',
      'sendMessage',
      () => ({ chat_id: ana, text: '😀'.repeat(2049) }),
      400,
      `${bad}message is too long`,
    ],
    [
      'a lone surrogate',
      'sendMessage',
      () => ({ chat_id: ana, text: 'a\ud800' }),
      400,
      `${bad}strings must be encoded in UTF-8`,
    ],
    [
      'an unknown parse mode',
      'sendMessage',
      () => ({ chat_id: ana, text: 'x', parse_mode: 'BB' }),
      400,
      `${bad}unsupported parse_mode`,
    ],
    [
      'a tag left open',
      'sendMessage',
      () => ({ chat_id: ana, text: '<b>x', parse_mode: 'HTML' }),
      400,
      `${bad}can't parse entities: Can't find end tag corresponding to start tag "b"`,
    ],
    [
      'an answer to nothing',
      'sendMessage',
      () => ({ chat_id: ana, text: 'x', reply_parameters: { message_id: 9999 } }),
      400,
      `${bad}message to be replied not found`,
    ],
    [
      'a reply without a message',
      'sendMessage',
      () => ({ chat_id: ana, text: 'x', reply_parameters: { quote: 'x' } }),
      400,
      `${bad}can't find field "message_id"`,
    ],
    [
      'a preview flag that is no boolean',
      'sendMessage',
      () => ({ chat_id: ana, text: 'x', link_preview_options: { is_disabled: 'yes' } }),
      400,
      `${bad}field "is_disabled" must be of type Boolean`,
    ],
    [
      'an entity of an unknown type',
      'sendMessage',
      () => ({ chat_id: ana, text: 'hello', entities: [{ type: 'loud', offset: 0, length: 1 }] }),
      400,
      `${bad}can't parse MessageEntity: Unsupported type specified`,
    ],
    [
      'an entity beyond the text',
      'sendMessage',
      () => ({ chat_id: ana, text: 'hello', entities: [{ type: 'bold', offset: 0, length: 100 }] }),
      400,
      `${bad}entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 100`,
    ],
    [
      'a keyboard that is no JSON',
      'sendMessage',
      () => ({ chat_id: ana, text: 'x', reply_markup: '{' }),
      400,
      `${bad}can't parse reply keyboard markup JSON object`,
    ],
    [
      'a keyboard that is no object',
      'sendMessage',
      () => ({ chat_id: ana, text: 'x', reply_markup: '7' }),
      400,
      `${bad}object expected as reply markup`,
    ],
    [
      '65 bytes of callback data',
      'sendMessage',
      () => ({ chat_id: ana, text: 'x', reply_markup: inline({ text: 'a', callback_data: 'é'.repeat(33) }) }),
      400,
      `${bad}BUTTON_DATA_INVALID`,
    ],
    [
      'a button without an action',
      'sendMessage',
      () => ({ chat_id: ana, text: 'x', reply_markup: inline({ text: 'a', callback_data: '' }) }),
      400,
      `${bad}can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard`,
    ],
    [
      'a button without a text',
      'sendMessage',
      () => ({ chat_id: ana, text: 'x', reply_markup: inline({ callback_data: 'a' }) }),
      400,
      `${bad}can't parse inline keyboard button: Can't find field "text"`,
    ],
    [
      'a button with a bad address',
      'sendMessage',
      () => ({ chat_id: ana, text: 'x', reply_markup: inline({ text: 'a', url: 'nowhere' }) }),
      400,
      `${bad}inline keyboard button URL 'nowhere' is invalid: Wrong HTTP URL`,
    ],
    [
      'a text too long to copy',
      'sendMessage',
      () => ({ chat_id: ana, text: 'x', reply_markup: inline({ text: 'a', copy_text: { text: 'x'.repeat(257) } }) }),
      400,
      `${bad}BUTTON_COPY_TEXT_INVALID`,
    ],
    [
      'an app without HTTPS',
      'sendMessage',
      () => ({ chat_id: ana, text: 'x', reply_markup: inline({ text: 'a', web_app: { url: 'http://example.com' } }) }),
      400,
      `${bad}inline keyboard button Web App URL 'http://example.com' is invalid: Only HTTPS links are allowed`,
    ],
    [
      'a keyboard that is no list',
      'sendMessage',
      () => ({ chat_id: ana, text: 'x', reply_markup: { inline_keyboard: 'a' } }),
      400,
      `${bad}field "inline_keyboard" must be of type Array`,
    ],
    [
      'the same text again',
      'editMessageText',
      () => ({ chat_id: ana, message_id: sent, text: 'hello' }),
      400,
      `${bad}message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message`,
    ],
    [
      'an edit of nothing',
      'editMessageText',
      () => ({ chat_id: ana, message_id: 9999, text: 'x' }),
      400,
      `${bad}message to edit not found`,
    ],
    [
      'an edit of a person’s message',
      'editMessageText',
      () => ({ chat_id: ana, message_id: sent - 1, text: 'x' }),
      400,
      `${bad}message can't be edited`,
    ],
    [
      'a caption where there is none',
      'editMessageCaption',
      () => ({ chat_id: ana, message_id: sent, caption: 'x' }),
      400,
      `${bad}there is no caption in the message to edit`,
    ],
    [
      'an edit without a number',
      'editMessageText',
      () => ({ chat_id: ana, text: 'x' }),
      400,
      `${bad}message identifier is not specified`,
    ],
    [
      'a deletion of nothing',
      'deleteMessage',
      () => ({ chat_id: ana, message_id: 9999 }),
      400,
      `${bad}message to delete not found`,
    ],
    [
      'a forward of nothing',
      'forwardMessage',
      () => ({ chat_id: ana, from_chat_id: ana, message_id: 9999 }),
      400,
      `${bad}message to forward not found`,
    ],
    [
      'a copy of nothing',
      'copyMessage',
      () => ({ chat_id: ana, from_chat_id: ana, message_id: 9999 }),
      400,
      `${bad}message to copy not found`,
    ],
    [
      'an answer to no query',
      'answerCallbackQuery',
      () => ({ callback_query_id: '1' }),
      400,
      `${bad}query is too old and response timeout expired or query ID is invalid`,
    ],
    ['no photo', 'sendPhoto', () => ({ chat_id: ana }), 400, `${bad}there is no photo in the request`],
    [
      'a photo from an address',
      'sendPhoto',
      () => ({ chat_id: ana, photo: 'https://example.com/a.png' }),
      400,
      `${bad}failed to get HTTP URL content`,
    ],
    ['an unknown file', 'getFile', () => ({ file_id: 'nothing' }), 400, `${bad}invalid file_id`],
    [
      'an unknown action',
      'sendChatAction',
      () => ({ chat_id: ana, action: 'dance' }),
      400,
      `${bad}wrong parameter action in request`,
    ],
    [
      'a command in capitals',
      'setMyCommands',
      () => ({ commands: [{ command: 'Start', description: 'x' }] }),
      400,
      `${bad}BOT_COMMAND_INVALID`,
    ],
    [
      'commands in a language of five letters',
      'setMyCommands',
      () => ({ commands: [], language_code: 'pt-br' }),
      400,
      `${bad}invalid language code specified`,
    ],
    [
      'a limit that is no number',
      'getUpdates',
      () => ({ limit: 'many' }),
      400,
      `${bad}field "limit" must be of type Number`,
    ],
    [
      'a secret of the wrong letters',
      'setWebhook',
      () => ({ url: 'http://127.0.0.1:1/', secret_token: 'ä' }),
      400,
      `${bad}secret token contains unallowed characters`,
    ],
    [
      'leaving a private chat',
      'leaveChat',
      () => ({ chat_id: ana }),
      400,
      `${bad}chat member status can't be changed in private chats`,
    ],
    ['a method nobody knows', 'sendNothing', () => ({}), 404, 'Not Found: method not found'],
    [
      'a method not simulated',
      'sendDice',
      () => ({ chat_id: ana }),
      501,
      'Not Implemented: method sendDice is known and its parameters are right, but it is not simulated',
    ],
    [
      'a wrong call of a method not simulated',
      'sendPoll',
      () => ({ chat_id: ana, options: [{ text: 'a' }] }),
      400,
      `${bad}parameter "question" is required`,
    ],
  ])('%s: %s', async (_, method, params, code, description) => {
    await expect(world.bot(method, params())).resolves.toEqual({ ok: false, error_code: code, description })
  })

  it('an unknown field, from the program’s own bot alone', async () => {
    await expect(world.bot('sendMessage', { chat_id: ana, text: 'x', colour: 'red' })).resolves.toEqual({
      ok: false,
      error_code: 400,
      description: 'Bad Request: sandbox: sendMessage knows no "colour"',
    })
    const other = await world.aPerson('/start', otherToken)
    const params = {
      chat_id: other,
      text: 'x',
      colour: 'red',
      reply_markup: { inline_keyboard: [[{ text: 'a', callback_data: 'b', hue: 1 }]] },
    }
    await expect(world.bot('sendMessage', params, otherToken)).resolves.toMatchObject({ ok: true })
    const { calls } = await world.control<{ calls: Row[] }>('GET', `/calls?method=sendMessage&chat=${other}`)
    expect(calls.map((call) => call.unknown_fields)).toEqual([['colour', 'reply_markup.inline_keyboard.hue']])
  })
})
