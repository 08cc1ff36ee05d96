/** Becoming a member: by a one-use link, or in the sandbox by asking. */
import { Composer } from 'grammy'
import { inviteMember, invitePrefix, redeemLink } from '../src/flow/index.ts'
import { domains, machine } from '../src/model/actor.ts'
import { isCountry } from '../src/model/country.ts'
import { readInvitation } from '../src/model/invitation.ts'
import { attempt, type Ctx, sayRefusal, type Visit } from './context.ts'
import { answerIn } from './start.ts'
import { say } from './talk.ts'

export const member = new Composer<Ctx>()

const wellFormed = new RegExp(`^${invitePrefix}[\\w-]{22}$`)

/** The start payload of an invite asks before it is used up, so that no preview and no slip of the thumb does it. */
export async function askToJoin(visit: Visit, payload: string): Promise<void> {
  // A mangled link is answered like one that was never made; a longer one would not fit into a button.
  if (!wellFormed.test(payload))
    return void (await say(visit.mouth, visit.chatId, { text: sayRefusal(visit, 'invite_unknown') }))
  const rows = [[{ text: visit.say('member-accept'), data: `j:${payload}` }]]
  await say(visit.mouth, visit.chatId, { text: visit.say('member-invite-confirm'), rows })
}

member.callbackQuery(/^j:(.+)$/, async (ctx) => {
  await answerIn(ctx, { text: await join(ctx.visit, ctx.match[1] ?? '') })
})

async function join(visit: Visit, payload: string): Promise<string> {
  const { app } = visit.options
  const joined = await attempt(redeemLink(app, visit.by, { payload, chatId: visit.chatId, language: visit.language }))
  if (!joined.ok) return sayRefusal(visit, joined.refusal)
  const { role } = joined.value
  return role === 'admin'
    ? visit.say('member-admin-joined')
    : visit.say('member-joined', { role: visit.say(`role-${role}`) })
}

/**
 * In the sandbox anybody becomes a member by asking: `/become lead VN`. Leads and admins then have the right on every
 * domain, a moderator on the general one, unless domains are named.
 */
member.command('become', async (ctx, next) => {
  const { visit } = ctx
  if (!visit.options.sandbox) return next()
  const asked = readInvitation(ctx.match)
  const said = async (text: string) => void (await say(visit.mouth, visit.chatId, { text }))
  if (!asked?.role) return said(visit.say('become-usage'))
  if (visit.member) return said(visit.say('become-already', { role: visit.say(`role-${visit.member.member.role}`) }))
  const invited = await inviteMember(visit.options.app, machine, {
    role: asked.role,
    domains: asked.domains.length > 0 ? asked.domains : asked.role === 'moderator' ? ['general'] : [...domains],
    country: asked.country ?? 'MY',
  })
  await said(await join(visit, invited.payload))
})

/** `/invite moderator VN child_safety`: an admin's one-use link, for the general domain unless others are named. */
member.command('invite', async (ctx) => {
  const { visit } = ctx
  const by = visit.member?.member
  const said = async (text: string) => void (await say(visit.mouth, visit.chatId, { text }))
  if (!by) return said(sayRefusal(visit, 'not_yours_to_do'))
  const asked = readInvitation(ctx.match)
  if (!asked) return said(visit.say('invite-usage'))
  const { role = 'moderator', country = isCountry(by.country) ? by.country : 'MY', domains: named } = asked
  const invited = await attempt(
    inviteMember(visit.options.app, by, { role, country, ...(named.length > 0 ? { domains: named } : {}) }),
  )
  if (!invited.ok) return said(sayRefusal(visit, invited.refusal))
  const link = `https://t.me/${ctx.me.username}?start=${invited.value.payload}`
  await said(visit.say('invite-made', { role: visit.say(`role-${role}`), link }))
})

/** Whether a start payload is an invite. */
export const isInvite = (payload: string) => payload.startsWith(invitePrefix)
