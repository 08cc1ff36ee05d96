/** A bare grammY bot that says back what it hears: what a bot costs before it does anything. Run by `conversation.ts`. */
import { Bot } from 'grammy'

const [apiRoot = '', token = ''] = process.argv.slice(2)
const bot = new Bot(token, { client: { apiRoot } })
bot.on('message:text', (ctx) => ctx.reply(ctx.message.text))
await bot.start({ onStart: () => void process.stdout.write('ready\n') })
