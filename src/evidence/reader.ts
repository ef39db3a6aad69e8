import type { KubeObject } from '../model/kubernetes/object.ts'
import type { Evidence, LogFile, Unread } from './evidence.ts'
import { type EvidenceFiles, evidenceFilesOf } from './files.ts'
import { itemLines, type LineRange } from './item-lines.ts'
import { type JsonPath, placeIn } from './json-place.ts'
import { kubeObjectShape } from './kube-object-shape.ts'
import { Lines, matchingLines } from './lines.ts'
import { type Quote, quoteOf } from './quote.ts'
import {
  accessShape,
  collectionShape,
  logOwnersShape,
  networkShape,
  runShape,
  stepsShape,
} from './record-shapes.ts'
import {
  type AccessRecord,
  type CollectionRecord,
  logOwnersFile,
  type NetworkRecord,
  type RunRecord,
  type StepRecord,
} from './records.ts'
import { invalid, listShape, type Shape } from './shape.ts'
import { ShapeErrors } from './shape-errors.ts'
import { EvidenceTexts } from './texts.ts'
import { type FileTree, mostEntries } from './tree.ts'

/**
 * Reads the evidence of a report folder. The same folder gives the same evidence in the same order on any machine.
 *
 * Nothing outside the folder is read, whatever links there are in it, and nothing that has no end. What is missing is as
 * if it had not been collected; so is what is broken or too large, which `unread` tells.
 */
export const readEvidence = (reportFolder: string): Evidence => evidenceFrom(evidenceFilesOf(reportFolder))

/** The same for files that are read from elsewhere. */
export const evidenceFrom = (files: EvidenceFiles): Evidence => new Folder(files)

/**
 * One record of a report folder, for a process that goes on with a run that another began.
 *
 * @param file `evidence/run.json`
 * @returns null where it is missing or cannot be used
 */
export function readRecord<T>(reportFolder: string, file: string, shape: Shape<T>): T | null {
  const json = new EvidenceTexts(evidenceFilesOf(reportFolder), new Map([[file, 0]])).json(file)
  if (json === null || 'problem' in json) return null
  const value = shape(json.value, new ShapeErrors().place(file))
  return value === invalid ? null : value
}

/** Sentences about single files; more are counted. */
const mostTold = 20

/** The records and lists without which a cluster cannot be called healthy; a missing log is not one of them. */
const mattersMost = /^evidence(?:\/(?:run|steps|collection)\.json|\/api(?:\/.*)?)?$/

/** Objects of a list, and where each stands in it. */
interface ObjectList {
  objects: readonly KubeObject[]
  places: readonly number[]
  /** All that there were when it was taken. */
  whole: boolean
}

class Folder implements Evidence {
  readonly run: RunRecord | null
  readonly steps: readonly StepRecord[]
  readonly access: AccessRecord | null
  readonly network: NetworkRecord | null
  readonly collection: CollectionRecord | null
  readonly logs: readonly LogFile[]
  readonly files: readonly string[]
  readonly resources: readonly string[]
  private readonly tree: FileTree
  private readonly texts: EvidenceTexts
  private readonly shapeErrors = new ShapeErrors()
  private readonly records = new Map<string, unknown>()
  private readonly lists = new Map<string, ObjectList | null>()
  private readonly ranges = new Map<string, readonly LineRange[]>()
  private readonly indexes = new Map<string, Lines>()

  constructor(files: EvidenceFiles) {
    this.tree = files.tree()
    this.texts = new EvidenceTexts(files, this.tree.sizes)
    this.files = [...this.tree.sizes.keys()]
    this.logs = this.logFiles()
    this.resources = resourcesIn(this.files)
    this.run = this.record('evidence/run.json', runShape)
    this.access = this.record('evidence/rbac/access.json', accessShape)
    this.network = this.record('evidence/network/controller.json', networkShape)
    this.collection = this.record('evidence/collection.json', collectionShape)
    this.steps = this.record('evidence/steps.json', stepsShape) ?? []
  }

  text(file: string): string | null {
    return this.texts.text(file)
  }

  recordOf<T>(file: string, shape: Shape<T>): T | null {
    const known = this.records.get(file)
    if (known !== undefined) return known as T | null
    const json = this.texts.json(file)
    const place = this.shapeErrors.place(file)
    if (json !== null && 'problem' in json) place.note('', json.problem)
    const value = json === null || 'problem' in json ? invalid : shape(json.value, place)
    const record = value === invalid ? null : value
    this.records.set(file, record)
    return record
  }

  firstLine(file: string): number {
    return this.texts.firstLine(file)
  }

  objects(resource: string): readonly KubeObject[] {
    return this.list(resource)?.objects ?? []
  }

  listed(resource: string): boolean {
    return this.list(resource)?.whole ?? false
  }

