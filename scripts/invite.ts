/**
 * `npm run invite -- admin VN`: prints a one-use link for a member, good for 24 hours. This is how the first
 * administrator comes; later ones are invited in the chat. Works beside a running program and without one.
 */
import type { Config } from '../src/config.ts'
import { inviteMember } from '../src/flow/index.ts'
import { type Domain, domains, machine } from '../src/model/actor.ts'
import { isCountry } from '../src/model/country.ts'
import { type InvitedRole, readInvitation } from '../src/model/invitation.ts'
import { runCommand, said, sayUsage } from './program.ts'

const usage =
  'Write: npm run invite -- admin VN\nA role (moderator, lead, admin), a country as two letters, and domains (general, child_safety, terror), in any order.'

const asked = readInvitation(process.argv.slice(2).join(' '))
const role = asked?.role ?? sayUsage(usage)

await runCommand(async (app, config) => {
  const country = asked?.country ?? operatorsCountry(config) ?? 'MY'
  const rights = asked?.domains.length ? asked.domains : usualRights(role)
  const { payload, expiresAt } = await inviteMember(app, machine, { role, country, domains: rights })
  const until = expiresAt.slice(0, 16).replace('T', ' ')
  said(`For one ${role} in ${country} (${rights.join(', ')}), until ${until} UTC, once:`)
  said(await howToUse(config, payload))
})

/** Cases of a domain that nobody may see would wait for ever: an administrator has them all unless some are named. */
function usualRights(invited: InvitedRole): Domain[] {
  return invited === 'admin' ? [...domains] : ['general']
}

function operatorsCountry({ operator }: Config) {
  return operator && isCountry(operator.country) ? operator.country : null
}

/** On Telegram a link; in the sandbox, or when Telegram does not answer, what to send to the bot. */
async function howToUse({ telegram }: Config, payload: string): Promise<string> {
  const name = telegram ? await botName(telegram) : null
  if (name) return `https://t.me/${name}?start=${payload}`
  return `/start ${payload}\n(send this to the bot${telegram ? '' : ' in the sandbox chat'})`
}

async function botName({ token, apiRoot }: NonNullable<Config['telegram']>): Promise<string | null> {
  try {
    const root = apiRoot ?? 'https://api.telegram.org'
    const answer = await fetch(`${root}/bot${token}/getMe`, { signal: AbortSignal.timeout(10_000) })
    const { result } = (await answer.json()) as { result?: { username?: string } }
    return result?.username ?? null
  } catch {
    return null
  }
}
