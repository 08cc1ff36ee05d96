/**
 * The chat page: one person's chat with the bot, live, through the control API. It keeps nothing but which person one
 * is; everything shown is asked from the sandbox.
 */
import { alertBox, ask, attempt, byId, follow, make, toast } from './api.js'
import { drawMessage } from './message.js'
import { drawPeople, languageSelect, personOfRole, roles, startNewcomer } from './people.js'
import { drawReplyKeyboard } from './reply-keyboard.js'
import { drawPosts, readClock, startTools } from './tools.js'

let me
let position = 0
let listening = new AbortController()

const remembered = {
  get: () => Number(localStorage.getItem('sandbox-person')) || undefined,
  set: (id) => localStorage.setItem('sandbox-person', String(id)),
}

const act = {
  say: (text) => act.send({ text }),
  async send(body) {
    if (!me) return toast('Choose first who you are.')
    closeTools()
    await attempt(() => ask(`/users/${me}/send`, { body }))
  },
  async forward(body) {
    if (!me) return toast('Choose first who you are.')
    closeTools()
    if (await attempt(() => ask(`/users/${me}/forward`, { body }))) toast('Forwarded to the bot.')
  },
  async press(element, seen, button) {
    if (button.kind === 'url') return follow(button.url)
    if (button.kind === 'copy_text') {
      await navigator.clipboard?.writeText(button.copy_text.text).catch(() => {})
      return toast('Copied.')
    }
    if (button.kind === 'web_app') {
      const opened = await attempt(() => ask(`/users/${me}/press`, { body: { button: button.text } }))
      return opened && follow(opened.url)
    }
    if (button.kind !== 'callback_data') return toast('This kind of button does nothing in the sandbox.')
    element.setAttribute('aria-busy', 'true')
    const body = { data: button.callback_data, message_id: seen.message_id, timeout: 20 }
    const pressed = await attempt(() => ask(`/users/${me}/press`, { body }))
    element.removeAttribute('aria-busy')
    showAnswer(pressed)
  },
}

function showAnswer(pressed) {
  if (!pressed) return
  if (!pressed.answered) return toast('The bot has not answered within 20 seconds.')
  const { text, show_alert, url } = pressed.answer
  if (url) follow(url)
  if (text && show_alert) alertBox(text)
  else if (text) toast(text)
}

// ---- the log

const isAtEnd = () => byId('scroll').scrollHeight - byId('scroll').scrollTop - byId('scroll').clientHeight < 120
const toEnd = () => byId('scroll').scrollTo({ top: byId('scroll').scrollHeight })

function separate() {
  for (const old of byId('log').querySelectorAll('.day')) old.remove()
  let day
  for (const element of byId('log').querySelectorAll('.message')) {
    if (element.dataset.day === day) continue
    day = element.dataset.day
    const words = new Date(day).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
    element.before(make('p', { class: 'day' }, words))
  }
}

function show({ messages, reply_keyboard, position: reached, chat }) {
  const wasAtEnd = isAtEnd()
  for (const seen of messages) {
    const old = byId('log').querySelector(`[data-id="${seen.message_id}"]`)
    if (seen.deleted) old?.remove()
    else if (old) replaceKeepingFocus(old, drawMessage(seen, me, act))
    else byId('log').append(drawMessage(seen, me, act))
  }
  position = reached
  separate()
  drawReplyKeyboard(reply_keyboard, { me, say: act.say })
  drawBlocked(chat.blocked)
  const isEmpty = byId('log').children.length === 0
  byId('start-bar').hidden = !isEmpty
  byId('composer').hidden = isEmpty
  byId('welcome').hidden = !isEmpty || byId('welcome').textContent === ''
  if (messages.length && wasAtEnd) requestAnimationFrame(toEnd)
}

/** An edit must not throw somebody who uses the keyboard out of the message. */
function replaceKeepingFocus(old, fresh) {
  const buttons = [...old.querySelectorAll('.key')]
  const at = buttons.indexOf(document.activeElement)
  old.replaceWith(fresh)
  if (at < 0) return
  const next = [...fresh.querySelectorAll('.key')][at] ?? fresh.querySelector('.key')
  ;(next ?? byId('text')).focus({ preventScroll: true })
}

function drawBlocked(blocked) {
  byId('block').textContent = blocked ? 'Unblock' : 'Block'
  byId('block').onclick = () =>
    attempt(async () => {
      await ask(`/users/${me}/${blocked ? 'unblock' : 'block'}`, { body: {} })
      drawBlocked(!blocked)
      toast(blocked ? 'The bot can write to you again.' : 'You have blocked the bot.')
    })
}

async function listen(id, signal) {
  while (!signal.aborted) {
    try {
      const news = await ask(`/users/${id}/next?after=${position}&timeout=50`, { signal })
      if (signal.aborted) return
      byId('bot-status').textContent = 'bot'
      // A reset starts the counting of messages anew.
      if (news.position < position) return choose(id)
      show(news)
    } catch (problem) {
      if (signal.aborted) return
      byId('bot-status').textContent = 'The sandbox does not answer; trying again.'
      const isGone = /no user/i.test(problem.message)
      if (isGone) return begin()
      await new Promise((resolve) => setTimeout(resolve, 1500))
    }
  }
}

// ---- who

async function choose(id) {
  listening.abort()
  listening = new AbortController()
  me = id
  remembered.set(id)
  byId('log').replaceChildren()
  byId('chat-head').hidden = false
  const [{ bot, first_name }, messages] = await Promise.all([
    ask(`/users/${id}`),
    ask(`/users/${id}/messages?limit=200`),
  ])
  byId('bot-name').textContent = bot.first_name
  byId('bot-avatar').textContent = bot.first_name[0]
  document.title = `${first_name} and ${bot.first_name}: sandbox chat`
  // What a bot says about itself stands where the first message will be.
  const about = bot.description
    ? [make('h2', {}, 'What can this bot do?'), make('p', { dir: 'auto' }, bot.description)]
    : []
  byId('welcome').replaceChildren(...about)
  show(messages)
  toEnd()
  drawRoleShortcuts(await drawPeople(id, choose))
  listen(id, listening.signal)
}

