/** Under which numbers a member may have reported, so that nobody examines a channel they reported themselves. */
import type { On } from '../../../db/client.ts'
import { readMemberChat } from '../../../db/queries/member.ts'
import type { Member } from '../../model/actor.ts'
import type { Here } from '../step.ts'

/** A private chat has the number of its person: from the member's own sealed chat follow all their pseudonyms. */
export async function ownMarks({ app, tx, by, now }: Here<On, Member>): Promise<Buffer[]> {
  const [row] = await readMemberChat(tx, { memberId: by.id })
  if (!row) return []
  const chat = await app.keys.open(`member.sealed_chat:${by.id}`, row.sealedChat, row.keyId)
  return app.keys.pseudonyms(Number(chat), now)
}
