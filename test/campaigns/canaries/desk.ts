/**
 * The members of the campaign: they come by asking and by invites, work the queue through every outcome, judge for each
 * other, skip, put back and undo; an administrator publishes. Their names, numbers and invites are secrets as well.
 */
import type { Program } from '../../attacks/program.ts'
import type { Player } from './citizen.ts'

/** Members by `/become`, and one by an administrator's invite; the last is the administrator. */
export async function join(members: readonly Player[]): Promise<void> {
  const [invited, ...others] = members
  const admin = others.at(-1)
  for (const one of others) {
    const role = one === admin ? 'admin' : others.indexOf(one) % 2 ? 'moderator' : 'lead'
    const country = others.indexOf(one) % 2 ? 'MY' : 'BR'
    await one.act('/send', { text: `/become ${role} ${country} general,child_safety,terror` })
  }
  if (!invited || !admin) return
  await admin.act('/send', { text: '/invite moderator VN child_safety terror' })
  const link = (await admin.shown()).findLast((message) => message.text?.includes('?start=join-'))
  const payload = /start=(join-([\w-]{22}))/.exec(link?.text ?? '')
  if (!payload) return
  admin.told.add('invite', payload[2] ?? '')
  await invited.act('/start', { payload: payload[1] })
  await invited.tap(payload[1] ?? '')
}

/** The button of the member's card that is meant; `at` chooses among outcomes. */
async function press(one: Player, act: string, ending = ''): Promise<boolean> {
  const card = (await one.shown()).findLast((message) => message.keyboard.length > 0)
  const data = card?.keyboard
    .flat()
    .map((key) => key.callback_data ?? '')
    .find((each) => each.startsWith(act) && each.endsWith(ending))
  if (!card || !data) return false
  await one.press(data, card.message_id)
  return true
}

/**
 * One turn of a member at the queue: the next card and what is done with it, another thing at every turn. False when there is no
 * card: nothing is left for them, or the answer was lost.
 */
export async function work(one: Player, turn: number): Promise<boolean> {
  await one.act('/send', { text: '/queue' })
  if (await press(one, 'k:approve')) return true
  if (turn % 9 === 7) return press(one, 'k:skip')
  if (turn % 9 === 8) return press(one, 'k:back')
  if (!(await press(one, 'k:outcome', `:${turn % 4}`))) return press(one, 'k:return')
  await press(one, 'k:on', '.0')
  // That speech is concerned: needs a second person from another country.
  if (turn % 5 === 3) await press(one, 'k:on', '.1')
  await press(one, 'k:policy')
  if (turn % 7 === 5) await press(one, 'k:undo')
  return true
}

/** Publishes a closed quarter and says which, or nothing. */
export async function publish(program: Program, admin: Player): Promise<string | null> {
  await admin.act('/send', { text: '/publish' })
  const quarters = (await admin.shown()).flatMap((message) =>
    message.keyboard.flat().flatMap((key) => /^p:(.+)$/.exec(key.callback_data ?? '')?.[1] ?? []),
  )
  const quarter = quarters.at(-1)
  if (!quarter) return null
  await admin.tap(`p:${quarter}`)
  await program.settled(10)
  return quarter
}
