/**
 * Telegram's own ways to be told of crime: the reasons of its report menu, and the addresses that its own pages name. Only
 * addresses that were found there belong here; what is merely passed around does not, nor what is for authorities alone.
 */
/** The reasons of Telegram's report menu that lead to somebody; the words stand in `locales/` as `reason-…`. */
export const telegramReasons = [
  'child_abuse',
  'violence',
  'illegal_goods',
  'pornography',
  'personal_data',
  'terrorism',
  'scam',
  'other',
] as const
export type TelegramReason = (typeof telegramReasons)[number]

/** Where anybody may write; `europe` is for people in the European Union. */
export const telegramAddresses = {
  mail: 'abuse@telegram.org',
  childMail: 'stopCA@telegram.org',
  searchBot: '@SearchReport',
  europe: { form: 'https://telegram.org/dsa-report', bot: '@EURegulation' },
} as const

const europeanUnion = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ')

/** Whether a country belongs to the European Union, whose people have ways of their own. */
export const isEuropean = (country: string | null): boolean => country !== null && europeanUnion.includes(country)
