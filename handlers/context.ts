/** What every handler knows about the update it handles: who, in which chat, in which language, by whose mouth. */
import type { ConversationFlavor } from '@grammyjs/conversations'
import type { Api, Context } from 'grammy'
import { type Say, wordsIn } from '../locales/words.ts'
import type { App } from '../src/app.ts'
import { type MemberView, readMember, readSelf, type Self } from '../src/flow/index.ts'
import type { Reporter } from '../src/model/actor.ts'
import { isLanguage, type Language, languageFor } from '../src/model/language.ts'
import { Refusal, type RefusalCode } from '../src/refusal.ts'
import type { Given } from './given.ts'
import type { Mouth } from './talk.ts'

/** What the bot is built with, besides the program itself. */
export type BotOptions = {
  app: App
  /** The pages' address, named in answers. */
  publicUrl: string
  /** In the sandbox people may become members by asking, and a quarter may be published by a button. */
  sandbox: boolean
  operator: { name: string; country: string; contact: string } | null
}

export type Visit = {
  options: BotOptions
  mouth: Mouth
  /** Our own username. */
  me: string
  chatId: number
  by: Reporter
  self: Self
  member: MemberView | null
  language: Language
  say: Say
}

/** `given` is the update read as an answer; its words stand there and nowhere else (`given.ts`). */
export type Ctx = ConversationFlavor<Context & { visit: Visit; given: Given | null }>

type Whose = { from: { id: number; language_code?: string }; chatId: number; me: string }

/** Reads who stands behind an update: language of the reporter, else of the member, else of the client. */
export async function visitOf(options: BotOptions, api: Api, { from, chatId, me }: Whose): Promise<Visit> {
  const { app } = options
  const by: Reporter = { kind: 'reporter', person: { telegramId: from.id } }
  const [self, member] = await Promise.all([readSelf(app, by, {}), readMember(app, by, {})])
  const kept = self.language ?? member?.language ?? ''
  const language = isLanguage(kept) ? kept : languageFor(from.language_code)
  return { options, mouth: { api, log: app.log }, me, chatId, by, self, member, language, say: wordsIn(language) }
}

/** The same visit in another language. */
export function inLanguage(visit: Visit, language: Language): Visit {
  return { ...visit, language, say: wordsIn(language) }
}

/** Runs a step and answers its refusal as data; anything else thrown goes on as a fault. */
export async function attempt<Value>(
  step: Promise<Value>,
): Promise<{ ok: true; value: Value } | { ok: false; refusal: RefusalCode }> {
  try {
    return { ok: true, value: await step }
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, refusal: error.code }
    throw error
  }
}

/** The sentence of a refusal. */
export function sayRefusal(visit: Visit, code: RefusalCode, vars: { surplus?: number } = {}): string {
  return visit.say(`refusal-${code}`, { surplus: vars.surplus ?? 0 })
}
