/**
 * Albums, exchanged pictures, and several messages forwarded or copied at once.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { type Answer, type Row, useSandbox } from './support.ts'

const world = useSandbox()
/** One pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
let ana = 0
let ben = 0
beforeAll(async () => {
  ana = await world.aPerson()
  ben = await world.aPerson()
})

/** A call with files, as multipart. */
async function upload(method: string, params: Row): Promise<Answer> {
  const form = new FormData()
  for (const [name, value] of Object.entries({ chat_id: ana, ...params })) {
    form.set(name, typeof value === 'string' ? value : JSON.stringify(value))
  }
  const files = { one: new Blob([new Uint8Array(png)], { type: 'image/png' }), table: new Blob(['a,b']) }
  const isNamed = (name: string) => JSON.stringify(params).includes(`attach://${name}`)
  if (isNamed('one')) form.set('one', files.one, 'one.png')
  if (isNamed('table')) form.set('table', files.table, 'table.csv')
  const response = await fetch(`${world.sandbox.url}/bot${world.sandbox.token}/${method}`, {
    method: 'POST',
    body: form,
  })
  return (await response.json()) as Answer
}
const photo = { type: 'photo', media: 'attach://one' }
const document = { type: 'document', media: 'attach://table' }
type Sent = { message_id: number; media_group_id?: string; caption?: string; photo?: Row[]; document?: Row }

describe('an album', () => {
  it('is several messages under one number, each with its caption', async () => {
    const { result } = await upload('sendMediaGroup', {
      media: [{ ...photo, caption: '<b>a</b>', parse_mode: 'HTML' }, photo],
    })
    const [one, two] = result as Sent[]
    expect([one!.caption, one!.photo!.length, two!.caption, two!.photo!.length]).toEqual(['a', 1, undefined, 1])
    expect(two!.message_id).toBe(one!.message_id + 1)
    expect(one!.media_group_id).toMatch(/^\d+$/)
    expect(two!.media_group_id).toBe(one!.media_group_id)
  })

  it('of one is an ordinary message, and of documents is documents', async () => {
    const { result } = await upload('sendMediaGroup', { media: [photo] })
    expect((result as Sent[])[0]!.media_group_id).toBeUndefined()
    const { result: files } = await upload('sendMediaGroup', { media: [document, document] })
    expect((files as Sent[]).map((sent) => sent.document!.file_name)).toEqual(['table.csv', 'table.csv'])
  })

  it.each<[string, unknown, string]>([
    ['without items', [], 'there are no messages to send'],
    ['of eleven', Array(11).fill(photo), 'too many messages to send as an album'],
    ['of pictures and documents', [photo, document], "document can't be mixed with other media types"],
    [
      'of pictures and music',
      [photo, { type: 'audio', media: 'attach://one' }],
      "audio can't be mixed with other media types",
    ],
    [
      'with an animation',
      [{ type: 'animation', media: 'attach://one' }],
      `can't parse InputMedia: type "animation" can't be used in sendMediaGroup`,
    ],
    ['with a missing part', [{ type: 'photo', media: 'attach://none' }], "can't parse InputMedia: media not found"],
    ['with an address', [{ type: 'photo', media: 'https://example.com/a.png' }], 'failed to get HTTP URL content'],
    ['with a caption too long', [photo, { ...photo, caption: 'x'.repeat(1025) }], 'message caption is too long'],
    [
      'with captions above and below',
      [photo, { ...photo, show_caption_above_media: true }],
      'parameter show_caption_above_media must be the same for all messages',
    ],
    ['with a picture that is none', [photo, { type: 'photo', media: 'attach://table' }], 'IMAGE_PROCESS_FAILED'],
  ])('%s is refused whole', async (_, media, words) => {
    const before = (await world.control<{ position: number }>('GET', `/users/${ana}/messages`)).position
    await expect(upload('sendMediaGroup', { media })).resolves.toEqual({
      ok: false,
      error_code: 400,
      description: `Bad Request: ${words}`,
    })
    await expect(world.control('GET', `/users/${ana}/next?after=${before}&timeout=0`)).resolves.toMatchObject({
      messages: [],
    })
  })

  it('is refused where the bot may not send pictures', async () => {
    const { id } = await world.control<{ id: number }>('POST', '/groups', {
      title: 'G',
      type: 'supergroup',
      members: [ana, 'bot'],
    })
    await world.control('POST', `/groups/${id}`, { permissions: { can_send_messages: true } })
    await expect(upload('sendMediaGroup', { chat_id: id, media: [photo] })).resolves.toMatchObject({
      description: 'Bad Request: not enough rights to send photos to the chat',
    })
  })
})

