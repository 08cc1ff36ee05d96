/** What is installed is what was looked at: exact versions with their hashes, and no script of a package is ever run. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')

type Listed = Record<string, string>
type Package = {
  dependencies?: Listed
  devDependencies?: Listed
  optionalDependencies?: Listed
  scripts?: Listed
}
type Locked = { version: string; integrity?: string; link?: boolean }

describe('an installation', () => {
  it('runs no script of a package, and none of ours by itself', () => {
    const settings = read('.npmrc').split('\n')
    expect(settings).toContain('ignore-scripts=true')
    expect(settings).toContain('save-exact=true')
    const { scripts = {} } = JSON.parse(read('package.json')) as Package
    const alone = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish', 'preprepare', 'postprepare']
    expect(Object.keys(scripts).filter((name) => alone.includes(name))).toEqual([])
  })

  it('is of exact versions, each known by its hash', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json')) as Package
    const asked = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
    const exact = /^(npm:[@\w/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/
    expect(asked.filter(([, version]) => !exact.test(version))).toEqual([])
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }
    const installed = Object.entries(packages).filter(([place]) => place !== '')
    expect(installed.length).toBeGreaterThan(100)
    const unknown = installed.filter(([, { integrity, link }]) => link || !/^sha512-/.test(integrity ?? ''))
    expect(unknown.map(([place]) => place)).toEqual([])
  })
})
