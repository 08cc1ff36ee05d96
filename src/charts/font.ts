/**
 * The shipped faces and how wide their letters are, read from the fonts' own tables (OpenType 1.9: head, hhea, hmtx,
 * cmap format 4). It measures; it neither shapes nor draws. Kerning is left out, which errs on the wide side.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export type Weight = 'regular' | 'bold'

type Face = { unitsPerEm: number; advances: ReadonlyMap<number, number> }

const files: Record<Weight, string> = {
  regular: fileURLToPath(new URL('./fonts/NotoSans-Regular.ttf', import.meta.url)),
  bold: fileURLToPath(new URL('./fonts/NotoSans-Bold.ttf', import.meta.url)),
}

export const fontFiles: readonly string[] = Object.values(files)

/** Where each table of the font begins. */
function tablesOf(font: DataView): Map<string, number> {
  const tables = new Map<string, number>()
  for (let index = 0; index < font.getUint16(4); index++) {
    const at = 12 + index * 16
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((offset) => font.getUint8(at + offset)))
    tables.set(tag, font.getUint32(at + 8))
  }
  return tables
}

/** The glyph of every code point of the basic plane, from the first cmap subtable of format 4. */
function* glyphsOf(font: DataView, cmap: number): Generator<[codePoint: number, glyph: number]> {
  const subtables = Array.from(
    { length: font.getUint16(cmap + 2) },
    (_, index) => cmap + font.getUint32(cmap + 8 + index * 8),
  )
  const at = subtables.find((start) => font.getUint16(start) === 4)
  if (at === undefined) throw new Error('The font has no cmap of format 4')
  const segments = font.getUint16(at + 6)
  for (let offset = 0; offset < segments; offset += 2) {
    const last = font.getUint16(at + 14 + offset)
    const firstAt = at + 16 + segments + offset
    const delta = font.getInt16(firstAt + segments)
    const rangeAt = firstAt + 2 * segments
    const range = font.getUint16(rangeAt)
    for (let code = font.getUint16(firstAt); code <= last && code !== 0xffff; code++) {
      const raw = range === 0 ? code : font.getUint16(rangeAt + range + 2 * (code - font.getUint16(firstAt)))
      if (raw !== 0) yield [code, (raw + delta) & 0xffff]
    }
  }
}

function readFace(file: string): Face {
  const bytes = readFileSync(file)
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const table = (tag: string) => tablesOf(font).get(tag) ?? 0
  const measured = font.getUint16(table('hhea') + 34)
  const hmtx = table('hmtx')
  const advances = new Map<number, number>()
  for (const [code, glyph] of glyphsOf(font, table('cmap'))) {
    advances.set(code, font.getUint16(hmtx + 4 * Math.min(glyph, measured - 1)))
  }
  return { unitsPerEm: font.getUint16(table('head') + 18), advances }
}

const faces: Record<Weight, Face> = { regular: readFace(files.regular), bold: readFace(files.bold) }

/**
 * How wide a sign of another script is set by the reader's own fonts, in ems; rather too wide than too narrow. What
 * stands above, below or joined to its letter takes no room, save in Khmer and Devanagari, where some of it stands beside.
 */
const guessed: readonly [script: RegExp, ems: number][] = [
  [/[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\p{Default_Ignorable_Code_Point}]/u, 0],
  [/(?=\p{M})\p{Script=Khmer}/u, 0.4],
  [/(?=\p{M})\p{Script=Devanagari}/u, 0.3],
  [/\p{M}/u, 0],
  [/[\p{Script=Thai}\p{Script=Arabic}\p{Script=Devanagari}]/u, 0.72],
  [/[\p{Script=Cyrillic}\p{Script=Greek}]/u, 0.75],
  [/\p{Script=Khmer}/u, 0.8],
]

const guess = (sign: string) => guessed.find(([script]) => script.test(sign))?.[1] ?? 1

/** Width of a line of text, in the unit of `size`. A sign the fonts do not have is guessed by its script, else one em. */
export function widthOf(words: string, size: number, weight: Weight = 'regular'): number {
  const face = faces[weight]
  let units = 0
  for (const sign of words) units += face.advances.get(sign.codePointAt(0) ?? 0) ?? guess(sign) * face.unitsPerEm
  return (units / face.unitsPerEm) * size
}

/** The signs of a text that the shipped fonts cannot draw, each once, in order of appearance. */
export function signsWithoutGlyph(words: string): string[] {
  return [...new Set(words)].filter((sign) => !faces.regular.advances.has(sign.codePointAt(0) ?? 0))
}