async function takeRole([label, name, first], language) {
  const taken = await attempt(() => personOfRole(label, name, language))
  if (!taken) return
  await choose(taken.person.id)
  if (taken.isNew) await act.say(first)
}

function drawWelcome() {
  const language = languageSelect({ id: 'welcome-language' })
  const buttons = roles.map((role) =>
    make(
      'button',
      { type: 'button', class: 'role', onclick: () => takeRole(role, language.value) },
      make('strong', {}, role[1]),
      make('span', {}, role[3]),
    ),
  )
  byId('welcome').replaceChildren(
    make('h1', {}, 'Who would you like to be?'),
    make(
      'p',
      {},
      'You play invented people who chat with the bot. Begin with one; you can switch between them at any time.',
    ),
    make('label', { for: 'welcome-language' }, 'Language of their app'),
    language,
    ...buttons,
  )
  byId('welcome').hidden = false
}

/** Roles nobody has taken yet stay within reach beside the people. */
function drawRoleShortcuts(users) {
  for (const old of document.querySelectorAll('.shortcut')) old.remove()
  const free = roles.filter(([label]) => !users.some((user) => user.label === label))
  if (users.length === 0) return
  const buttons = free.map((role) =>
    make('button', { type: 'button', class: 'quiet shortcut', onclick: () => takeRole(role, 'en') }, role[1]),
  )
  byId('add-person').before(...buttons)
}

async function begin() {
  listening.abort()
  me = undefined
  byId('log').replaceChildren()
  byId('chat-head').hidden = true
  byId('composer').hidden = true
  byId('start-bar').hidden = true
  drawRoleShortcuts([])
  const users = await drawPeople(undefined, choose)
  const last = users.find((user) => user.id === remembered.get())
  if (last) return choose(last.id)
  drawWelcome()
}

// ---- composer, menu, panels

function grow() {
  const area = byId('text')
  area.style.height = 'auto'
  area.style.height = `${Math.min(area.scrollHeight, 160)}px`
}

async function submit(event) {
  event?.preventDefault()
  const text = byId('text').value
  if (!text.trim()) return
  byId('text').value = ''
  grow()
  toEnd()
  await act.say(text)
}

async function openMenu() {
  const { bot } = await ask(`/users/${me}`)
  const items = bot.commands.map(({ command, description }) =>
    make(
      'button',
      {
        type: 'button',
        role: 'menuitem',
        onclick: () => {
          closeMenu()
          act.say(`/${command}`)
        },
      },
      make('b', {}, `/${command}`),
      make('span', { dir: 'auto' }, description),
    ),
  )
  const none = make('p', { class: 'note' }, 'The bot has not set any commands.')
  byId('menu').replaceChildren(...(items.length ? items : [none]))
  byId('menu').hidden = false
  byId('menu-button').setAttribute('aria-expanded', 'true')
  items[0]?.focus()
}

function closeMenu() {
  byId('menu').hidden = true
  byId('menu-button').setAttribute('aria-expanded', 'false')
}

function walkMenu(event) {
  const items = [...byId('menu').querySelectorAll('[role=menuitem]')]
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (event.key === 'Escape') {
    closeMenu()
    byId('menu-button').focus()
  }
  if (!step || items.length === 0) return
  event.preventDefault()
  items[(items.indexOf(document.activeElement) + step + items.length) % items.length].focus()
}

function setCovered(covered) {
  for (const part of document.querySelectorAll('.strip, .people, .chat')) part.inert = covered
}

let opener
function openTools(section, from) {
  opener = from
  byId('tools').classList.add('open')
  // On a narrow screen the tools cover everything else.
  setCovered(matchMedia('(max-width: 900px)').matches)
  attempt(() => drawPosts(act))
  if (section === 'posts') {
    byId('posts-title').scrollIntoView({ block: 'start' })
    byId('posts-title').focus({ preventScroll: true })
  } else byId('tools').querySelector('button:not([data-close])')?.focus({ preventScroll: true })
}

function closeTools() {
  if (!byId('tools').classList.contains('open')) return
  byId('tools').classList.remove('open')
  setCovered(false)
  opener?.focus()
}

function startPanels() {
  document.addEventListener('click', ({ target }) => {
    const open = target.closest('[data-open]')
    if (open?.dataset.open === 'tools') openTools(open.dataset.section, open)
    if (open?.dataset.open === 'newcomer') byId('newcomer').showModal()
    if (target.closest('[data-close]')) closeTools()
    if (target.closest('[data-dismiss]')) target.closest('dialog').close()
    if (!target.closest('.menu-holder')) closeMenu()
  })
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closeTools()
  })
}

function startComposer() {
  byId('composer').addEventListener('submit', submit)
  byId('text').addEventListener('input', grow)
  byId('text').addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    submit()
  })
  byId('menu-button').addEventListener('click', () => (byId('menu').hidden ? attempt(openMenu) : closeMenu()))
  byId('menu').addEventListener('keydown', walkMenu)
  byId('start').addEventListener('click', () => act.say('/start'))
  byId('to-end').addEventListener('click', toEnd)
  byId('scroll').addEventListener('scroll', () => {
    byId('to-end').hidden = isAtEnd()
  })
}

startPanels()
startComposer()
startNewcomer((person) => choose(person.id))
await attempt(() => startTools(act))
await attempt(begin)
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && attempt(readClock))
