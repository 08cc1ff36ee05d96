/**
 * A bot over a real database and the sandbox, played with acts one by one. After each it is known whether anything failed and
 * whether whoever spoke was answered; what the bot asked of Telegram is seen on the way.
 */
import { eraseWhatIsOver } from '../../../src/flow/index.ts'
import { machine } from '../../../src/model/actor.ts'
import { type Call, openBot, type Said } from '../support/bot.ts'
import type { Place } from '../support/place.ts'
import type { Act } from './acts.ts'
import { type Person, updateOf } from './updates.ts'

export type Played = { updates: number; answered: number; wrong: string[] }

/** What was to be said stands there already. */
const stands = ({ description = '' }: Said) => description.includes('message is not modified')

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
  const bot = await openBot(place)
  const methods = new Map<string, number>()
  let updateId = 1000
  let plays = 0

  return {
    methods,
    async play(acts, languages) {
      const people: Person[] = []
      for (const language of languages) people.push({ id: await bot.person(language), language })
      const pressable = new Map<number, { data: string; messageId: number }[]>(people.map(({ id }) => [id, []]))
      const albums = new Set<string>()
      let last: Record<string, unknown> | null = null
      let messageId = 10
      const played: Played = { updates: 0, answered: 0, wrong: [] }
      for (const act of acts) {
        bot.pass(act.seconds)
        const person = people[act.who] as Person
        const own = pressable.get(person.id) ?? []
        const scene = {
          updateId: ++updateId,
          messageId: ++messageId,
          date: Math.floor(bot.app.clock().getTime() / 1000),
        }
        const update: Record<string, unknown> | null = act.kind === 'again' ? last : updateOf(act, person, scene, own)
        if (!update) continue
        last = update
        const asked = await bot.handle(update)
        const calls = asked.filter(heardOf).map(seenIn)
        for (const { method } of asked) methods.set(method, (methods.get(method) ?? 0) + 1)
        played.updates++
        for (const call of calls) {
          const theirs = pressable.get(call.chat)
          if (theirs && call.data.length > 0)
            theirs.unshift(...call.data.map((data) => ({ data, messageId: call.messageId })))
          if (theirs && theirs.length > 60) theirs.length = 60
        }
        const what = JSON.stringify(act)
        for (const one of bot.faults()) played.wrong.push(`failed at ${what}: ${one}`)
        for (const { method } of asked) if (forbidden.test(method)) played.wrong.push(`asked ${method} at ${what}`)
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
      if (++plays % 10 === 0) await eraseWhatIsOver(bot.app, machine, {})
      return played
    },
    close: bot.close,
  }
}

const heardOf = ({ method, said }: Call) => said.ok || method === 'answerCallbackQuery' || stands(said)

/** What a call shows to whom, and what can be pressed then. */
function seenIn({ method, asked, said }: Call) {
  const markup = typeof asked.reply_markup === 'string' ? JSON.parse(asked.reply_markup) : asked.reply_markup
  const rows = (markup as { inline_keyboard?: { callback_data?: string }[][] } | undefined)?.inline_keyboard ?? []
  return {
    method,
    chat: Number(asked.chat_id ?? 0),
    messageId: said.result?.message_id ?? Number(asked.message_id ?? 1),
    data: rows.flat().flatMap((key) => (key.callback_data === undefined ? [] : [key.callback_data])),
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
