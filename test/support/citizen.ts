/** What tests of the citizen's side share: a person who has agreed, a whole report, and the words they should read. */
import { wordsIn } from '../../locales/words.ts'
import { claimCase, decideCase, inviteMember, judgeDecision, readMember, redeemLink } from '../../src/flow/index.ts'
import { domains as allDomains, type Domain, type Member, machine } from '../../src/model/actor.ts'
import type { Country } from '../../src/model/country.ts'
import type { DecidedOn, Outcome, Policy } from '../../src/model/decision.ts'
import type { Language } from '../../src/model/language.ts'
import type { Actor, useWorld } from './world.ts'

type World = ReturnType<typeof useWorld>

/** A person who has agreed, with a way to be written to or without; `place` is where they are, `-` when they do not say. */
export async function citizen(
  world: World,
  name: string,
  {
    language = 'en',
    contact = 'keep',
    place = '-',
  }: { language?: Language; contact?: 'keep' | 'none'; place?: string } = {},
): Promise<Actor> {
  const one = await world.person(name, language)
  await one.send('/start')
  await one.press(`l:${language}:`)
  await one.press(`w:${language}:${place}:`)
  await one.press(`c:${language}:${place}:${contact}:`)
  return one
}

/** The value behind a button of the newest message with buttons: `drugs`, `MY`, `skip`, `send`, `back`. */
export async function tap(one: Actor, value: string): Promise<string> {
  const card = (await one.chat()).findLast((message) => message.data.some((data) => data.endsWith(`:${value}`)))
  const data = card?.data.find((each) => each.startsWith('q:') && each.endsWith(`:${value}`))
  if (!card || !data) throw new Error(`No button for ${value}: ${JSON.stringify((await one.chat()).at(-1))}`)
  const shown = await one.act('/press', { data, message_id: card.id, timeout: 0 })
  return shown.map((message) => message.text).join('\n---\n')
}

let unseen = 8_500_000
/** The press of a button that this person may never have been shown, or that is long gone. */
export const pressUnseen = (world: World, one: Actor, data: string) =>
  world.deliver({
    update_id: ++unseen,
    callback_query: {
      id: String(unseen),
      from: { id: one.id, is_bot: false, first_name: 'x', language_code: 'en' },
      chat_instance: '1',
      message: { message_id: 1, date: 1, chat: { id: one.id, type: 'private' } },
      data,
    },
  })

/** A whole report by taps; answers the receipt. */
export async function report(
  one: Actor,
  link: string,
  { category = 'drugs' }: { category?: string } = {},
): Promise<string> {
  await one.send('/report')
  await tap(one, category)
  await one.send(link)
  await tap(one, 'ZZ')
  if (category === 'child_abuse') await tap(one, 'no')
  const receipt = receiptIn(await tap(one, 'send'))
  if (!receipt) throw new Error(`No receipt: ${JSON.stringify((await one.chat()).slice(-3))}`)
  return receipt
}

export const receiptIn = (text: string) => /RPT(?:-[0-9A-Z]{4}){4}-[0-9A-Z]/.exec(text)?.[0] ?? null

export const en = wordsIn('en')

/** Counts of rows, by table. */
export async function counts(world: World) {
  const [row] = await world.app.db`select
    (select count(*)::int from report) as reports, (select count(*)::int from cases) as cases,
    (select count(*)::int from channel) as channels, (select count(*)::int from draft) as drafts,
    (select count(*)::int from reporter) as reporters`
  return row as { reports: number; cases: number; channels: number; drafts: number; reporters: number }
}

/** A member with the rights to these domains, made past the chat. */
export async function member(
  world: World,
  id: number,
  domains: Domain[] = [...allDomains],
  country: Country = 'MY',
): Promise<Member> {
  const by = { kind: 'reporter', person: { telegramId: id } } as const
  const { payload } = await inviteMember(world.app, machine, { role: 'moderator', domains, country })
  await redeemLink(world.app, by, { payload, chatId: id, language: 'en' })
  const view = await readMember(world.app, by, {})
  if (!view) throw new Error('No member.')
  return view.member
}

/** Decides the next case that this member may take; where a second person is needed, `second` approves. */
export async function decideNext(
  world: World,
  by: Member,
  choice: { outcome: Outcome; decidedOn?: DecidedOn; policy?: Policy; second?: Member },
): Promise<string> {
  const card = await claimCase(world.app, by, {})
  const { caseId, version, category } = card
  const { outcome, decidedOn = 'public_page', policy = category, second } = choice
  const decided = await decideCase(world.app, by, { caseId, version, outcome, decidedOn, policy })
  if (second) {
    world.pass(11)
    await judgeDecision(world.app, second, { caseId, version: decided.version, word: 'approve' })
  }
  return caseId
}
