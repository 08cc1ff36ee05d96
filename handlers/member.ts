/** Becoming a member: by a one-use link, or in the sandbox by asking. */
import { Composer } from 'grammy'
import { inviteMember, invitePrefix, redeemLink } from '../src/flow/index.ts'
import { domains, machine, type Role, roles } from '../src/model/actor.ts'
import { isCountry } from '../src/model/country.ts'
import { attempt, type Ctx, sayRefusal, type Visit } from './context.ts'
import { answerIn } from './start.ts'
import { say } from './talk.ts'

export const member = new Composer<Ctx>()

/** The start payload of an invite asks before it is used up, so that no preview and no slip of the thumb does it. */
export async function askToJoin(visit: Visit, payload: string): Promise<void> {
  const rows = [[{ text: visit.say('member-accept'), data: `j:${payload}` }]]
  await say(visit.mouth, visit.chatId, { text: visit.say('member-invite-confirm'), rows })
}

member.callbackQuery(/^j:(join-[\w-]{22})$/, async (ctx) => {
  await answerIn(ctx, { text: await join(ctx.visit, ctx.match[1] ?? '') })
})

async function join(visit: Visit, payload: string): Promise<string> {
  const { app } = visit.options
  const joined = await attempt(redeemLink(app, visit.by, { payload, chatId: visit.chatId, language: visit.language }))
  if (!joined.ok) return sayRefusal(visit, joined.refusal)
  const { role } = joined.value
  return role === 'admin' ? visit.say('member-admin-joined') : visit.say('member-joined', { role: visit.say(`role-${role}`) })
}

member.command('become', async (ctx, next) => {
  const { visit } = ctx
  if (!visit.options.sandbox) return next()
  const [asked = '', place = 'MY'] = ctx.match.trim().split(/\s+/)
  const role: Role | undefined = roles.find((one) => one === asked || (one === 'admin' && asked === 'administrator'))
  const said = async (text: string) => void (await say(visit.mouth, visit.chatId, { text }))
  if (!role || role === 'authority') return said(visit.say('become-usage'))
  if (visit.member) return said(visit.say('become-already', { role: visit.say(`role-${visit.member.member.role}`) }))
  const code = place.toUpperCase()
  const country = isCountry(code) ? code : 'MY'
  const invited = await inviteMember(visit.options.app, machine, { role, domains: role === 'moderator' ? ['general'] : [...domains], country })
  await said(await join(visit, invited.payload))
})

/** `/invite moderator [VN]`: an admin's one-use link. */
member.command('invite', async (ctx) => {
  const { visit } = ctx
  const said = async (text: string) => void (await say(visit.mouth, visit.chatId, { text }))
  if (visit.member?.member.role !== 'admin') return said(sayRefusal(visit, 'not_yours_to_do'))
  const [asked = 'moderator', place = ''] = ctx.match.trim().split(/\s+/)
  const role = roles.find((one) => one === asked && one !== 'authority') ?? 'moderator'
  const country = isCountry(place.toUpperCase()) ? place.toUpperCase() : visit.member.member.country
  const invited = await inviteMember(visit.options.app, visit.member.member, { role, country: isCountry(country) ? country : 'MY' })
  const link = `https://t.me/${ctx.me.username}?start=${invited.payload}`
  await said(visit.say('invite-made', { role: visit.say(`role-${role}`), link }))
})

/** Whether a start payload is an invite. */
export const isInvite = (payload: string) => payload.startsWith(invitePrefix)
