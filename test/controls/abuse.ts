/** Defences of the queue against many accounts, of public bodies against one moderator, and of updates against lost answers. */
import { type Control, edit } from './control.ts'

const evidence = 'test/model/evidence.test.ts'
const brigading = 'test/campaigns/brigading.test.ts'
const told = 'moves no case and no honest report when many new accounts report one channel, and the moderator is told'

export const abuse: readonly Control[] = [
  {
    name: 'burst-by-time',
    attack: 'T8',
    defence: 'Five new accounts within ten minutes are one voice.',
    off: [edit('src/model/evidence.ts', '  joinTogether(newcomers, join)\n', '')],
    test: {
      file: evidence,
      title: 'of new accounts are one from the fifth on within ten minutes, and apart when they come slowly',
    },
  },
  {
    name: 'burst-by-link',
    attack: 'T8',
    defence: 'New accounts that came by one link are one voice.',
    off: [edit('src/model/evidence.ts', '  joinSame(newcomers, join)\n', '')],
    test: { file: evidence, title: 'of new accounts by one link are one, however slowly they come' },
  },
  {
    name: 'burst-by-words',
    attack: 'T8',
    defence: 'New accounts with near-identical words are one voice.',
    off: [edit('src/model/evidence.ts', '  joinAlike(newcomers, join)\n', '')],
    test: { file: evidence, title: 'of new accounts with near-identical words are one' },
  },
  {
    name: 'voices-are-weighed',
    attack: 'T8',
    defence: 'The voices of waiting cases are weighed, and the case is flagged.',
    off: [edit('src/flow/case/weigh.ts', 'const flagged = burst &&', 'const flagged = !burst &&')],
    test: { file: brigading, title: told },
  },
  {
    name: 'burst-outlives-its-marks',
    attack: 'T8',
    defence: 'A burst stays one voice after the marks of its accounts are erased.',
    off: [edit('src/flow/case/weigh.ts', 'if (voices > seen.voices) return { moved: false, flagged: false }', '')],
    test: {
      file: 'test/flow/weigh.test.ts',
      title: 'stay one voice also when what told so is erased after two days and somebody else reports',
    },
  },
  {
    name: 'newcomers-are-seen',
    attack: 'T8',
    defence: 'That an account is new is kept for as long as it may belong to a burst.',
    off: [edit('db/queries/report.ts', 'from joined, come where come.new', 'from joined, come where not come.new')],
    test: { file: brigading, title: told },
  },
  {
    name: 'campaign-is-a-mark',
    attack: 'T25',
    defence: 'The code of a link is kept as a mark under the week’s key, never as it is.',
    off: [
      edit(
        'src/flow/report/filing.ts',
        'campaign: campaign ? mark(',
        "campaign: campaign ? Buffer.from(campaign.padEnd(16, ' ')) : campaign ? mark(",
      ),
    ],
    test: {
      file: 'test/handlers/campaign.test.ts',
      title:
        'begins a report after consent, leaves one mark that is the same for all who came by it, and no code anywhere',
    },
  },
  {
    name: 'one-appeal-a-case',
    attack: 'T8',
    defence: 'A case is opened once by its reporters.',
    off: [edit('src/flow/report/after.ts', '&& !report.lookedAgain', '')],
    test: {
      file: 'test/handlers/after-together.test.ts',
      title:
        'a case is opened once by its reporters: after the second look nobody else can ask for a third, and the decision stands',
    },
  },
  {
    name: 'child-form-for-everybody',
    attack: 'T9',
    defence: 'No one network uses up what the web form has for reports about children.',
    off: [
      edit('web/limit.ts', 'child: { network: [60, 240], all: 6000 }', 'child: { network: [6000, 6000], all: 6000 }'),
    ],
    test: {
      file: 'test/attacks/report-form.test.ts',
      title: 'lets no one network use up what is there for reports about children',
    },
  },
  {
    name: 'safe-listed-by-two',
    attack: 'T7',
    defence: 'A channel on the safe-list is confirmed by two.',
    off: [edit('src/flow/case/decide.ts', 'safeListed: listed?.safe === true', 'safeListed: false')],
    test: { file: 'test/flow/safe-list.test.ts', title: 'is confirmed by two, and cleared by one' },
  },
  {
    name: 'lost-answer-is-asked-again',
    attack: 'R2',
    defence: 'What a lost answer had leased is asked for again under its token.',
    off: [edit('src/flow/post/inbox.ts', 'again ? await retakeUpdate(tx, asked) : []', 'again ? [] : []')],
    test: {
      file: 'test/handlers/inbox.test.ts',
      title: 'is answered again under the same token, to nobody else, and that is no second attempt',
    },
  },
  {
    name: 'outage-is-no-attempt',
    attack: 'R2',
    defence: 'An update is not set aside because the database was away.',
    off: [edit('handlers/post/worker.ts', 'uncounted: isOutage(innermost(error))', 'uncounted: false')],
    test: {
      file: 'test/handlers/inbox.test.ts',
      title: 'because the database was away has used up no attempt; an hour later even that is one',
    },
  },
  {
    name: 'approval-said-twice',
    attack: 'R5',
    defence: 'A second person who says the same again hears the same.',
    off: [edit('src/flow/case/judge.ts', 'if (said) return said', 'if (said) throw new Refusal(`case_moved_on`)')],
    test: {
      file: 'test/flow/decision-second.test.ts',
      title: 'who says the same again, because the answer was lost, hears the same, and nothing more is done',
    },
  },
]
