/** Defences on the way of an update: nothing lost, nothing twice, in order, and a button answered first. */
import { type Control, edit } from './control.ts'

const inbox = 'test/handlers/inbox.test.ts'
const turn = 'test/handlers/turn.test.ts'

export const updates: readonly Control[] = [
  {
    name: 'update-once',
    attack: 'R5',
    defence: 'An update that came before is not kept again.',
    off: [
      edit('db/queries/inbox.ts', 'on conflict (update_id) do nothing', ''),
      edit('db/migrations/0000_line.sql', 'CREATE UNIQUE INDEX "inbox_update"', 'CREATE INDEX "inbox_update"'),
    ],
    test: { file: inbox, title: 'whose id is lower than all before is kept too, and one that came before is not' },
  },
  {
    name: 'ids-jump-down',
    attack: 'R5',
    defence: 'The next offset follows the last update, not the highest ever seen.',
    off: [edit('handlers/post/intake.ts', 'last ? last.update_id + 1', 'last ? Math.max(offset, last.update_id + 1)')],
    test: { file: inbox, title: 'follows the last update, not the highest: ids may jump down' },
  },
  {
    name: 'kept-before-acknowledged',
    attack: 'R1',
    defence: 'Telegram hears that an update arrived only after it was kept and committed.',
    off: [edit('handlers/post/intake.ts', 'await receive(app, update)', 'void receive(app, update).catch(() => {})')],
    test: {
      file: inbox,
      title: 'acknowledges nothing that was not kept: with the database away the same updates come again',
    },
  },
  {
    name: 'order-in-a-chat',
    attack: 'R5',
    defence: 'An update waits while an older one of its chat is not done.',
    off: [edit('db/queries/inbox.ts', 'where e.lane = i.lane', 'where false and e.lane = i.lane')],
    test: {
      file: inbox,
      title: 'is never taken while an older one of its chat is in hand, however many workers take at once',
    },
  },
  {
    name: 'lease',
    attack: 'R1',
    defence: 'An update in the hands of one worker is not taken by another.',
    off: [edit('db/queries/inbox.ts', 'and (i.lease_until is null or i.lease_until < now())', '')],
    test: {
      file: inbox,
      title: 'by being too slow loses its lease: another takes the update, and the first cannot finish or return it',
    },
  },
  {
    name: 'fencing-token',
    attack: 'R1',
    defence: 'A worker whose lease has passed on can neither finish nor return the update.',
    off: [
      edit(
        'db/queries/inbox.ts',
        `lease_until = null\n    where seq = \${arg.seq}::bigint and lease_token = \${arg.token}::uuid`,
        `lease_until = null\n    where seq = \${arg.seq}::bigint and (lease_token = \${arg.token}::uuid or true)`,
      ),
    ],
    test: {
      file: inbox,
      title: 'by being too slow loses its lease: another takes the update, and the first cannot finish or return it',
    },
  },
  {
    name: 'set-aside',
    attack: 'R1',
    defence: 'An update that failed five times is set aside and its chat goes on.',
    off: [edit('db/queries/inbox.ts', `attempts >= \${arg.most}::int`, `\${arg.most}::int < 0`)],
    test: {
      file: inbox,
      title:
        'is tried five times, later each time, its chat waiting; then it is set aside, its sender told, and its chat goes on',
    },
  },
  {
    name: 'set-aside-killer',
    attack: 'R1',
    defence: 'An update that ended the program each time is not handled a sixth time.',
    off: [edit('handlers/post/worker.ts', 'taken.attempts > mostAttempts', 'taken.attempts < 0')],
    test: { file: inbox, title: 'by ending the program each time is set aside as well' },
  },
  {
    name: 'handler-time',
    attack: 'R1',
    defence: 'A handler that hangs is given up after its time.',
    off: [edit('handlers/post/worker.ts', 'await within(mostMs, handle(update))', 'await handle(update)')],
    test: { file: inbox, title: 'by never ending is given up after its time' },
    fails: 'timed out',
  },
  {
    name: 'update-erased',
    attack: 'T25',
    defence: 'An update that is done is erased at once.',
    off: [edit('db/queries/inbox.ts', 'sealed_update = null', 'sealed_update = sealed_update')],
    test: { file: inbox, title: 'is handled in the order of its chat, one a claim, fairly among chats' },
  },
  {
    name: 'button-answered-first',
    attack: 'R4',
    defence: 'A pressed button is answered before anything else is done.',
    off: [edit('handlers/bot.ts', 'await ctx.answerCallbackQuery().catch(() => {})', '')],
    test: { file: 'test/handlers/citizen-state.test.ts', title: 'answer a pressed button before anything else' },
  },
  {
    name: 'one-step-one-transaction',
    attack: 'R1',
    defence: 'A step does all of its work or none of it.',
    off: [
      edit(
        'src/flow/step.ts',
        'app.db.begin((tx) => run({ ...here, tx }, checked))',
        'run({ ...here, tx: app.db }, checked)',
      ),
    ],
    test: {
      file: 'test/flow/decision-second.test.ts',
      title: 'comes too late when a fresh report has opened the next case of the channel',
    },
  },
  {
    name: 'stranger-alarms',
    attack: 'T21',
    defence: 'Somebody else who takes our updates is told to the operator.',
    off: [edit('handlers/post/intake.ts', 'app.log.warn(says.conflict)', '')],
    test: {
      file: turn,
      title: 'are no match for a stranger with the same token: the operator is alarmed, and nobody fights',
    },
  },
  {
    name: 'broken-transaction-reaches-nobody',
    attack: 'R3',
    defence: 'What a transaction asks after its connection broke reaches no other one.',
    off: [edit('db/transactions.ts', 'const no = refused()', 'const no = null as ReturnType<typeof refused>')],
    test: {
      file: 'test/db/transactions.test.ts',
      title:
        'breaks between two statements: what its work asks afterwards reaches nobody, least of all another transaction',
    },
  },
  {
    name: 'failed-statement-commits-nothing',
    attack: 'R3',
    defence: 'A transaction in which a statement failed is never taken for done.',
    off: [
      edit('db/transactions.ts', 'if (failed !== undefined) throw failed', ''),
      edit('db/transactions.ts', "if (command !== 'COMMIT')", 'if (command === null)'),
    ],
    test: {
      file: 'test/db/transactions.test.ts',
      title: 'is not committed after a statement that failed, even when its work went on',
    },
  },
]
