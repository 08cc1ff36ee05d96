/** What an administrator writes to invite somebody, in the chat or on the command line: a role, a country, domains, in any order. */
import { type Domain, domains, type Role } from './actor.ts'
import { type Country, isCountry } from './country.ts'

/** The roles a link can carry. An authority comes by the public register of authorities, never by a link. */
export const invitedRoles = ['moderator', 'lead', 'admin'] as const satisfies readonly Role[]
export type InvitedRole = (typeof invitedRoles)[number]

export type Invitation = { role?: InvitedRole; country?: Country; domains: Domain[] }

/** Reads `lead VN general,child_safety`; null when a word is none of these. */
export function readInvitation(text: string): Invitation | null {
  const invitation: Invitation = { domains: [] }
  for (const word of text.split(/[\s,]+/).filter(Boolean)) {
    const plain = word.toLowerCase()
    const role = plain === 'administrator' ? 'admin' : invitedRoles.find((one) => one === plain)
    const domain = domains.find((one) => one === plain)
    const country = word.toUpperCase()
    if (role) invitation.role = role
    else if (domain) invitation.domains.push(domain)
    else if (isCountry(country)) invitation.country = country
    else return null
  }
  return { ...invitation, domains: [...new Set(invitation.domains)] }
}
