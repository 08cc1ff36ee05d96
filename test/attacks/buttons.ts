/**
 * Buttons that were never shown to whoever presses them: other people's, older ones, and thousands made out of those by
 * changing bits, letters, numbers, fields and beginnings. Plays them on a stage by people of every role.
 */
import type { Chance } from '../campaigns/tamper/history.ts'
import { forbidden, lookAt } from './forbidden.ts'
import { citizen, draft, member, report, type Someone, type Stage, someone } from './stage.ts'

export type Scene = {
  attackers: { role: string; one: Someone }[]
  /** Every button that anybody was ever shown. */
  seen: string[]
  victims: string[]
  away: string[]
}

/** The roles from which buttons are pressed. */
export const attackerRoles = [
  'stranger',
  'citizen',
  'moderator of one domain',
  'moderator of another',
  'one who left',
] as const

/**
 * Sets the scene: people with drafts before Send, a lead who holds a case of each kind and whose decision waits, an admin with
 * an unused invite, cases in the queue; and the attackers. Every button shown on the way is kept.
 */
export async function setScene(stage: Stage): Promise<Scene> {
  const ids = async (table: 'reporter' | 'member') => {
    const rows = await stage.sql<{ id: string }[]>`select id from ${stage.sql(table)}`
    return rows.map((row) => row.id)
  }
  const victims = [await citizen(stage, 9101), await citizen(stage, 9102), await citizen(stage, 9103)]
  const [first, second, third] = victims as [Someone, Someone, Someone]
  await draft(first, '@never_sent_inv')
  await draft(second, '@never_sent_child_inv', 'child_abuse')
  await third.send('/report')
  const victimIds = await ids('reporter')

  const reporter = await citizen(stage, 9201)
  for (const [channel, category] of reported) {
    await report(reporter, channel, category)
  }
  const lead = await member(stage, 9301, 'lead BR general,child_safety,terror')
  const judge = await member(stage, 9302, 'lead KE general,child_safety,terror')
  const admin = await member(stage, 9303, 'admin MY general,child_safety,terror')
  await proposeAndHold(lead)
  await judge.send('/queue')
  await admin.send('/publish')
  // The button of an invite nobody has used is not among them: whoever has it may use it.

  const left = await member(stage, 9404, 'moderator MY general,child_safety,terror')
  await left.send('/queue')
  await left.tap('k:back')
  await stage.sql`update member set ended_at = joined_at where country = 'MY' and role = 'moderator'`
  const away = await ids('member')
  // A quarter that could be published, so that its button would do something.
  const [old] = await stage.sql<{ period: string }[]>`update report set received_at = received_at - interval '150 days'
    returning to_char(received_at, 'YYYY"-Q"Q') as period`
  const attackers = [
    await someone(stage, 9401),
    await citizen(stage, 9402),
    await member(stage, 9403, 'moderator MY general'),
    await member(stage, 9405, 'moderator BR terror'),
    left,
  ]
  await draft(attackers[1] as Someone, '@of_the_attacker_inv')
  await attackers[0]?.send('/start')
  return {
    attackers: attackers.map((one, at) => ({ role: attackerRoles[at] ?? '', one })),
    seen: [...(await everShown(stage)), `p:${old?.period}`, 'f:yes', 'f:no'],
    victims: victimIds,
    away,
  }
}

/** The data of every button that the bot has shown to anybody, in messages that stand, were edited or are gone. */
async function everShown(stage: Stage): Promise<string[]> {
  const { calls } = (await stage.control('GET', '/calls?limit=1000')) as {
    calls: { params: { reply_markup?: { inline_keyboard?: { callback_data?: string }[][] } | string } }[]
  }
  const markups = calls.map(({ params: { reply_markup } }) => {
    return typeof reply_markup === 'string' ? (JSON.parse(reply_markup) as typeof reply_markup & object) : reply_markup
  })
  const keys = markups.flatMap((markup) => (typeof markup === 'object' ? (markup.inline_keyboard ?? []) : [])).flat()
  return [...new Set(keys.flatMap(({ callback_data }) => callback_data ?? []))]
}

const reported: [string, string][] = [
  ['@case_a_inv', 'drugs'],
  ['@case_b_inv', 'weapons'],
  ['@case_c_inv', 'child_abuse'],
  ['@case_d_inv', 'terrorism'],
  ['@case_e_inv', 'terrorism'],
  ['@case_f_inv', 'drugs'],
  ['@case_g_inv', 'threats'],
]

/** A confirmed case of terrorism that waits for a second person, and another case in hand. */
async function proposeAndHold(lead: Someone): Promise<void> {
  for (let turn = 0; turn < 8; turn++) {
    await lead.send('/queue')
    const card = (await lead.chat()).at(-1)
    if (card?.text?.includes('@case_d') || card?.text?.includes('case_d')) break
    await lead.tap('k:skip')
  }
  await lead.tap('k:outcome', ':0')
  await lead.tap('k:on', ':0.0')
  await lead.tap('k:policy')
  await lead.tap('n:next')
}

