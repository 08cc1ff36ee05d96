/**
 * Wakes those who wait for something to happen in the sandbox: long polls, "wait for the next message", pressed
 * buttons. It carries no news itself; whoever is woken looks again.
 */
export type Bell = {
  /** Wakes everybody who waits on the topic, now. */
  ring(topic: string): void
  /** Calls the listener at every ring, until the returned function is called. */
  on(topic: string, listener: () => void): () => void
  /**
   * Answers what `look` finds as soon as it finds something, looking once now and once per ring; `undefined` when the
   * milliseconds have passed or the signal was given.
   */
  until<T>(topic: string, look: () => T | undefined, wait: { ms: number; signal?: AbortSignal }): Promise<T | undefined>
  /** Ends every waiting at once, for shutdown. */
  close(): void
}

type Wait = { ms: number; signal?: AbortSignal }

export function makeBell(): Bell {
  const listeners = new Map<string, Set<() => void>>()
  const endings = new Set<() => void>()

  function on(topic: string, listener: () => void): () => void {
    const set = listeners.get(topic) ?? new Set()
    listeners.set(topic, set)
    set.add(listener)
    return () => {
      set.delete(listener)
      if (set.size === 0 && listeners.get(topic) === set) listeners.delete(topic)
    }
  }

  return {
    on,
    until(topic, look, wait) {
      const found = look()
      if (found !== undefined || wait.ms <= 0 || wait.signal?.aborted) return Promise.resolve(found)
      return waitFor((listener) => on(topic, listener), look, { ...wait, endings })
    },
    ring(topic) {
      for (const listener of [...(listeners.get(topic) ?? [])]) listener()
    },
    close() {
      for (const end of [...endings]) end()
    },
  }
}

type Listen = (listener: () => void) => () => void

/** Looks at every ring until something is found, the time is over, or one of the endings comes. */
function waitFor<T>(listen: Listen, look: () => T | undefined, wait: Wait & { endings: Set<() => void> }) {
  return new Promise<T | undefined>((resolve, reject) => {
    const stop = () => {
      off()
      clearTimeout(timer)
      wait.endings.delete(giveUp)
      wait.signal?.removeEventListener('abort', giveUp)
    }
    const giveUp = () => {
      stop()
      resolve(undefined)
    }
    const off = listen(() => {
      try {
        const found = look()
        if (found === undefined) return
        stop()
        resolve(found)
      } catch (problem) {
        stop()
        reject(problem)
      }
    })
    const timer = setTimeout(giveUp, wait.ms)
    wait.endings.add(giveUp)
    wait.signal?.addEventListener('abort', giveUp)
  })
}
