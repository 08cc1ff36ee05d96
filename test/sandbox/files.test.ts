/**
 * Files of bots: uploads, sending again by id, getFile and the download, the limits.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { type Answer, type Look, useSandbox } from './support.ts'

const world = useSandbox()
let ana = 0
beforeAll(async () => {
  ana = await world.aPerson()
})

/** The smallest PNG that has a size: signature and header. */
const png = Buffer.concat([
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  Buffer.from([0, 0, 5, 0, 0, 0, 2, 208, 8, 6, 0, 0, 0, 0, 0, 0, 0]),
])

async function upload(method: string, parts: Record<string, string | File>): Promise<Answer> {
  const form = new FormData()
  form.set('chat_id', String(ana))
  for (const [name, part] of Object.entries(parts)) form.set(name, part)
  const response = await fetch(`${world.sandbox.url}/bot${world.sandbox.token}/${method}`, {
    method: 'POST',
    body: form,
  })
  return (await response.json()) as Answer
}

type Sent = {
  photo: { file_id: string; width: number; height: number; file_size: number }[]
  document: { file_id: string }
}

describe('a file sent by a bot', () => {
  it('is a photo with its size, can be downloaded by bot and person, and sent again by its id', async () => {
    const { result } = await upload('sendPhoto', {
      photo: new File([png], 'chart.png'),
      caption: '<b>70 %</b>',
      parse_mode: 'HTML',
    })
    const [photo] = (result as Sent).photo
    expect(result).toMatchObject({ caption: '70 %', caption_entities: [{ type: 'bold', offset: 0, length: 4 }] })
    expect(photo).toMatchObject({ width: 1280, height: 720, file_size: png.length })

    const { result: file } = await world.bot('getFile', { file_id: photo!.file_id })
    const { file_path } = file as { file_path: string }
    const download = await fetch(`${world.sandbox.url}/file/bot${world.sandbox.token}/${file_path}`)
    expect(Buffer.from(await download.arrayBuffer())).toEqual(png)

    const { messages } = await world.control<Look>('GET', `/users/${ana}/messages?limit=1`)
    expect(messages[0]!.files).toMatchObject([{ kind: 'photo', size: png.length, width: 1280, height: 720 }])
    const seen = await fetch(world.sandbox.url + messages[0]!.files[0]!.url!)
    expect([seen.headers.get('content-type'), Buffer.from(await seen.arrayBuffer())]).toEqual(['image/png', png])

    await expect(upload('sendPhoto', { photo: photo!.file_id })).resolves.toMatchObject({
      ok: true,
      result: { photo: [photo] },
    })
    await expect(upload('sendDocument', { document: photo!.file_id })).resolves.toMatchObject({
      description: "Bad Request: can't use file of type photo as document",
    })
  })

  it('is a document with its name and type, also when attached under another name', async () => {
    const sheet = new File(['a,b\n1,2\n'], 'Zahlen für Ñ.csv', { type: 'text/csv' })
    const face = { file_name: 'Zahlen für Ñ.csv', mime_type: 'text/csv', file_size: 8 }
    await expect(upload('sendDocument', { document: sheet })).resolves.toMatchObject({ result: { document: face } })
    await expect(upload('sendDocument', { document: 'attach://part', part: sheet })).resolves.toMatchObject({
      result: { document: face },
    })
    const { messages } = await world.control<Look>('GET', `/users/${ana}/messages?limit=1`)
    const download = await fetch(world.sandbox.url + messages[0]!.files[0]!.url!)
    expect([download.headers.get('content-disposition'), await download.text()]).toEqual([
      `attachment; filename="Zahlen_f_r_.csv"; filename*=UTF-8''Zahlen%20f%C3%BCr%20%C3%91.csv`,
      'a,b\n1,2\n',
    ])
  })

  it.each([
    ['that is no picture', 'sendPhoto', { photo: new File(['hello'], 'a.png') }, 'Bad Request: IMAGE_PROCESS_FAILED'],
    ['that is empty', 'sendDocument', { document: new File([], 'a.txt') }, 'Bad Request: file must be non-empty'],
    [
      'that was never attached',
      'sendDocument',
      { document: 'attach://nothing' },
      'Bad Request: wrong file identifier/HTTP URL specified',
    ],
    [
      'with 1,025 characters of caption',
      'sendPhoto',
      { photo: new File([png], 'a.png'), caption: 'x'.repeat(1025) },
      'Bad Request: message caption is too long',
    ],
    [
      'beyond 10 MB as a photo',
      'sendPhoto',
      { photo: new File([png, new Uint8Array(10 * 1024 * 1024)], 'a.png') },
      'Bad Request: file of size 10485793 bytes is too big for a photo; the maximum size is 10485760 bytes',
    ],
  ])('%s is refused', async (_, method, parts, description) => {
    await expect(upload(method, parts as Record<string, string | File>)).resolves.toEqual({
      ok: false,
      error_code: 400,
      description,
    })
  })

  it('beyond 20 MB can be sent but not fetched', async () => {
    const { result } = await upload('sendDocument', {
      document: new File([new Uint8Array(20 * 1024 * 1024 + 1)], 'a.bin'),
    })
    await expect(world.bot('getFile', { file_id: (result as Sent).document.file_id })).resolves.toMatchObject({
      description: 'Bad Request: file is too big',
    })
  })

  it('is not found under a wrong path', async () => {
    for (const path of ['photos/nothing.jpg', '../../etc/passwd', '%2e%2e/%2e%2e/package.json']) {
      const response = await fetch(`${world.sandbox.url}/file/bot${world.sandbox.token}/${path}`)
      expect(response.status).toBe(404)
    }
  })
})