  unread(): Unread {
    for (const resource of this.resources) this.list(resource)
    const { leftOut, isCut } = this.tree
    return {
      failed: [
        ...(isCut ? [`evidence: only ${mostEntries} files and folders were listed; there are more`] : []),
        ...leftOut.slice(0, mostTold).map(({ name, why }) => `${name} ${why}`),
        ...(leftOut.length > mostTold
          ? [`evidence: ${leftOut.length - mostTold} more files and folders were not read`]
          : []),
        ...this.shapeErrors.sentences(),
      ],
      cut: this.texts.cut,
      lost: isCut || leftOut.some(({ name }) => mattersMost.test(name)) || this.shapeErrors.lost,
    }
  }

  grep(pattern: RegExp, files: readonly string[], limit = 20): Quote[] {
    const found: Quote[] = []
    for (const file of files) {
      const whole = this.text(file)
      if (whole === null) continue
      const before = this.firstLine(file) - 1
      for (const { number, text, index } of matchingLines(pattern, whole)) {
        if (found.length >= limit) return found
        found.push(quoteOf(file, before + number, text, index))
      }
    }
    return found
  }

  quoteField(resource: string, object: KubeObject, path: JsonPath): Quote {
    const file = fileOf(resource)
    const lines = this.linesOf(file)
    const place = this.placeOf(resource, object)
    const range = this.rangesOf(resource, lines)[place]
    const { first, last } = range ?? { first: 0, last: lines.count - 1 }
    const inText = range === undefined && place !== -1 ? ['items', place, ...path] : path
    const offset = lines.startOf(first) + placeIn(lines.between(first, last), place === -1 ? [] : inText)
    const line = lines.lineAt(offset)
    return quoteOf(file, line + 1, lines.at(line), offset - lines.startOf(line))
  }

  /** Made once for each file: large lists are quoted for each of their objects. */
  private linesOf(file: string): Lines {
    const lines = this.indexes.get(file) ?? new Lines(this.text(file) ?? '')
    this.indexes.set(file, lines)
    return lines
  }

  private rangesOf(resource: string, lines: Lines): readonly LineRange[] {
    const ranges = this.ranges.get(resource) ?? itemLines(lines)
    this.ranges.set(resource, ranges)
    return ranges
  }

  /** Position of an object in its list; -1 where it is not there. */
  private placeOf(resource: string, object: KubeObject): number {
    const list = this.list(resource)
    const index = list?.objects.findIndex((known) => known === object || isSame(known, object)) ?? -1
    return list?.places[index] ?? -1
  }

  private list(resource: string): ObjectList | null {
    const known = this.lists.get(resource)
    if (known !== undefined) return known
    const list = this.read(resource)
    this.lists.set(resource, list)
    return list
  }

  private read(resource: string): ObjectList | null {
    const file = fileOf(resource)
    const list = this.record(file, listShape)
    if (list === null) return null
    const objects: KubeObject[] = []
    const places: number[] = []
    for (const [place, item] of list.items.entries()) {
      const object = kubeObjectShape(item, this.shapeErrors.place(file, `items[${place}]`))
      if (object === invalid) continue
      objects.push(object)
      places.push(place)
    }
    const remaining = Number(list.metadata?.remainingItemCount ?? 0)
    return { objects, places, whole: objects.length === list.items.length && !(remaining > 0) }
  }

  private logFiles(): LogFile[] {
    const owners = new Map(
      this.record(logOwnersFile, logOwnersShape)?.map(({ file, podUid }) => [file, podUid]),
    )
    return this.files.flatMap(logOf).map((log) => {
      const podUid = owners.get(log.file)
      return podUid === undefined ? log : { ...log, podUid }
    })
  }

  private record<T>(file: string, shape: Shape<T>): T | null {
    const json = this.texts.json(file)
    if (json === null) return null
    if ('problem' in json) {
      this.shapeErrors.lose(file, json.problem)
      return null
    }
    const value = shape(json.value, this.shapeErrors.place(file))
    if (value !== invalid) return value
    this.shapeErrors.lose(file)
    return null
  }
}

/** `api/version.json` is what the server says of itself, and no list. */
const resourcesIn = (files: readonly string[]): string[] =>
  files
    .flatMap((file) => /^evidence\/api\/(.+)\.json$/.exec(file)?.[1] ?? [])
    .filter((resource) => resource !== 'version')

const fileOf = (resource: string): string => `evidence/api/${resource}.json`

function logOf(file: string): LogFile[] {
  const found = /^evidence\/logs\/([^/]+)\/([^/]+)\/([^/]+?)(\.previous)?\.log$/.exec(file)
  const [, namespace = '', pod = '', container = '', previous] = found ?? []
  return found === null ? [] : [{ namespace, pod, container, previous: previous !== undefined, file }]
}

const isSame = (a: KubeObject, b: KubeObject): boolean =>
  a.metadata.name === b.metadata.name &&
  a.metadata.namespace === b.metadata.namespace &&
  a.metadata.uid === b.metadata.uid
