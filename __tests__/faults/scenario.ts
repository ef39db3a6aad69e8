import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { KubeObject } from '../../src/model/kubernetes/object.ts'
import type { FaultEnvironment } from './environment.ts'
import type { Fault, Question } from './fault.ts'
import { sweepGraphs } from './sweep.ts'

/** A fault as a file of scenarios/ writes it; README.md says what each field means. */
export interface Scenario {
  expect: string | string[] | null
  says?: string
  final?: boolean
  given?: readonly WrittenObject[]
  run?: readonly string[]
  apply?: readonly WrittenObject[]
  wait?: string
  settle?: number
  kubectlApplies?: boolean
  diagnoseFindsNothing?: string
  fixNotRun?: string
  undo?: readonly string[]
  /** Files of the workspace by path. */
  files?: Readonly<Record<string, string>>
  /** Further inputs of `up`, by name. */
  inputs?: Readonly<Record<string, string>>
}

/** An RGD in short: `more` are further fields of spec.schema. */
interface ShortRgd {
  rgd: string
  name?: string
  metadata?: object
  schema?: object
  more?: object
  resources?: readonly object[]
}

/** An instance in short. */
interface ShortInstance {
  instance: string
  apiVersion?: string
  name?: string
  namespace?: string
  metadata?: object
  spec?: object
}

type WrittenObject = KubeObject | ShortRgd | ShortInstance

const isRgd = (written: WrittenObject): written is ShortRgd => 'rgd' in written
const isInstance = (written: WrittenObject): written is ShortInstance => 'instance' in written

const fields = [
  ...['expect', 'says', 'final', 'given', 'run', 'apply', 'wait', 'settle', 'kubectlApplies'],
  ...['diagnoseFindsNothing', 'fixNotRun', 'undo', 'files', 'inputs'],
]

/** Seconds within which what is given has to work. */
const givenSeconds = 60
const settleSeconds = 5
/** As the product applies (src/cluster/objects.ts): what it leaves out of the next manifest is then removed. */
const fieldManager = 'setup-kro'

/** Faults of all files of a folder, in the order of their names. @throws Error for a file that is not as README.md says */
export function readScenarios(folder: string): Fault[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file) => scenariosOf(readFileSync(join(folder, file), 'utf8'), file))
}

/** Faults of one file. Names that begin with a dot hold what several of them use. */
export function scenariosOf(text: string, file: string): Fault[] {
  const read = parse(text, { merge: true, maxAliasCount: -1 }) as Record<string, Scenario>
  return Object.entries(read)
    .filter(([name]) => !name.startsWith('.'))
    .map(([name, scenario]) => {
      const wrong = Object.keys(scenario).filter((field) => !fields.includes(field))
      if (wrong.length > 0 || scenario.expect === undefined)
        throw new Error(`${file}: ${name} has ${wrong.join(', ') || 'no expect'}`)
      return faultOf(name, scenario)
    })
}

function faultOf(name: string, scenario: Scenario): Fault {
  const { expect, says, final, fixNotRun, apply, settle, diagnoseFindsNothing, kubectlApplies } = scenario
  const asked = (apply !== undefined || scenario.inputs !== undefined) && kubectlApplies !== true
  return {
    name,
    expect,
    ...(says === undefined ? {} : { says: new RegExp(says) }),
    ...(final === undefined ? {} : { final }),
    ...(fixNotRun === undefined ? {} : { fixNotRun }),
    on: isOfMachine(scenario) ? 'machine' : 'cluster',
    settleSeconds: settle ?? (asked ? 0 : settleSeconds),
    inject: (environment) => inject(scenario, environment),
    undo: (environment) => undo(scenario, environment),
    ...(asked
      ? {
          ask: (environment: FaultEnvironment) => upOf(scenario, apply ?? [], environment),
          // What is wrong with files and inputs is not in the cluster.
          ...(scenario.inputs === undefined || diagnoseFindsNothing !== undefined
            ? {
                alsoDiagnose:
                  diagnoseFindsNothing === undefined ? 'agrees' : { nothingBecause: diagnoseFindsNothing },
              }
            : {}),
        }
      : {}),
  }
}

/** Images are only loaded into a cluster that is made for the job, and looked for before it is. */
const isOfMachine = ({ inputs = {} }: Scenario): boolean => 'images' in inputs

