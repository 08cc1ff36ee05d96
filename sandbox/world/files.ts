/**
 * The bytes of files that bots sent: beside the state file when there is one, else in memory. Records of files (name,
 * kind, size) live in the state; here are bytes only, and the oldest go when the bound is reached.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export type FileStore = {
  keep(uniqueId: string, bytes: Uint8Array): Promise<void>
  read(uniqueId: string): Promise<Uint8Array | undefined>
  clear(): Promise<void>
}

const memoryBound = 256 * 1024 * 1024

export function makeFileStore(folder: string | undefined): FileStore {
  return folder ? onDisk(folder) : inMemory()
}

function onDisk(folder: string): FileStore {
  // Unique ids are made by the sandbox out of letters, digits, "-" and "_": they are safe file names.
  return {
    async keep(uniqueId, bytes) {
      await mkdir(folder, { recursive: true })
      await writeFile(join(folder, uniqueId), bytes)
    },
    read: (uniqueId) => readFile(join(folder, uniqueId)).catch(() => undefined),
    clear: () => rm(folder, { recursive: true, force: true }),
  }
}

function inMemory(): FileStore {
  const kept = new Map<string, Uint8Array>()
  let total = 0
  return {
    async keep(uniqueId, bytes) {
      kept.set(uniqueId, bytes)
      total += bytes.length
      for (const [oldest, old] of kept) {
        if (total <= memoryBound || oldest === uniqueId) break
        kept.delete(oldest)
        total -= old.length
      }
    },
    read: async (uniqueId) => kept.get(uniqueId),
    async clear() {
      kept.clear()
      total = 0
    },
  }
}
