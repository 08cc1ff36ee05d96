import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { receive } from '../../handlers/post.ts'
import { chanceFrom } from '../campaigns/tamper/history.ts'
import { useWorld } from '../support/world.ts'
import { rightPost, tryTokens } from './tokens.ts'
import { type Door, openWebhook } from './webhook.ts'

const world = useWorld()
let door: Door
let bare: Door
let handed = 0

beforeAll(async () => {
  door = await openWebhook(world.app, async (update) => {
    handed++
    await receive(world.app, update)
  })
  bare = await openWebhook(world.app)
})
afterAll(async () => {
  await door.close()
  await bare.close()
})

const rows = async () => (await world.app.db<{ rows: number }[]>`select count(*)::int as rows from inbox`)[0]?.rows

describe('posts to the webhook', () => {
  it('with a missing, wrong or nearly right secret are handed to nobody and leave no row', {
    timeout: 60_000,
  }, async () => {
    const { posts, answers, letIn } = await tryTokens(door.url, 3000, chanceFrom(10))
    expect([letIn, handed, await rows()]).toEqual([[], 0, 0])
    expect([...answers.keys()].sort()).toEqual([401, 404, 405])
    expect([...answers.values()].reduce((sum, each) => sum + each, 0)).toBe(posts)
    // The very same post with the secret is taken: nothing else was wrong with the others.
    expect([await rightPost(door.url), handed, await rows()]).toEqual([200, 1, 1])
  })

  it('go nowhere where no secret is set', async () => {
    const before = [handed, await rows()]
    expect(await rightPost(bare.url)).toBe(404)
    expect([handed, await rows()]).toEqual(before)
  })
})
