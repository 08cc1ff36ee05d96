/**
 * Addresses as Telegram takes them in links and buttons: with or without a scheme, a host with a dot, or tg:// and
 * ton://.
 */
import type { Entity } from '../world/types.ts'

/** The address in full, or the reason why it is none, in Telegram's words. */
export function readAddress(raw: string): { url: string } | { problem: string } {
  const value = raw.trim()
  if (value === '') return { problem: 'URL host is empty' }
  if (/^(tg|ton):/i.test(value)) return { url: value }
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(value)?.[1]?.toLowerCase()
  if (scheme && scheme !== 'http' && scheme !== 'https') return { problem: 'Unsupported URL protocol' }
  try {
    const { hostname } = new URL(scheme ? value : `http://${value}`)
    if (hostname === '') return { problem: 'URL host is empty' }
    const isHost = hostname.includes('.') || hostname === 'localhost' || hostname.startsWith('[')
    if (!isHost || /\s/.test(value)) return { problem: 'Wrong HTTP URL' }
    return { url: scheme ? value : `http://${value}/`.replace(/([/?#].*)\/$/, '$1') }
  } catch {
    return { problem: 'Wrong HTTP URL' }
  }
}

/** A link in a text; a bad address leaves the words without one, as Telegram does when it parses a text. */
export function linkEntity(raw: string, place: { offset: number; length: number }): Entity | undefined {
  const person = /^tg:\/\/user\/?\?id=(\d+)/i.exec(raw.trim())
  if (person) {
    return { type: 'text_mention', ...place, user: { id: Number(person[1]), is_bot: false, first_name: '' } }
  }
  const address = readAddress(raw)
  return 'url' in address ? { type: 'text_link', ...place, url: address.url } : undefined
}
