/**
 * The invented channels that every sandbox begins with, so that there is something to forward. None of them exists,
 * and each says so.
 */

import { format } from '../text/format.ts'
import { addMessage } from './post.ts'
import type { Chat, World } from './types.ts'
import { chatFace, seconds } from './world.ts'

type Seed = { title: string; username?: string; about: string; posts: string[] }

const seeds: Seed[] = [
  {
    title: 'Golden Lantern Signals (invented)',
    username: 'golden_lantern_invented',
    about: 'Invented for the sandbox: an investment scam.',
    posts: [
      'Join 4,200 members who double their deposit in 48 hours. Start with 50 and watch it grow. Guaranteed.',
      'Yesterday our VIP group made 38 %. Places close tonight. Write to our manager and send the entry fee first.',
      'To withdraw your profit you must first pay the release tax of 12 %. This is normal and refundable.',
    ],
  },
  {
    title: 'Easy Parcel Jobs (invented)',
    username: 'easy_parcel_invented',
    about: 'Invented for the sandbox: a job scam.',
    posts: [
      'Work from your phone, 150 a day, no interview. You only rate shops. Deposit for the first task: 20.',
      'Abroad, free flight, room and meals, high pay for typing. We keep your passport safe on arrival.',
    ],
  },
  {
    title: 'Night Pharmacy Express (invented)',
    username: 'night_pharmacy_invented',
    about: 'Invented for the sandbox: a drug shop.',
    posts: ['Menu of the week, discreet delivery, no prescription. Payment in coins only. Ask for the list.'],
  },
  {
    title: 'Harbour Morning News (invented)',
    username: 'harbour_news_invented',
    about: 'Invented for the sandbox: an ordinary news channel.',
    posts: [
      'The ferry to the north pier runs again from Monday. Tickets stay at the old price until the end of the month.',
      'Heavy rain is expected on Thursday. The city asks people near the river to move their cars.',
    ],
  },
  {
    title: 'Grandmother’s Kitchen (invented)',
    username: 'grandmothers_kitchen_inv',
    about: 'Invented for the sandbox: recipes.',
    posts: [
      'Coconut rice for six: 400 g of rice, one tin of coconut milk, two pandan leaves, a pinch of salt.',
      'Keep the peel of the lime. Dried and ground it is better than anything you can buy.',
    ],
  },
  {
    title: 'Private Circle (invented, no public name)',
    about: 'Invented for the sandbox: a private channel without a username.',
    posts: ['Only for members. Do not pass this on.'],
  },
  {
    title: 'أخبار الميناء (invented)',
    username: 'harbour_news_ar_inv',
    about: 'Invented for the sandbox: news in Arabic, written from right to left.',
    posts: ['تعود العبّارة إلى العمل يوم الاثنين. تبقى أسعار التذاكر كما هي حتى نهاية الشهر.'],
  },
]

/** Adds the invented channels once per state. Their posts lie some days in the past. */
export function seedChannels(world: World): void {
  if (world.state.seeded) return
  world.state.seeded = true
  for (const { title, username, about, posts } of seeds) {
    const id = world.state.nextChannelId--
    const channel: Chat = {
      key: String(id),
      id,
      type: 'channel',
      title,
      ...(username ? { username } : {}),
      about,
      members: {},
      // Channels that have been there for a while do not begin at 1.
      nextMessageId: 11,
      messages: [],
      invented: true,
    }
    world.state.chats[channel.key] = channel
    posts.forEach((post, index) => {
      const { text, entities } = format(post, {})
      const date = seconds(world) - (posts.length - index) * 86_400
      addMessage(world, channel, {
        sender_chat: chatFace(world, channel),
        date,
        text,
        ...(entities.length ? { entities } : {}),
      })
    })
  }
}
