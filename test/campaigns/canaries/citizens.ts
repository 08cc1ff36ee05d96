/**
 * What the people of the campaign do: one way through the bot each, together all of them, with a secret in every place
 * where something can be written, sent, pressed or forwarded.
 */
import type { Program } from '../../attacks/program.ts'
import { consent, type Player, receiptsOf, report } from './citizen.ts'
import { type Invented, invent } from './people.ts'

type Way = { name: string; go: (one: Player, program: Program) => Promise<void> }

/** Somebody whose words are forwarded; never met by the bot. */
async function author(one: Player, program: Program): Promise<Invented> {
  const other = invent(one.who.number + 500_000)
  one.told.person(other, 'forwarded person')
  const { id, first, last, username } = other
  await program.control('POST', '/users', { id, first_name: first, last_name: last, username })
  return other
}

const medias = ['photo', 'document', 'video', 'voice', 'sticker', 'contact', 'location'] as const

/** One thing of each kind, with everything that can be written on it. */
async function sendAll(one: Player): Promise<void> {
  const { who, told } = one
  for (const media of medias) {
    await one.act('/send', {
      media,
      caption: told.text('caption', who.words(`caption of a ${media}`)),
      file_name: told.text('name of a file', `${who.username}-${media}.bin`),
      mime_type: told.text('kind of a file', `application/x-${who.username}`),
      phone_number: `+${told.text('phone number', who.phone)}`,
      contact_name: told.text('name of a contact', who.words('contact')),
      latitude: who.latitude,
      longitude: who.longitude,
    })
  }
  told.add('latitude', { degrees: who.latitude })
  told.add('longitude', { degrees: who.longitude })
  const items = [1, 2].map((at) => ({ media: 'photo', caption: told.text('caption', who.words(`album ${at}`)) }))
  await one.act('/send', { media: 'album', items })
}

async function askStatus(one: Player): Promise<void> {
  for (const receipt of await receiptsOf(one)) {
    await one.act('/send', { text: receipt })
    await one.act('/send', { text: `/status ${receipt.toLowerCase().replaceAll('-', ' ')}` })
    one.told.add('receipt as typed', receipt.toLowerCase().replaceAll('-', ' '))
  }
}

