/** Defences of secrets: sealed to its place, keyed and not merely hashed, under the right master key, and destroyed in time. */
import { type Control, edit } from './control.ts'

const keys = 'test/flow/keys.test.ts'
const forget = 'test/flow/forget.test.ts'

export const secrets: readonly Control[] = [
  {
    name: 'sealed',
    attack: 'T1',
    defence: 'What a citizen says lies sealed in every table it passes through.',
    off: [
      edit('src/cipher.ts', '[nonce, cipher.update(text), cipher.final()', '[nonce, text, cipher.final()'),
      edit(
        'src/cipher.ts',
        '[decipher.update(sealed.subarray(12, -16)), decipher.final()]',
        '[sealed.subarray(12, -16)]',
      ),
    ],
    test: {
      file: 'test/handlers/citizen-child.test.ts',
      title: 'keeps its names sealed at every moment: waiting in the inbox, in the draft, in the case, on its way out',
    },
  },
  {
    name: 'sealed-to-its-row',
    attack: 'T1',
    defence: 'A sealed value opens in its own row and nowhere else.',
    off: [
      edit('src/cipher.ts', '  cipher.setAAD(Buffer.from(place))', ''),
      edit('src/cipher.ts', '  decipher.setAAD(Buffer.from(place))', ''),
    ],
    test: {
      file: 'test/flow/draft.test.ts',
      title: 'lies sealed: no answer of it is found in the database, and its seal opens in no other row',
    },
  },
  {
    name: 'changed-bytes-do-not-open',
    attack: 'T1',
    defence: 'A sealed value of which a byte was changed does not open.',
    off: [
      edit(
        'src/cipher.ts',
        '[decipher.update(sealed.subarray(12, -16)), decipher.final()]',
        '[decipher.update(sealed.subarray(12, -16))]',
      ),
    ],
    test: {
      file: 'test/campaigns/secrets.test.ts',
      title: 'a stolen dump gives up nobody, and no ciphertext opens in another place',
    },
  },
  {
    name: 'keyed-numbers',
    attack: 'T1',
    defence:
      'Accounts, chats and receipts are kept under keyed numbers, so that a list of all there are gives back none.',
    off: [edit('src/cipher.ts', "createHmac('sha256', secret).update(text)", "createHash('sha256').update(text)")],
    test: {
      file: 'test/flow/stolen-dump.test.ts',
      title: 'gives back no account and no receipt to whoever has a list of all there are',
    },
  },
  {
    name: 'wrong-master-key',
    attack: 'T23',
    defence: 'Under a wrong master key nothing opens and nothing is made.',
    off: [
      edit(
        'src/key-ring.ts',
        "throw new Error('The key store lies under another",
        "const secret = createSecretKey(freshSecret())\n  if (id > 0) return { id, purpose, scope, secret, activeAt: activeAt.getTime(), hashing: secret }\n  throw new Error('The key store lies under another",
      ),
    ],
    test: { file: keys, title: 'that is the wrong one opens nothing and makes nothing' },
  },
  {
    name: 'keys-end-by-the-calendar',
    attack: 'T25',
    defence: 'The keys of a day, a week and a quarter are destroyed when their time is over.',
    off: [edit('src/flow/key/end.ts', 'endOfKey(purpose, scope) <= now', 'endOfKey(purpose, scope).getTime() < 0')],
    test: { file: keys, title: 'is destroyed 48 hours after its day, 14 days after its week, and with its quarter' },
  },
  {
    name: 'draft-ends-with-its-key',
    attack: 'T25',
    defence: 'The key of a draft ends with it.',
    off: [edit('src/flow/report/erase.ts', "here.endKey('report', draftId)", 'void draftId')],
    test: {
      file: keys,
      title: 'ends with a draft that is thrown away or runs out, and with the words after ninety days',
    },
  },
  {
    name: 'words-of-ninety-days',
    attack: 'T25',
    defence: 'The words of a report and the link to its reporter end after ninety days.',
    off: [edit('src/flow/report/erase.ts', 'keptDays = 90', 'keptDays = 9000')],
    test: {
      file: keys,
      title: 'ends with a draft that is thrown away or runs out, and with the words after ninety days',
    },
  },
  {
    name: 'passing-numbers-change',
    attack: 'T4',
    defence: 'Whoever does not want to be written to is known by another number each week.',
    off: [
      edit(
        'src/keys.ts',
        "mark(await ring.timed('week', scopeAt('week', now)), String(telegramId))",
        "mark(ring.newest('pseudonym'), String(telegramId))",
      ),
    ],
    test: { file: keys, title: 'is noticed as the same person in the next weeks, each time by a newer number' },
  },
  {
    name: 'named-keys-stay',
    attack: 'T23',
    defence: 'A rotated key that a row still names is not destroyed.',
    off: [edit('src/flow/key/end.ts', 'return !named.has(key.id)', 'return named.size >= 0')],
    test: {
      file: keys,
      title: 'keeps a key that signs the history, and one that a receipt names',
      after: 'changes no answer: known people stay known, receipts open, cases are judged, and the old keys go',
    },
  },
  {
    name: 'forgotten-keys-are-gone',
    attack: 'T25',
    defence: 'Forgetting destroys the keys, so that a copy of the rows opens no more.',
    off: [edit('src/flow/reporter/forget.ts', "await keys.ring.forget('reporter', [reporterId])", '')],
    test: {
      file: forget,
      title: 'leaves reports and cases as counts, and nothing that opens, is linked, or answers to a receipt',
      after: 'asks first, in words that say what stays, and changes nothing when it was not meant',
    },
  },
  {
    name: 'forgotten-reports-are-nobodys',
    attack: 'T25',
    defence: 'Forgetting leaves no words, no link and no tag in a report.',
    off: [
      edit(
        'src/flow/reporter/forget.ts',
        'await anonymizeReports(',
        'await readForgotten(tx, { reporterId })\n      if (reports.length > 9000) await anonymizeReports(',
      ),
    ],
    test: {
      file: forget,
      title: 'leaves reports and cases as counts, and nothing that opens, is linked, or answers to a receipt',
      after: 'asks first, in words that say what stays, and changes nothing when it was not meant',
    },
  },
]
