import type { Files } from '../../support/evidence.ts'
import type { Change, Mutation } from './mutation.ts'

/** Objects and lists of a document, and where in them each value stands. */
type Slot = { holder: Record<string, unknown> | unknown[]; key: string | number }

/** Stands for text that is put into the JSON as it is; no fixture has such a string. */
const verbatim = '\u0001verbatim '

/** The files of a report folder after a mutation; those that it leaves alone are the same strings. */
export function mutated(files: Files, { changes }: Mutation): Record<string, string | Buffer> {
  const result: Record<string, string | Buffer> = { ...files }
  const names = Object.keys(files).sort()
  for (const change of changes) {
    const isOfValue = 'node' in change
    // What is done to a value needs a file that has values; records and lists are few among the files of some fixtures.
    const choices = isOfValue ? names.filter((name) => name.endsWith('.json')) : names
    const file = choices[change.file % choices.length]
    const before = file === undefined ? undefined : result[file]
    if (file === undefined || before === undefined) continue
    result[file] = isOfValue
      ? changedValue(String(before), change)
      : changedText(before, change, names, files)
  }
  return result
}

type ValueChange = Extract<Change, { node: number }>
type TextChange = Exclude<Change, { node: number }>

/** After an earlier change. Written again with its indentation, such a document has hundreds of megabytes. */
const nestedDeep = /[[{]{1000}/

function changedValue(text: string, change: ValueChange): string {
  if (nestedDeep.test(text)) return text
  try {
    const root = { document: JSON.parse(text) as unknown }
    const slots = slotsOf(root)
    const slot = slots[change.node % slots.length]
    if (slot !== undefined) changeAt(slot, change)
    return (JSON.stringify(root.document, null, 2) ?? '')
      .replaceAll(
        /"\\u0001verbatim ((?:[^"\\]|\\.)*)"/g,
        (_, raw: string) => JSON.parse(`"${raw}"`) as string,
      )
      .concat('\n')
  } catch {
    // No JSON any more, after an earlier change.
    return text
  }
}

function changeAt({ holder, key }: Slot, change: ValueChange): void {
  const fields = holder as Record<string | number, unknown>
  switch (change.do) {
    case 'replace':
      fields[key] = verbatim + change.value
      break
    case 'delete':
      if (Array.isArray(holder)) holder.splice(Number(key), 1)
      else delete fields[key]
      break
    case 'rename':
      if (Array.isArray(holder)) break
      Object.defineProperty(holder, change.name, { value: holder[key], enumerable: true, configurable: true })
      if (key !== change.name) delete holder[key]
      break
    case 'twice':
      // The key once more behind its value; the last one counts.
      fields[key] = `${verbatim}${JSON.stringify(fields[key] ?? null)}${
        Array.isArray(holder) ? `, ${change.value}` : `, ${JSON.stringify(key)}: ${change.value}`
      }`
      break
    case 'repeat':
      if (Array.isArray(fields[key]))
        fields[key] = Array.from({ length: change.times }, () => fields[key] as unknown[])
          .flat(1)
          .slice(0, 5000)
      else if (Array.isArray(holder)) holder.push(...Array.from({ length: change.times }, () => fields[key]))
      else fields[key] = Array.from({ length: change.times }, () => fields[key])
  }
}

function slotsOf(root: { document: unknown }): Slot[] {
  const slots: Slot[] = [{ holder: root, key: 'document' }]
  for (let at = 0; at < slots.length; at += 1) {
    const { holder, key } = slots[at] as Slot
    const value = (holder as Record<string | number, unknown>)[key]
    if (Array.isArray(value)) for (const [place] of value.entries()) slots.push({ holder: value, key: place })
    else if (typeof value === 'object' && value !== null)
      for (const name of Object.keys(value))
        slots.push({ holder: value as Record<string, unknown>, key: name })
  }
  return slots
}

function changedText(
  before: string | Buffer,
  change: TextChange,
  names: readonly string[],
  files: Files,
): string | Buffer {
  if (change.do === 'text') return change.text
  if (change.do === 'copy') return files[names[change.from % names.length] ?? ''] ?? ''
  const bytes = Buffer.from(before)
  const at = change.at % (bytes.length + 1)
  if (change.do === 'cut') return bytes.subarray(0, at)
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(change.bytes), bytes.subarray(at)])
}
