/** What the sandbox allows for trying stays in the sandbox: on Telegram nobody becomes a member by asking. */
import { beforeAll, expect, it } from 'vitest'
import { makeBot } from '../../handlers/bot.ts'
import { en } from '../support/citizen.ts'
import { useWorld } from '../support/world.ts'

const world = useWorld()
let bot: ReturnType<typeof makeBot>

beforeAll(async () => {
  const operator = { name: 'Invented Operator', country: 'MY', contact: 'privacy@operator.example' }
  const how = { app: world.app, sandbox: false, operator, publicUrl: 'https://saksi.example' }
  bot = makeBot(how, { token: world.sandbox.token, apiRoot: world.sandbox.url })
  await bot.init()
})

let messages = 500
const said = (id: number, text: string) => ({
  update_id: 0,
  message: {
    message_id: ++messages,
    date: 1,
    from: { id, is_bot: false, first_name: '', language_code: 'en' },
    chat: { id, type: 'private' as const, first_name: '' },
    text,
    entities: [{ type: 'bot_command' as const, offset: 0, length: text.split(' ')[0]?.length ?? 0 }],
  },
})

it.each(['/become admin MY', '/become moderator VN', '/become lead'])(
  'takes %s for a command that it does not know, and makes nobody a member',
  async (text) => {
    const one = await world.person('Asking')
    await one.send('/start')
    const before = (await one.chat()).length
    await bot.handle(said(one.id, text))
    expect((await one.chat()).slice(before).map((message) => message.text)).toEqual([en('help')])
    expect(await world.app.db`select 1 from member`).toEqual([])
    expect(await world.app.db`select 1 from invite`).toEqual([])
  },
)
