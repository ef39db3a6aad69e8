import { join } from 'node:path'
import { manifestLimit, readInputFile } from '../adapters/input-file.ts'
import type { KubeObject } from '../model/kubernetes/object.ts'

/** Objects of one kind in one file whose names are compared with that of a rendered one; of more, only the same name counts. */
const mostCompared = 1000
/** Lines below `kind` in which the name is looked for. */
const nameWithin = 20

interface Found {
  /** Index of the line with the kind. */
  at: number
  /** The name that stands below it; empty: none does. */
  name: string
}

interface SourceFile {
  byKind: ReadonlyMap<string, readonly Found[]>
  /** By kind and name: the first. */
  byName: ReadonlyMap<string, number>
  /** Of each line: the line, from 1, at which its document begins. */
  begins: Int32Array
}

/**
 * Lines of files that rendered objects were made from: names may have been changed, and templates are not YAML. Each file is
 * read once, however many objects come from it.
 */
export class SourceLines {
  private readonly workspace: string
  private readonly files = new Map<string, SourceFile | null>()

  constructor(workspace: string) {
    this.workspace = workspace
  }

  /**
   * @param file relative to the workspace
   * @returns from 1; 1 where the file cannot be read (a template within an archive) or does not have the object
   */
  lineOf({ kind, metadata }: KubeObject, file: string): number {
    const source = this.read(file)
    if (source === null) return 1
    const ofKind = source.byKind.get(kind) ?? []
    const same = source.byName.get(`${kind} ${metadata.name}`)
    const at = same ?? (ofKind.length > mostCompared ? undefined : nearest(ofKind, metadata.name))
    return source.begins[at ?? ofKind[0]?.at ?? 0] ?? 1
  }

  private read(file: string): SourceFile | null {
    const known = this.files.get(file)
    if (known !== undefined) return known
    const read = this.parsed(file)
    this.files.set(file, read)
    return read
  }

  private parsed(file: string): SourceFile | null {
    try {
      return linesOf(readInputFile(join(this.workspace, file), this.workspace, manifestLimit).split('\n'))
    } catch {
      return null
    }
  }
}

/** A prefix or a suffix may have been added: the longest name in it is the nearest. */
function nearest(found: readonly Found[], name: string): number | undefined {
  let best: Found | undefined
  for (const one of found)
    if (one.name !== '' && name.includes(one.name) && one.name.length > (best?.name.length ?? 0)) best = one
  return best?.at
}

function linesOf(lines: readonly string[]): SourceFile {
  const byKind = new Map<string, Found[]>()
  const byName = new Map<string, number>()
  for (const [at, line] of lines.entries()) {
    const trimmed = line.trim()
    if (!trimmed.startsWith('kind: ')) continue
    const kind = trimmed.slice('kind: '.length)
    const found = { at, name: nameBelow(lines, at) }
    const others = byKind.get(kind)
    if (others === undefined) byKind.set(kind, [found])
    else others.push(found)
    if (!byName.has(`${kind} ${found.name}`)) byName.set(`${kind} ${found.name}`, at)
  }
  return { byKind, byName, begins: beginsOf(lines) }
}

function nameBelow(lines: readonly string[], at: number): string {
  for (const line of lines.slice(at, at + nameWithin)) {
    const found = /(?:^|[\s{,])name: {0,3}["']?([\w.-]{1,253})/.exec(line)?.[1]
    if (found !== undefined) return found
  }
  return ''
}

function beginsOf(lines: readonly string[]): Int32Array {
  const begins = new Int32Array(lines.length)
  const first = lines.findIndex(
    (line) => line.trim() !== '' && !line.startsWith('#') && !line.startsWith('---'),
  )
  let begin = 0
  for (let at = 0; at < lines.length; at += 1) {
    if (at > 0 && (lines[at - 1] ?? '').startsWith('---')) begin = at + 1
    begins[at] = begin > 0 ? begin : at === 0 ? 1 : Math.min(at, Math.max(0, first)) + 1
  }
  return begins
}
