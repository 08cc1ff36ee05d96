/**
 * `npm run campaign oracle 1000`: so many channels, half of them known (reported, confirmed, cleared, being examined), named before
 * Send by somebody who wants to find out which. The bytes that Telegram is asked to show and the number of statements must be the
 * same for all.
 */
import { claimCase, decideCase, inviteMember, readMember, redeemLink } from '../../src/flow/index.ts'
import { machine } from '../../src/model/actor.ts'
import { isLanguage, type Language } from '../../src/model/language.ts'
import { type Call, openBot, type WatchedBot } from './support/bot.ts'
import { ownPlace, type Place } from './support/place.ts'

export type Trial = { channels: number; language: string; said?: (line: string) => void }
export type Figures = {
  known: number
  unknown: number
  bytes: number
  statements: number
  different: string[]
  faults: string[]
}

const nameOf = (at: number) => `invented_${String(at).padStart(8, '0')}`

/** Names all channels up to the review and throws each draft away. */
export async function probe(place: Place, { channels, language, said = () => {} }: Trial): Promise<Figures> {
  const bot = await openBot(place)
  try {
    await makeKnown(bot, channels)
    const prober = await talker(bot, language)
    // Once before, so that nothing is compared that happens on the first call only.
    await prober.upToSend(nameOf(channels + 2))
    const [first, ...rest] = [channels + 3, ...Array.from({ length: channels }, (_, at) => at)]
    const expected = await prober.upToSend(nameOf(first as number))
    const different: string[] = []
    for (const at of rest) {
      const seen = await prober.upToSend(nameOf(at))
      if (seen.shown !== expected.shown) different.push(`${nameOf(at)}: other bytes`)
      if (seen.statements !== expected.statements)
        different.push(`${nameOf(at)}: ${seen.statements} statements, not ${expected.statements}`)
      if (at % 100 === 99) said(`${at + 1} of ${channels} channels, ${different.length} different`)
    }
    const { statements, shown } = expected
    const known = Math.ceil(channels / 2)
    return {
      known,
      unknown: channels - known,
      bytes: Buffer.byteLength(shown),
      statements,
      different,
      faults: bot.faults(),
    }
  } finally {
    await bot.close()
  }
}

/** Every second channel has been reported; of these a third was confirmed, a third cleared. */
async function makeKnown(bot: WatchedBot, channels: number): Promise<void> {
  const by = { kind: 'reporter', person: { telegramId: 7_000_001 } } as const
  const { payload } = await inviteMember(bot.app, machine, { role: 'lead', domains: ['general'], country: 'MY' })
  await redeemLink(bot.app, by, { payload, chatId: 7_000_001, language: 'en' })
  const view = await readMember(bot.app, by, {})
  if (!view) throw new Error('No member.')
  let reporter: Awaited<ReturnType<typeof talker>> | null = null
  for (let at = 0; at < channels; at += 2) {
    // Ten reports an hour are the most that one person may make.
    bot.pass(3600)
    if (at % 20 === 0) reporter = await talker(bot, 'en')
    await reporter?.report(nameOf(at))
    if (at % 6 === 4) continue
    const { caseId, version } = await claimCase(bot.app, view.member, {})
    const outcome = at % 6 === 0 ? 'confirmed' : 'unfounded'
    await decideCase(bot.app, view.member, { caseId, version, outcome, decidedOn: 'public_page', policy: 'drugs' })
  }
}
let updateId = 1

/** Somebody who has agreed, and answers by taps. */
async function talker(bot: WatchedBot, language: string) {
  const id = await bot.person(language)
  const from = { id, is_bot: false, first_name: 'x', language_code: language }
  const chat = { id, type: 'private' }
  let messageId = 10
  let shown: { data: string; card: number }[] = []
  const seen = (calls: Call[]) => {
    for (const { asked, said } of calls) {
      const markup = asked.reply_markup as { inline_keyboard?: { callback_data?: string }[][] } | undefined
      const card = said.result?.message_id ?? Number(asked.message_id ?? 1)
      const data = (markup?.inline_keyboard ?? []).flat().flatMap((key) => key.callback_data ?? [])
      if (data.length > 0) shown = [...data.map((one) => ({ data: one, card })), ...shown].slice(0, 80)
    }
    return calls
  }
  const base = () => ({ message_id: ++messageId, date: 1, chat, from })
  const entities = (text: string) =>
    text.startsWith('/') ? { entities: [{ type: 'bot_command', offset: 0, length: text.length }] } : {}
  const send = async (text: string) =>
    seen(await bot.handle({ update_id: ++updateId, message: { ...base(), text, ...entities(text) } }))
  const press = async (begin: string, end: string) => {
    const button = shown.find(({ data }) => data.startsWith(begin) && data.endsWith(end))
    if (!button) throw new Error(`No button ${begin}…${end}`)
    const message = { message_id: button.card, date: 1, chat }
    const query = { id: String(++updateId), from, message, data: button.data, chat_instance: '1' }
    return seen(await bot.handle({ update_id: updateId, callback_query: query }))
  }
  const spoken: Language = isLanguage(language) ? language : 'en'
  await send('/start')
  await press(`l:${spoken}:`, '')
  await press(`w:${spoken}:`, ':')
  await press(`c:${spoken}:`, ':keep:')
  const toReview = async (name: string) => [
    ...(await send('/report')),
    ...(await press('q:', ':drugs')),
    ...(await send(`@${name}`)),
    ...(await press('q:', ':ZZ')),
  ]
  return {
    async report(name: string) {
      await toReview(name)
      await press('q:', ':send')
    },
    async upToSend(name: string) {
      const before = bot.statements
      const calls = await toReview(name)
      const statements = bot.statements - before
      await send('/cancel')
      return { statements, shown: calls.map((call) => plain(call, name)).join('\n') }
    },
  }
}

/** What was asked of Telegram, without the numbers that differ from call to call, and without the channel's own name. */
function plain({ method, asked }: Call, name: string): string {
  const { message_id: _, callback_query_id: __, ...rest } = asked
  return `${method} ${JSON.stringify(rest)}`.replaceAll(name, 'NAME').replace(/q:\d+:/g, 'q:N:')
}

export async function run(count = 1000): Promise<{ ok: boolean; lines: string[] }> {
  const begun = performance.now()
  const place = await ownPlace({ durable: false })
  try {
    const said = (line: string) => void process.stdout.write(`${line}\n`)
    const { known, unknown, bytes, statements, different, faults } = await probe(place, {
      channels: count,
      language: 'ms',
      said,
    })
    return {
      ok: different.length + faults.length === 0,
      lines: [
        `${known} known and ${unknown} unknown channels up to Send: ${bytes} bytes asked of Telegram and ${statements} statements each`,
        `different: ${different.length}`,
        ...different.slice(0, 10),
        ...faults.slice(0, 10),
        `${((performance.now() - begun) / 1000).toFixed(0)} s`,
      ],
    }
  } finally {
    await place.stop()
  }
}
