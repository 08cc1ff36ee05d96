/** Defences of the history: nobody changes it, and what somebody who owns the database changes is found. */
import { type Control, edit } from './control.ts'

const rights = 'test/db/rights.test.ts'
const rules = 'test/flow/case-rules.test.ts'
const check = 'test/flow/history.test.ts'
const heads = 'test/flow/history-heads.test.ts'
const second = 'test/flow/decision-second.test.ts'

export const history: readonly Control[] = [
  {
    name: 'history-insert-only',
    attack: 'T19',
    defence: "The program's role can neither change nor take away history.",
    off: [
      edit(
        'db/migrations/0001_grants.sql',
        'GRANT SELECT, INSERT ON event, event_seal',
        'GRANT SELECT, INSERT, UPDATE, DELETE ON event, event_seal',
      ),
    ],
    test: { file: rights, title: 'is for the app: to work, and never to change history' },
  },
  {
    name: 'move-with-its-event',
    attack: 'T19',
    defence: 'A move of a case is written together with its event.',
    off: [edit('db/queries/case.ts', 'from moved returning id', 'from moved where false returning id')],
    test: {
      file: second,
      title: 'makes a passed-on case effective, and starts the thirty days after which its locator is erased',
    },
  },
  {
    name: 'event-versions',
    attack: 'T19',
    defence: 'The database keeps no two events of one version of a case.',
    off: [edit('db/migrations/0000_line.sql', 'CREATE UNIQUE INDEX "event_version"', 'CREATE INDEX "event_version"')],
    test: {
      file: rules,
      title: 'two events of one version, an event without its beginning, without its actor, or outside the lists',
    },
  },
  {
    name: 'seal-follows-the-one-before',
    attack: 'T19',
    defence: 'The hash of a seal is over the hash of the one before.',
    off: [edit('src/model/history.ts', ".update(Buffer.from(previous, 'hex'))", '')],
    test: {
      file: 'test/model/history.test.ts',
      title: 'is over the hash before, the seal and the event, and can be made by hand',
    },
  },
  {
    name: 'decision-in-the-seal',
    attack: 'T19',
    defence: 'What an event decided is sealed with it.',
    off: [edit('src/model/history.ts', "made ? sha256(made) : '-'", "'-'")],
    test: { file: check, title: 'notices a decision whose outcome was changed, though no column of the event says it' },
  },
  {
    name: 'one-sealer',
    attack: 'T19',
    defence: 'One process seals at a time.',
    off: [
      edit('db/queries/history.ts', 'select pg_try_advisory_xact_lock(1936023916) as taken', 'select true as taken'),
    ],
    test: { file: check, title: 'is one at a time: eight at once seal three thousand events, each exactly once' },
    fails: 'duplicate key',
    tries: 3,
  },
  {
    name: 'only-what-is-over',
    attack: 'T19',
    defence: 'Only events of transactions that are certainly over are sealed.',
    off: [edit('db/queries/history.ts', 'from unsealed where is_over', 'from unsealed where true')],
    test: { file: check, title: 'leaves out what is visible but began after a transaction that is still open' },
  },
  {
    name: 'event-sealed-once',
    attack: 'T19',
    defence: 'The database seals no event twice.',
    off: [
      edit(
        'db/migrations/0000_line.sql',
        'CONSTRAINT "event_seal_event_id_unique" UNIQUE("event_id")',
        'CONSTRAINT "event_seal_event_id_unique" CHECK (true)',
      ),
    ],
    test: { file: check, title: 'cannot seal an event twice or give a number twice' },
  },
  {
    name: 'altered-events-found',
    attack: 'T19',
    defence: 'An event that is not what was sealed is found.',
    off: [edit('src/flow/history/verify.ts', 'if (sealHash(row, row) !== row.hash)', 'if (row.hash === "")')],
    test: { file: check, title: 'notices a decision whose outcome was changed, though no column of the event says it' },
  },
  {
    name: 'cut-histories-found',
    attack: 'T19',
    defence: 'A history that was cut after it was signed is found.',
    off: [edit('src/flow/history/heads.ts', 'if (beyond) given.found', 'if (beyond && seen.valid < 0) given.found')],
    test: { file: check, title: 'names a history that was cut after it was signed, and what still agrees' },
  },
  {
    name: 'rewritten-histories-found',
    attack: 'T19',
    defence: 'A database brought back from an old copy is found.',
    off: [
      edit('src/flow/history/heads.ts', 'if (rewritten) given.found', 'if (rewritten && seen.valid < 0) given.found'),
    ],
    test: { file: check, title: 'notices a database that was brought back from an old copy and went on from there' },
  },
  {
    name: 'forks-found',
    attack: 'T19',
    defence: 'Two heads of one seal are found.',
    off: [edit('src/flow/history/heads.ts', 'other !== undefined && other !== hash', 'other === ""')],
    test: { file: check, title: 'finds two heads of one seal wherever the thousands end in which heads are read' },
  },
  {
    name: 'foreign-keys-found',
    attack: 'T19',
    defence: "A file that introduces another key under our key's number is found.",
    off: [
      edit('src/flow/history/heads.ts', 'publicKey !== undefined && publicKey !== line.public', 'publicKey === ""'),
    ],
    test: { file: check, title: 'notices a file that introduces another public key under the number of ours' },
  },
  {
    name: 'heads-of-unknown-keys',
    attack: 'T19',
    defence: 'A head that no known key signed proves nothing.',
    off: [edit('src/flow/history/verify.ts', 'seen.valid > 0 ?', 'seen.valid + seen.ofUnknownKey > 0 ?')],
    test: { file: check, title: 'reads heads of keys it does not know as no proof at all' },
  },
  {
    name: 'heads-are-signed',
    attack: 'T19',
    defence: 'A head whose signature is not ours is none.',
    off: [
      edit(
        'src/heads.ts',
        "return verify(null, Buffer.from(headRecord(head)), key, Buffer.from(signature, 'hex'))",
        'return key !== null && signature !== "" && head.seq > 0',
      ),
    ],
    test: {
      file: heads,
      title: 'stands in a file whose first line is the public key, each signature one that anybody can check',
    },
  },
  {
    name: 'nothing-signed-over-a-contradiction',
    attack: 'T19',
    defence: 'The program never signs a history that contradicts its last head.',
    off: [edit('src/jobs/history.ts', 'last !== null && there !== last.hash', 'last !== null && there === "never"')],
    test: {
      file: heads,
      title: 'is not signed over a history that contradicts what was signed, and this is said each minute',
    },
  },
  {
    name: 'altered-payloads-found',
    attack: 'T19',
    defence: 'A payload that is not what its event commits to is found.',
    off: [
      edit(
        'src/flow/history/verify.ts',
        "commitmentOf(salt ?? Buffer.alloc(0), payload ?? '') !== row.event.commitment",
        'salt === payload',
      ),
    ],
    test: {
      file: 'test/flow/history-tamper.test.ts',
      title: 'is found in every one of a hundred and twenty ways, and nothing whole is blamed',
    },
  },
  {
    name: 'gaps-found',
    attack: 'T19',
    defence: 'A version that is missing from a case or there twice is found.',
    off: [
      edit(
        'db/queries/history.ts',
        'from moves where version is distinct from last_version + 1',
        'from moves where false and version is distinct from last_version + 1',
      ),
    ],
    test: {
      file: 'test/flow/history-tamper.test.ts',
      title: 'is found in every one of a hundred and twenty ways, and nothing whole is blamed',
    },
  },
]
