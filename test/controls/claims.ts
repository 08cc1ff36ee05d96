/** Defences of a case in hand: one holder, the right on its domain, buttons that carry no authority, nobody named. */
import { type Control, edit } from './control.ts'

const claim = 'test/flow/case-claim.test.ts'
const second = 'test/flow/decision-second.test.ts'
const decision = 'test/flow/decision.test.ts'
const rules = 'test/flow/case-rules.test.ts'

export const claims: readonly Control[] = [
  {
    name: 'right-on-a-domain-to-claim',
    attack: 'T17',
    defence: 'A case of a domain is given only to members with the right on it.',
    off: [
      edit(
        'db/queries/claim.ts',
        `where c.state = 'queued' and c.domain = any(\${arg.domains}::text[])`,
        `where c.state = 'queued' and \${arg.domains}::text[] is not null`,
      ),
    ],
    test: { file: claim, title: 'of %s: whoever lacks it meets such a case nowhere, as if it did not exist' },
  },
  {
    name: 'right-on-a-domain-to-move',
    attack: 'T17',
    defence: 'A case of a domain is moved only by members with the right on it.',
    off: [edit('src/flow/case/claim.ts', ' || !by.domains.includes(seen.domain)', '')],
    test: { file: claim, title: 'of %s: whoever lacks it meets such a case nowhere, as if it did not exist' },
  },
  {
    name: 'own-report-not-claimed',
    attack: 'T8',
    defence: 'A member is never given a case they reported.',
    off: [
      edit('db/queries/claim.ts', `and not \${ownVoice(arg.marks)}\n      order by \${order}`, `order by \${order}`),
    ],
    test: { file: claim, title: 'never gives a case to a member who reported it, and gives it to the next' },
  },
  {
    name: 'own-report-not-decided',
    attack: 'T8',
    defence: 'Whoever reported a channel does not decide its case.',
    off: [edit('src/flow/case/decide.ts', 'if (seen.ownVoice)', 'if (seen.version < 0)')],
    test: {
      file: claim,
      title: 'takes a case back from a holder who reports it themselves, before they can decide it',
    },
  },
  {
    name: 'one-holder',
    attack: 'T17',
    defence: 'Two members never hold the same case.',
    off: [edit('db/queries/claim.ts', 'for no key update of c skip locked\n    ), taken', '), taken')],
    test: { file: claim, title: 'never gives one case to two of two hundred who ask at once for fifty' },
    tries: 3,
  },
  {
    name: 'one-case-a-member',
    attack: 'T17',
    defence: 'A member never holds two cases.',
    off: [edit('db/queries/member.ts', 'ended_at is null for no key update', 'ended_at is null')],
    test: { file: claim, title: 'gives a member who asks ten times at once one case, ten times' },
    tries: 3,
  },
  {
    name: 'claim-ends',
    attack: 'T17',
    defence: 'A claim that ran out decides nothing.',
    off: [edit('src/flow/case/claim.ts', '|| !isLive(seen, here.now)', '')],
    test: { file: claim, title: 'lasts ten minutes: in the last second it decides, at the tenth minute it does not' },
  },
  {
    name: 'held-by-another',
    attack: 'T11',
    defence: 'A case is decided and given back only by its holder.',
    off: [edit('src/flow/case/claim.ts', '|| seen.leaseBy !== here.by.id', '')],
    test: { file: claim, title: 'with a button of an older version, or of a case of somebody else, moves nothing' },
  },
  {
    name: 'version-of-a-button',
    attack: 'T11',
    defence: 'A button of an older version of a case moves nothing.',
    off: [edit('src/flow/case/claim.ts', '|| seen.version !== at.version', '')],
    test: { file: claim, title: 'with a button of an older version, or of a case of somebody else, moves nothing' },
  },
  {
    name: 'made-up-acts',
    attack: 'T11',
    defence: 'A button that was not written by the program is read as none.',
    off: [edit('handlers/case-data.ts', 'acts.find((one) => one === act)', 'act as CaseAct | undefined')],
    test: { file: 'test/handlers/queue.test.ts', title: 'is nothing when it was not written so' },
  },
  {
    name: 'decided-once',
    attack: 'T11',
    defence: 'Of many presses at once one decides.',
    off: [
      edit(
        'db/queries/case.ts',
        `where c.id = \${arg.id}::uuid for no key update of c`,
        `where c.id = \${arg.id}::uuid`,
      ),
      edit(
        'db/queries/case.ts',
        ` and version = \${arg.version} and state = \${arg.stateBefore}`,
        ` and \${arg.version}::int > 0 and \${arg.stateBefore}::text is not null`,
      ),
      edit('db/migrations/0000_line.sql', 'CREATE UNIQUE INDEX "decision_seq"', 'CREATE INDEX "decision_seq"'),
      edit('db/migrations/0000_line.sql', 'CREATE UNIQUE INDEX "event_version"', 'CREATE INDEX "event_version"'),
    ],
    test: { file: decision, title: 'is made once: of twenty presses at once one decides' },
    tries: 3,
  },
  {
    name: 'undo-for-ten-seconds',
    attack: 'T17',
    defence: 'A decision is taken back within ten seconds or not at all.',
    off: [edit('src/flow/case/judge.ts', 'decision.judged || !mayUndo(decision.decidedAt, now)', 'decision.judged')],
    test: { file: second, title: 'gives the case back to its author until the tenth second, and not after' },
  },
  {
    name: 'undo-by-its-author',
    attack: 'T17',
    defence: 'A decision is taken back by its author alone.',
    off: [edit('src/flow/case/judge.ts', 'if (decision.decidedBy !== by.id)', 'if (seen.version < 0)')],
    test: { file: second, title: 'works on a decision that waits for a second person too, and not by anybody else' },
  },
  {
    name: 'counts-move-no-band',
    attack: 'T8',
    defence: 'However many report a channel, its urgency stays that of its category.',
    off: [
      edit('db/queries/report.ts', 'band = least(cases.band, excluded.band)', 'band = greatest(0, cases.band - 1)'),
    ],
    test: {
      file: rules,
      title: 'never change a band: thirty voices of the least urgent category stay behind one of a more urgent',
    },
  },
  {
    name: 'card-names-nobody',
    attack: 'T2',
    defence: 'A card says what was reported and never by whom.',
    off: [edit('src/flow/case/card.ts', 'words.push({ language, ', 'words.push({ language: id, ')],
    test: {
      file: 'test/handlers/queue.test.ts',
      title: 'says what was reported, by how many, in their words, and why it stands on top; never who',
    },
  },
]
