/**
 * What may stand in a link as a username, an invite hash, a number, a phone or a slug, and which words of Telegram's own
 * domains are no channel. Forms only: whether a channel of that name exists is not known here.
 */

/** 1 to 32 letters, digits and single underscores, a letter first, no underscore last. Lengths under 4 are Telegram's own. */
export function isUsername(text: string): boolean {
  return text.length <= 32 && /^[a-z](?:_?[a-z0-9])*$/i.test(text)
}

/** A name that follows an `@`, which may stand before it in a link: short names are no @names. Undefined where it is none. */
export function usernameIn(text: string): string | undefined {
  const name = text.startsWith('@') ? text.slice(1) : text
  return isUsername(name) && (name === text || name.length >= 4) ? name : undefined
}

/** At least three signs: names of games and mini-apps. */
export const isShortName = (text: string): boolean => text.length >= 3 && isUsername(text)

/** Letters, digits, `_` and `-`: what invite hashes and start parameters are made of. */
export const isBase64Url = (text: string): boolean => /^[\w-]*$/.test(text)

export const isPhone = (text: string): boolean => /^[0-9]{1,32}$/.test(text)

/** Digits only are a phone, never an invite. */
export const isInviteHash = (text: string): boolean => text !== '' && isBase64Url(text) && !isPhone(text)

/**
 * The positive number a text begins with, without leading zeros; `5682b` is 5682. Undefined for nothing, zero, a minus sign
 * and what no 64 bits hold.
 */
export function leadingNumber(text: string | undefined): string | undefined {
  const digits = /^0*([1-9][0-9]{0,18})(?![0-9])/.exec(text ?? '')?.[1]
  return digits && BigInt(digits) < 2n ** 63n ? digits : undefined
}

/** A whole number from 1 to the largest of 31 bits, nothing after it. */
export const isSmallNumber = (text: string): boolean => /^[0-9]{1,10}$/.test(text) && +text > 0 && +text < 2 ** 31

/**
 * Names under t.me that are Telegram's own pages. Those that read something from the next part have their own rule in
 * `tme.ts`; here stand only those that never name a channel.
 */
export const reservedPaths: ReadonlySet<string> = new Set(['i', 'contacts', 'settings', 'auth'])

/** Hosts under t.me that are Telegram's own, so that no username is read from them. */
export const reservedSubdomains: ReadonlySet<string> = new Set(
  `addemoji addlist addstickers addstyle addtheme auction auth boost call confirmphone contact giftcode invoice joinchat
   login newbot nft proxy setlanguage share socks web`.split(/\s+/),
)