describe('a picture', () => {
  it('is exchanged, or put in the place of a text', async () => {
    const { result } = await world.bot('sendMessage', { chat_id: ana, text: 'words' })
    const { message_id } = result as Sent
    const edited = await upload('editMessageMedia', { message_id, media: { ...photo, caption: 'now' } })
    expect(edited).toMatchObject({ ok: true, result: { message_id, caption: 'now', photo: [{ width: 1, height: 1 }] } })
    expect((edited.result as Row).text).toBeUndefined()
    const other = await upload('editMessageMedia', { message_id, media: document })
    expect(other).toMatchObject({ ok: true, result: { document: { file_name: 'table.csv' } } })
    expect(Object.keys(other.result as Row)).not.toContain('photo')
    await expect(upload('editMessageMedia', { message_id: 9999, media: photo })).resolves.toMatchObject({
      description: 'Bad Request: message to edit not found',
    })
  })

  it('of an album stays of its kind', async () => {
    const { result } = await upload('sendMediaGroup', { media: [photo, photo] })
    const { message_id } = (result as Sent[])[0]!
    await expect(upload('editMessageMedia', { message_id, media: document })).resolves.toMatchObject({
      description: "Bad Request: can't use file of this type in the album",
    })
  })
})

describe('several messages', () => {
  it('are forwarded and copied in order, albums together, what does not exist left out', async () => {
    const { result } = await upload('sendMediaGroup', { media: [{ ...photo, caption: 'a' }, photo] })
    const ids = (result as Sent[]).map(({ message_id }) => message_id)
    const from = { chat_id: ben, from_chat_id: ana, message_ids: [...ids, 9999] }
    const text = async (method: string, extra: Row = {}) => {
      const { position } = await world.control<{ position: number }>('GET', `/users/${ben}/messages`)
      const answer = await world.bot(method, { ...from, ...extra })
      expect((answer.result as Row[]).length).toBe(2)
      const { messages } = await world.control<{ messages: { message: Row }[] }>(
        'GET',
        `/users/${ben}/next?after=${position}`,
      )
      expect(new Set(messages.map(({ message }) => message.media_group_id)).size).toBe(1)
      return messages.map(({ message }) => [message.caption, message.forward_origin !== undefined])
    }
    await expect(text('forwardMessages')).resolves.toEqual([
      ['a', true],
      [undefined, true],
    ])
    await expect(text('copyMessages')).resolves.toEqual([
      ['a', false],
      [undefined, false],
    ])
    await expect(text('copyMessages', { remove_caption: true })).resolves.toEqual([
      [undefined, false],
      [undefined, false],
    ])
  })

  it.each<[string, unknown[], string]>([
    ['no numbers', [], 'message identifiers are not specified'],
    ['numbers out of order', [3, 2], 'message identifiers must be in a strictly increasing order'],
    ['101 numbers', Array.from({ length: 101 }, (_, id) => id + 1), 'too many message identifiers specified'],
    ['numbers of nothing', [99_999], 'there are no messages to forward'],
  ])('are not forwarded by %s', async (_, message_ids, words) => {
    await expect(world.bot('forwardMessages', { chat_id: ben, from_chat_id: ana, message_ids })).resolves.toEqual({
      ok: false,
      error_code: 400,
      description: `Bad Request: ${words}`,
    })
  })
})
