/**
 * Draws one message: text with its entities, forwarded-from line, pictures, files, inline keyboard. Texts are put in as
 * text nodes only.
 */
import { follow, make } from './api.js'

const colours = 7

export function avatar(id, name, extra = '') {
  const letters = [...name.replace(/[^\p{L}\p{N} ]/gu, '').trim()]
  return make(
    'span',
    { class: `avatar tone-${Math.abs(id) % colours} ${extra}`, 'aria-hidden': 'true' },
    letters[0] ?? '?',
  )
}

const tags = { bold: 'strong', italic: 'em', underline: 'u', strikethrough: 's', code: 'code', pre: 'pre' }
const quotes = ['blockquote', 'expandable_blockquote']

function wrap(entity, content, text, act) {
  const words = text.slice(entity.offset, entity.offset + entity.length)
  if (tags[entity.type]) return make(tags[entity.type], {}, ...content)
  if (quotes.includes(entity.type)) return make('blockquote', { dir: 'auto' }, ...content)
  if (entity.type === 'spoiler') {
    const spoiler = make(
      'button',
      { type: 'button', class: 'spoiler', 'aria-label': 'Hidden words; press to read' },
      ...content,
    )
    spoiler.addEventListener('click', () => spoiler.replaceWith(...spoiler.childNodes))
    return spoiler
  }
  if (entity.type === 'url' || entity.type === 'text_link') {
    const address = entity.url ?? (/^[a-z]+:/i.test(words) ? words : `https://${words}`)
    return make(
      'a',
      {
        href: address,
        rel: 'noopener noreferrer',
        onclick: (event) => {
          event.preventDefault()
          follow(address)
        },
      },
      ...content,
    )
  }
  if (entity.type === 'bot_command') {
    // A button is a box of its own: beside Arabic its slash would else stand on the wrong side.
    const say = () => act.say(words)
    return make('button', { type: 'button', class: 'command', dir: 'ltr', onclick: say }, ...content)
  }
  return make('span', { class: 'marked' }, ...content)
}

const isBlock = ({ type }) => type === 'pre' || quotes.includes(type)

/** The nodes between two offsets; `entities` are sorted, outer before inner. */
function nodes(text, { entities, from, to, act }) {
  const out = []
  let at = from
  for (let index = 0; index < entities.length; index += 1) {
    const entity = entities[index]
    const end = entity.offset + entity.length
    if (entity.offset < at || end > to) continue
    if (entity.offset > at) out.push(document.createTextNode(text.slice(at, entity.offset)))
    const inner = entities
      .slice(index + 1)
      .filter((other) => other.offset >= entity.offset && other.offset + other.length <= end)
    out.push(wrap(entity, nodes(text, { entities: inner, from: entity.offset, to: end, act }), text, act))
    at = end
    // A block ends its line by itself.
    if (isBlock(entity) && text[at] === '\n') at += 1
  }
  if (at < to) out.push(document.createTextNode(text.slice(at, to)))
  return out
}

