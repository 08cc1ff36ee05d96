/**
 * Citizens and moderators of a campaign: each looks at what the bot shows and does what a person would do next, until the
 * receipt is there or the case is decided. They repeat nothing unless they are impatient, and write down what they meant
 * and what they were told (`journal`), which is what the checker holds against the database.
 */
import type { Sandbox } from '../../../sandbox/server.ts'
import type { Outcome } from '../../../src/model/decision.ts'
import { outcomesFor } from '../../../src/model/decision.ts'
import { goOn, type Patience, type Step } from './patience.ts'
import { type Act, newPhone, type Phone, type Screen } from './phone.ts'

export { type Patience, Stuck } from './patience.ts'

/** One report that a citizen meant to make; `name` is the channel's, and no other intent has it. */
export type Intent = {
  citizen: number
  name: string
  /** Whether Send was pressed: from then on the report may be there. */
  sent: boolean
  /** Every receipt shown in the chat for it, repeats included. */
  receipts: string[]
}
/** One decision that a moderator made, as the bot confirmed it. */
export type Judgement = { member: number; publicNo: string; outcome: Outcome }

/** A second person's yes, as they pressed it. */
export type Approval = { member: number; publicNo: string }

/** What people meant, did and were told. */
export type Journal = {
  intents: Intent[]
  judgements: Judgement[]
  approvals: Approval[]
  phones: Phone[]
  /** What the impatient wanted and had to do again, because nothing came of what they did. */
  again: string[]
}

export const newJournal = (): Journal => ({ intents: [], judgements: [], approvals: [], phones: [], again: [] })

export type Citizen = {
  readonly phone: Phone
  /** A whole report on a channel of this name; the receipt. The first one begins at /start. */
  report(name: string): Promise<string>
}

/** A new citizen, who has not yet said anything. */
export async function newCitizen(
  control: Sandbox['control'],
  journal: Journal,
  { name = 'Citizen', ...patience }: Patience & { name?: string } = {},
): Promise<Citizen> {
  const phone = await newPhone(control, name)
  journal.phones.push(phone)
  const known = new Map<string, Intent>()
  return {
    phone,
    async report(channel) {
      const intent: Intent = { citizen: phone.id, name: channel, sent: false, receipts: [] }
      journal.intents.push(intent)
      const wanted = `a receipt for ${channel}`
      const first = { send: known.size === 0 ? '/start' : '/report' }
      const lost = () => (intent.sent ? null : { send: '/report' })
      await goOn({ phone, again: journal.again }, { ...patience, wanted, first, lost }, (screen) => {
        const receipt = receiptIn(screen.text)
        if (receipt) {
          const about = known.get(receipt) ?? intent
          known.set(receipt, about)
          about.receipts.push(receipt)
          return about === intent ? 'done' : null
        }
        const act = reporting(screen, `https://t.me/${channel}`)
        if (act !== null && 'press' in act && act.press.endsWith(':send')) intent.sent = true
        // Whoever has sent it waits for the receipt and begins nothing anew.
        return intent.sent && act !== null && !('press' in act && /^q:/.test(act.press)) ? null : act
      })
      return intent.receipts[0] ?? ''
    },
  }
}

export const receiptIn = (text: string) => /RPT(?:-[0-9A-Z]{4}){4}-[0-9A-Z]/.exec(text)?.[0] ?? null

/** What a citizen does about a screen, from the first question to Send. */
function reporting({ data, messageId: on, text }: Screen, link: string): Act | null {
  const button = (shape: RegExp) => data.find((one) => shape.test(one))
  const press =
    button(/^l:en/) ??
    button(/^w:en:-/) ??
    button(/^c:en:.*:keep/) ??
    button(/^m:report/) ??
    button(/^q:\d+:drugs$/) ??
    button(/^q:\d+:ZZ$/) ??
    button(/^q:\d+:send$/) ??
    // An unfinished report is continued, where it can also be begun anew.
    (button(/^q:\d+:restart$/) && button(/^q:\d+:show$/))
  if (press !== undefined) return { press, on }
  const isChannel = button(/^q:\d+:back$/) !== undefined && /link|forward/i.test(text)
  return isChannel ? { send: link } : null
}

