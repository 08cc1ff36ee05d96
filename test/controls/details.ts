/** Defences of what comes after Send by the optional card, and of a second report that joins the first. */
import { type Control, edit } from './control.ts'

const later = 'test/handlers/add-details.test.ts'

export const details: readonly Control[] = [
  {
    name: 'card-is-its-senders',
    attack: 'T4',
    defence: 'Only whoever sent a report sees its card after Send; a receipt alone tells nobody what it is about.',
    off: [edit('src/flow/report/detail.ts', 'if (found.reporterId !== known.id)', 'if (found.withdrawn)')],
    test: {
      file: later,
      title: 'is for whoever sent the report: a receipt alone opens the question for words only (%s)',
    },
  },
  {
    name: 'card-of-its-category',
    attack: 'T11',
    defence: 'A button changed by hand adds no answer to a question that the report does not ask.',
    off: [edit('src/flow/report/detail.ts', 'detailsFor(category).includes(field) ? readDetail', 'true ? readDetail')],
    test: { file: later, title: 'is nothing for a child, and takes no question of another category (%s)' },
  },
  {
    name: 'card-answer-once',
    attack: 'R5',
    defence: 'An answer handled again after a crash is added once.',
    off: [edit('src/flow/report/detail.ts', 'if (!again) await', 'await')],
    test: {
      file: later,
      title: 'leads to the card; an answer is kept at once, once, and the moderator sees it (%s)',
    },
  },
  {
    name: 'joined-report-is-seen',
    attack: 'R1',
    defence: 'What a second report adds to the first is noted on the case, so that a moderator sees it.',
    off: [edit('src/flow/report/add.ts', '  await noteOn(here, seen, payload)\n', '')],
    test: { file: later, title: 'adds its words and details to the first, and the moderator is told (%s)' },
  },
  {
    name: 'danger-moves-the-case',
    attack: 'T24',
    defence: 'A child said to be in danger later moves the case on, so that nobody decides by the older card.',
    off: [edit('src/flow/report/send.ts', 'await noteOn(here, seen, JSON.stringify({ report: id }))', '')],
    test: {
      file: later,
      title: 'that says a child is in danger moves the case on once, so that nobody decides by the older card',
    },
  },
  {
    name: 'child-media-brings-the-lines',
    attack: 'T24',
    defence: 'Media in the child branch is answered with the help lines at every question of it.',
    off: [edit('handlers/media.ts', "!ended && draft.at === 'channel' ? []", '!ended ? []')],
    test: {
      file: 'test/handlers/edge-cases-message.test.ts',
      title: 'at every question it is taken away, answered with the lines, and ends the report the second time (%s)',
    },
  },
]
