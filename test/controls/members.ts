/** Defences around members: who may call what, and how one becomes a member. */
import { type Control, edit } from './control.ts'

const claim = 'test/flow/case-claim.test.ts'
const member = 'test/flow/member.test.ts'

export const members: readonly Control[] = [
  {
    name: 'who-may-call',
    attack: 'T17',
    defence: 'A step is open to the callers it names and to nobody else.',
    off: [edit('src/flow/step.ts', "if (!spec.who.includes(callerOf(by))) throw new Refusal('not_yours_to_do')", '')],
    test: { file: 'test/flow/member-rights.test.ts', title: '%s is open to %s and to nobody else' },
  },
  {
    name: 'member-who-left',
    attack: 'T17',
    defence: 'Whoever has left claims nothing any more.',
    off: [edit('db/queries/member.ts', 'and ended_at is null for no key update', 'for no key update')],
    test: { file: claim, title: 'refuses a member who has left' },
  },
  {
    name: 'asking-makes-no-member',
    attack: 'T17',
    defence: 'Outside the sandbox nobody becomes a member by asking.',
    off: [
      edit('handlers/member.ts', 'if (!visit.options.sandbox) return next()', 'if (visit.chatId === 0) return next()'),
    ],
    test: {
      file: 'test/handlers/not-sandbox.test.ts',
      title: 'takes %s for a command that it does not know, and makes nobody a member',
    },
  },
  {
    name: 'invite-once',
    attack: 'T12',
    defence: 'An invite is used once.',
    off: [edit('db/queries/member.ts', ' and used_at is null', '')],
    test: {
      file: 'test/flow/invite-once.test.ts',
      title: 'is used up by its first user, in the same second as well',
    },
  },
  {
    name: 'invite-has-one-winner',
    attack: 'T12',
    defence: 'Of many who use an invite at once one becomes a member.',
    off: [
      edit(
        'db/queries/member.ts',
        `expires_at > \${arg.now}::timestamptz\n      for update`,
        `expires_at > \${arg.now}::timestamptz`,
      ),
    ],
    test: {
      file: 'test/flow/invite-once.test.ts',
      title: "is its first user's when a second uses it before the first is done",
    },
  },
  {
    name: 'invite-of-a-day',
    attack: 'T12',
    defence: 'An invite is good for a day.',
    off: [
      edit(
        'db/queries/member.ts',
        `expires_at > \${arg.now}::timestamptz`,
        `expires_at + interval '1 year' > \${arg.now}::timestamptz`,
      ),
    ],
    test: {
      file: member,
      title: 'that was never made, is used, is out of time, or is mangled is answered alike and changes nothing',
    },
  },
  {
    name: 'invite-kept-as-a-hash',
    attack: 'T12',
    defence: 'Of an invite only a hash is kept.',
    off: [
      edit(
        'src/flow/member/invite.ts',
        "createHash('sha256').update(secret).digest()",
        'Buffer.from(secret.padEnd(32).slice(0, 32))',
      ),
    ],
    test: {
      file: member,
      title: 'is 128 random bits in the payload and their hash in the database, good for 24 hours',
    },
  },
  {
    name: 'invite-gives-what-one-has',
    attack: 'T12',
    defence: 'An admin invites only to domains they have themselves.',
    off: [
      edit(
        'src/flow/member/invite.ts',
        '!domains.every((domain) => by.domains.includes(domain))',
        'domains.length > 9',
      ),
    ],
    test: { file: member, title: 'is an admin for the domains they have, named in the invite, and no other' },
  },
]
