/**
 * Who one is: the row of people at the top, the three ready-made roles, and the dialog for a new invented person.
 */
import { ask, attempt, byId, make } from './api.js'
import { avatar } from './message.js'

const languages = [
  ['en', 'English'],
  ['ms', 'Bahasa Melayu'],
  ['vi', 'Tiếng Việt'],
  ['fr', 'Français'],
  ['pt-br', 'Português (Brasil)'],
  ['th', 'ไทย'],
  ['ar', 'العربية'],
  ['id', 'Bahasa Indonesia'],
  ['km', 'ខ្មែរ'],
  ['hi', 'हिन्दी'],
  ['es', 'Español'],
  ['zh-hans', '简体中文'],
]

/** Role, first words to the bot, and a sentence about it. */
export const roles = [
  ['citizen', 'Citizen', '/start', 'reports a channel and asks what became of it'],
  ['moderator', 'Moderator', '/become moderator', 'takes cases from the queue and decides them'],
  ['administrator', 'Administrator', '/become administrator', 'invites members and publishes figures'],
]

const names = ['Aminah', 'Linh', 'João', 'Claire', 'Somchai', 'Layla', 'Sophea', 'Ravi', 'Inés', 'Wei']

export function languageSelect(attributes = {}) {
  return make(
    'select',
    attributes,
    ...languages.map(([code, name]) => make('option', { value: code, lang: code }, `${name} (${code})`)),
  )
}

/** Creates the person of a role, or finds the one there is; answers it and whether it is new. */
export async function personOfRole(label, name, language_code) {
  const { users } = await ask('/users')
  const known = users.find((user) => user.label === label)
  if (known) return { person: known, isNew: false }
  return { person: await ask('/users', { body: { first_name: name, label, language_code } }), isNew: true }
}

export async function drawPeople(current, choose) {
  const { users } = await ask('/users')
  // With very many people only the last ones fit a row of buttons.
  byId('people').replaceChildren(
    ...users.slice(-30).map((user) => {
      const isMe = user.id === current
      const language = make('span', { class: 'language' }, user.language_code ?? '')
      const button = make(
        'button',
        { type: 'button', class: 'person', 'aria-current': isMe ? 'true' : undefined, onclick: () => choose(user.id) },
        avatar(user.id, user.first_name),
        make('span', { dir: 'auto' }, user.first_name),
        language,
      )
      return make('li', {}, button)
    }),
  )
  byId('people').querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  return users
}

export function startNewcomer(created) {
  const dialog = byId('newcomer')
  byId('newcomer-language').replaceWith(languageSelect({ id: 'newcomer-language' }))
  dialog.addEventListener('toggle', () => {
    if (dialog.open) byId('newcomer-name').value = names[Math.floor(Math.random() * names.length)]
  })
  byId('newcomer-form').addEventListener('submit', async (event) => {
    event.preventDefault()
    const first_name = byId('newcomer-name').value.trim()
    if (!first_name) return
    const person = await attempt(() =>
      ask('/users', { body: { first_name, language_code: byId('newcomer-language').value } }),
    )
    dialog.close()
    if (person) created(person)
  })
}
