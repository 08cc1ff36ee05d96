/**
 * The rows of an invented world before anything is sealed or written: instants are milliseconds since 1970, words and
 * locators still plain. Shapes only.
 */
import type { Domain, Role } from '../model/actor.ts'
import type { CaseMove, CaseState } from '../model/case.ts'
import type { Category } from '../model/category.ts'
import type { Country, CountryOrUnknown } from '../model/country.ts'
import type { DecidedOn, HoldReason, Outcome, Policy } from '../model/decision.ts'
import type { Language } from '../model/language.ts'
import type { Spoken } from './words.ts'

export type InventedMember = {
  id: string
  role: Role
  domains: Domain[]
  country: Country
  language: Language
  chatId: number
  joinedAt: number
  claims: number
}

export type InventedReporter = {
  id: string
  pseudonym: Buffer
  language: Spoken
  country: Country | null
  consentedAt: number
}

export type InventedChannel = {
  id: string
  kind: 'channel' | 'group' | 'bot' | 'unresolved'
  mergedInto: string | null
  firstSeenAt: number
}
export type InventedAlias = {
  channelId: string
  kind: 'username' | 'invite' | 'id'
  value: string
  validFrom: number
  validTo: number | null
}
export type InventedLocator = { id: string; channelId: string; canonical: string; eraseAt: number | null }

export type InventedReport = {
  id: string
  caseId: string
  channelId: string
  reporterId: string
  category: Category
  country: CountryOrUnknown
  language: Spoken
  words: string | null
  childInDanger: boolean | null
  receivedAt: number
  toldAt: number | null
}

export type InventedCase = {
  id: string
  publicNo: string
  channelId: string
  domain: Domain
  state: CaseState
  version: number
  band: number
  tier: number
  openedAt: number
  dueAt: number
  voices: number
  decisionId: string | null
}

export type InventedClaim = {
  id: string
  caseId: string
  memberId: string
  claimedAt: number
  releasedAt: number | null
  releaseKind: string | null
}
export type InventedSkip = { caseId: string; memberId: string; until: number }

export type InventedDecision = {
  id: string
  caseId: string
  seq: number
  outcome: Outcome
  decidedOn: DecidedOn
  policy: Policy
  policyVersion: number
  category: Category
  country: CountryOrUnknown
  decidedBy: string
  decidedAt: number
  holdReason: HoldReason | null
}
export type InventedApproval = {
  decisionId: string
  kind: 'approved' | 'returned' | 'undone'
  memberId: string
  decidedBy: string
  at: number
}

export type InventedEvent = {
  caseId: string
  version: number
  move: CaseMove
  stateBefore: CaseState | 'none'
  stateAfter: CaseState
  band: number
  tier: number
  voices: number
  dueAt: number
  actorKind: 'member' | 'reporter' | 'machine'
  memberId: string | null
  at: number
  salt: Buffer
  payload: string
}

export type World = {
  members: InventedMember[]
  reporters: InventedReporter[]
  channels: InventedChannel[]
  aliases: InventedAlias[]
  locators: InventedLocator[]
  cases: InventedCase[]
  reports: InventedReport[]
  claims: InventedClaim[]
  skips: InventedSkip[]
  decisions: InventedDecision[]
  approvals: InventedApproval[]
  events: InventedEvent[]
}

export function emptyWorld(): World {
  return {
    members: [],
    reporters: [],
    channels: [],
    aliases: [],
    locators: [],
    cases: [],
    reports: [],
    claims: [],
    skips: [],
    decisions: [],
    approvals: [],
    events: [],
  }
}
