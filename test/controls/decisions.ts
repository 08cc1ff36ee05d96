/** Defences of decisions: closed lists, reasons that suffice, and a second person who is another one. */
import { type Control, edit } from './control.ts'

const second = 'test/flow/decision-second.test.ts'
const decision = 'test/flow/decision.test.ts'
const rules = 'test/flow/case-rules.test.ts'

export const decisions: readonly Control[] = [
  {
    name: 'own-report-not-approved',
    attack: 'T8',
    defence: 'Whoever reported a channel is not the second person of its case.',
    off: [edit('src/flow/case/judge.ts', 'if (seen.ownVoice)', 'if (seen.version < 0)')],
    test: { file: second, title: 'is never the first one, in no country, and never who reported the channel' },
  },
  {
    name: 'words-of-the-domain',
    attack: 'T7',
    defence: 'A decision takes only outcomes, reasons and policies of its domain.',
    off: [edit('src/flow/case/decide.ts', 'if (!allowed)', 'if (allowed === null)')],
    test: {
      file: decision,
      title: 'of a policy that belongs to another domain or outcome is refused and changes nothing',
    },
  },
  {
    name: 'more-than-one-voice',
    attack: 'T8',
    defence: "Nothing is confirmed on one reporter's words alone.",
    off: [edit('src/model/decision.ts', 'independentVoices < 2', 'independentVoices < 0')],
    test: { file: 'test/model/decision.test.ts', title: 'confirmed never rests on one reporter alone' },
  },
  {
    name: 'closed-list-of-crimes',
    attack: 'T7',
    defence: 'There is no category for opinion, dissent or religion.',
    off: [
      edit(
        'src/model/category.ts',
        '  other: {\n    band: 2,',
        "  dissent: { band: 0, domain: 'general', shelf: 'more', asks: [] },\n  other: {\n    band: 2,",
      ),
    ],
    test: { file: 'test/model/category.test.ts', title: 'are this closed list: band and domain of each' },
  },
  {
    name: 'terror-by-list',
    attack: 'T7',
    defence: 'Terrorism is confirmed only on a named list.',
    off: [edit('src/model/decision.ts', "if (domain === 'terror' && confirms) return [...terrorLists]", '')],
    test: { file: 'test/model/decision.test.ts', title: 'of confirmed terrorism are the lists, and only of it' },
  },
  {
    name: 'out-of-scope-never-confirmed',
    attack: 'T7',
    defence: 'What is outside the scope, lawful speech among it, cannot be confirmed.',
    off: [edit('src/model/decision.ts', "...(confirms ? [] : ['out_of_scope' as const])", "'out_of_scope' as const")],
    test: {
      file: 'test/model/decision.test.ts',
      title: 'are of the domain, the reported category first; what is out of scope cannot be confirmed',
    },
  },
  {
    name: 'speech-needs-a-second',
    attack: 'T7',
    defence: 'A decision that concerns speech waits for a second person.',
    off: [edit('src/model/decision.ts', "if (speechFlag) return 'speech'", '')],
    test: {
      file: 'test/model/decision.test.ts',
      title: 'is needed for exactly these, and the strictest reason is named',
    },
  },
  {
    name: 'many-voices-need-a-second',
    attack: 'T17',
    defence: 'Many voices are not dismissed by one person alone.',
    off: [edit('src/model/decision.ts', 'independentVoices >= voicesForSecond', 'independentVoices < 0')],
    test: {
      file: 'test/model/decision.test.ts',
      title: 'is needed for exactly these, and the strictest reason is named',
    },
  },
  {
    name: 'speech-mark-stays',
    attack: 'T7',
    defence: 'A mark that speech is concerned stays on a returned case.',
    off: [edit('src/flow/case/decide.ts', 'choice.speechFlag || returned?.speech === true', 'choice.speechFlag')],
    test: {
      file: second,
      title:
        'keeps its mark that speech is concerned: the next decision waits for another country without being marked again',
    },
  },
  {
    name: 'second-is-another',
    attack: 'T17',
    defence: 'Nobody approves their own decision.',
    off: [
      edit('src/flow/case/judge.ts', 'if (decision.decidedBy === by.id || returned?.own)', 'if (seen.version < 0)'),
    ],
    test: { file: second, title: 'is never the first one, in no country, and never who reported the channel' },
  },
  {
    name: 'second-is-another-in-the-database',
    attack: 'T17',
    defence: 'The database itself refuses one person as first and second.',
    off: [edit('db/migrations/0000_line.sql', "CHECK ((kind = 'undone') = (member_id = decided_by))", 'CHECK (true)')],
    test: {
      file: rules,
      title: 'one person as first and second, under their own or a borrowed name, and a second word on a decision',
    },
  },
  {
    name: 'second-from-elsewhere',
    attack: 'T7',
    defence: 'For speech and terrorism the second person sits in another country.',
    off: [
      edit('src/flow/case/judge.ts', 'if (apart && decision.deciderCountry === by.country)', 'if (seen.version < 0)'),
    ],
    test: { file: second, title: 'must be from another country for %s; a colleague neither sees it nor may judge it' },
  },
  {
    name: 'closed-by-an-effective-decision',
    attack: 'T17',
    defence: 'The database closes no case by a decision that waits, was returned or was undone.',
    off: [edit('db/migrations/0002_rules.sql', 'IF EXISTS (', 'IF false AND EXISTS (')],
    test: { file: rules, title: 'a case closed by a decision that waits, was returned or was undone' },
  },
  {
    name: 'terror-waits-in-the-database',
    attack: 'T7',
    defence: 'The database keeps no confirmed terrorism that waits for nobody.',
    off: [
      edit(
        'db/migrations/0000_line.sql',
        "CHECK (outcome <> 'confirmed' or category <> 'terrorism' or",
        'CHECK (true or',
      ),
    ],
    test: {
      file: rules,
      title: 'a decision of terrorism or of passing on that waits for nobody, and words outside the closed lists',
    },
  },
  {
    name: 'returned-not-to-its-decider',
    attack: 'T17',
    defence: 'A returned case never comes back to whoever decided it.',
    off: [
      edit('src/flow/case/judge.ts', "if (word === 'return') await hideFrom", "if (word === 'approve') await hideFrom"),
    ],
    test: {
      file: second,
      title: 'goes back to the queue and never to whoever decided it, not even as the second person',
    },
  },
  {
    name: 'no-second-within-ten-seconds',
    attack: 'T17',
    defence: 'Nobody judges a decision that its author may still take back.',
    off: [edit('src/flow/case/judge.ts', 'if (mayUndo(decision.decidedAt, now))', 'if (seen.version < 0)')],
    test: { file: second, title: 'sees nothing and may do nothing while the author may still take it back' },
  },
]
