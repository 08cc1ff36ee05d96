/** Defences of messages on their way out: what must arrive arrives, at Telegram's pace, and ends with its reader. */
import { type Control, edit } from './control.ts'

const outbox = 'test/handlers/outbox.test.ts'
const turn = 'test/handlers/turn.test.ts'
const fetch = 'test/handlers/fetch.test.ts'

export const letters: readonly Control[] = [
  {
    name: 'receipt-with-the-report',
    attack: 'R1',
    defence: 'The receipt is posted by the statement that files the report.',
    off: [
      edit(
        'db/queries/report.ts',
        `from joined where \${arg.outboxId}::uuid`,
        `from joined where false and \${arg.outboxId}::uuid`,
      ),
    ],
    test: { file: outbox, title: 'arrives after a program that ended before it could send it' },
  },
  {
    name: 'letter-ends-when-sent',
    attack: 'R4',
    defence: 'A message leaves the outbox only after Telegram took it.',
    off: [
      edit(
        'handlers/post/sender.ts',
        'const { text, rows } = writeLetter(letter)',
        'const { text, rows } = writeLetter(letter)\n  await endLetter(app, machine, { id, token })',
      ),
    ],
    test: { file: outbox, title: 'is not given up for %s: it is sent later, and the operator sees it' },
  },
  {
    name: 'letter-obeys-429',
    attack: 'R4',
    defence: 'A message that Telegram told to wait is not sent sooner.',
    off: [edit('handlers/post/sender.ts', 'Math.max(asked, ', 'Math.max(0, ')],
    test: { file: outbox, title: 'waits as long as 429 says, whatever its own pace' },
  },
  {
    name: 'pace-of-a-chat',
    attack: 'R4',
    defence: 'A chat gets at most one message a second.',
    off: [edit('handlers/post/sender.ts', 'const chatPaceMs = 1000', 'const chatPaceMs = 0')],
    test: { file: outbox, title: 'leaves at most one message a second to a chat, and thirty in all' },
  },
  {
    name: 'blocked-ends',
    attack: 'R4',
    defence: 'A message to somebody who stopped the bot ends quietly.',
    off: [edit('handlers/post/sender.ts', 'error_code === 403', 'error_code === 499')],
    test: { file: outbox, title: 'ends quietly when its reader is gone (%i)' },
  },
  {
    name: 'blocked-is-noted',
    attack: 'R4',
    defence: 'Whoever stops the bot is known to have stopped it.',
    off: [edit('handlers/bot.ts', '{ blocked: true }', '{ blocked: false }')],
    test: {
      file: 'test/handlers/citizen-state.test.ts',
      title: 'to somebody who has stopped the bot end quietly, and the report goes on when they return',
    },
  },
  {
    name: 'blocked-gets-no-news',
    attack: 'R4',
    defence: 'Nothing more is written to whoever stopped the bot.',
    off: [
      edit('db/queries/report-told.ts', 'on p.id = r.reporter_id and p.blocked_at is null', 'on p.id = r.reporter_id'),
    ],
    test: { file: outbox, title: 'is not written to whoever has stopped the bot, and the receipt still tells it' },
  },
  {
    name: 'call-obeys-429',
    attack: 'R4',
    defence: 'A call that Telegram told to wait is not made sooner.',
    off: [edit('handlers/fetch.ts', 'return retryAfter(answer.clone())', 'return backOff')],
    test: { file: fetch, title: 'waits as long as 429 says and not a moment less' },
  },
  {
    name: 'call-ends',
    attack: 'R4',
    defence: 'A call is not made again without end.',
    off: [edit('handlers/fetch.ts', 'attempt >= most || now() + pause > until', 'attempt >= 40')],
    test: { file: fetch, title: 'is made four times at most' },
  },
  {
    name: 'one-sender',
    attack: 'R4',
    defence: 'Of several processes one sends, at its pace.',
    off: [edit('db/queries/turn.ts', 'where turn.token = excluded.token or turn.until < now()', 'where true')],
    test: {
      file: turn,
      title: 'belongs to one process at a time, and to the next when the first has ended or is gone',
    },
  },
  {
    name: 'all-rest-at-429',
    attack: 'R4',
    defence: 'When Telegram says to wait, no process sends anything.',
    off: [edit('handlers/post/sender.ts', 'await rest(asked * 1000)', 'await rest(0)')],
    test: {
      file: turn,
      title: 'send each letter once, from one of them, and nothing at all while Telegram says to wait',
    },
  },
  {
    name: 'no-trust-after-a-pause',
    attack: 'R1',
    defence: 'A process that slept does not go on as if its turn were still its own.',
    off: [edit('handlers/post/turn.ts', 'const trustedMs = 8_000', 'const trustedMs = 800_000')],
    test: {
      file: turn,
      title: 'is not trusted by a process that slept or lost the database, before anybody else can have it',
    },
  },
]