const ways: readonly Way[] = [
  {
    name: 'reports a channel with words, and asks for its status',
    async go(one) {
      const { who } = one
      await consent(one)
      await report(one, { category: 'drugs', channel: `@${who.openChannel('general')}`, words: who.words('a report') })
      await askStatus(one)
    },
  },
  {
    name: 'reports about a child, sends media there, is not written to',
    async go(one, program) {
      const { who, told } = one
      await consent(one, 'none')
      await one.act('/send', { text: '/report' })
      await one.tap(':child_abuse')
      await sendAll(one)
      // The second message with media has ended the report.
      await one.act('/send', { text: '/report' })
      await one.tap(':child_abuse')
      const title = told.text('title of a channel', who.words('title'))
      const username = told.text('channel of the child branch, forwarded', who.sealedChannel('cf'))
      await program.control('POST', '/channels', { title, username })
      const text = told.text('forwarded post', who.words('post'))
      await program.control('POST', `/channels/${username}/posts`, { text })
      await one.act('/forward', { channel: username, message_id: 1 })
      await one.tap(':ZZ')
      await one.tap(':yes')
      await one.tap(':send')
      const channel = told.text('channel of the child branch', who.sealedChannel('ct'))
      await report(one, { category: 'child_abuse', channel: `https://t.me/${channel}/7?single`, danger: true })
      await askStatus(one)
    },
  },
  {
    name: 'leaves a report unfinished, edits and answers wrongly',
    async go(one) {
      const { who, told } = one
      await consent(one)
      await one.act('/send', { text: '/report' })
      await one.send('a wrong category', who.words('category'))
      await one.tap(':threats')
      await one.send('words for a link', who.words('link'))
      await one.send('a wrong link', `https://example.org/${who.username}/path?q=${who.username}`)
      await one.send('a link of a person', `t.me/+${who.phone}`)
      const channel = told.text('channel of a draft', who.sealedChannel('dr'))
      await one.act('/send', { text: `look: https://t.me/${channel}` })
      await one.send('a wrong country', who.words('country'))
      await one.tap(':ZZ')
      await one.send('words of a draft', who.words('draft'))
      const own = (await one.shown()).findLast((message) => message.keyboard.length === 0)
      const edited = told.text('an edited message', who.words('edited'))
      if (own) await one.act('/edit', { message_id: own.message_id, text: edited }).catch(() => {})
      await one.tap(':back')
      await one.send('words too long', who.words('long').repeat(60))
      await one.send('words out of place', who.words('review'))
    },
  },
  {
    name: 'cancels a report with words',
    async go(one) {
      const { who, told } = one
      await consent(one)
      await one.act('/send', { text: `t.me/${told.text('channel out of the blue', who.sealedChannel('bl'))}` })
      await one.tap(':unsure-ask')
      await one.tap(':unsure')
      await one.tap(':ZZ')
      await one.send('words of a cancelled report', who.words('cancelled'))
      await one.act('/send', { text: '/cancel' })
    },
  },
  {
    name: 'never agrees to anything',
    async go(one) {
      const { who, told } = one
      await one.act('/start', { payload: told.text('start payload', who.payload) })
      await one.act('/start', { payload: told.text('start payload like an invite', `join-${who.username}`) })
      await one.send('words of a stranger', who.words('stranger'))
      await sendAll(one)
      await one.send('an unknown command', `/tell_${who.username} ${who.words('command')}`)
      await one.send('words behind a known command', `/help ${who.words('help')}`)
      await one.send('words behind /stats', `/stats ${who.words('stats')}`)
      await one.send('a receipt that is none', `RPT-${who.username}-${who.username}`)
      await one.tap(`l:${who.language}:`)
      await one.tap(':other:')
      await one.send('a place that is none', who.words('place'))
    },
  },
  {
    name: 'forwards people and hidden people, and replies to them',
    async go(one, program) {
      const { who, told } = one
      const other = await author(one, program)
      await consent(one)
      await one.act('/send', { text: '/report' })
      await one.tap(':drugs')
      for (const hidden of [false, true]) {
        const text = told.text('forwarded words', who.words(`forwarded ${hidden}`))
        await one.act('/forward', { from_user: other.username, text, hidden })
      }
      const origin = { type: 'hidden_user', sender_user_name: told.text('hidden name', who.words('hidden')) }
      await one.act('/forward', { origin, text: told.text('forwarded words', who.words('of somebody')) })
      const bot = { id: other.id + 1, is_bot: true, first_name: told.text('name of a bot', who.words('bot')) }
      await one.act('/forward', { origin: { type: 'user', sender_user: bot }, text: '…' })
      await one.act('/send', { text: '/cancel' })
    },
  },
  {
    name: 'reports, then stops the bot',
    async go(one) {
      const { who } = one
      await consent(one)
      await report(one, { category: 'weapons', channel: `@${who.openChannel('general')}`, words: who.words('stopped') })
      await receiptsOf(one)
      await one.act('/block', {}, false)
    },
  },
  {
    name: 'reports the same channel twice in another language',
    async go(one) {
      const { who } = one
      await consent(one)
      const channel = `@${who.openChannel('general')}`
      await report(one, { category: 'investment_scam', channel, words: who.words('first') })
      await report(one, { category: 'investment_scam', channel, words: who.words('second') })
      await askStatus(one)
    },
  },
  {
    name: 'writes in a group and types inline',
    async go(one, program) {
      const { who, told } = one
      const title = told.text('title of a group', who.words('group'))
      const made = (await program.control('POST', '/groups', { title, members: [who.id] })) as { id: number }
      told.add('number of a group', { id: made.id })
      told.add('number of a group, without sign', { id: -made.id })
      await program.control('POST', `/groups/${made.id}/members`, { member: 'bot' })
      await one.act(
        '/send',
        { chat: made.id, text: `/report ${told.text('words in a group', who.words('ing'))}` },
        false,
      )
      const query = told.text('inline query', who.words('inline').slice(0, 200))
      await one.act('/inline', { query, timeout: 0 }, false).catch(() => {})
      await consent(one)
    },
  },
  {
    name: 'presses buttons that were never there',
    async go(one) {
      const { who, told } = one
      await consent(one)
      await one.act('/send', { text: '/report' })
      const [message] = (await one.shown()).toReversed()
      for (const start of ['q:1:', 'l:en:', 'w:en:-:@', 'c:en:-:keep:@', 'k:show:', 'j:join-', '']) {
        const data = `${start}${told.text('data of a button', who.username)}`
        await one.press(data, message?.message_id ?? 1)
      }
      await one.act('/send', { text: '/cancel' })
    },
  },
  {
    name: 'names several channels and chooses one',
    async go(one) {
      const { who, told } = one
      await consent(one)
      await one.act('/send', { text: '/report' })
      await one.tap(':drugs')
      const choices = ['c1', 'c2'].map((name) => told.text('channel that was not chosen', who.sealedChannel(name)))
      const words = told.text('words around links', who.words('several'))
      await one.act('/send', { text: `@${who.openChannel('chosen')} @${choices.join(' @')} ${words}` })
      await one.tap(':0')
      await one.tap(':ZZ')
      await one.tap(':send')
      await receiptsOf(one)
    },
  },
  {
    name: 'sees what is kept, takes a report back, and wants to be forgotten',
    async go(one) {
      const { who } = one
      await consent(one)
      await report(one, {
        category: 'drugs',
        channel: `@${who.openChannel('general')}`,
        words: who.words('taken back'),
      })
      await one.act('/send', { text: '/mydata' })
      for (const receipt of await receiptsOf(one)) {
        await one.act('/send', { text: `/withdraw ${receipt}` })
        await one.tap(receipt)
      }
      await one.act('/send', { text: '/report' })
      await one.tap(':threats')
      await one.send('words before /forget', who.words('forget'))
      await one.act('/send', { text: '/forget' })
      await one.tap('f:yes')
    },
  },
  {
    name: 'reports terrorism with words',
    async go(one) {
      const { who } = one
      await consent(one)
      await report(one, { category: 'terrorism', channel: `@${who.openChannel('terror')}`, words: who.words('terror') })
      await askStatus(one)
    },
  },
  {
    name: 'changes language, asks everything, sends all media',
    async go(one) {
      const { who } = one
      await consent(one)
      for (const command of ['/language', '/privacy', '/help', '/help_now', '/status', '/stats VN 2026-Q3', '/queue'])
        await one.act('/send', { text: command })
      await sendAll(one)
      await one.send('words without a report', who.words('idle'))
      await one.send('role that is none', `/become ${who.words('role')}`)
      await one.send('words behind /invite', `/invite ${who.words('invite')}`)
      await one.act('/react', { message_id: 1, emoji: '👍' }, false).catch(() => {})
    },
  },
]

/** How many ways there are; the person of a number goes the way of that number. */
export const wayCount = ways.length
export const wayOf = (number: number): Way => ways[number % ways.length] as Way