function size(bytes) {
  if (bytes === null) return ''
  if (bytes < 1024) return `${bytes} B`
  return bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} kB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`
}

function drawFile(file, message) {
  const emoji = message.sticker?.emoji
  if (file.kind === 'photo' && file.url) {
    const picture = make('img', {
      src: file.url,
      width: file.width,
      height: file.height,
      alt: 'Picture',
      loading: 'lazy',
    })
    return make('a', { class: 'photo', href: file.url, target: '_blank', rel: 'noopener' }, picture)
  }
  if (file.kind === 'sticker') return make('p', { class: 'sticker' }, emoji ?? '🙂')
  const name = file.name ?? { photo: 'Picture', voice: 'Voice message', video: 'Video' }[file.kind] ?? file.kind
  const words = [
    make('span', { class: 'file-name', dir: 'auto' }, name),
    make('span', { class: 'file-size' }, file.url ? `${size(file.size)}, download` : 'invented, no content'),
  ]
  const body = [
    make(
      'span',
      { class: 'file-icon', 'aria-hidden': 'true' },
      file.kind === 'document' ? (file.name?.split('.').at(-1) ?? '').slice(0, 4) : '▸',
    ),
    make('span', { class: 'file-words' }, ...words),
  ]
  return file.url
    ? make('a', { class: 'file', href: file.url, download: file.name ?? true }, ...body)
    : make('div', { class: 'file' }, ...body)
}

function originName(origin) {
  return (
    origin.chat?.title ??
    origin.sender_chat?.title ??
    origin.sender_user?.first_name ??
    origin.sender_user_name ??
    'somebody'
  )
}

const marks = {
  url: ['M8 16 16 8M9 8h7v7', ' (opens a page)'],
  copy_text: ['M9 9h9v9H9zM6 15V6h9', ' (copies a text)'],
  switch_inline_query: ['M5 12h13m-5-5 5 5-5 5', ' (inline query)'],
}

/** A small drawing in the corner of a button that does something else than answer. */
function drawMark(path) {
  const space = 'http://www.w3.org/2000/svg'
  const drawing = document.createElementNS(space, 'svg')
  drawing.setAttribute('viewBox', '0 0 24 24')
  drawing.setAttribute('aria-hidden', 'true')
  drawing.setAttribute('class', 'mark')
  drawing.append(document.createElementNS(space, 'path'))
  drawing.firstChild.setAttribute('d', path)
  return drawing
}

function drawKeyboard(seen, act) {
  const rows = seen.keyboard.map((row) =>
    make(
      'div',
      { class: 'row' },
      ...row.map((button) => {
        const [path, words] = marks[button.kind] ?? []
        const label = make('span', { class: 'label', dir: 'auto' }, button.text)
        const extra = path ? [drawMark(path), make('span', { class: 'visually-hidden' }, words)] : []
        return make(
          'button',
          {
            type: 'button',
            class: `key ${button.style ?? ''}`,
            onclick: (event) => act.press(event.currentTarget, seen, button),
          },
          label,
          ...extra,
        )
      }),
    ),
  )
  return make('div', { class: 'keyboard', role: 'group', 'aria-label': 'Buttons of this message' }, ...rows)
}

function serviceWords(message) {
  const { new_chat_members: joined, left_chat_member: left, contact, location } = message
  const { users_shared: users, chat_shared: shared, pinned_message: pinned, web_app_data: app } = message
  if (users) return `Shared: ${users.users.map((user) => user.first_name ?? user.user_id).join(', ')}`
  if (shared) return `Shared: ${shared.title ?? shared.chat_id}`
  if (pinned) return `Pinned: ${(pinned.text ?? pinned.caption ?? 'a message').slice(0, 80)}`
  if (app) return `Sent by the app: ${app.data.slice(0, 200)}`
  if (joined) return `${joined[0].first_name} joined`
  if (left) return `${left.first_name} left`
  if (contact) return `Contact: ${contact.first_name}, ${contact.phone_number}`
  if (location) return `Place: ${location.latitude}, ${location.longitude}`
  return 'A message this page cannot show'
}

/** Where a message comes from and what it answers, above its content. */
function drawContext({ forward_origin: origin, reply_to_message: reply }) {
  const lines = []
  if (origin) {
    lines.push(make('p', { class: 'forwarded' }, 'Forwarded from ', make('b', { dir: 'auto' }, originName(origin))))
  }
  if (reply) lines.push(make('p', { class: 'reply', dir: 'auto' }, (reply.text ?? reply.caption ?? '…').slice(0, 120)))
  return lines
}

/** The words and, beside or under them, the time. As in Telegram, nothing says that a bot changed its own message. */
function drawLine(seen, { act, mine }) {
  const text = seen.text ?? ''
  const entities = { entities: seen.entities, from: 0, to: text.length, act }
  const words = text
    ? make('div', { class: 'words', dir: 'auto' }, ...nodes(text, entities))
    : seen.files.length === 0
      ? make('p', { class: 'words' }, serviceWords(seen.message))
      : null
  const date = new Date(seen.date)
  const clock = date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
  const time = make('time', { datetime: seen.date, title: date.toLocaleString('en-GB') }, clock)
  return make('div', { class: 'line' }, words, make('p', { class: 'meta' }, seen.edited && mine ? 'edited ' : '', time))
}

/** The element of one message; `me` decides the side, `act` is what its buttons and commands do. */
export function drawMessage(seen, me, act) {
  const mine = seen.from.id === me
  const { message } = seen
  const who = make('span', { class: 'visually-hidden' }, mine ? 'You: ' : `${seen.from.name}: `)
  const files = seen.files.map((file) => drawFile(file, message))
  const bubble = make('div', { class: 'bubble' }, who, ...drawContext(message), ...files, drawLine(seen, { act, mine }))
  const keyboard = seen.keyboard.length ? drawKeyboard(seen, act) : null
  const day = new Date(seen.date).toDateString()
  const attributes = { class: mine ? 'message mine' : 'message', 'data-id': seen.message_id, 'data-day': day }
  return make('article', attributes, bubble, keyboard)
}
