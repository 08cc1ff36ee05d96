/** Defences of the figures: small cells hidden, closed quarters only, true counts, and released cells alone for the public. */
import { type Control, edit } from './control.ts'

const disclosure = 'test/model/disclosure.test.ts'
const statistic = 'test/flow/statistic.test.ts'
const release = 'test/flow/release.test.ts'

export const figures: readonly Control[] = [
  {
    name: 'ten-channels',
    attack: 'T4',
    defence: 'A cell of fewer than ten channels is hidden.',
    off: [edit('src/model/disclosure.ts', 'reported >= leastReported && ', '')],
    test: { file: disclosure, title: 'nine channels' },
  },
  {
    name: 'ten-people',
    attack: 'T4',
    defence: 'A cell of fewer than ten people is hidden.',
    off: [edit('src/model/disclosure.ts', 'people >= leastPeople && ', '')],
    test: { file: disclosure, title: 'nine people' },
  },
  {
    name: 'no-dominant-person',
    attack: 'T4',
    defence: 'A cell of which one person gives more than half is hidden.',
    off: [edit('src/model/disclosure.ts', ' && largestPerson * 2 <= reported', '')],
    test: { file: disclosure, title: 'one person behind more than half' },
  },
  {
    name: 'small-cells-hidden',
    attack: 'T4',
    defence: 'What may not be shown is not released.',
    off: [edit('src/flow/release/publish.ts', 'mayShow(cell) ?', 'mayShow(cell) || true ?')],
    test: { file: release, title: 'of %s has its status' },
  },
  {
    name: 'hidden-says-nothing',
    attack: 'T4',
    defence: 'A hidden figure carries no number.',
    off: [
      edit(
        'src/model/statistic.ts',
        "status: 'c', counts: null, examined: null",
        "status: 'c', counts: null, examined: 3",
      ),
    ],
    test: { file: 'test/model/statistic.test.ts', title: 'that is hidden says nothing but that' },
  },
  {
    name: 'hidden-in-the-database',
    attack: 'T4',
    defence: 'The database keeps no cell that hides and shows.',
    off: [edit('db/migrations/0000_line.sql', "CHECK ((status = 'c') = (reported is null))", 'CHECK (true)')],
    test: {
      file: 'test/flow/case-rules.test.ts',
      title: 'a released cell that does not add up, that hides and shows, or that is a zero without being one',
    },
  },
  {
    name: 'people-counted-once',
    attack: 'T4',
    defence: 'The people behind a cell are counted once each.',
    off: [edit('db/queries/statistic.ts', 'count(person)::int as people', 'sum(channels)::int as people')],
    test: {
      file: statistic,
      title: 'are counted once each; those forgotten are nobody, and together the largest when they are',
    },
  },
  {
    name: 'no-share-of-few',
    attack: 'T4',
    defence: 'Of fewer than twenty examined channels no share is given.',
    off: [edit('src/model/statistic.ts', 'examined < examinedForShare', 'examined < 0')],
    test: {
      file: 'test/model/statistic.test.ts',
      title: 'has no share without enough examined, and no bounds without a report',
    },
  },
  {
    name: 'closed-quarters-only',
    attack: 'T4',
    defence: 'A quarter is published only once it is over everywhere.',
    off: [
      edit(
        'src/flow/release/publish.ts',
        'if (overEverywhere(quarter) > now)',
        'if (overEverywhere(quarter) < firstDay)',
      ),
      edit('src/flow/release/publish.ts', 'const nothing = {', 'const firstDay = new Date(0)\nconst nothing = {'),
    ],
    test: {
      file: release,
      title:
        'waits until the quarter is over everywhere: not at its end in Kiribati or in London, but twelve hours after',
    },
  },
  {
    name: 'child-safety-not-counted',
    attack: 'T4',
    defence: 'Child safety and terrorism are counted in no figure.',
    off: [
      edit('db/queries/statistic.ts', "and c.domain = 'general' and", 'and'),
      edit(
        'db/queries/statistic.ts',
        "and (select c.domain from cases c where c.id = r.case_id) = 'general'\n        group by",
        'group by',
      ),
      edit(
        'db/queries/statistic.ts',
        "and (select c.domain from cases c where c.id = r.case_id) = 'general'\n      ) v",
        ') v',
      ),
    ],
    test: { file: statistic, title: 'of another domain is counted nowhere' },
  },
  {
    name: 'waiting-is-not-confirmed',
    attack: 'T7',
    defence: 'A decision that waits for a second person counts as pending.',
    off: [edit('db/queries/statistic.ts', "on c.state = 'closed'", 'on true')],
    test: {
      file: statistic,
      title: 'waits where the decision waits for a second person, was approved after the cutoff, or was made after it',
    },
  },
  {
    name: 'persons-not-counted',
    attack: 'T7',
    defence: "What turned out to be a person's account is counted nowhere.",
    off: [edit('db/queries/statistic.ts', "having not bool_or(ch.kind = 'person')", '')],
    test: { file: statistic, title: 'that is a person is counted nowhere, also when only one of its rows says so' },
  },
  {
    name: 'reader-sees-released-alone',
    attack: 'T18',
    defence: 'Pages and files read as a role that sees released figures and nothing else.',
    off: [
      edit(
        'db/migrations/0001_grants.sql',
        'GRANT SELECT ON release, released_cell TO saksi_reader',
        'GRANT SELECT ON release, released_cell, report TO saksi_reader',
      ),
    ],
    test: {
      file: 'test/db/rights.test.ts',
      title: 'is for the reader: to read releases and their cells, and nothing else',
    },
  },
  {
    name: 'figures-read-as-the-reader',
    attack: 'T18',
    defence: "Figures are never read by the program's own role.",
    off: [edit('src/flow/release/read.ts', 'readCells(app.reader', 'readCells((app as { db: never }).db')],
    test: { file: release, title: 'is read by the role that sees nothing else, and says what is missing' },
    fails: 'of null',
  },
  {
    name: 'release-names-its-cells',
    attack: 'T19',
    defence: 'The name of a release is made of its cells.',
    off: [edit('src/model/release.ts', 'predecessor, invented, rows]', 'predecessor, invented]')],
    test: {
      file: 'test/model/release.test.ts',
      title: 'changes with every count, status, country and field of its head',
    },
  },
  {
    name: 'invented-says-so',
    attack: 'T7',
    defence: 'A file of an invented world says so in every row.',
    off: [
      edit(
        'src/formats/rows.ts',
        "release.invented ? 'invented;of_reported_only' :",
        "release.id === '' ? 'invented;of_reported_only' :",
      ),
    ],
    test: { file: 'test/formats/files.test.ts', title: 'says in its note that the world is invented' },
  },
  {
    name: 'no-free-text-in-files',
    attack: 'T16',
    defence: 'A file has codes of closed lists and no free text, so that no cell begins a formula.',
    off: [
      edit(
        'src/formats/rows.ts',
        'note_code: release.invented',
        "note_code: release.cutoff !== '' ? '=1+1' : release.invented",
      ),
    ],
    test: { file: 'test/formats/files.test.ts', title: 'uses closed vocabularies only' },
  },
]
