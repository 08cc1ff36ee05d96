/**
 * `npm run campaign canaries 1000`: so many invented people, with a secret in everything they are, say and send, go through the
 * real program while Telegram, handlers and database fail; then every table, file, line and page is searched for every secret in
 * every form. Nothing may be found but what was planted, and that must be.
 */
import { startProgram } from '../attacks/program.ts'
import { faultsWritten } from './canaries/faults.ts'
import { signOf, Told } from './canaries/people.ts'
import { nothingYet, type Searched, searchFiles, searchOutput, searchPages, searchTables } from './canaries/places.ts'
import { type Planting, planted, plantedName, plantFiles, plantRows, readPlanted } from './canaries/plant.ts'
import { type Played, play, type Waves } from './canaries/play.ts'
import { type Hit, makeSearch } from './canaries/search.ts'

export type Outcome = { played: Played; searched: Searched; canaries: number; forms: number; planting: Planting }

/** Runs the whole campaign and searches. Everything is done in a folder that is gone afterwards. */
export async function searchAfter(waves: Waves): Promise<Outcome> {
  const program = await startProgram({ LOG_LEVEL: 'debug' })
  try {
    // Nothing of the log may be written over before it was searched.
    await program.admin().unsafe(`alter system set wal_keep_size = '16GB'`)
    await program.admin().unsafe('select pg_reload_conf()')
    const told = new Told()
    told.person(planted, plantedName)
    const searched = nothingYet()
    const played = await play(program, told, { waves, searched })
    await plantRows(program)
    const search = makeSearch(told.canaries)
    await searchTables(program, search, searched)
    await searchPages(program, search, { quarter: played.quarter, receipt: played.receipt, found: searched })
    await program.stop()
    plantFiles(program)
    searchFiles(program, search, searched)
    searchOutput(program, search, searched)
    played.written = faultsWritten(program.output())
    // Members read words, and nothing of whom they are from.
    const identities = makeSearch(told.canaries.filter(({ what }) => isIdentity.test(what)))
    const shown = Buffer.from(played.shownToMembers)
    searched.hits.push(...identities.scan(shown, 'what members were shown'))
    searched.bytes += shown.length
    const planting = readPlanted(searched.hits)
    return { played, searched, canaries: search.canaries, forms: search.forms, planting }
  } finally {
    await program.remove()
  }
}

/** What is known of citizens beside what they write; members' own names may stand in their own chats. */
const isIdentity =
  /^(person|forwarded person)'s (first|last|username|number)|phone|latitude|longitude|receipt|hidden name/

/** Why the campaign does not count: found, planted and not found, or too little went through. Empty when it does. */
export function whyNot({ played, planting }: Outcome): string[] {
  const { people, rows, struck, quarter } = played
  const least = {
    reports: people / 4,
    words: people / 8,
    'child locators': 1,
    drafts: 1,
    decisions: people / 8,
    told: 1,
  }
  const few = Object.entries(least).filter(([what, number]) => (rows[what] ?? 0) < number)
  return [
    ...planting.others.slice(0, 40).map(sayHit),
    ...planting.missed.map((what) => `planted and not found: ${what}`),
    ...few.map(([what]) => `too few ${what}: ${rows[what] ?? 0}`),
    ...(quarter === null ? ['no quarter was published'] : []),
    ...(struck.size < 8 || !played.written.has('handler') ? ['too little went wrong'] : []),
  ]
}

const sayHit = ({ place, what, text, form, at }: Hit) => `found in ${place}@${at}: ${what} “${text}” as ${form}`

/** The campaign; `ok` is false when anything was found that was not planted, or when it does not count. */
export async function run(count = 1000): Promise<{ ok: boolean; lines: string[] }> {
  const begun = performance.now()
  const part = (share: number) => Math.round(count * share)
  const waves = { calm: part(0.5), telegram: part(0.2), database: part(0.15), patience: 2 }
  const afterDeath = count - waves.calm - waves.telegram - waves.database
  const outcome = await searchAfter({ ...waves, afterDeath })
  const { played, searched, canaries, forms, planting } = outcome
  const { tables, columns, files, bytes, pages } = searched
  const why = whyNot(outcome)
  const seconds = Math.round((performance.now() - begun) / 1000)
  const went = Object.entries(played.rows).map(([what, number]) => `${number} ${what}`)
  const plants = `${planting.found.length} of ${planting.found.length + planting.missed.length} planted found`
  return {
    ok: why.length === 0,
    lines: [
      `${count} people with ${canaries} secrets in ${forms} forms; each has a word like ${signOf(0)} in all they are and say`,
      `went through: ${went.join(', ')}; published: ${played.quarter}`,
      'went wrong on purpose:',
      ...[...played.struck].map(([what, times]) => `  ${String(times).padStart(6)} ${what}`),
      `the program wrote of faults: ${[...played.written].map(([place, times]) => `${times} ${place}`).join(', ')}`,
      ...(played.errors.length > 0
        ? [`${played.errors.length} people ended early, the first: ${played.errors[0]}`]
        : []),
      `searched: ${columns} columns of ${tables} tables, ${files} files, ${pages} pages, all output and all that members were shown; ${Math.round(bytes / 1e6)} MB`,
      'left out: the sandbox’s own state, which is the invented Telegram itself',
      ...why,
      `found: ${planting.others.length}; ${plants} (${seconds} s)`,
    ],
  }
}
