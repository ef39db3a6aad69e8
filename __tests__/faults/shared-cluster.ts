import type { KubeObject } from '../../src/model/kubernetes/object.ts'
import { runProcess } from '../support/process.ts'
import type { FaultEnvironment } from './environment.ts'
import { sweepGraphs } from './sweep.ts'

/** Kinds whose names tell whether something was left behind. */
const watched = [
  ...['namespaces', 'customresourcedefinitions', 'clusterroles', 'clusterrolebindings', 'apiservices'],
  ...[
    'validatingwebhookconfigurations',
    'mutatingwebhookconfigurations',
    'validatingadmissionpolicybindings',
  ],
  ...[
    'networkpolicies',
    'resourcequotas',
    'limitranges',
    'deployments',
    'daemonsets',
    'jobs',
    'rolebindings',
  ],
  ...['serviceaccounts', 'services', 'configmaps'],
].join(',')

/** Makes the cluster that faults share, as a user would. @throws Error with what the product said */
export async function makeCluster(program: string, environment: FaultEnvironment): Promise<void> {
  const args = [
    '--no-warnings',
    program,
    'up',
    '--cluster-name',
    environment.cluster,
    '--install',
    'release',
    '--out',
    `${environment.folder}/up`,
  ]
  const made = await runProcess(process.execPath, args, {
    env: environment.env,
    cwd: environment.folder,
    timeoutSeconds: 400,
  })
  if (made.code !== 0)
    throw new Error(`the shared cluster did not come up:\n${(made.stdout + made.stderr).slice(-3000)}`)
  await environment.until(
    'kro is Ready',
    60,
    async () => (await environment.get('deployment', 'kro', '-n', 'kro-system')).status?.readyReplicas === 1,
  )
  await environment.kro.save()
}

/** Whether the cluster is there from another run, and works; what is left of a fault is swept away. */
export async function isThere(environment: FaultEnvironment): Promise<boolean> {
  try {
    await sweepGraphs(environment)
    if (!(await environment.kro.leads())) return false
    await environment.kro.save()
    return true
  } catch {
    return false
  }
}

/** Names of everything that faults may add or take away. */
export async function namesOf(environment: FaultEnvironment): Promise<string[]> {
  const text = await environment.kubectl(
    'get',
    watched,
    '--all-namespaces',
    '--no-headers',
    '-o',
    'custom-columns=K:.kind,S:.metadata.namespace,N:.metadata.name',
  )
  return text
    .split('\n')
    .map((line) => line.trim().replaceAll(/\s+/g, ' '))
    .filter((line) => line !== '')
    .sort()
}

/** What differs from how it was; empty where the next fault can be made. */
export async function differences(
  environment: FaultEnvironment,
  before: readonly string[],
): Promise<string[]> {
  const now = await namesOf(environment)
  const found = [
    ...now.filter((name) => !before.includes(name)).map((name) => `new: ${name}`),
    ...before.filter((name) => !now.includes(name)).map((name) => `gone: ${name}`),
  ]
  const items = async (...args: string[]): Promise<KubeObject[]> =>
    ((await environment.get(...args)) as unknown as { items: KubeObject[] }).items
  const [nodes, system, rgds] = await Promise.all([
    items('nodes'),
    items('pods', '-n', 'kube-system'),
    items('rgd'),
  ])
  for (const { metadata, spec } of nodes)
    if (spec?.taints !== undefined) found.push(`tainted: ${metadata.name}`)
  for (const object of [...nodes, ...system])
    if (!isReady(object)) found.push(`not Ready: ${object.metadata.name}`)
  for (const { metadata } of rgds) found.push(`RGD: ${metadata.name}`)
  if (!(await environment.kro.leads())) found.push('kro does not lead')
  return found
}

/** Waits until nothing differs. @returns what still does when the time is over */
export async function asBefore(
  environment: FaultEnvironment,
  before: readonly string[],
  seconds: number,
): Promise<string[]> {
  let left: string[] = []
  try {
    await environment.until('as before', seconds, async () => {
      left = ['the API server does not answer']
      left = await differences(environment, before)
      return left.length === 0
    })
    return []
  } catch {
    return left
  }
}

const isReady = (object: KubeObject): boolean =>
  ((object.status?.conditions ?? []) as { type: string; status: string }[]).some(
    ({ type, status }) => type === 'Ready' && status === 'True',
  )
