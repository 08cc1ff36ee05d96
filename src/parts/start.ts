/**
 * Puts a process together out of the roles it has. One with all roles is the whole program; a process without keys is put
 * together elsewhere (`start-public.ts`), so that nothing here can slip into it.
 */
import { makeBot } from '../../handlers/bot.ts'
import type { Loop } from '../../handlers/post.ts'
import { mountReport, mountStatus, type Serves } from '../../web/server.ts'
import type { App } from '../app.ts'
import { type Endings, makeProgram } from '../assemble.ts'
import type { Config } from '../config.ts'
import type { Clockwork } from '../jobs/run.ts'
import { readLink } from '../model/link.ts'
import type { Role, Start } from '../role.ts'
import { type Running, takeFolder } from '../running.ts'
import { fillWorld } from '../world/fill.ts'
import { startClockwork } from './clockwork.ts'
import { startSender, startWorkers } from './crew.ts'
import { listen } from './http.ts'
import { type MadeBot, startIntake, webhookOf } from './intake.ts'
import { howToGoOn, sayAddresses } from './say.ts'
import { openTelegram, type Telegram } from './telegram.ts'

export type Starting = { config: Config; start: Start; endings: Endings; said: (line: string) => void }

/** Starts the roles in the order in which they need each other; what was started ends in reverse when one cannot. */
export async function startRoles({ config, start, endings, said }: Starting): Promise<void> {
  const { roles, whole } = start
  const running = whole ? holdFolder(config, endings) : null
  const telegram = await openTelegram(config, endings)
  const { app, pages } = await makeProgram(config, endings, { clock: telegram.clock, said })
  if (whole && telegram.chatUrl !== null && !start.empty) await fillWorld(app, said)
  const site = { url: config.publicUrl ?? '' }
  const bot = needsBot(roles) ? await makeTheBot(app, config, { telegram, site }) : null
  const crew: { workers?: Loop; sender?: Loop; clockwork?: Clockwork } = {}
  const received = () => crew.workers?.nudge()
  const webhook = bot && roles.has('bot') ? webhookOf(config, app, received) : null
  const on = { config, endings, app, pages, chatUrl: telegram.chatUrl, botName: bot?.me().username ?? config.botName }
  const { url, healthUrl } = await listen(on, {
    pages: roles.has('public'),
    ...(webhook && { webhook }),
    ...(roles.has('web') && { keyed: withKeys(app, config) }),
  })
  if (roles.has('public')) site.url ||= url ?? ''
  if (roles.has('jobs')) {
    const clockwork = startClockwork(app, config)
    endings.add('The clockwork', clockwork.stop)
    crew.clockwork = clockwork
  }
  if (bot && roles.has('sender')) {
    const sender = startSender(app, bot)
    endings.add('The sender', sender.stop)
    crew.sender = sender
  }
  if (bot && roles.has('worker')) {
    const workers = startWorkers(app, bot)
    endings.add('The workers', workers.stop)
    crew.workers = workers
  }
  telegram.onClock(async () => {
    await crew.clockwork?.runAll()
    crew.sender?.nudge()
  })
  // It ends first: then updates stop coming in, those in hand are finished, and the messages they caused are sent.
  if (bot && roles.has('bot')) {
    const intake = await startIntake(app, bot, { webhook, origin: config.publicUrl ?? url ?? '', received })
    endings.add('The intake', intake.stop)
  }
  const addresses = sayAddresses({ start, telegram, url, healthUrl, botName: on.botName })
  running?.tell(addresses.filter((line) => line.includes('http')))
  said(['', ...addresses, '', ...(whole && telegram.chatUrl ? howToGoOn : []), 'Stop with Ctrl-C.'].join('\n'))
}

/** What the role `web` answers. */
function withKeys(app: App, { addressHeader }: Config): NonNullable<Serves['keyed']> {
  return (site, hono) => {
    mountStatus(app, { addressHeader })(site, hono)
    mountReport(app, { addressHeader })(site, hono)
  }
}

function holdFolder(config: Config, endings: Endings): Running {
  const running = takeFolder(config.dataFolder)
  endings.add('The data folder', running.end)
  return running
}

/** Who speaks with Telegram, and the pages, which name the bot. */
const needsBot = (roles: ReadonlySet<Role>) =>
  (['bot', 'worker', 'sender', 'public'] as const).some((role) => roles.has(role))

type Around = { telegram: Telegram; site: { url: string } }

async function makeTheBot(app: App, config: Config, { telegram, site }: Around): Promise<MadeBot> {
  // The first long text takes four times as long as all later ones: let it be nobody's.
  readLink('t.me/invented/1 https://example.org/@a_name?b=c '.repeat(400))
  const { token, apiRoot, chatUrl } = telegram
  const bot = makeBot(
    {
      app,
      sandbox: chatUrl !== null,
      operator: config.operator,
      get publicUrl() {
        return site.url
      },
    },
    { token, ...(apiRoot !== null && { apiRoot }) },
  )
  await bot.init()
  return bot
}
