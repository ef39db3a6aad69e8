import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Quote } from '../diagnosis/finding.ts'
import type { KubeObject } from '../outside/kube.ts'
import { unfinishedSuffix } from '../outside/write-file.ts'
import type { Evidence, LogFile } from './evidence.ts'
import { itemLines, type LineRange } from './item-lines.ts'
import { Lines, matchingLines } from './lines.ts'
import { quoteOf } from './quote.ts'
import type { AccessRecord, CollectionRecord, NetworkRecord, RunRecord, StepRecord } from './records.ts'

/**
 * Reads `evidence/` of a report folder. The same folder gives the same evidence in the same order on any machine;
 * what is missing or broken is as if it had not been collected.
 */
export async function readEvidence(reportFolder: string): Promise<Evidence> {
  return new Folder(reportFolder)
}

class Folder implements Evidence {
  readonly run: RunRecord | null
  readonly steps: readonly StepRecord[]
  readonly access: AccessRecord | null
  readonly network: NetworkRecord | null
  readonly collection: CollectionRecord | null
  readonly logs: readonly LogFile[]
  readonly files: readonly string[]
  private readonly root: string
  private readonly known: ReadonlySet<string>
  private readonly texts = new Map<string, string | null>()
  private readonly lists = new Map<string, readonly KubeObject[] | null>()
  private readonly ranges = new Map<string, readonly LineRange[]>()
  private readonly indexes = new Map<string, Lines>()
  private readonly partial = new Set<string>()

  constructor(root: string) {
    this.root = root
    this.files = filesIn(join(root, 'evidence'), 'evidence').sort()
    this.known = new Set(this.files)
    this.logs = this.files.flatMap(logOf)
    this.run = this.record('evidence/run.json', 'namespace')
    this.access = this.record('evidence/rbac/access.json', 'serviceAccount')
    this.network = this.record('evidence/network/controller.json', 'probes')
    this.collection = this.record('evidence/collection.json', 'failed')
    const steps = this.json('evidence/steps.json')
    this.steps = Array.isArray(steps) ? steps.filter((step) => isObject(step) && 'step' in step) : []
  }

  text(file: string): string | null {
    let text = this.texts.get(file)
    if (text === undefined) {
      text = this.known.has(file) ? readText(join(this.root, file)) : null
      this.texts.set(file, text)
    }
    return text
  }

  objects(resource: string): readonly KubeObject[] {
    return this.list(resource) ?? []
  }

  listed(resource: string): boolean {
    return this.list(resource) !== null && !this.partial.has(resource)
  }

  grep(pattern: RegExp, files: readonly string[], limit = 20): Quote[] {
    const found: Quote[] = []
    for (const file of files) {
      const whole = this.text(file)
      if (whole === null) continue
      for (const { number, text, index } of matchingLines(pattern, whole)) {
        if (found.length >= limit) return found
        found.push(quoteOf(file, number, text, index))
      }
    }
    return found
  }

  quoteObject(resource: string, object: KubeObject, needle: string): Quote {
    const file = fileOf(resource)
    const lines = this.linesOf(file)
    const { first, last } = this.rangeOf(resource, object, lines)
    const at = lines.indexOf(needle, first, last)
    const line = lines.at(at === -1 ? first : at)
    return at === -1
      ? quoteOf(file, first + 1, line)
      : quoteOf(file, at + 1, line, Math.max(0, line.indexOf(needle)))
  }

  /** Made once for each file: large lists are quoted for each of their objects. */
  private linesOf(file: string): Lines {
    const lines = this.indexes.get(file) ?? new Lines(this.text(file) ?? '')
    this.indexes.set(file, lines)
    return lines
  }

  private rangeOf(resource: string, object: KubeObject, lines: Lines): LineRange {
    const ranges = this.ranges.get(resource) ?? itemLines(lines)
    this.ranges.set(resource, ranges)
    const index = this.objects(resource).findIndex((known) => known === object || isSame(known, object))
    return ranges[index] ?? { first: 0, last: lines.count - 1 }
  }

  private list(resource: string): readonly KubeObject[] | null {
    const known = this.lists.get(resource)
    if (known !== undefined) return known
    const list = this.json(fileOf(resource))
    const items = isObject(list) && Array.isArray(list.items) ? list.items.filter(isKubeObject) : null
    const metadata = isObject(list) ? list.metadata : null
    if (isObject(metadata) && Number(metadata.remainingItemCount) > 0) this.partial.add(resource)
    this.lists.set(resource, items)
    return items
  }

  private record<T>(file: string, field: keyof T & string): T | null {
    const value = this.json(file)
    return isObject(value) && field in value ? (value as T) : null
  }

  private json(file: string): unknown {
    try {
      return JSON.parse(this.text(file) ?? '')
    } catch {
      return null
    }
  }
}

const fileOf = (resource: string): string => `evidence/api/${resource}.json`

/** Paths relative to the report folder; links are not followed out of an artifact. */
function filesIn(folder: string, name: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      if (entry.isDirectory()) return filesIn(join(folder, entry.name), `${name}/${entry.name}`)
      return entry.isFile() && !entry.name.endsWith(unfinishedSuffix) ? [`${name}/${entry.name}`] : []
    })
  } catch {
    return []
  }
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

function logOf(file: string): LogFile[] {
  const found = /^evidence\/logs\/([^/]+)\/([^/]+)\/([^/]+?)(\.previous)?\.log$/.exec(file)
  const [, namespace = '', pod = '', container = '', previous] = found ?? []
  return found === null ? [] : [{ namespace, pod, container, previous: previous !== undefined, file }]
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const isKubeObject = (value: unknown): value is KubeObject =>
  isObject(value) && isObject(value.metadata) && typeof value.metadata.name === 'string'

const isSame = (a: KubeObject, b: KubeObject): boolean =>
  a.metadata.name === b.metadata.name &&
  a.metadata.namespace === b.metadata.namespace &&
  a.metadata.uid === b.metadata.uid
