/**
 * The keyboard under the chat: buttons that send their words, and buttons that ask the person for people, a chat, their
 * number or place, or open an app.
 */
import { ask, attempt, byId, follow, make } from './api.js'

const asking = ['request_users', 'request_chat', 'request_contact', 'request_location', 'web_app']
const questions = {
  request_users: 'Whom? Names or numbers of people in this sandbox, with commas between them.',
  request_chat: 'Which group or channel? Its name or number.',
}

/** Asks in words what the app would offer as a list; cancelled, it presses nothing. */
async function answer(me, button, kind) {
  const body = { button: button.text }
  if (questions[kind]) {
    const given = prompt(questions[kind])
    if (!given?.trim()) return
    body.share = given.split(',').map((name) => name.trim())
  }
  const pressed = await attempt(() => ask(`/users/${me}/press`, { body }))
  if (pressed?.kind === 'web_app') follow(pressed.url)
}

export function drawReplyKeyboard(markup, { me, say }) {
  const place = byId('reply-keyboard')
  place.hidden = !markup
  const rows = markup?.keyboard ?? []
  const draw = (button) => {
    const kind = asking.find((field) => button[field])
    const onclick = () => (kind ? answer(me, button, kind) : say(button.text))
    return make('button', { type: 'button', class: 'key', dir: 'auto', onclick }, button.text)
  }
  place.replaceChildren(...rows.map((row) => make('div', { class: 'row' }, ...row.map(draw))))
}