const beginnings = [
  'l:',
  'w:',
  'c:',
  'm:',
  'q:',
  'k:',
  'n:',
  'p:',
  'j:',
  'j:join-',
  'f:',
  'x:',
  'x:RPT-',
  'g:',
  'g:en:MY:',
  'd:',
]
const acts = ['show', 'outcome', 'on', 'more', 'policy', 'skip', 'back', 'undo', 'approve', 'return', 'pass']

/** One of the buttons, of every beginning as often: there are hundreds of answers and few that publish. */
function pickOne(seen: readonly string[], chance: Chance): string {
  const beginning = chance.pick([...new Set(seen.map((data) => data.slice(0, 2)))])
  return chance.pick(seen.filter((data) => data.startsWith(beginning)))
}

/** Something like one of the buttons, or nothing like any; at most 64 bytes, as Telegram allows. */
function mutate(seen: readonly string[], chance: Chance): string {
  const one = pickOne(seen, chance)
  const other = pickOne(seen, chance)
  const at = chance.below(one.length)
  const bytes = Buffer.from(one)
  const byte = bytes[at % bytes.length] ?? 0
  bytes[at % bytes.length] = byte ^ (1 << chance.below(7))
  const fields = one.split(':')
  const field = chance.below(fields.length)
  const withField = (value: string) => fields.map((each, place) => (place === field ? value : each)).join(':')
  const number = chance.pick(['0', '1', '-1', '999999999', '00', '1e3', ' 1', '٣', '1.0', '2147483648', 'NaN', ''])
  const ways = [
    one,
    one,
    bytes.toString('utf8'),
    one.slice(0, at),
    one + chance.pick(['0', ':', '.', ' ', '\n', ':0', '.0.0', '\u0000']),
    one.slice(0, at) + one.slice(at + 1),
    withField(number),
    withField(other.split(':')[field] ?? ''),
    one.replace(/\d+/g, (found) => String(Number(found) + chance.below(3) - 1)),
    chance.pick(beginnings) + one.slice(2),
    one.replace(/^k:\w+/, `k:${chance.pick(acts)}`),
    one.replace(/:[\d.]*$/, `:${chance.below(9)}.${chance.below(5)}.${chance.below(16)}.${chance.below(3)}`),
    one.replace(
      /^(q:\d+:).*$/,
      `$1${chance.pick(['send', 'back', 'cancel', 'keep', 'yes', 'skip', 'details', 'restart', 'drugs', '0', 'show'])}`,
    ),
    one.toUpperCase(),
    `${one}${one}`,
    `p:20${10 + chance.below(30)}-Q${chance.below(6)}`,
    `j:join-${Buffer.from(chance.hex(16), 'hex').toString('base64url')}`,
    Buffer.from(chance.hex(24), 'hex').toString('latin1'),
  ]
  return Buffer.from(chance.pick(ways)).subarray(0, 64).toString('utf8').replaceAll('\uFFFD', '') || 'n:next'
}

export type Attacked = { pressed: Map<string, number>; wrong: string[]; own: Record<string, number> }

/**
 * First every one of `each` as it was, by every attacker; then `count` mutations by any. Looks after each hundred presses
 * whether anything forbidden has happened, and stops when it has.
 */
export async function attack(
  stage: Stage,
  scene: Scene,
  { each, count, chance }: { each: readonly string[]; count: number; chance: Chance },
): Promise<Attacked> {
  const pressed = new Map<string, number>()
  const before = await lookAt(stage, scene)
  const plain = each.flatMap((data) => scene.attackers.map((attacker) => ({ ...attacker, data })))
  const presses = shuffled(plain, chance)
  for (let turn = 0; turn < count; turn++)
    presses.push({ ...chance.pick(scene.attackers), data: mutate(scene.seen, chance) })
  for (let from = 0; from < presses.length; from += 100) {
    const batch = presses.slice(from, from + 100)
    for (const { role, one, data } of batch) {
      await one.press(data)
      pressed.set(role, (pressed.get(role) ?? 0) + 1)
    }
    await stage.settle()
    const wrong = await forbidden(stage, scene.victims)
    const after = await lookAt(stage, scene)
    for (const [what, was] of Object.entries(before)) {
      if (after[what as keyof typeof after] !== was) wrong.push(`changed: ${what} of somebody who did nothing`)
    }
    const said = batch.map(({ role, data }) => `${role}: ${JSON.stringify(data)}`)
    if (wrong.length > 0) return { pressed, wrong: [...wrong, ...said], own: await ownDoings(stage) }
  }
  return { pressed, wrong: [], own: await ownDoings(stage) }
}

function shuffled<One>(given: readonly One[], chance: Chance): One[] {
  const rest = [...given]
  return given.map(() => rest.splice(chance.below(rest.length), 1)[0] as One)
}

/** What the attackers did that was theirs to do, so that it is seen that buttons did arrive. */
async function ownDoings({ sql }: Stage): Promise<Record<string, number>> {
  const [row] = await sql<Record<string, number>[]>`select (select count(*)::int from claim) as claims,
    (select count(*)::int from decision) as decisions, (select count(*)::int from report) as reports,
    (select count(*)::int from reporter) as reporters, (select count(*)::int from inbox) as updates`
  return row ?? {}
}