/** The objects are applied by the product, as `manifests` of a job. */
function upOf(scenario: Scenario, apply: readonly WrittenObject[], environment: FaultEnvironment): Question {
  for (const [name, text] of Object.entries(scenario.files ?? {})) environment.file(name, text)
  return {
    args: [
      ...['up', '--install', 'none', '--smoke-test', 'false'],
      ...(isOfMachine(scenario)
        ? ['--cluster-name', `${environment.cluster}-never`]
        : ['--cluster', 'existing']),
      // Where no retry helps, the gate has to end long before.
      ...['--wait', scenario.wait ?? (scenario.final === true ? '60s' : '15s')],
      ...(apply.length === 0 ? [] : ['--manifests', environment.file('apply.yaml', documents(apply))]),
      ...Object.entries(scenario.inputs ?? {}).map(([name, value]) => `--${name}=${value}`),
    ],
  }
}

export const documents = (objects: readonly WrittenObject[]): string =>
  objects.map((object) => JSON.stringify(whole(object))).join('\n---\n')

async function inject(scenario: Scenario, environment: FaultEnvironment): Promise<void> {
  for (const object of (scenario.given ?? []).map(whole)) await give(object, environment)
  for (const line of scenario.run ?? []) await environment.tool('bash', ['-ec', line])
  if (scenario.kubectlApplies !== true) return
  for (const object of (scenario.apply ?? []).map(whole)) await applySoon(object, environment)
}

/** Applies an object; where kro has to look at it, waits until it works. */
async function give(object: KubeObject, environment: FaultEnvironment): Promise<void> {
  await applySoon(object, environment)
  if (!object.apiVersion.startsWith('kro.run/')) return
  const { name, namespace } = object.metadata
  const at = namespace === undefined ? [] : ['-n', namespace]
  await environment.until(`${object.kind} ${name} works`, givenSeconds, async () => {
    const state = (await environment.get(`${object.kind}.kro.run`, name, ...at)).status?.state
    return state === 'Active' || state === 'ACTIVE'
  })
}

/** A kind that kro makes of an RGD is served a moment later. @throws Error with kubectl's last words */
async function applySoon(object: KubeObject, environment: FaultEnvironment): Promise<void> {
  let said = ''
  await environment
    .until('applied', 20, async () => {
      const ended = await environment.attempt('kubectl', [
        ...['apply', '--server-side', '--force-conflicts', `--field-manager=${fieldManager}`],
        ...['-f', environment.manifest(object)],
      ])
      said = ended.stderr.trim()
      return ended.code === 0
    })
    .catch((error: unknown) => {
      throw new Error(`${object.kind} ${object.metadata.name}: ${said}`, { cause: error })
    })
}

async function undo(
  { given = [], apply = [], undo: more = [] }: Scenario,
  environment: FaultEnvironment,
): Promise<void> {
  for (const line of more) await environment.attempt('bash', ['-c', line])
  await sweepGraphs(environment)
  const others = [...given, ...apply]
    .map(whole)
    .filter(({ apiVersion }) => !apiVersion.startsWith('kro.run/'))
  if (others.length === 0) return
  const file = environment.file('others.yaml', documents(others.reverse()))
  await environment.attempt('kubectl', ['delete', '--ignore-not-found', '--timeout=60s', '-f', file])
}

/** An object as the API server takes it. */
function whole(written: WrittenObject): KubeObject {
  if (isRgd(written)) {
    const { rgd: kind, name, metadata, schema, more, resources = [] } = written
    return {
      apiVersion: 'kro.run/v1alpha1',
      kind: 'ResourceGraphDefinition',
      metadata: { name: name ?? kind.toLowerCase(), ...metadata },
      spec: {
        schema: {
          apiVersion: 'v1alpha1',
          kind,
          scope: 'Namespaced',
          spec: schema ?? { name: 'string' },
          ...more,
        },
        resources,
      },
    }
  }
  if (isInstance(written)) {
    const { instance: kind, apiVersion, name = 'one', namespace = 'default', metadata, spec } = written
    return {
      apiVersion: apiVersion ?? 'kro.run/v1alpha1',
      kind,
      metadata: { name, namespace, ...metadata },
      spec: { name: `${kind.toLowerCase()}-one`, ...spec },
    }
  }
  return written
}
