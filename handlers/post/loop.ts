/** A turn taken again and again, with pauses that can be cut short. It knows nothing of what a turn does. */

/** A loop that runs until it is stopped; `nudge` ends its pause at once, or spares it the next one. */
export type Loop = { nudge(): void; stop(): Promise<void> }

/** Runs `turn` again and again: at once while it answers true, after `pauseMs` or a nudge when it answers false. */
export function loop(turn: () => Promise<boolean>, pauseMs: number): Loop {
  let running = true
  let nudged = false
  let wake = () => {}
  const pause = () =>
    new Promise<void>((done) => {
      const timer = setTimeout(done, pauseMs)
      wake = () => {
        clearTimeout(timer)
        done()
      }
    })
  const run = (async () => {
    while (running) {
      nudged = false
      const more = await turn()
      if (!more && running && !nudged) await pause()
    }
  })()
  return {
    nudge() {
      nudged = true
      wake()
    },
    async stop() {
      running = false
      wake()
      await run
    },
  }
}
