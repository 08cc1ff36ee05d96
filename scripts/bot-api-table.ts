/**
 * Writes `sandbox/bot-api.json`: every method of Telegram's Bot API with its parameters, and every object a
 * parameter can hold, read out of @grammyjs/types with TypeScript 6's compiler API.
 *
 * `node scripts/bot-api-table.ts` writes the file; with `--check` it writes nothing and exits 1 when the file is
 * stale. It knows types and the "a-b characters" sentences of the comments, nothing about what a method does.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript-6'

type Limit = { min: number; max: number; unit: 'characters' | 'bytes' | 'items' }
type Field = { type: string; required?: true } & Partial<Limit>
type Fields = Record<string, Field>

const root = join(import.meta.dirname, '..')
const types = join(root, 'node_modules/@grammyjs/types')
const target = join(root, 'sandbox/bot-api.json')
const entry = join(root, 'bot-api-entry.ts')
const entryText = `import type { ApiMethods } from '@grammyjs/types'
interface InputFile { readonly upload: true }
export declare const methods: ApiMethods<InputFile>
`

/** A program whose only file is the entry above; it is never written to the disk. */
function readProgram(): { checker: ts.TypeChecker; methods: ts.Type } {
  const options: ts.CompilerOptions = {
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.fileExists = (name) => name === entry || fileExists(name)
  host.getSourceFile = (name, ...rest) =>
    name === entry ? ts.createSourceFile(name, entryText, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest)
  const program = ts.createProgram([entry], options, host)
  const problems = ts.getPreEmitDiagnostics(program)
  if (problems.length > 0) throw new Error(ts.flattenDiagnosticMessageText(problems[0]!.messageText, ' '))
  const statement = program.getSourceFile(entry)!.statements.find(ts.isVariableStatement)!
  const checker = program.getTypeChecker()
  return { checker, methods: checker.getTypeAtLocation(statement.declarationList.declarations[0]!.name) }
}

const { checker, methods } = readProgram()
const objects: Record<string, Fields> = {}

/** "1-4096 characters", "1-64 bytes" and the like, out of a comment; undefined where none is stated. */
function limitOf(comment: string): Limit | undefined {
  const found = comment.match(/(\d+)\s*-\s*(\d+)\s+(?:UTF-8 )?(characters|bytes|items)/)
  if (!found) return undefined
  return { min: Number(found[1]), max: Number(found[2]), unit: found[3] as Limit['unit'] }
}

function nameOf(type: ts.Type, fallback: string): string {
  const symbol = type.symbol
  if (!symbol || symbol.name === '__type') return type.aliasSymbol?.name ?? fallback
  return checker.getFullyQualifiedName(symbol).replace(/^".*"\./, '')
}

const open = new Set<ts.Type>()

/** A union that holds itself (rich texts do) is not followed a second time: the inner one is `any`. */
function shapeOf(type: ts.Type, path: string): string {
  if (!type.isUnion()) return plainShapeOf(type, path)
  if (open.has(type)) return 'any'
  open.add(type)
  const shape = plainShapeOf(type, path)
  open.delete(type)
  return shape
}

/** The type in the table's own words: scalars, literals, `Name`, `X[]`, joined by `|`. */
function plainShapeOf(type: ts.Type, path: string): string {
  if (type.flags & ts.TypeFlags.BooleanLiteral) return checker.typeToString(type)
  if (type.isStringLiteral() || type.isNumberLiteral()) return JSON.stringify(type.value)
  if (type.flags & ts.TypeFlags.StringLike) return 'string'
  if (type.flags & ts.TypeFlags.NumberLike) return 'number'
  if (type.isUnion()) {
    const members = type.types.filter((member) => !(member.flags & ts.TypeFlags.Undefined))
    const shapes = [...new Set(members.map((member) => shapeOf(member, path)))]
    if (shapes.includes('true') && shapes.includes('false')) shapes.push('boolean')
    return shapes
      .filter((shape) => !(shapes.includes('boolean') && /^(true|false)$/.test(shape)))
      .sort()
      .join('|')
  }
  if (type.isIntersection()) {
    // `string & {}`: any string, written so that editors still offer the known ones.
    const scalar = type.types.map((member) => shapeOf(member, path)).find((shape) => /^(string|number)$/.test(shape))
    if (scalar) return scalar
  }
  if (checker.isArrayType(type)) {
    const item = shapeOf(checker.getTypeArguments(type as ts.TypeReference)[0]!, path)
    return item.includes('|') ? `(${item})[]` : `${item}[]`
  }
  return objectOf(type, path)
}

function objectOf(type: ts.Type, path: string): string {
  const name = nameOf(type, path)
  if (name === 'InputFile' || objects[name]) return name
  objects[name] = {}
  objects[name] = fieldsOf(type, name)
  return name
}

function fieldsOf(type: ts.Type, path: string): Fields {
  const fields: Fields = {}
  for (const field of type.getProperties()) {
    const required = !(field.flags & ts.SymbolFlags.Optional)
    const shape = shapeOf(checker.getTypeOfSymbol(field), `${path}.${field.name}`)
    if (shape === '' || shape === 'never') continue
    const comment = ts.displayPartsToString(field.getDocumentationComment(checker))
    fields[field.name] = { type: shape, ...(required ? { required: true } : {}), ...limitOf(comment) }
  }
  return fields
}

/** Some methods take one of several sets of parameters; a parameter is required when every set requires it. */
function parametersOf(method: ts.Symbol): Fields {
  const argument = checker.getTypeOfSymbol(method).getCallSignatures()[0]?.getParameters()[0]
  if (!argument) return {}
  const type = checker.getTypeOfSymbol(argument)
  const sets = (type.isUnion() ? type.types : [type]).filter((set) => !(set.flags & ts.TypeFlags.Undefined))
  const merged: Fields = {}
  for (const fields of sets.map((set) => fieldsOf(set, method.name))) Object.assign(merged, fields)
  for (const [name, field] of Object.entries(merged)) {
    if (!sets.every((set) => fieldsOf(set, method.name)[name]?.required)) delete field.required
  }
  return merged
}

const table: Record<string, Fields> = {}
for (const method of methods.getProperties()) table[method.name] = parametersOf(method)

const version = (JSON.parse(readFileSync(join(types, 'package.json'), 'utf8')) as { version: string }).version
const lines = (group: Record<string, Fields>) =>
  Object.keys(group)
    .sort()
    .map((name) => `  ${JSON.stringify(name)}: ${JSON.stringify(group[name])}`)
    .join(',\n')
const text = `{
"source": "@grammyjs/types ${version}",
"methods": {
${lines(table)}
},
"objects": {
${lines(objects)}
}
}
`

const all = [...Object.values(table), ...Object.values(objects)].flatMap((fields) => Object.values(fields))
const counts = `${Object.keys(table).length} methods, ${Object.keys(objects).length} objects, ${all.length} fields, ${
  all.filter((field) => field.max !== undefined).length
} limits`
if (process.argv.includes('--check')) {
  const kept = readFileSync(target, 'utf8')
  if (kept !== text) {
    console.error('sandbox/bot-api.json is stale: run `node scripts/bot-api-table.ts`.')
    process.exitCode = 1
  } else console.log(`sandbox/bot-api.json is fresh: ${counts}.`)
} else {
  writeFileSync(target, text)
  console.log(`sandbox/bot-api.json written: ${counts}.`)
}
