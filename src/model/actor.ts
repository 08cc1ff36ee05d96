/** Who does something: a member by role, a reporter, or the machine. The table of who may do what stands in each step. */

export const roles = ['moderator', 'lead', 'admin', 'authority'] as const
export type Role = (typeof roles)[number]

/** The access domains: a case of one is invisible to whoever has no right on it. */
export const domains = ['general', 'child_safety', 'terror'] as const
export type Domain = (typeof domains)[number]

/** A person behind a Telegram account, known by a keyed pseudonym only. */
export type Person = { telegramId: number }

export type Member = { kind: 'member'; id: string; role: Role; domains: Domain[]; country: string }
export type Reporter = { kind: 'reporter'; person: Person }
export type Machine = { kind: 'machine' }
export type Actor = Member | Reporter | Machine

export const machine: Machine = { kind: 'machine' }

/** What a step may be called by: a member's role, `reporter`, or `machine`. */
export type Caller = Role | 'reporter' | 'machine'

/** The word under which an actor is looked up in a step's list of callers. */
export function callerOf(actor: Actor): Caller {
  return actor.kind === 'member' ? actor.role : actor.kind
}
