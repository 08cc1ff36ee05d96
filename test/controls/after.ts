/** Defences of what can be done with a report after Send: by receipt alone, once, in time, without telling more than this report's own. */
import { type Control, edit } from './control.ts'

const chat = 'test/handlers/after.test.ts'
const reopen = 'test/flow/reopen.test.ts'
const together = 'test/handlers/after-together.test.ts'
const opened = 'db/migrations/0012_cases_can_be_opened_again.sql'
const alone =
  'of one reporter changes nothing for the others until there is another outcome, and an appeal of theirs is taken alike'

export const after: readonly Control[] = [
  {
    name: 'addition-answers-our-question',
    attack: 'T22',
    defence: 'Only what answers the question for more words is added to a report that was sent.',
    off: [edit('handlers/bot.ts', 'if (addition) return takeAddition(ctx.visit, addition)', '')],
    test: {
      file: chat,
      title: 'takes nothing for an addition but an answer to its own question, and leaves the unfinished report alone',
    },
  },
  {
    name: 'child-takes-no-addition',
    attack: 'T24',
    defence: 'Nothing is added to a report about a child.',
    off: [
      edit(
        'src/flow/report/add.ts',
        "if (found.domain === 'child_safety') throw",
        "if (found.domain === 'terror') throw",
      ),
    ],
    test: {
      file: chat,
      title: 'is offered under the receipt, but not where a child is concerned: there it takes no words',
    },
  },
  {
    name: 'finished-takes-no-addition',
    attack: 'T25',
    defence: 'Nothing is added to a report whose outcome was told.',
    off: [edit('src/flow/report/add.ts', 'if (isFinished(found)) throw', 'if (found.withdrawn) throw')],
    test: {
      file: chat,
      title: 'refuses a report that is finished and offers another look, and says so of one taken back',
    },
  },
  {
    name: 'addition-once',
    attack: 'R5',
    defence: 'Words handled again after a crash are added once.',
    off: [edit('src/flow/report/add.ts', 'if (before.at(-1) === kept ||', 'if (found.withdrawn &&')],
    test: { file: chat, title: 'asks in a message that names the report, and adds what answers it; the card shows it' },
  },
  {
    name: 'addition-has-an-end',
    attack: 'T9',
    defence: 'A report takes twenty additions and no more, so that nobody moves a case on for ever.',
    off: [edit('src/flow/report/add.ts', '>= mostAdditions', '>= mostAdditions * 10')],
    test: {
      file: chat,
      title: 'that is too long is told its surplus and may be sent again; the twenty-first finds the report full',
    },
  },
  {
    name: 'appeal-of-thirty-days',
    attack: 'T17',
    defence: 'A report can be appealed for thirty days after its outcome was told.',
    off: [edit('src/model/appeal.ts', '<= appealDays * 86_400_000', '<= appealDays * 96_400_000')],
    test: { file: reopen, title: 'an appeal is open: %s' },
  },
  {
    name: 'appeal-in-time-in-the-database',
    attack: 'T17',
    defence: 'The database itself keeps no appeal that came too late.',
    off: [
      edit(
        opened,
        "CHECK (appealed_at >= appeal_told_at and appealed_at - appeal_told_at <= interval '30 days')",
        'CHECK (true)',
      ),
    ],
    test: {
      file: chat,
      title: 'is open for thirty days to the instant after the outcome was told, and not before it is',
    },
  },
  {
    name: 'appeal-tells-nobody-else',
    attack: 'T4',
    defence: "Nobody's receipt answers otherwise because somebody else appealed.",
    off: [edit('src/flow/report/after.ts', '!(appealed && tellAgain)', '!tellAgain')],
    test: { file: chat, title: alone },
  },
  {
    name: 'news-only-when-it-reads-otherwise',
    attack: 'T4',
    defence: 'Whoever did not appeal hears of a new decision only when it reads otherwise than the old one.',
    off: [edit('src/flow/report/tell.ts', 'if (!anew) continue', '')],
    test: { file: chat, title: alone },
  },
  {
    name: 'appeal-stays-after-withdrawal',
    attack: 'T8',
    defence: 'Nobody ends a decided case by appealing and then taking the report back.',
    off: [edit('src/flow/report/withdraw.ts', '&& !found.reopened', '')],
    test: { file: chat, title: 'taken back leaves the question open that it asked' },
  },
  {
    name: 'reopened-not-to-its-decider',
    attack: 'T17',
    defence: 'A case that was opened again never comes back to whoever decided it.',
    off: [edit('src/flow/case/reopen.ts', 'await hideFrom(tx, {', 'if (!stood) await hideFrom(tx, {')],
    test: {
      file: reopen,
      title:
        'never goes to its decider, neither as the first nor as the second person, and names the decision it overrides',
    },
  },
  {
    name: 'reopened-not-judged-by-its-decider',
    attack: 'T17',
    defence: 'Whoever decided a case before it was opened again is not its second person.',
    off: [edit('src/flow/case/judge.ts', 'if (stood.some((one) => one.decidedBy === by.id))', 'if (seen.version < 0)')],
    test: {
      file: reopen,
      title:
        'never goes to its decider, neither as the first nor as the second person, and names the decision it overrides',
    },
  },
  {
    name: 'reopened-not-decided-by-its-decider',
    attack: 'T17',
    defence: 'Whoever decided a case does not decide it again, even when they hold it.',
    off: [
      edit('src/flow/case/decide.ts', 'if (stood.some((one) => one.decidedBy === by.id))', 'if (seen.version < 0)'),
      edit(opened, 'CHECK (overrides_by <> decided_by)', 'CHECK (true)'),
    ],
    test: {
      file: reopen,
      title: 'is refused to its decider also where somebody hands it to them, by the step and by the database',
    },
  },
  {
    name: 'overridden-by-another-in-the-database',
    attack: 'T17',
    defence: 'The database itself refuses a decision that overrides one of the same author.',
    off: [edit(opened, 'CHECK (overrides_by <> decided_by)', 'CHECK (true)')],
    test: {
      file: reopen,
      title: 'is refused to its decider also where somebody hands it to them, by the step and by the database',
    },
  },
  {
    name: 'reopened-once',
    attack: 'T19',
    defence: 'A decision is opened again once, and what says so is never edited.',
    off: [edit(opened, '"decision_id" uuid PRIMARY KEY NOT NULL', '"decision_id" uuid NOT NULL')],
    test: { file: reopen, title: 'is opened once a decision, by the database too' },
  },
  {
    name: 'reopened-link-is-kept',
    attack: 'T25',
    defence: 'The link of a report about a child is not erased while its case is examined again.',
    off: [edit('src/flow/case/reopen.ts', "if (closed.domain === 'child_safety')", "if (closed.domain === 'terror')")],
    test: { file: chat, title: 'can be appealed in the same words, and still no outcome is told: %s' },
  },
  {
    name: 'clear-has-an-end',
    attack: 'T9',
    defence: 'Emptying a chat asks Telegram five times at most.',
    off: [edit('handlers/clear.ts', 'const most = 500', 'const most = 900')],
    test: { file: chat, title: '/clear goes down by hundreds, five at most, and stops when Telegram refuses' },
  },
  {
    name: 'clear-stops-when-refused',
    attack: 'T9',
    defence: 'Emptying a chat stops when Telegram refuses.',
    off: [edit('handlers/clear.ts', 'error.error_code === 403)) return', 'error.error_code === 403)) continue')],
    test: { file: chat, title: '/clear goes down by hundreds, five at most, and stops when Telegram refuses' },
  },
  {
    name: 'silent-on-return',
    attack: 'T6',
    defence: 'Whoever does not want to be written to is not written to on return either.',
    off: [edit('src/flow/reporter/back.ts', 'gone?.contact ? gone.news : null', 'gone?.news ?? null')],
    test: { file: chat, title: '%s: whoever had stopped the bot hears on return whether there is news' },
  },
  {
    name: 'details-end-with-their-time',
    attack: 'T25',
    defence: 'Details of a report without words end after ninety days, also when nobody stands behind it.',
    off: [
      edit(
        'db/queries/report-end.ts',
        "(reporter_id is not null or sealed_words is not null or details <> '{}')",
        '(reporter_id is not null or sealed_words is not null)',
      ),
    ],
    test: {
      file: 'test/flow/details-end.test.ts',
      title: 'details without words are erased after ninety days, also when nobody stands behind the report any more',
    },
  },
  {
    name: 'forgotten-in-merged-cases',
    attack: 'T25',
    defence: 'What the history keeps beside a forgotten report is erased in the case that ended too.',
    off: [edit('db/queries/report-end.ts', ' union all select o.id from cases o where o.merged_into = own.id', '')],
    test: {
      file: together,
      title: '/forget leaves nothing of a report in the history of a case that went on in another one',
    },
  },
  {
    name: 'no-news-where-none-is-told',
    attack: 'T4',
    defence: 'That a second outcome differs from the first is no news where no outcome is told.',
    off: [edit('src/flow/report/tell.ts', "if (domain !== 'general') return 'finished'", '')],
    test: {
      file: together,
      title:
        'whoever reported terrorism hears nothing of another outcome that somebody else asked for: none is told there',
    },
  },
]