export type Moderator = {
  readonly phone: Phone
  /** Takes the next case and decides it; its number, or null when the queue is empty. `held` marks it as concerning speech. */
  decide(outcome?: Outcome, options?: { held?: boolean }): Promise<string | null>
  /** Approves the next decision that waits for a second person; null when there is none. */
  approve(): Promise<string | null>
}

type Member = Patience & { name?: string; role?: 'moderator' | 'lead' | 'admin'; country?: string }

/** A new member of the sandbox. */
export async function newMember(
  control: Sandbox['control'],
  journal: Journal,
  member: Member = {},
): Promise<Moderator> {
  const { name = 'Moderator', role = 'moderator', country = 'MY', ...patience } = member
  const phone = await newPhone(control, name)
  journal.phones.push(phone)
  const become = { send: `/become ${role} ${country}` }
  await goOn({ phone, again: journal.again }, { ...patience, wanted: `to become ${role}`, first: become }, () => 'done')
  let first: Act = { send: '/queue' }
  /** Works until a screen names the case that is done with; null when there was none. */
  const work = async (wanted: string, look: (screen: Screen) => Step | { number: string }) => {
    let number: string | null = null
    await goOn({ phone, again: journal.again }, { ...patience, wanted, first }, (screen) => {
      // Under a decision stands the way to the next case; a card that would only say the same again is asked for anew.
      first = has(screen, /^k:undo:/) ? { press: 'n:next', on: screen.messageId } : { send: '/queue' }
      const said = look(screen)
      if (said === null || said === 'done' || !('number' in said)) return said
      number = said.number
      return 'done'
    })
    return number as string | null
  }
  const isNew = (publicNo: string) => !journal.judgements.some((one) => one.publicNo === publicNo)
  return {
    phone,
    decide: (outcome = 'confirmed', { held = false } = {}) =>
      work('to decide a case', (screen) => {
        const publicNo = has(screen, /^k:undo:/) ? numberIn(screen) : null
        if (publicNo === null) return deciding(screen, outcomesFor('general').indexOf(outcome), held)
        if (!isNew(publicNo)) return null
        journal.judgements.push({ member: phone.id, publicNo, outcome })
        return { number: publicNo }
      }),
    approve: () => {
      let pressed: string | null = null
      return work('to judge a decision', (screen) => {
        const approve = has(screen, /^k:approve:/)
        if (approve) pressed = numberIn(screen)
        const [, said] = /(\d{5}-\d{5}): approved/.exec(screen.text) ?? []
        // Whoever is told "moved on" about what they pressed has been heard before.
        const number = said ?? (isEmpty(screen) ? pressed : null)
        if (number) {
          journal.approvals.push({ member: phone.id, publicNo: number })
          return { number }
        }
        // A fresh case is not what was wanted.
        const act = approve ?? has(screen, /^k:back:/)
        return act ? { press: act, on: screen.messageId } : isEmpty(screen) ? 'done' : null
      })
    },
  }
}

const has = ({ data }: Screen, shape: RegExp) => data.find((one) => shape.test(one))
const numberIn = ({ text }: Screen) => /\d{5}-\d{5}/.exec(text)?.[0] ?? null
const isEmpty = ({ data }: Screen) => data.length === 1 && data[0] === 'n:next'

/** The path of taps to a decision on the public page (the third way of deciding), under the first policy. */
function deciding(screen: Screen, outcome: number, held: boolean): Step {
  if (isEmpty(screen) || has(screen, /^k:approve:/)) return 'done'
  const policy = has(screen, /^k:policy:/)
  const press = policy
    ? ((held ? has(screen, /^k:on:.*:\d+\.\d+\.1$/) : undefined) ?? policy)
    : (has(screen, new RegExp(`^k:outcome:.*:${outcome}$`)) ?? has(screen, /^k:on:.*\.2$/))
  return press === undefined ? null : { press, on: screen.messageId }
}
