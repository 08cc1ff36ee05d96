/**
 * Just enough of PostgreSQL's wire protocol for a proxy: a stream cut into messages, and the few fields that say which
 * statement is asked and how it was answered. It decides nothing.
 */

/** One message as it travels; `type` is its letter, or '' for what opens a connection. */
export type Message = { type: string; bytes: Buffer }

/** Codes in the place of a protocol version. */
const opening = { ssl: 80877103, gss: 80877104 } as const

/** Cuts a stream into messages. `opens` says that the first message has no letter, as those of a client have not. */
export function messageReader(opens: boolean): (chunk: Buffer) => Message[] {
  let rest: Buffer = Buffer.alloc(0)
  let isFirst = opens
  return (chunk) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const messages: Message[] = []
    for (;;) {
      const head = isFirst ? 0 : 1
      if (rest.length < head + 4) return messages
      const size = head + rest.readUInt32BE(head)
      if (rest.length < size) return messages
      const bytes = rest.subarray(0, size)
      messages.push({ type: head === 0 ? '' : String.fromCharCode(bytes[0] ?? 0), bytes })
      // A client that was told "no" to encryption opens once more.
      if (isFirst) isFirst = isEncryptionRequest(bytes)
      rest = rest.subarray(size)
    }
  }
}

export function isEncryptionRequest(bytes: Buffer): boolean {
  if (bytes.length !== 8) return false
  const code = bytes.readUInt32BE(4)
  return code === opening.ssl || code === opening.gss
}

function textAt(bytes: Buffer, from: number): { text: string; next: number } {
  const end = bytes.indexOf(0, from)
  return { text: bytes.toString('utf8', from, end), next: end + 1 }
}

/** The text of a simple query. */
export const queryText = ({ bytes }: Message) => textAt(bytes, 5).text

/** The name and the text of a Parse. */
export function parsed({ bytes }: Message): { name: string; text: string } {
  const name = textAt(bytes, 5)
  return { name: name.text, text: textAt(bytes, name.next).text }
}

/** The name of the statement that a Bind takes. */
export const boundName = ({ bytes }: Message) => textAt(bytes, textAt(bytes, 5).next).text

/** The SQLSTATE of an ErrorResponse. */
export function stateIn({ bytes }: Message): string {
  for (let at = 5; at < bytes.length && bytes[at] !== 0; ) {
    const { text, next } = textAt(bytes, at + 1)
    if (bytes[at] === 67) return text
    at = next
  }
  return ''
}
