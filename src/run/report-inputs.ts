import type { RawInput } from '../inputs/inputs.ts'
import type { InputName } from '../inputs/table.ts'

/** What a report and the cleanup depend on; none of these is in a file. */
const names: ReadonlySet<InputName> = new Set<InputName>([
  'diagnose',
  'diagnose-timeout',
  'diagnose-max-size',
  'namespaces',
  'artifact-name',
  'artifact-retention-days',
  'cache',
  'cleanup',
  'comment',
  'github-token',
  'job-matrix',
  'job-status',
])

/**
 * The inputs without those that name files, for the report of a run that has begun: files may be gone by now,
 * or changed by a later step into what cannot be read (a pipe, YAML of a million aliases), and they were checked when
 * the run began.
 */
export const reportInputs =
  (raw: RawInput): RawInput =>
  (name) => {
    // A run without a cluster needs no source: else the checkout's go.mod is looked at.
    if (name === 'cluster') return { text: 'none', from: name }
    return names.has(name) ? raw(name) : undefined
  }
