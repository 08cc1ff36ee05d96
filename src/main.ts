/**
 * Starts Saksi: `npm start`. Without BOT_TOKEN it brings its own Telegram (the sandbox) and an invented world; with it,
 * it speaks to the real one. Prints where to look and how to go on, and stops everything on Ctrl-C or SIGTERM.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { makeBot } from '../handlers/bot.ts'
import { announceCommands } from '../handlers/commands.ts'
import { loop, pollingLoop, receive, senderTurn, workerTurn } from '../handlers/post.ts'
import { wordsIn } from '../locales/words.ts'
import { startSandbox } from '../sandbox/server.ts'
import { startWeb } from '../web/server.ts'
import { makeApp, makeEndings } from './assemble.ts'
import { type Config, ConfigError, readConfig } from './config.ts'
import { readBacklog } from './flow/index.ts'
import { openHeads } from './heads.ts'
import { startJobs } from './jobs/run.ts'
import { machine } from './model/actor.ts'
import { readLink } from './model/link.ts'
import { takeFolder } from './running.ts'
import { whyNot } from './why-not.ts'
import { fillWorld } from './world/fill.ts'

const said = (line: string) => void process.stdout.write(`${line}\n`)

/** How many updates are handled at the same time; each in a chat of its own. */
const workers = 4

async function main(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const config = readConfig(process.env)
  const endings = makeEndings(said)
  stopOnSignals(endings)
  try {
    await start(config, endings)
  } catch (error) {
    await endings.stop()
    throw error
  }
}

async function start(config: Config, endings: ReturnType<typeof makeEndings>): Promise<void> {
  // The first long text takes four times as long as all later ones: let it be nobody's.
  readLink('t.me/invented/1 https://example.org/@a_name?b=c '.repeat(400))
  const running = takeFolder(config.dataFolder)
  endings.add('The data folder', running.end)
  const sandbox = config.telegram
    ? null
    : await startSandbox({
        port: config.sandboxPort,
        host: config.host,
        stateFile: join(config.dataFolder, 'sandbox.json'),
      })
  if (sandbox) endings.add('The sandbox', sandbox.close)
  const app = await makeApp(config, endings, { clock: sandbox ? sandbox.now : () => new Date(), said })
  if (sandbox && !process.argv.includes('--empty')) await fillWorld(app, said)
  const token = config.telegram?.token ?? sandbox?.token ?? ''
  let publicUrl = config.publicUrl ?? ''
  const bot = makeBot(
    {
      app,
      sandbox: sandbox !== null,
      operator: config.operator,
      get publicUrl() {
        return publicUrl
      },
    },
    { token, ...(sandbox ? { apiRoot: sandbox.url } : {}) },
  )
  await bot.init()
  const told = async (chatId: number, fault: string) =>
    void (await bot.api.sendMessage(chatId, wordsIn('en')('fault', { fault })))
  const crew = Array.from({ length: workers }, () => loop(workerTurn(app, { handle: bot.handle, told }), 400))
  const nudge = () => {
    for (const worker of crew) worker.nudge()
  }
  const webhook = webhookOf(config, async (update) => {
    await receive(app, update)
    nudge()
  })
  const web = await startWeb(app, {
    port: config.port,
    host: config.host,
    sandboxUrl: sandbox?.url ?? null,
    botName: bot.me().username,
    operator: config.operator,
    publicUrl: config.publicUrl,
    ...(webhook ? { webhook } : {}),
    healthy: async () => ({ ok: (await readBacklog(app, machine, {})).seconds < 60 }),
  })
  publicUrl = config.publicUrl ?? web.url
  const sender = loop(
    senderTurn(app, bot.api, (ms) => new Promise((done) => setTimeout(done, ms))),
    400,
  )
  const clockwork = startJobs(app, { heads: openHeads(config.headFiles, app.keys.signer()) })
  sandbox?.onClock(async () => {
    await clockwork.runAll()
    sender.nudge()
  })
  const intake = webhook ? await takeWebhook(bot, config, webhook) : await takePolling(bot, app, nudge)
  // Updates stop coming in first, then those in hand are finished, then the messages they caused are sent.
  endings.add('The pages', web.close)
  endings.add('The clockwork', clockwork.stop)
  endings.add('The sender', sender.stop)
  endings.add('The workers', async () => void (await Promise.all(crew.map((worker) => worker.stop()))))
  endings.add('The intake', intake.stop)
  await announceCommands(bot.api)
  const urls = [
    ...(sandbox ? [`Sandbox chat   ${sandbox.url}/`] : [`Telegram       https://t.me/${bot.me().username}`]),
    `Public page    ${web.url}/`,
    `Health         ${web.url}/healthz`,
  ]
  running.tell(urls)
  said(['', ...urls, '', ...(sandbox ? howToGoOn : []), ...notYet, 'Stop with Ctrl-C.'].join('\n'))
}

const howToGoOn = [
  'This is a sandbox: an invented Telegram and an invented world on this machine alone.',
  'To go on Telegram, put into a file .env beside package.json:',
  '  BOT_TOKEN=         from @BotFather',
  '  MASTER_KEY_FILE=   a file outside the data folder, made with: openssl rand -hex 32',
  '  OPERATOR_NAME=     OPERATOR_COUNTRY=     OPERATOR_CONTACT=     who runs it, and where to ask about personal data',
  '',
]
const notYet = ['Saksi is not yet for people at risk: keys are not rotated and destroyed as it promises to.', '']

type Webhook = { path: string; secret: string; receive(update: unknown): Promise<void> }

function webhookOf(config: Config, take: (update: unknown) => Promise<void>): Webhook | null {
  if (!config.telegram?.webhookSecret) return null
  if (!config.publicUrl?.startsWith('https://'))
    throw new ConfigError(
      'WEBHOOK_SECRET is set, so PUBLIC_URL must be the https address under which Telegram reaches this program.',
    )
  return { path: '/telegram', secret: config.telegram.webhookSecret, receive: take }
}

type MadeBot = ReturnType<typeof makeBot>

async function takeWebhook(bot: MadeBot, config: Config, webhook: Webhook) {
  await bot.api.setWebhook(`${config.publicUrl}${webhook.path}`, {
    secret_token: webhook.secret,
    allowed_updates: ['message', 'edited_message', 'callback_query', 'my_chat_member'],
  })
  return loop(async () => false, 3_600_000)
}

async function takePolling(bot: MadeBot, app: Parameters<typeof pollingLoop>[0], nudge: () => void) {
  await bot.api.deleteWebhook()
  return pollingLoop(app, bot.api, nudge)
}

function stopOnSignals(endings: ReturnType<typeof makeEndings>): void {
  let stopping = false
  const stop = (signal: string) => {
    if (stopping) return
    stopping = true
    said(`\n${signal}: stopping.`)
    setTimeout(() => process.exit(1), 10_000).unref()
    void endings.stop().then(() => process.exit(0))
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(signal))
}

main().catch((error: unknown) => {
  said(whyNot(error))
  process.exit(1)
})
