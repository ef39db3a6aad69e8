import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAllDocuments } from 'yaml'
import { isMapping } from '../../src/model/json.ts'
import { field, text } from '../../src/model/kubernetes/fields.ts'
import { runProcess } from '../support/process.ts'
import type { Example } from './example.ts'
import { type Expectation, flat } from './workspace.ts'

/** What became of an example. */
export interface Outcome {
  example: Example
  /** null: it was not tried. */
  right: boolean | null
  said: string
}

interface Place {
  cluster: string
  /** Where the manifests are, and the folder `report`. */
  workspace: string
  env: NodeJS.ProcessEnv
}

interface Finding {
  rule: string
  object: string | null
  title: string
}

/** Compares what the cluster and the report say of each example with what is expected. */
export async function outcomesOf(
  examples: readonly Example[],
  instances: readonly Expectation[],
  place: Place,
): Promise<Outcome[]> {
  const findings = findingsOf(join(place.workspace, 'report'))
  const refused = refusedIn(join(place.workspace, 'report'))
  const outcomes: Outcome[] = []
  for (const example of examples) {
    const own = instances.filter((other) => other.example === example)
    const states: string[] = []
    for (const one of own) states.push(await stateOf(one, place))
    const rgds = rgdsIn(example, place.workspace)
    outcomes.push(
      outcomeOf(
        example,
        states,
        findings.filter((finding) => isAbout(finding, example, own, rgds)),
      ),
    )
  }
  if (refused.length > 0) console.log(`stand-ins that were refused:\n  ${refused.join('\n  ')}`)
  // Which finding keeps an example from becoming ACTIVE is not always the one about it.
  if (outcomes.some(({ right }) => right === false))
    console.log(
      `findings:\n  ${findings.map(({ rule, object, title }) => `${rule} ${object ?? ''}: ${title}`).join('\n  ')}`,
    )
  return outcomes
}

function outcomeOf(example: Example, states: readonly string[], found: readonly Finding[]): Outcome {
  const { expected } = example
  const rules = [...new Set(found.map(({ rule }) => rule))]
  const shown = [...new Set(states)].join(', ')
  const said = [shown, rules.join(', ')].filter((part) => part !== '').join('; ')
  const isActive = states.length > 0 && states.every((state) => state === 'ACTIVE')
  const right = expected === 'ACTIVE' ? isActive : !isActive && rules.includes(expected.rule)
  return { example, right, said }
}

/** Whether a finding is about an instance, or about an RGD in one of these files. */
function isAbout(
  { object, title }: Finding,
  example: Example,
  instances: readonly Expectation[],
  rgds: readonly string[],
): boolean {
  const own = instances.map(({ kind, namespace, name }) => `${kind}/${namespace}/${name}`)
  return (
    own.includes(object ?? '') ||
    example.files.some(
      (file) => title.includes(`platform/${flat(file)}`) || object?.includes(`platform/${flat(file)}`),
    ) ||
    rgds.includes(object ?? '')
  )
}

/** What findings call the RGDs of an example, and their kind where the cluster does not have it. */
const rgdsIn = ({ files }: Example, workspace: string): string[] =>
  files.flatMap((file) => {
    const text = readFileSync(join(workspace, 'platform', flat(file)), 'utf8')
    return parseAllDocuments(text).flatMap((document) => {
      const kind = String(document.get('kind'))
      return [`${kind}/${String(document.getIn(['metadata', 'name']))}`, `Kind/${kind}`]
    })
  })

/** `ACTIVE`, `IN_PROGRESS`, or that there is none. */
async function stateOf({ kind, namespace, name }: Expectation, { cluster, env }: Place): Promise<string> {
  const get = [
    'kubectl',
    'get',
    `${kind}.v1alpha1.kro.run`,
    name,
    '--namespace',
    namespace,
    '--output',
    'json',
  ]
  const ended = await runProcess('docker', ['exec', `${cluster}-control-plane`, ...get], {
    ...{ env, cwd: '/', timeoutSeconds: 60 },
  })
  if (ended.code !== 0) return ended.stderr.includes('NotFound') ? 'not there' : 'kind not served'
  return text(JSON.parse(ended.stdout), 'status', 'state') ?? 'no state'
}

function findingsOf(report: string): Finding[] {
  const file = join(report, 'diagnosis.json')
  if (!existsSync(file)) return []
  const found = field(JSON.parse(readFileSync(file, 'utf8')), 'findings')
  return (Array.isArray(found) ? found : []).filter(isMapping).map((one) => ({
    ...{ rule: text(one, 'rule') ?? '', object: text(one, 'object'), title: text(one, 'title') ?? '' },
  }))
}

/** Objects of which the API server did not take what a stand-in wrote. */
function refusedIn(report: string): string[] {
  const file = join(report, 'evidence', 'stand-ins.json')
  if (!existsSync(file)) return []
  const objects = field(JSON.parse(readFileSync(file, 'utf8')), 'objects')
  return (Array.isArray(objects) ? objects : [])
    .filter((one) => text(one, 'outcome') === 'refused')
    .map((one) => `${text(one, 'object')}: ${text(one, 'message')}`)
}
