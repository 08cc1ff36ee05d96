/** Posts that claim to come from Telegram without its secret: missing, wrong, nearly right, in the wrong place. */
import type { Chance } from '../campaigns/tamper/history.ts'

export const secret = 'a-webhook-secret_of-32-characters'
/** How the posts were answered, by status; and those that were let in. */
export type Tried = { posts: number; answers: Map<number, number>; letIn: string[] }

const header = 'x-telegram-bot-api-secret-token'
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-'

type Post = { how: string; path?: string; headers: Record<string, string>; method?: string }

/** One way to be wrong; none is the secret, in no reading of it. */
function wrongPost(chance: Chance): Post {
  const at = chance.below(secret.length)
  const other = chance.pick([...letters].filter((letter) => letter !== secret[at]))
  const random = Array.from({ length: 1 + chance.below(60) }, () => chance.pick([...letters])).join('')
  const flipped = [...secret].map((letter, place) => (place === at ? swapCase(letter) : letter)).join('')
  const near: Record<string, string> = {
    'one letter changed': secret.slice(0, at) + other + secret.slice(at + 1),
    'one letter less': secret.slice(0, at) + secret.slice(at + 1),
    'one letter more': secret.slice(0, at) + other + secret.slice(at),
    'the beginning': secret.slice(0, at),
    'twice, joined as a list': `${secret}, ${secret}`,
    'written large': secret.toUpperCase(),
    'one letter in the other case': flipped === secret ? `${secret}x` : flipped,
    quoted: `"${secret}"`,
    'as a bearer': `Bearer ${secret}`,
    'in base64': Buffer.from(secret).toString('base64'),
    'percent-encoded': `%61${secret.slice(1)}`,
    'with a zero byte spelt out': `${secret}%00`,
    random: random === secret ? `${random}x` : random,
    backwards: [...secret].reverse().join(''),
    empty: '',
  }
  const places: Post[] = [
    { how: 'no header', headers: {} },
    { how: 'in another header', headers: { authorization: secret, 'x-telegram-secret': secret, cookie: secret } },
    { how: 'in the address', path: `?secret_token=${secret}`, headers: {} },
    { how: 'with another verb', method: 'PUT', headers: { [header]: secret } },
    { how: 'at another path', path: '/', headers: { [header]: `${secret}x` } },
  ]
  if (chance.below(4) === 0) return chance.pick(places)
  const how = chance.pick(Object.keys(near))
  return { how, headers: { [header]: near[how] ?? '' } }
}

const swapCase = (letter: string) => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase())

const update = (at: number) => ({
  update_id: 5_000_000 + at,
  message: {
    message_id: at,
    date: 1,
    from: { id: 41, is_bot: false, first_name: 'x' },
    chat: { id: 41, type: 'private' },
    text: '/start',
  },
})

/** Sends `count` such posts to the webhook at `url`, some at once. */
export async function tryTokens(url: string, count: number, chance: Chance): Promise<Tried> {
  const tried: Tried = { posts: 0, answers: new Map(), letIn: [] }
  const postOne = async () => {
    const { how, path = '', headers, method = 'POST' } = wrongPost(chance)
    const at = tried.posts++
    const body = JSON.stringify({ ...update(at), secret_token: secret })
    const answer = await fetch(url + path, {
      method,
      body,
      headers: { 'content-type': 'application/json', ...headers },
    })
    await answer.arrayBuffer()
    tried.answers.set(answer.status, (tried.answers.get(answer.status) ?? 0) + 1)
    if (answer.ok) tried.letIn.push(how)
  }
  const some = async () => {
    while (tried.posts < count) await postOne()
  }
  await Promise.all(Array.from({ length: 16 }, some))
  return tried
}

/** The same post with the secret: how it is answered. */
export async function rightPost(url: string): Promise<number> {
  const body = JSON.stringify(update(0))
  const answer = await fetch(url, { method: 'POST', body, headers: { [header]: secret } })
  return answer.status
}
