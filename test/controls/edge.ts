/** Defences at the edge: what is never taken in, never looked at, and never said by or to the wrong chat. */
import { type Control, edit } from './control.ts'

const inbox = 'test/handlers/inbox.test.ts'
const markup = 'test/handlers/markup.test.ts'
const state = 'test/handlers/citizen-state.test.ts'

export const edge: readonly Control[] = [
  {
    name: 'media-dropped',
    attack: 'T24',
    defence: 'Media, captions and file ids are cut off before an update is kept.',
    off: [
      edit(
        'handlers/reduce.ts',
        '{ media, ...group }',
        '{ media, ...group, [media]: message[media], caption: message.caption }',
      ),
    ],
    test: { file: inbox, title: 'keeps of an update only what is read' },
  },
  {
    name: 'names-dropped',
    attack: 'T6',
    defence: 'Names of people are cut off before an update is kept.',
    off: [edit('handlers/reduce.ts', "first_name: '' }", 'first_name: person.first_name }')],
    test: { file: inbox, title: 'keeps of an update only what is read' },
  },
  {
    name: 'people-in-forwards-dropped',
    attack: 'T6',
    defence: 'Of a person whose message was forwarded only that it was a person is kept.',
    off: [edit('handlers/reduce.ts', ": ['is_bot']", ": ['is_bot', 'id', 'first_name', 'username']")],
    test: { file: inbox, title: 'keeps of an update only what is read' },
  },
  {
    name: 'words-of-others-dropped',
    attack: 'T24',
    defence: 'What somebody else wrote does not come in.',
    off: [edit('handlers/reduce.ts', ' && !forwarded ?', ' ?')],
    test: { file: inbox, title: 'takes no word of what somebody else wrote, only where it came from' },
  },
  {
    name: 'media-never-fetched',
    attack: 'T24',
    defence: 'No call that would fetch, keep or pass on media stands in the program.',
    off: [
      edit(
        'handlers/ask.ts',
        'const below: Place = { card: null }',
        'const below: Place = { card: null }\nexport const look = (api: { getFile(id: string): unknown }) => api.getFile("1")',
      ),
    ],
    test: {
      file: 'test/architecture.test.ts',
      title: 'never calls what would fetch, keep or pass on media, or join a chat',
    },
  },
  {
    name: 'child-media-taken-away',
    attack: 'T24',
    defence: 'Media sent in the child branch is taken out of the chat.',
    off: [edit('handlers/media.ts', 'await visit.mouth.api.deleteMessage(visit.chatId, heard).catch(() => {})', '')],
    test: {
      file: 'test/handlers/citizen-child.test.ts',
      title: 'refuses media and forwarded media with the fixed text, takes it out of the chat, and keeps nothing of it',
    },
  },
  {
    name: 'words-not-in-the-conversation',
    attack: 'T1',
    defence: 'The words of a message reach the sealed draft and no state of the conversation.',
    off: [edit('handlers/bot.ts', 'if (given) forgetWords(ctx.update)', '')],
    test: { file: state, title: 'holds no word of a message that a report was entered with' },
  },
  {
    name: 'groups-are-left',
    attack: 'T21',
    defence: 'The bot leaves every group it is put into.',
    off: [edit('handlers/bot.ts', 'await ctx.leaveChat().catch(() => {})', 'void ctx')],
    test: { file: 'test/handlers/bad-input.test.ts', title: 'in a %s Saksi is silent and leaves' },
  },
  {
    name: 'groups-are-not-heard',
    attack: 'T21',
    defence: 'What is said in a group is no command and no report.',
    off: [
      edit('handlers/bot.ts', "bot.chatType(['group', 'supergroup', 'channel']).use(leaveGroup)", ''),
      edit('handlers/bot.ts', "bot.chatType('private').use(", 'bot.use('),
    ],
    test: { file: 'test/handlers/bad-input.test.ts', title: 'in a %s Saksi is silent and leaves' },
  },
  {
    name: 'links-never-visited',
    attack: 'T5',
    defence: 'Nothing that is reported is ever visited.',
    off: [
      edit(
        'handlers/answer.ts',
        'async function takeTyped(visit: Visit, given: Typed): Promise<boolean> {',
        `async function takeTyped(visit: Visit, given: Typed): Promise<boolean> {
  const [site] = (given.kind === 'text' && /https?:.+127\\.0\\.0\\.1\\S+/.exec(given.text)) || []
  if (site) await fetch(site).catch(() => {})`,
      ),
    ],
    test: {
      file: 'test/handlers/no-visits.test.ts',
      title: 'is visited neither as a link, nor behind a word or a button, nor in a forward, at no step of a report',
    },
  },
  {
    name: 'no-previews',
    attack: 'T5',
    defence: 'Telegram is asked to fetch no preview of a link in an answer.',
    off: [edit('handlers/talk.ts', 'is_disabled: true', 'is_disabled: false')],
    test: { file: markup, title: 'is never fetched for a preview, wherever it is shown' },
  },
  {
    name: 'no-previews-of-letters',
    attack: 'T5',
    defence: 'Telegram is asked to fetch no preview of a link in a message of the outbox.',
    off: [edit('handlers/post/sender.ts', 'is_disabled: true', 'is_disabled: false')],
    test: { file: markup, title: 'is never fetched for a preview, wherever it is shown' },
  },
  {
    name: 'text-is-no-markup',
    attack: 'T14',
    defence: 'What a person wrote is never read as markup.',
    off: [edit('handlers/talk.ts', 'is_disabled: true }', "is_disabled: true }, parse_mode: 'HTML' as const")],
    test: { file: markup, title: 'are read back and shown on a card as they stand: %s' },
  },
  {
    name: 'names-are-no-links',
    attack: 'T5',
    defence: "A channel's name is set as code, so that no tap opens it.",
    off: [edit('handlers/dress.ts', "type: 'code',", "type: 'italic',")],
    test: { file: 'test/handlers/dress.test.ts', title: 'never sets bold over code, which Telegram refuses' },
  },
  {
    name: 'names-are-defanged',
    attack: 'T5',
    defence: 'On a card a name is written so that no client makes a link of it.',
    off: [edit('src/model/link.ts', "return say(key, 't[.]me')", "return say(key, 't.me')")],
    test: {
      file: 'test/model/link.test.ts',
      title: 'are written for a person, and so that nobody opens them by a slip',
    },
  },
  {
    name: 'words-masked',
    attack: 'T22',
    defence: "People's names and numbers are taken out of words before a draft keeps them.",
    off: [edit('src/model/draft-words.ts', 'words: kept, masked', 'words, masked')],
    test: {
      file: 'test/handlers/report-card.test.ts',
      title: 'takes words with a sentence about what was taken out of them (%s)',
    },
  },
  {
    name: 'picked-person-dropped',
    attack: 'T24',
    defence: 'Of a person picked from the list of chats nothing comes in.',
    off: [edit('handlers/reduce.ts', '/bot$/i.test(user.username)', 'user.username.length > 0')],
    test: {
      file: 'test/handlers/report-picker.test.ts',
      title: 'refuses a person, of whom nothing comes in, and takes a bot by the name that only bots have',
    },
  },
  {
    name: 'forwarded-words-stay-out',
    attack: 'T24',
    defence: 'Of forwarded words only codes come in.',
    off: [
      edit(
        'handlers/reduce.ts',
        '{ hints: { categories, countries, speech } }',
        '{ hints: { words, categories, countries, speech } }',
      ),
    ],
    test: {
      file: 'test/handlers/edge-hints.test.ts',
      title: 'carry codes past the edge and no word: %s',
    },
  },
  {
    name: 'controls-taken-out',
    attack: 'T22',
    defence: 'Control and direction signs do not come into the kept words.',
    off: [edit('src/model/draft-words.ts', '\\u009f\\u202a-\\u202e\\u2066-\\u2069]/g', '\\u009f]/g')],
    test: {
      file: 'test/model/draft.test.ts',
      title: 'lose what controls or turns text, become well-formed, and keep the rest',
    },
  },
  {
    name: 'text-isolated',
    attack: 'T15',
    defence: 'Text from outside cannot turn what stands around it.',
    off: [edit('locales/words.ts', `? \`\\u2068\${clean}\\u2069\` : clean`, '? clean : clean')],
    test: {
      file: 'test/handlers/bad-input.test.ts',
      title: 'words lose signs that control or turn text, and keep all others',
    },
  },
  {
    name: 'names-cannot-hide',
    attack: 'T15',
    defence: 'A name is shown without signs that hide in it or turn it.',
    off: [edit('src/model/link.ts', "key.value.replace(/[^\\w-]/g, '')", 'key.value')],
    test: { file: 'test/model/link.test.ts', title: 'cannot turn or hide the text around them' },
  },
  {
    name: 'given-away-names',
    attack: 'T15',
    defence: 'A username that Telegram gave to another channel does not join the two.',
    off: [
      edit('src/flow/report/place.ts', 'if (ids.length > 0 && !ids.includes(id.value))', 'if (ids.includes("never"))'),
    ],
    test: {
      file: 'test/flow/report-channel.test.ts',
      title: 'are two where Telegram has given the username to another channel; the name then finds the new one',
    },
  },
]
