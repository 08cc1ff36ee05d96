/**
 * The tools beside the chat: the sandbox's clock, posts of invented channels to forward, and other things to send.
 */
import { ask, attempt, byId, make, toast } from './api.js'

let offset = 0

function tick() {
  const now = new Date(Date.now() + offset)
  const day = now.toLocaleDateString('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })
  const time = now.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' })
  byId('clock').textContent = `${day}, ${time}`
  byId('clock').dateTime = now.toISOString()
  const isMoved = Math.abs(offset) > 2000
  byId('strip-clock').textContent = isMoved
    ? `${now.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })}, ${time.slice(0, 5)}`
    : time.slice(0, 5)
}

export async function readClock() {
  const { now } = await ask('/clock')
  offset = Date.parse(now) - Date.now()
  tick()
}

function nextQuarter() {
  const now = new Date(Date.now() + offset)
  const month = Math.floor(now.getUTCMonth() / 3) * 3 + 3
  return new Date(Date.UTC(now.getUTCFullYear(), month, 1, 0, 1)).toISOString()
}

async function move(body) {
  const buttons = [...byId('clock-moves').children]
  for (const button of buttons) button.disabled = true
  byId('clock-note').textContent = 'Moving the clock; what is due is being done.'
  await attempt(() => ask('/clock', { body }))
  await attempt(readClock)
  byId('clock-note').textContent = 'Time goes forward only. What is due then happens at once.'
  for (const button of buttons) button.disabled = false
  toast(`It is now ${byId('clock').textContent} in the sandbox.`)
}

async function fillPosts(channel, place, act) {
  const { messages } = await ask(`/channels/${channel.id}/posts?limit=20`)
  place.replaceChildren(
    ...messages.map((post) =>
      make(
        'li',
        {},
        make('p', { class: 'post', dir: 'auto' }, post.text ?? ''),
        make(
          'button',
          { type: 'button', onclick: () => act.forward({ channel: channel.id, message_id: post.message_id }) },
          'Forward',
          make('span', { class: 'visually-hidden' }, ' this post'),
        ),
      ),
    ),
  )
}

/** The channels, newest posts first asked for when one is opened. */
export async function drawPosts(act) {
  const { chats } = await ask('/chats')
  const channels = chats.filter((chat) => chat.type === 'channel')
  byId('posts').replaceChildren(
    ...channels.map((channel) => {
      const list = make('ul', { class: 'posts' })
      const name = make('span', { class: 'channel-name', dir: 'auto' }, channel.title)
      const handle = make(
        'span',
        { class: 'channel-handle' },
        channel.username ? `@${channel.username}` : 'no public name',
      )
      const details = make('details', {}, make('summary', {}, name, handle), list)
      details.addEventListener('toggle', () => details.open && attempt(() => fillPosts(channel, list, act)))
      return details
    }),
    ...senders.map((sender) => drawSender(sender, act)),
  )
}

/** Senders that are no channels: a person, whom the bot should refuse, and a bot, which can be reported. */
const senders = [
  {
    about: 'a person, not a channel',
    user: { id: 6999999901, is_bot: false, first_name: 'Dina (invented)' },
    text: 'I earned a lot with this group, you should join too. Ask me for the link.',
  },
  {
    about: '@lucky_prize_inv_bot, a bot',
    user: { id: 6999999902, is_bot: true, first_name: 'Lucky Prize (invented)', username: 'lucky_prize_inv_bot' },
    text: 'You have won. Send your card number within ten minutes to collect the prize.',
  },
]

function drawSender({ about, user, text }, act) {
  const forward = (origin) => () => act.forward({ origin, text })
  const button = (words, origin) => make('button', { type: 'button', onclick: forward(origin) }, words)
  const hidden = { type: 'hidden_user', sender_user_name: user.first_name }
  const buttons = [button('Forward', { type: 'user', sender_user: user })]
  if (!user.is_bot) buttons.push(button('With hidden account', hidden))
  const item = make('li', {}, make('p', { class: 'post' }, text), ...buttons)
  const name = make('span', { class: 'channel-name' }, user.first_name)
  const summary = make('summary', {}, name, make('span', { class: 'channel-handle' }, about))
  return make('details', {}, summary, make('ul', { class: 'posts' }, item))
}

const others = [
  ['Picture', { media: 'photo', caption: 'Look at this' }],
  ['Sticker', { media: 'sticker' }],
  ['Album', { media: 'album', items: [{ media: 'photo' }, { media: 'photo' }] }],
  ['Document', { media: 'document' }],
  ['Voice', { media: 'voice' }],
  ['Contact', { media: 'contact' }],
  ['Place', { media: 'location', latitude: 4.2, longitude: 101.9 }],
]

export function startTools(act) {
  setInterval(tick, 1000)
  byId('clock-moves').addEventListener('click', ({ target }) => {
    if (target.dataset.advance) move({ advance: target.dataset.advance })
    if ('quarter' in target.dataset) move({ to: nextQuarter() })
  })
  byId('others').replaceChildren(
    ...others.map(([name, body]) => make('button', { type: 'button', onclick: () => act.send(body) }, name)),
  )
  return Promise.all([readClock(), drawPosts(act)])
}
