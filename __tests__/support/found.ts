import type { Match } from '../../src/diagnosis/finding.ts'
import { allRules } from '../../src/diagnosis/rules/all.ts'
import type {
  CollectionRecord,
  FailureRecord,
  NetworkRecord,
  StepRecord,
} from '../../src/evidence/records.ts'
import { fixText } from '../../src/report/fixes.ts'
import { evidenceOf, type Files, listOf } from './evidence.ts'

/** A match as a person reads it. */
export interface Found extends Omit<Match, 'fix' | 'evidence'> {
  fix: string[]
  /** `evidence/nodes/one/units.txt:2: kubelet failed` */
  proof: string[]
}

/** What one rule finds in these files. */
export function found(rule: string, files: Files): Found[] {
  const known = allRules.find(({ id }) => id === rule)
  if (known === undefined) throw new Error(`there is no rule ${rule}`)
  return known.find(evidenceOf(files)).map(({ fix, evidence, ...match }) => ({
    ...match,
    fix: fix.map(fixText),
    proof: evidence.map(({ file, line, text }) => `${file}:${line}: ${text}`),
  }))
}

/** The titles of what a rule finds. */
export const titles = (rule: string, files: Files): string[] => found(rule, files).map(({ title }) => title)

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** What could not be collected: the things, and why. */
export type Gap = [things: string, failure: FailureRecord]

/** `evidence/collection.json` of evidence that lacks these things. */
export const collectionJson = (gaps: readonly Gap[], change: Partial<CollectionRecord> = {}): string =>
  json({
    ...{
      collectedAt: '2026-11-23T09:10:00.000Z',
      files: 1,
      bytes: 1,
      seconds: 1,
      truncated: [],
      redacted: {},
    },
    failed: gaps.map(([things, failure]) => `${things}: ${failure.said ?? failure.code}`),
    missing: gaps.map(([things, failure]) => ({
      things: things.split(', '),
      count: things.split(', ').length,
      failure,
    })),
    ...change,
  })

/** `evidence/steps.json`, where each step began a second after the one before. */
export const stepsJson = (...steps: Partial<StepRecord>[]): string =>
  json(
    steps.map((step, place) => ({
      ...{ step: 'kro.apply', title: 'a step', start: place, seconds: 1, outcome: 'failed' },
      ...{ message: 'it failed', log: null, ...step },
    })),
  )

/** The files of one step that failed with these lines in its log. */
export const failedWith = (log: string, step = 'kro.apply'): Files => ({
  'evidence/steps.json': stepsJson({ step, log: `evidence/steps/${step}.log` }),
  [`evidence/steps/${step}.log`]: log,
})

type Probe = NetworkRecord['probes'][number]

/** `evidence/network/controller.json`: what was tried, and whether it answered. */
export const networkJson = (...probes: Partial<Probe>[]): string =>
  json({
    ...{ node: 'kro-control-plane', pod: 'kro-1' },
    probes: probes.map((probe) => ({
      ...{ kind: 'tcp', target: '10.96.0.1:443', what: 'API service', ok: false, seconds: 1, answer: '' },
      ...probe,
    })),
  })

/** `evidence/api/…` of these objects, by resource. */
export const listed = (lists: Readonly<Record<string, readonly object[]>>): Files =>
  Object.fromEntries(
    Object.entries(lists).map(([resource, list]) => [`evidence/api/${resource}.json`, listOf(...list)]),
  )
