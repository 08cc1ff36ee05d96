/** Defences of the child branch: a link and no words, names that exist only sealed and for a time. */
import { type Control, edit } from './control.ts'

const child = 'test/handlers/citizen-child.test.ts'

export const children: readonly Control[] = [
  {
    name: 'child-asked-for-no-words',
    attack: 'T24',
    defence: 'The child branch asks for no words.',
    off: [edit('src/model/draft.ts', 'if (isChild(answers) || answers.category', 'if (answers.category')],
    test: {
      file: 'test/model/draft.test.ts',
      title: 'ask a child branch for danger and never for words, and every other for words and never for danger',
    },
  },
  {
    name: 'child-words-dropped',
    attack: 'T24',
    defence: 'Words said before are dropped when the report becomes one about a child.',
    off: [edit('src/model/draft.ts', '    delete answers.words\n', '')],
    test: {
      file: 'test/model/draft.test.ts',
      title: 'drop words on the way to a child, and danger on the way from it',
    },
  },
  {
    name: 'child-details-dropped',
    attack: 'T24',
    defence: 'Details answered before are dropped when the report becomes one about a child.',
    off: [
      edit('src/model/draft.ts', '  delete answers.details\n', '  if (!isChild(answers)) delete answers.details\n'),
    ],
    test: {
      file: 'test/model/draft.test.ts',
      title: 'drop words on the way to a child, and danger on the way from it',
    },
  },
  {
    name: 'child-second-media-ends',
    attack: 'T24',
    defence: 'A second message with media ends the branch for a child.',
    off: [edit('src/flow/draft/note.ts', 'if (kept.media === 0) {', 'if (kept.media >= 0) {')],
    test: {
      file: 'test/handlers/report-edges.test.ts',
      title: 'is told off once and ends the report the second time, with the lines that act (%s)',
    },
  },
  {
    name: 'child-names-sealed',
    attack: 'T1',
    defence: 'Names of the child-safety domain exist only sealed.',
    off: [edit('src/flow/report/send.ts', 'child ? childNames(here) : openNames(here)', 'openNames(here)')],
    test: {
      file: child,
      title: 'keeps its names sealed at every moment: waiting in the inbox, in the draft, in the case, on its way out',
    },
  },
  {
    name: 'child-locators-end',
    attack: 'T25',
    defence: 'Names of a child-safety case are erased thirty days after the outcome.',
    off: [edit('src/flow/case/decide.ts', 'locatorDays = 30', 'locatorDays = 3000')],
    test: {
      file: 'test/flow/decision-second.test.ts',
      title: 'makes a passed-on case effective, and starts the thirty days after which its locator is erased',
    },
  },
  {
    name: 'child-never-limited',
    attack: 'T9',
    defence: 'Whoever reports about a child is never turned away by a limit.',
    off: [edit('src/flow/report/send.ts', 'if (!child) await holdLimits', 'await holdLimits')],
    test: { file: child, title: 'is not limited in number' },
    fails: 'No receipt',
  },
]
