/**
 * A bot over a real database and the sandbox, played with acts one by one. After each it is known whether anything failed and
 * whether whoever spoke was answered; what the bot asked of Telegram is seen on the way.
 */
import { connect } from '../../../db/client.ts'
import { makeBot } from '../../../handlers/bot.ts'
import { receive, senderTurn, workerTurn } from '../../../handlers/post.ts'
import { startSandbox } from '../../../sandbox/server.ts'
import type { App } from '../../../src/app.ts'
import { eraseWhatIsOver } from '../../../src/flow/index.ts'
import { openKeys } from '../../../src/flow/keys.ts'
import { makeLog } from '../../../src/log.ts'
import { machine } from '../../../src/model/actor.ts'
import type { Place } from '../support/place.ts'
import type { Act } from './acts.ts'
import { type Person, updateOf } from './updates.ts'

export type Played = { updates: number; answered: number; wrong: string[] }

type Call = { method: string; chat: number; messageId: number; data: string[]; query: string }

type Answered = { ok: boolean; description?: string; result?: { message_id?: number } }
/** What was to be said stands there already. */
const stands = ({ description = '' }: Answered) => description.includes('message is not modified')

export type Stage = {
  /** Plays the acts of a few new people; `wrong` says what went wrong, with the act. */
  play(acts: readonly Act[], languages: readonly string[]): Promise<Played>
  /** The methods that were called, and how often. */
  methods: Map<string, number>
  close(): Promise<void>
}

/** Methods by which a person hears something. */
const speaking = /^(send|edit)/
/** What may never be asked of Telegram, whatever was sent. */
const forbidden = /^(getFile|forward|copy|getChat$|joinChat|exportChatInviteLink)/

export async function openStage(place: Place): Promise<Stage> {
  const sandbox = await startSandbox({ port: 0 })
  const db = connect(place.appUrl)
  const reader = connect(place.readerUrl)
  const store = connect(place.keysUrl, { max: 1 })
  const faults: string[] = []
  let clock = new Date('2026-08-15T12:00:00Z')
  const quiet = makeLog('silent')
  const fault = (where: string, error: unknown) => {
    faults.push(`${where}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    return quiet.fault(where, error)
  }
  const app: App = {
    db: db.db,
    reader: reader.db,
    keys: await openKeys(store.db, place.master),
    clock: () => clock,
    log: { ...quiet, fault },
    monitored: ['VN', 'MY'],
    invented: true,
  }
  let calls: Call[] = []
  const methods = new Map<string, number>()
  const watched: typeof globalThis.fetch = async (input, init) => {
    const answer = await globalThis.fetch(input, init)
    const method = String(input).split('/').at(-1) ?? ''
    methods.set(method, (methods.get(method) ?? 0) + 1)
    const asked = typeof init?.body === 'string' ? JSON.parse(init.body) : {}
    const said = (await answer.clone().json()) as Answered
    if (said.ok || method === 'answerCallbackQuery' || stands(said))
      calls.push(callOf(method, asked, said.result?.message_id))
    return answer
  }
  const bot = makeBot(
    { app, sandbox: true, operator: null, publicUrl: 'http://127.0.0.1' },
    { token: sandbox.token, apiRoot: sandbox.url, fetch: watched },
  )
  await bot.init()
  const work = workerTurn(app, { handle: bot.handle, told: async () => {} })
  const sendOut = senderTurn(app, bot.api, async () => {})
  let updateId = 1000
  let next = 500_000
  let sincePurge = 0

  const handle = async (update: Record<string, unknown>) => {
    calls = []
    await receive(app, update)
    while (await work());
    while (await sendOut());
  }

  async function begin(language: string): Promise<Person> {
    const made = (await fetch(`${sandbox.url}/sandbox/api/users`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id: ++next, first_name: 'Fuzz', ...(language ? { language_code: language } : {}) }),
    }).then((answer) => answer.json())) as { id: number }
    // A bot may write only to whoever has written to it.
    await fetch(`${sandbox.url}/sandbox/api/users/${made.id}/send`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: '/start' }),
    })
    return { id: made.id, language }
  }

  return {
    methods,
    async play(acts, languages) {
      const people = await Promise.all(languages.map(begin))
      const pressable = new Map<number, { data: string; messageId: number }[]>(people.map(({ id }) => [id, []]))
      const stopped = new Set<number>()
      const albums = new Set<string>()
      let last: Record<string, unknown> | null = null
      let messageId = 10
      const played: Played = { updates: 0, answered: 0, wrong: [] }
      for (const act of acts) {
        clock = new Date(clock.getTime() + act.seconds * 1000)
        const person = people[act.who] as Person
        const own = pressable.get(person.id) ?? []
        const scene = { updateId: ++updateId, messageId: ++messageId, date: Math.floor(clock.getTime() / 1000) }
        const update: Record<string, unknown> | null = act.kind === 'again' ? last : updateOf(act, person, scene, own)
        if (!update) continue
        last = update
        await handle(update)
        played.updates++
        for (const call of calls) {
          const theirs = pressable.get(call.chat)
          if (theirs && call.data.length > 0)
            theirs.unshift(...call.data.map((data) => ({ data, messageId: call.messageId })))
          if (theirs && theirs.length > 60) theirs.length = 60
        }
        const what = JSON.stringify(act)
        for (const one of faults.splice(0)) played.wrong.push(`failed at ${what}: ${one}`)
        for (const { method } of calls) if (forbidden.test(method)) played.wrong.push(`asked ${method} at ${what}`)
        if (act.kind === 'member' && act.status === 'kicked') stopped.add(person.id)
        if (act.kind === 'member' && act.status !== 'kicked') stopped.delete(person.id)
        if (!expectsAnswer(act, person, { albums, scene })) continue
        const heard = calls.some(({ method, chat }) => chat === person.id && speaking.test(method))
        if (heard) played.answered++
        else played.wrong.push(`not answered: ${what}`)
        if (act.kind === 'press' || act.kind === 'button') {
          const stilled = calls.some(
            ({ method, query }) => method === 'answerCallbackQuery' && query === String(scene.updateId),
          )
          if (!stilled) played.wrong.push(`the button keeps spinning: ${what}`)
        }
      }
      if (++sincePurge % 10 === 0) await eraseWhatIsOver(app, machine, {})
      return played
    },
    async close() {
      for (const one of [db, reader, store]) await one.close()
      await sandbox.close()
    },
  }
}

function callOf(method: string, asked: Record<string, unknown>, sent: number | undefined): Call {
  const markup = typeof asked.reply_markup === 'string' ? JSON.parse(asked.reply_markup) : asked.reply_markup
  const keys = (
    (markup as { inline_keyboard?: { callback_data?: string }[][] } | undefined)?.inline_keyboard ?? []
  ).flat()
  return {
    method,
    chat: Number(asked.chat_id ?? 0),
    messageId: sent ?? Number(asked.message_id ?? 1),
    data: keys.flatMap((key) => (key.callback_data === undefined ? [] : [key.callback_data])),
    query: String(asked.callback_query_id ?? ''),
  }
}

/** Whether whoever did this must hear something: all that a person says in a private chat, the first of an album only. */
function expectsAnswer(
  act: Act,
  person: Person,
  { albums, scene }: { albums: Set<string>; scene: { messageId: number } },
): boolean {
  if (act.kind === 'media' && act.album) {
    const album = `${person.id}-${act.album}-${Math.floor(scene.messageId / 50)}`
    if (albums.has(album)) return false
    albums.add(album)
  }
  return ['press', 'button', 'text', 'forward', 'media', 'edit'].includes(act.kind)
}
