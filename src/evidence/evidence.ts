import type { KubeObject } from '../model/kubernetes/object.ts'
import type { JsonPath } from './json-place.ts'
import type { Quote } from './quote.ts'
import type { AccessRecord, CollectionRecord, NetworkRecord, RunRecord, StepRecord } from './records.ts'
import type { Shape } from './shape.ts'

/** A container's log. */
export interface LogFile {
  namespace: string
  pod: string
  container: string
  previous: boolean
  file: string
  /** Of the pod that wrote it; null: it was replaced while its log was read. Evidence of earlier versions has none. */
  podUid?: string | null
}

/** What is in an evidence folder and was not read, one sentence each. */
export interface Unread {
  /** Links, pipes, files that are too large or broken, fields of the wrong type: `evidence/run.json: "began" is not a string`. */
  failed: readonly string[]
  /** Files of which only the end was read. */
  cut: readonly string[]
  /** Whole files are among them: what stands in them may be what is wrong. */
  lost: boolean
}

/**
 * An evidence folder, read. Nothing is asked of a cluster: the same folder gives the same findings on any machine.
 * Everything may be missing, since a collector that fails leaves nothing; then lists are empty and records null.
 */
export interface Evidence {
  run: RunRecord | null
  steps: readonly StepRecord[]
  access: AccessRecord | null
  network: NetworkRecord | null
  collection: CollectionRecord | null
  logs: readonly LogFile[]
  /** All files, sorted: `evidence/…`. */
  files: readonly string[]
  /** Text of a file; null where there is none; the end of a file that is too long. */
  text(file: string): string | null
  /**
   * A record of a part of the run that not every run has; null where there is none, or where it cannot be used: too large,
   * nested too deep, of another form. What is wrong with it is in `unread`, once it was asked for.
   */
  recordOf<T>(file: string, shape: Shape<T>): T | null
  /** Number of the first line of `text`: 1, but for a file of which only the end was read. */
  firstLine(file: string): number
  /** What could not be read. Reads everything, so that it does not depend on what was asked for before. */
  unread(): Unread
  /** Resources of which there is a list, sorted: what `objects` may be asked for. */
  resources: readonly string[]
  /** Objects of a resource: `pods`, `deployments.apps`, `resourcegraphdefinitions.kro.run`. */
  objects(resource: string): readonly KubeObject[]
  /** Whether that resource was listed, and as a whole: absent is not the same as empty, nor is cut off. */
  listed(resource: string): boolean
  /** Lines that match, in the order of files and lines, at most `limit` (default 20). */
  grep(pattern: RegExp, files: readonly string[], limit?: number): Quote[]
  /**
   * The line of an object's file where a field of that object stands; where it has no such field, the last part of the path
   * that it has.
   */
  quoteField(resource: string, object: KubeObject, path: JsonPath): Quote
}
