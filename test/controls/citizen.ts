/** Defences around a citizen and a report: consent first, each thing once, no oracle, limits, and an end to what is kept. */
import { type Control, edit } from './control.ts'

const draft = 'test/flow/draft.test.ts'
const oracle = 'test/handlers/citizen-oracle.test.ts'
const channel = 'test/flow/report-channel.test.ts'

export const citizen: readonly Control[] = [
  {
    name: 'consent-first',
    attack: 'T6',
    defence: 'Nothing about a citizen is kept before they agreed.',
    off: [
      edit(
        'handlers/start.ts',
        'if (!known) return answerIn(',
        "if (!known)\n    await giveConsent(visit.options.app, visit.by, { chatId: visit.chatId, language: code, country: null, contact: 'keep' })\n  if (!known) return answerIn(",
      ),
    ],
    test: {
      file: 'test/handlers/citizen-consent.test.ts',
      title: 'asks language, place and consent in this order and stores nothing of it',
    },
  },
  {
    name: 'do-not-write-to-me',
    attack: 'T25',
    defence: 'Whoever asks not to be written to is forgotten fourteen days after the last report.',
    off: [edit('src/flow/reporter/consent.ts', 'const forgetAt = keep ?', 'const forgetAt = contact ?')],
    test: {
      file: 'test/handlers/citizen-consent.test.ts',
      title: 'keeps no chat, pushes no news, and forgets fourteen days after the last report',
    },
  },
  {
    name: 'draft-of-a-day',
    attack: 'T25',
    defence: 'An unfinished report is erased after a day.',
    off: [edit('src/flow/draft/view.ts', 'draftHours = 24', 'draftHours = 2400')],
    test: {
      file: 'test/handlers/citizen.test.ts',
      title: 'erases an unfinished report after a day, tells its owner, and takes the old buttons for what they are',
    },
  },
  {
    name: 'letter-of-a-month',
    attack: 'T25',
    defence: 'A message that could not be sent for thirty days ends.',
    off: [edit('src/flow/report/erase.ts', 'days(now, 30)', 'days(now, 3000)')],
    test: { file: 'test/handlers/outbox.test.ts', title: 'ends after thirty days' },
  },
  {
    name: 'sent-draft-is-gone',
    attack: 'R5',
    defence: 'A draft is gone with the report that was made of it, so that Send makes one report.',
    off: [edit('db/queries/report.ts', 'delete from draft where', 'delete from draft where false and')],
    test: { file: 'test/handlers/citizen-once.test.ts', title: 'pressed twice makes one report and one receipt' },
  },
  {
    name: 'old-button',
    attack: 'T11',
    defence: 'A button of another question or another draft answers nothing.',
    off: [edit('src/flow/draft/view.ts', "throw new Refusal('draft_moved_on')", 'return false')],
    test: { file: draft, title: 'takes the same button once, and no other button of the same question' },
  },
  {
    name: 'message-once',
    attack: 'R5',
    defence: 'A message that was taken as an answer is not taken again.',
    off: [edit('src/flow/draft/view.ts', 'answering.heard <= kept.heard', 'answering.heard < 0')],
    test: {
      file: draft,
      title: 'takes a message once, whatever its number of attempts, and none that is older than the last',
    },
    fails: 'no_channel_named',
  },
  {
    name: 'draft-version',
    attack: 'R5',
    defence: 'Two answers in one instant move a draft one question on.',
    off: [edit('db/queries/draft.ts', ` and version = \${arg.version}`, '')],
    test: { file: draft, title: 'answered twice in the same instant moves one question on' },
    tries: 3,
  },
  {
    name: 'one-voice',
    attack: 'T8',
    defence: 'A second report of one person about one channel is no second voice.',
    off: [
      edit(
        'db/queries/report.ts',
        `and a.value = \${arg.aliasValue}::text and a.valid_to is null)`,
        `and a.value = \${arg.aliasValue}::text and false)`,
      ),
      edit('db/migrations/0000_line.sql', 'CREATE UNIQUE INDEX "report_one_voice"', 'CREATE INDEX "report_one_voice"'),
    ],
    test: {
      file: 'test/handlers/citizen.test.ts',
      title: 'adds a second report of the same channel to the first, and sends the same receipt again',
    },
  },
  {
    name: 'one-voice-in-the-database',
    attack: 'T8',
    defence: 'The database itself refuses a second voice of one person in one case.',
    off: [
      edit('db/migrations/0000_line.sql', 'CREATE UNIQUE INDEX "report_one_voice"', 'CREATE INDEX "report_one_voice"'),
    ],
    test: { file: 'test/flow/case-rules.test.ts', title: 'a second voice of one reporter in one case' },
  },
  {
    name: 'limit-an-hour',
    attack: 'T9',
    defence: 'A person makes ten reports an hour at most.',
    off: [edit('src/flow/report/send.ts', '(hour?.count ?? 0) >= perHour', '(hour?.count ?? 0) < 0')],
    test: {
      file: channel,
      title: 'is ten an hour and thirty a day, never counted against a child, and the draft stays for later',
    },
  },
  {
    name: 'limit-a-day',
    attack: 'T9',
    defence: 'A person makes thirty reports a day at most.',
    off: [edit('src/flow/report/send.ts', '(day?.count ?? 0) >= perDay', '(day?.count ?? 0) < 0')],
    test: {
      file: channel,
      title: 'is ten an hour and thirty a day, never counted against a child, and the draft stays for later',
    },
  },
  {
    name: 'limit-of-words',
    attack: 'T9',
    defence: 'What one person says about one channel has a bound.',
    off: [edit('src/flow/report/add.ts', '(words?.length ?? 0) > mostOwnWords', '(words?.length ?? 0) < 0')],
    test: { file: channel, title: 'is bounded in words too: what is said again and again about one channel ends' },
  },
  {
    name: 'no-oracle-before-send',
    attack: 'T4',
    defence: 'Before Send nothing depends on whether a channel is known, not even the number of statements.',
    off: [
      edit(
        'src/flow/draft/answer.ts',
        'const { version } = row',
        "const there = await tx.unsafe('select 1 from channel_alias where value = $1', [next.answers.channel?.keys[0]?.value ?? ''])\n    if (there.length > 0) await tx.unsafe('select 1')\n    const { version } = row",
      ),
    ],
    test: {
      file: oracle,
      title: 'known and unknown channels named by %s are answered by the same bytes and the same number of statements',
    },
  },
  {
    name: 'no-oracle-of-receipts',
    attack: 'T4',
    defence: 'A malformed receipt costs as many statements as an unknown one.',
    off: [
      edit(
        'src/flow/report/status.ts',
        'const canonical = readReceipt(receipt)',
        "const canonical = readReceipt(receipt)\n    if (!canonical) throw new Refusal('receipt_unknown')",
      ),
    ],
    test: {
      file: oracle,
      title: 'that is unknown and one that is malformed are answered alike, after the same number of statements',
    },
  },
  {
    name: 'outcomes-told-late',
    attack: 'T4',
    defence: 'An outcome is told with the daily batch, at least a day after it took effect.',
    off: [edit('src/flow/report/tell.ts', 'lastBatch(now).getTime() - 86_400_000', 'now.getTime()')],
    test: {
      file: oracle,
      title:
        'says Received until the batch at the fixed hour at least a day after the decision, then the outcome, and is pushed once',
    },
  },
  {
    name: 'grave-outcomes-untold',
    attack: 'T4',
    defence: 'Of child abuse and terrorism no outcome is told.',
    off: [edit('src/flow/report/status.ts', "standing.domain === 'general' ? outcome : null", 'outcome')],
    test: { file: oracle, title: 'of %s says Finished and no outcome' },
  },
  {
    name: 'person-erased',
    attack: 'T25',
    defence: "Words about what turned out to be a person's account are erased.",
    off: [
      edit(
        'db/queries/channel.ts',
        'update report set sealed_words = null, key_id = null where',
        'update report set sealed_words = null, key_id = null where false and',
      ),
    ],
    test: {
      file: 'test/flow/person.test.ts',
      title: 'keeps name and words while the decision can be taken back, and erases both after that',
    },
  },
]
