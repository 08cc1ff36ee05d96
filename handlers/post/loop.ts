/** A turn taken again and again, with pauses that can be cut short. It knows nothing of what a turn does. */

/** A loop that runs until it is stopped; `nudge` ends its pause at once, or spares it the next one. */
export type Loop = { nudge(): void; stop(): Promise<void> }

/** Milliseconds between two looks: the first pause after work, and what doubling it ends at while there is none. */
export type Pause = { least: number; most: number }

/** How the post looks for work that another process brought: soon after work, and two and a half times a second at rest. */
export const postPause: Pause = { least: 20, most: 400 }

/**
 * Runs `turn` again and again: at once while it answers true, after a pause when it answers false. The pause begins at
 * `least` and doubles up to `most` with each look that found nothing; work or a nudge makes it short again.
 */
export function loop(turn: () => Promise<boolean>, { least, most }: Pause): Loop {
  let running = true
  let nudged = false
  let pauseMs = least
  let wake = () => {}
  const pause = () =>
    new Promise<void>((done) => {
      const timer = setTimeout(done, pauseMs)
      pauseMs = Math.min(most, pauseMs * 2)
      wake = () => {
        clearTimeout(timer)
        done()
      }
    })
  const run = (async () => {
    while (running) {
      nudged = false
      const more = await turn()
      if (more) pauseMs = least
      else if (running && !nudged) await pause()
    }
  })()
  return {
    nudge() {
      nudged = true
      pauseMs = least
      wake()
    },
    async stop() {
      running = false
      wake()
      await run
    },
  }
}
