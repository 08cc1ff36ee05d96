import { describe, expect, it } from 'vitest'
import * as door from '../../src/flow/index.ts'
import type { Actor, Caller } from '../../src/model/actor.ts'
import { machine, roles } from '../../src/model/actor.ts'
import { Refusal } from '../../src/refusal.ts'
import { useDesk } from './desk.ts'

const desk = useDesk()

/** Who may call each step: r a reporter, m a moderator, l a lead, a an admin, u an authority, x the machine. */
const callers = {
  giveConsent: 'r',
  changeLanguage: 'r',
  noteBlock: 'r',
  readSelf: 'r',
  inviteMember: 'ax',
  readMember: 'r',
  redeemLink: 'r',
  rememberCard: 'mla',
  beginDraft: 'r',
  cancelDraft: 'r',
  goBack: 'r',
  readOwnDraft: 'r',
  answerDraft: 'r',
  noteMedia: 'r',
  noteWrongLink: 'r',
  remindDrafts: 'x',
  sendReport: 'r',
  readSentCard: 'r',
  addDetail: 'r',
  beginForm: 'x',
  answerForm: 'x',
  readForm: 'x',
  sendForm: 'x',
  readStatus: 'rx',
  wasSent: 'r',
  claimCase: 'mla',
  expireClaims: 'x',
  weighCases: 'x',
  addToSafeList: 'x',
  endOnSafeList: 'x',
  readSafeList: 'x',
  leaveCase: 'mla',
  skipSecond: 'mla',
  decideCase: 'mla',
  readHand: 'mla',
  judgeDecision: 'mla',
  undoDecision: 'mla',
  tellReporters: 'x',
  eraseWhatIsOver: 'x',
  publishRelease: 'ax',
  readPublishable: 'ax',
  readBacklog: 'x',
  receiveUpdate: 'x',
  takeNextUpdate: 'x',
  finishTaken: 'x',
  returnTaken: 'x',
  takeLetter: 'x',
  delayLetter: 'x',
  endLetter: 'x',
  endLetters: 'x',
  dropTalk: 'x',
  keepTalk: 'x',
  readTalk: 'x',
  readHistoryEnd: 'x',
  verifyHistory: 'x',
  forgetMe: 'r',
  takeBackReport: 'rx',
  addToReport: 'rx',
  appealReport: 'rx',
  comeBack: 'r',
  readOwnData: 'r',
  endTimedKeys: 'x',
  sweepKeys: 'x',
  retireKeys: 'x',
  renewKeys: 'x',
  readKeyStatus: 'x',
  rotateKeys: 'x',
  rewrapKeys: 'x',
  askForTurn: 'x',
  giveTurnBack: 'x',
} as const

/** No steps: released figures and the log of what was taken know no caller, and the sealer's turn is made of a step that only the machine may call. */
const others = ['listReleases', 'noteDownload', 'readFigure', 'readFigures', 'readPagesState', 'sealHistory']

const letterOf: Record<Caller, string> = {
  reporter: 'r',
  moderator: 'm',
  lead: 'l',
  admin: 'a',
  authority: 'u',
  machine: 'x',
}

function actors(): [Caller, Actor][] {
  const member = {
    kind: 'member',
    id: '00000000-0000-4000-8000-000000000000',
    domains: ['general'],
    country: 'MY',
  } as const
  return [
    ['reporter', { kind: 'reporter', person: { telegramId: 1 } }],
    ['machine', machine],
    ...roles.map((role): [Caller, Actor] => [role, { ...member, domains: [...member.domains], role }]),
  ]
}

describe('the door', () => {
  it('has exactly the steps of this table, so that a new one is asked who may call it', () => {
    const steps = Object.entries(door).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []))
    expect(steps.filter((name) => !others.includes(name)).sort()).toEqual(Object.keys(callers).sort())
  })

  it.each(Object.entries(callers))('%s is open to %s and to nobody else', async (name, allowed) => {
    const before = await desk.snapshot()
    const step = (door as unknown as Record<string, (app: unknown, by: Actor, input: unknown) => Promise<unknown>>)[
      name
    ]
    let found = ''
    for (const [caller, by] of actors()) {
      // Without an input every allowed caller fails at reading it, before anything is done.
      const refused = await step?.(desk.app, by, undefined).then(
        () => 'done',
        (error: unknown) => (error instanceof Refusal ? error.code : 'read'),
      )
      expect(['read', 'not_yours_to_do']).toContain(refused)
      if (refused === 'read') found += letterOf[caller]
    }
    expect([...found].sort().join('')).toBe([...allowed].sort().join(''))
    expect(await desk.snapshot()).toBe(before)
  })
})
