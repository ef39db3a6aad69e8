import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheOf } from '../../lab/cache.ts'
import { mustRun } from '../support/process.ts'

const version = 'v0.8.0'

/** Nodes with this annotation are kwok's to play; the others are real. */
export const kwokAnnotation = 'kwok.x-k8s.io/node'

/** Stages of kwok's own module: what its nodes and pods go through. kwok without any does nothing, and ends. */
const stages = [
  'node/fast/node-initialize.yaml',
  'node/heartbeat-with-lease/node-heartbeat-with-lease.yaml',
  'pod/fast/pod-ready.yaml',
  'pod/fast/pod-complete.yaml',
  'pod/fast/pod-delete.yaml',
]

/** kwok and the stages it plays. */
export interface Kwok {
  program: string
  stages: string
}

/** Builds kwok where the lab keeps its things, if it is not there. */
export async function buildKwok(env: NodeJS.ProcessEnv): Promise<Kwok> {
  const root = join(cacheOf(env).root, 'products')
  const folder = join(root, `kwok-${version}`)
  const kwok = { program: join(folder, 'kwok'), stages: join(folder, 'stages.yaml') }
  if (existsSync(kwok.stages)) return kwok
  await mkdir(root, { recursive: true })
  const fresh = await mkdtemp(join(root, '.new-kwok-'))
  const go = (args: readonly string[]): Promise<string> =>
    mustRun('go', args, {
      env: { ...env, GOBIN: fresh, CGO_ENABLED: '0', GOFLAGS: '-mod=mod' },
      cwd: fresh,
      timeoutSeconds: 900,
    })
  await go(['install', `sigs.k8s.io/kwok/cmd/kwok@${version}`])
  const { Dir } = JSON.parse(await go(['mod', 'download', '-json', `sigs.k8s.io/kwok@${version}`])) as {
    Dir: string
  }
  const texts = stages.map((file) => readFile(join(Dir, 'kustomize', 'stage', file), 'utf8'))
  await writeFile(join(fresh, 'stages.yaml'), (await Promise.all(texts)).join('\n---\n'))
  await rename(fresh, folder)
  return kwok
}

/** Plays the nodes that have kwok's annotation, until it is stopped. */
export function startKwok(kwok: Kwok, kubeconfig: string, env: NodeJS.ProcessEnv): ChildProcess {
  const selector = `--manage-nodes-with-annotation-selector=${kwokAnnotation}=fake`
  const args = [`--kubeconfig=${kubeconfig}`, `--config=${kwok.stages}`, selector]
  return spawn(kwok.program, args, { env, stdio: 'ignore' })
}
