import type {
  AccessRecord,
  CollectionRecord,
  CoverageOfRgd,
  CoverageRecord,
  LogOwnerRecord,
  MissingRecord,
  NetworkRecord,
  PretendedStatus,
  Reached,
  RunRecord,
  StandInsRecord,
  StepRecord,
  TestCase,
  TestFailure,
  TestsRecord,
  TuningRecord,
} from './records.ts'
import {
  amount,
  anyObject,
  filledText,
  flag,
  line,
  listOf,
  mapOf,
  object,
  oneOf,
  optional,
  or,
  orNull,
  type Shape,
  text,
  textLike,
} from './shape.ts'

/** Three years: no run is longer, and a picture of its steps can still be drawn. */
const seconds = or(amount(1e8), 0)
const count = or(amount(Number.MAX_SAFE_INTEGER), 0)

const mostSteps = 2000
const mostFailures = 100
const mostProbes = 500
const mostEntries = 20_000

const textOrNull = or(orNull(text), null)
const texts = or(listOf(text, mostEntries), [])

/** Codes and fields of other versions are kept: rules look for those that they know. */
const failure = mapOf(text)

const step = object<StepRecord>({
  step: filledText,
  title: or(text, ''),
  start: seconds,
  seconds,
  outcome: oneOf('ok', 'failed', 'skipped'),
  message: textOrNull,
  failures: optional(listOf(failure, mostFailures)),
  log: textOrNull,
})

/** `steps.json` */
export const stepsShape: Shape<StepRecord[]> = listOf(step, mostSteps)

/** `run.json` */
export const runShape: Shape<RunRecord> = object<RunRecord>({
  schemaVersion: or(oneOf(1), 1),
  began: or(text, ''),
  cluster: oneOf('kind', 'existing', 'none'),
  // It becomes part of commands that people copy.
  clusterName: or(textLike(/^[a-z0-9.-]*$/, 'the name of a KinD cluster'), 'kro'),
  install: oneOf('source', 'release', 'make', 'none'),
  namespace: or(textLike(/^[a-z0-9-]+$/, 'the name of a namespace'), 'kro-system'),
  rbacMode: or(orNull(oneOf('unrestricted', 'aggregation')), null),
  source: textOrNull,
  manifests: optional(listOf(object<Manifest>({ object: filledText, file: filledText, line }), mostEntries)),
  nothingApplied: optional(flag),
  kroVersion: textOrNull,
  versions: or(anyObject, {}),
  image: or(
    orNull(object<Image>({ reference: filledText, configDigest: textOrNull, platform: textOrNull })),
    null,
  ),
  tuning: optional(listOf(object<TuningRecord>({ name: filledText, value: text, chart: text }), mostEntries)),
  jobStatus: textOrNull,
})

type Manifest = NonNullable<RunRecord['manifests']>[number]
type Image = NonNullable<RunRecord['image']>

/** `rbac/access.json` */
export const accessShape: Shape<AccessRecord> = object<AccessRecord>({
  serviceAccount: object<AccessRecord['serviceAccount']>({ namespace: text, name: filledText }),
  rules: or(
    listOf(
      object<AccessRecord['rules'][number]>({
        binding: text,
        role: text,
        namespace: textOrNull,
        apiGroups: texts,
        resources: texts,
        resourceNames: texts,
        nonResourceURLs: texts,
        verbs: texts,
      }),
      mostEntries,
    ),
    [],
  ),
  checks: or(
    listOf(
      object<AccessRecord['checks'][number]>({
        verb: filledText,
        group: text,
        resource: filledText,
        subresource: textOrNull,
        namespace: textOrNull,
        allowed: flag,
        answer: optional(text),
        neededBy: or(text, 'controller'),
        reason: textOrNull,
      }),
      mostEntries,
    ),
    [],
  ),
})

/** `network/controller.json` */
export const networkShape: Shape<NetworkRecord> = object<NetworkRecord>({
  node: or(text, ''),
  pod: or(text, ''),
  probes: listOf(
    object<NetworkRecord['probes'][number]>({
      kind: oneOf('tcp', 'dns', 'http'),
      target: text,
      what: text,
      ok: flag,
      seconds,
      answer: or(text, ''),
    }),
    mostProbes,
  ),
})

/** `logs/pods.json` */
export const logOwnersShape: Shape<LogOwnerRecord[]> = listOf(
  object<LogOwnerRecord>({ file: filledText, podUid: orNull(filledText) }),
  mostEntries,
)

/** `stand-ins.json` */
export const standInsShape: Shape<StandInsRecord> = object<StandInsRecord>({
  schemaVersion: or(oneOf(1), 1),
  objects: or(
    listOf(
      object<PretendedStatus>({
        object: filledText,
        apiVersion: text,
        standIn: or(text, ''),
        outcome: oneOf('ready', 'failing', 'none', 'waiting', 'refused'),
        fields: texts,
        defaults: optional(texts),
        unset: optional(texts),
        message: textOrNull,
      }),
      mostEntries,
    ),
    [],
  ),
  leftAlone: or(
    listOf(
      object<StandInsRecord['leftAlone'][number]>({ apiVersion: text, kind: filledText, why: or(text, '') }),
      mostEntries,
    ),
    [],
  ),
})

/** `tests.json` */
export const testsShape: Shape<TestsRecord> = object<TestsRecord>({
  schemaVersion: or(oneOf(1), 1),
  cases: listOf(
    object<TestCase>({
      name: filledText,
      folder: or(text, ''),
      outcome: oneOf('passed', 'failed', 'skipped'),
      seconds,
      namespace: or(text, ''),
      failures: or(
        listOf(
          object<TestFailure>({ step: or(text, ''), operation: or(text, ''), message: or(text, '') }),
          mostSteps,
        ),
        [],
      ),
      again: or(orNull(oneOf('passed', 'failed')), null),
    }),
    mostEntries,
  ),
})

const reached = object<Reached>({ reached: count, all: count })

/** `coverage.json` */
export const coverageShape: Shape<CoverageRecord> = object<CoverageRecord>({
  schemaVersion: or(oneOf(1), 1),
  rgds: listOf(
    object<CoverageOfRgd>({
      rgd: filledText,
      kind: or(text, ''),
      instances: count,
      ...{ resources: reached, includeWhen: reached, readyWhen: reached, fields: reached },
      missed: texts,
    }),
    mostEntries,
  ),
})

/** `collection.json` */
export const collectionShape: Shape<CollectionRecord> = object<CollectionRecord>({
  collectedAt: or(text, ''),
  files: count,
  bytes: count,
  seconds,
  truncated: texts,
  failed: texts,
  missing: optional(listOf(object<MissingRecord>({ things: texts, count, failure }), mostEntries)),
  redacted: or(mapOf(count), {}),
})
