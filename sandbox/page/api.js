/**
 * The control API as the page uses it, and the small things every part of the page needs: making elements, showing a
 * toast or an alert.
 */
const base = '/sandbox/api'

export async function ask(path, { body, method, signal } = {}) {
  const response = await fetch(base + path, {
    method: method ?? (body ? 'POST' : 'GET'),
    signal,
    ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
  })
  const answer = await response.json()
  if (!response.ok)
    throw new Error(answer.error ? `${answer.error.message} ${answer.error.next}` : 'The sandbox failed.')
  return answer
}

export const byId = (id) => document.getElementById(id)

/** An element with attributes and children; `on…` are listeners, text stays text. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value)
    else if (name === 'class') element.className = value
    else element.setAttribute(name, value === true ? '' : value)
  }
  element.append(...children.filter((child) => child !== null && child !== undefined))
  return element
}

let toastTimer
export function toast(words) {
  const place = byId('toast')
  place.textContent = words
  place.hidden = false
  clearTimeout(toastTimer)
  toastTimer = setTimeout(
    () => {
      place.hidden = true
    },
    Math.max(3500, words.length * 70),
  )
}

/** A message that must be closed; with `copy` it offers to copy something. */
export function alertBox(words, copy) {
  byId('alert-text').textContent = words
  const button = byId('alert-copy')
  button.hidden = copy === undefined
  button.onclick = async () => {
    await navigator.clipboard?.writeText(copy).catch(() => {})
    toast('Copied.')
  }
  byId('alert').showModal()
}

/** Runs something a person asked for; what goes wrong is said in words. */
export async function attempt(action) {
  try {
    return await action()
  } catch (problem) {
    if (problem.name !== 'AbortError') toast(problem.message)
    return undefined
  }
}

/** Addresses on this machine open; all others belong to the real world and are only shown. */
export function follow(address) {
  const url = URL.canParse(address) ? new URL(address) : undefined
  const isHere =
    url && (url.hostname === location.hostname || ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname))
  if (isHere && /^https?:$/.test(url.protocol)) window.open(url, '_blank', 'noopener')
  else alertBox(`In Telegram this opens\n${address}\nThe sandbox does not leave this machine.`, address)
}
