/**
 * The invented people: members who are free or busy at an instant, and for each country the crowd its reporters come
 * from. None of them can be written to: reporters have no chat, members have one that Telegram cannot give.
 */
import type { Domain, Role } from '../model/actor.ts'
import type { Country } from '../model/country.ts'
import type { Language } from '../model/language.ts'
import type { Chance } from './chance.ts'
import { minute, type Place, type Season } from './places.ts'
import type { InventedMember, InventedReporter } from './rows.ts'
import type { Spoken } from './words.ts'

/** Accounts of Telegram have fewer than 52 bits; these have 53, so they can be nobody's, the sandbox's neither. */
const firstChatId = 9_000_000_000_000_000

const staff: readonly [Role, Country, Language, Domain[]][] = [
  ['lead', 'VN', 'vi', ['general', 'child_safety']],
  ['lead', 'MY', 'ms', ['general', 'child_safety', 'terror']],
  ['lead', 'BR', 'pt-BR', ['general', 'child_safety', 'terror']],
  ['moderator', 'VN', 'vi', ['general']],
  ['moderator', 'MY', 'ms', ['general']],
  ['moderator', 'ID', 'ms', ['general']],
  ['moderator', 'IN', 'en', ['general']],
  ['moderator', 'PH', 'en', ['general']],
  ['moderator', 'SG', 'en', ['general', 'terror']],
  ['moderator', 'BR', 'pt-BR', ['general']],
  ['moderator', 'FR', 'fr', ['general', 'terror']],
  ['moderator', 'GB', 'en', ['general', 'child_safety']],
  ['moderator', 'NG', 'en', ['general']],
]

const joined = Date.UTC(2024, 8, 16, 8)

/** Who may take a case: of its domain, and not those it is hidden from or who decided it. */
export type Wanted = { domain: Domain; refuse: (member: InventedMember) => boolean }

/** The members; `take` answers one who has nothing else to do from `from` to `until`, and keeps them busy. */
export type Staff = { members: InventedMember[]; take(from: number, until: number, wanted: Wanted): InventedMember }

/** Nobody holds two cases at once: time is cut into slots of ten minutes, and a slot is given once. */
export function makeStaff(chance: Chance): Staff {
  const members = staff.map(([role, country, language, domains], at) => {
    return {
      id: chance.uuid(),
      role,
      domains,
      country,
      language,
      chatId: firstChatId + at,
      joinedAt: joined,
      claims: 0,
    }
  })
  const busy = new Set<string>()
  const slotsOf = (member: InventedMember, from: number, until: number) => {
    const slots: string[] = []
    for (let slot = Math.floor(from / (10 * minute)); slot * 10 * minute <= until; slot++)
      slots.push(`${member.id} ${slot}`)
    return slots
  }
  return {
    members,
    take(from, until, { domain, refuse }) {
      const free = chance.shuffled(members).find((member) => {
        return (
          member.domains.includes(domain) &&
          !refuse(member) &&
          !slotsOf(member, from, until).some((slot) => busy.has(slot))
        )
      })
      if (!free) throw new Error(`No invented member of ${domain} is free.`)
      for (const slot of slotsOf(free, from, until)) busy.add(slot)
      return free
    },
  }
}

/** The reporters of one country. `voice` answers somebody who is not yet among `spoken`. */
export type Crowd = {
  reporters: InventedReporter[]
  voice(spoken: ReadonlySet<string>, season: Season): InventedReporter
}

/** How many people stand behind a quarter in which they are few: fewer than may be shown. */
const fewPeople = 6

/** Some report often, most once or twice: the crowd is drawn from with a weight on its first people. */
export function makeCrowd(chance: Chance, place: Place): Crowd {
  const size = Math.max(12, Math.round(place.channels * 6.5))
  const reporters = Array.from({ length: size }, (): InventedReporter => {
    const language = chance.weighed(place.language as Record<Spoken, number>)
    const country = place.country !== 'ZZ' && chance.happens(0.85) ? place.country : null
    return { id: chance.uuid(), pseudonym: chance.bytes(32), language, country, consentedAt: Number.POSITIVE_INFINITY }
  })
  return {
    reporters,
    voice(spoken, season) {
      const few = place.fewPeople === season.name
      const [loud] = reporters
      if (place.loud === season.name && loud && !spoken.has(loud.id) && chance.happens(0.8)) return loud
      for (;;) {
        const at = few ? chance.below(fewPeople) : Math.floor(size * (chance.below(10_000) / 10_000) ** 1.4)
        const one = reporters[at]
        if (one && !spoken.has(one.id)) return one
      }
    },
  }
}

/** The most voices that one case can have in a season. */
export function mostVoices(place: Place, season: Season): number {
  return place.fewPeople === season.name ? fewPeople - 1 : 30
}
