/** Who runs an installation: whoever reports to a bot must be able to learn it, so nothing of it may be missing on Telegram. */
import { countryCodes } from './model/country.ts'
import { ConfigError, type Settings } from './settings.ts'

/** The legal person, the two letters of the country whose law it is under, and where to ask about personal data. */
export type Operator = { name: string; country: string; contact: string }

const operatorSentences = {
  OPERATOR_NAME:
    'OPERATOR_NAME is missing: set it to the legal name of whoever runs this. It is shown in /privacy and on every page.',
  OPERATOR_COUNTRY:
    'OPERATOR_COUNTRY is missing: set it to the two letters of the country whose law you are under, like MY.',
  OPERATOR_CONTACT: 'OPERATOR_CONTACT is missing: set it to an address where people can ask about their personal data.',
} as const

/** Throws `ConfigError` for the first that is missing, because a token or a name was set. */
export function needOperator(set: Settings, because: 'BOT_TOKEN' | 'BOT_NAME'): void {
  for (const name of ['OPERATOR_NAME', 'OPERATOR_COUNTRY', 'OPERATOR_CONTACT'] as const) {
    if (!set[name]) throw new ConfigError(`${because} is set, so people will trust you. ${operatorSentences[name]}`)
  }
}

/** Whoever runs it, or null when not all of it was said. Throws `ConfigError` for a country that is none. */
export function operatorOf(set: Settings): Operator | null {
  const country = set.OPERATOR_COUNTRY?.trim().toUpperCase()
  if (country !== undefined && !countryCodes.includes(country as never)) {
    throw new ConfigError(`OPERATOR_COUNTRY is not usable. Set it to the two letters of a country, like MY.`)
  }
  if (!set.OPERATOR_NAME || !country || !set.OPERATOR_CONTACT) return null
  return { name: set.OPERATOR_NAME, country, contact: set.OPERATOR_CONTACT }
}
