/** Members come by one-use links: 128 random bits, kept as a hash, good for 24 hours, bound to the first who uses it. */
import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { findMember, keepInvite, redeemInvite } from '../../../db/queries/member.ts'
import { domains, type Member } from '../../model/actor.ts'
import { countryCodes } from '../../model/country.ts'
import { invitedRoles } from '../../model/invitation.ts'
import { languageCodes } from '../../model/language.ts'
import { Refusal } from '../../refusal.ts'
import { step } from '../step.ts'

const inviteHours = 24

/** The beginning of the start payload that carries an invite; Telegram allows 64 characters of A-Z a-z 0-9 _ and -. */
export const invitePrefix = 'join-'

const hashOf = (secret: string) => createHash('sha256').update(secret).digest()

/**
 * Makes a link for a role. The secret is answered once and kept nowhere; the role and rights are bound to it. Called by
 * an admin, who can give only rights they have (else `not_yours_to_do`), or by the machine for the first one
 * (`npm run invite -- admin`).
 */
export const inviteMember = step({
  who: ['admin', 'machine'],
  input: z.object({
    role: z.enum(invitedRoles),
    domains: z.array(z.enum(domains)).min(1).default(['general']),
    country: z.enum(countryCodes),
  }),
  async run({ tx, by, now, fresh }, { role, domains, country }) {
    if (by.kind === 'member' && !domains.every((domain) => by.domains.includes(domain)))
      throw new Refusal('not_yours_to_do')
    const secret = randomBytes(16).toString('base64url')
    const expiresAt = new Date(now.getTime() + inviteHours * 3_600_000)
    const createdBy = by.kind === 'member' ? by.id : null
    await keepInvite(tx, { id: fresh(), hash: hashOf(secret), role, domains, country, createdBy, expiresAt, now })
    return { payload: `${invitePrefix}${secret}`, expiresAt: expiresAt.toISOString() }
  },
})

/** Uses a link up. Refuses `invite_unknown` (never made, used, or out of time: one answer) and `member_already`. */
export const redeemLink = step({
  who: ['reporter'],
  input: z.object({ payload: z.string().max(64), chatId: z.number().int(), language: z.enum(languageCodes) }),
  conflict: 'member_already',
  async run({ app, tx, by, now, fresh }, { payload, chatId, language }) {
    if (!payload.startsWith(invitePrefix)) throw new Refusal('invite_unknown')
    const pseudonym = app.keys.pseudonym(by.person.telegramId)
    const [already] = await findMember(tx, { pseudonyms: await app.keys.pseudonyms(by.person.telegramId, now) })
    if (already) throw new Refusal('member_already')
    const memberId = fresh()
    const chat = app.keys.seal(`member.sealed_chat:${memberId}`, String(chatId))
    const hash = hashOf(payload.slice(invitePrefix.length))
    const known = { memberId, pseudonym: pseudonym.mark, pseudonymKeyId: pseudonym.keyId, language, now }
    const [joined] = await redeemInvite(tx, { hash, ...known, sealedChat: chat.sealed, keyId: chat.keyId })
    if (!joined) throw new Refusal('invite_unknown')
    return { role: joined.role }
  },
})

export type MemberView = { member: Member; language: string; card: number | null }

/** The member behind an account, or null; every button and command of members asks this first. */
export const readMember = step({
  who: ['reporter'],
  input: z.object({}),
  hot: true,
  async run({ app, tx, by, now }): Promise<MemberView | null> {
    const pseudonyms = await app.keys.pseudonyms(by.person.telegramId, now)
    const [row] = await findMember(tx, { pseudonyms })
    if (!row) return null
    const member: Member = { kind: 'member', id: row.id, role: row.role, domains: row.domains, country: row.country }
    return { member, language: row.language, card: row.cardMessageId }
  },
})
