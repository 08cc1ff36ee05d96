/** Looks after a server that should run: when it ended without being told to, it is started again on the same data and port. */

export type Watch = { end(): Promise<void> }

type Watched = {
  isAlive: () => boolean
  revive: () => Promise<unknown>
  said: (line: string) => void
  everyMs?: number
}

/**
 * Looks every second. Between a death and the revival the program's connections fail and open again by themselves; what
 * was acknowledged is on the disk. A revival that fails is said once and tried again.
 */
export function watchServer({ isAlive, revive, said, everyMs = 1000 }: Watched): Watch {
  let reviving: Promise<void> | null = null
  let failed = false
  const look = () => {
    if (reviving || isAlive()) return
    if (!failed) said('The database server ended. Starting it again; nothing that was acknowledged is lost.')
    reviving = revive()
      .then(
        () => {
          failed = false
        },
        (error: unknown) => {
          if (!failed) said(error instanceof Error ? error.message : 'The database server could not be started again.')
          failed = true
        },
      )
      .finally(() => {
        reviving = null
      })
  }
  const timer = setInterval(look, everyMs)
  timer.unref()
  return {
    async end() {
      clearInterval(timer)
      await reviving
    },
  }
}
