/** A copy of the project in a folder of its own, in which a defence can be switched off; the original is never touched. */
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Edit } from './control.ts'

/** Neither sources nor wanted twice; of `node_modules` the copy gets a link. */
const leftOut = ['.git', 'node_modules', 'data', '.env', '.vitest']

export type Tree = {
  folder: string
  read(file: string): string
  /** Applies edits, and answers what puts the files back as they were. */
  edit(edits: readonly Edit[]): () => void
}

/** Copies `root` into `folder`, which must not be there yet. */
export function copyTree(root: string, folder: string): Tree {
  cpSync(root, folder, { recursive: true, filter: (from) => !leftOut.includes(relative(root, from)) })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  return {
    folder,
    read,
    edit(edits) {
      const before = new Map(edits.map(({ file }) => [file, read(file)]))
      for (const { file, is, becomes } of edits) {
        const [head = '', tail, ...more] = read(file).split(is)
        if (tail === undefined || more.length > 0) throw new Error(`${file} does not hold this exactly once: ${is}`)
        writeFileSync(join(folder, file), head + becomes + tail)
      }
      return () => {
        for (const [file, text] of before) writeFileSync(join(folder, file), text)
      }
    },
  }
}
