/**
 * The one error the Bot API side throws on purpose: it becomes Telegram's error body, with Telegram's own wording.
 */
export class Refused extends Error {
  readonly code: number
  readonly parameters: Record<string, unknown> | undefined
  constructor(code: number, description: string, parameters?: Record<string, unknown>) {
    super(description)
    this.code = code
    this.parameters = parameters
  }
}

/**
 * 400 with "Bad Request: ". Telegram writes the first letter small unless the second one is a capital or "_", as in
 * BUTTON_DATA_INVALID.
 */
export function bad(reason: string): Refused {
  const first = /^.[A-Z_]/.test(reason) ? reason : reason.slice(0, 1).toLowerCase() + reason.slice(1)
  return new Refused(400, `Bad Request: ${first}`)
}

export function forbidden(reason: string): Refused {
  return new Refused(403, `Forbidden: ${reason}`)
}

export function conflict(reason: string): Refused {
  return new Refused(409, `Conflict: ${reason}`)
}
