import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { checkout, edit } from './builds.ts'
import type { FaultEnvironment } from './environment.ts'
import { type Fault, nothing } from './fault.ts'

/**
 * A team's own `make deploy-kind`, run by `install: make`: its commands are theirs, and so are their mistakes. The tools are
 * real, and work on the shared cluster.
 */
const recipe = (
  name: string,
  expect: string,
  lines: (bench: FaultEnvironment) => string[],
  undo: (bench: FaultEnvironment) => Promise<unknown> = nothing,
): Fault => ({
  name,
  expect,
  on: 'cluster',
  settleSeconds: 0,
  async inject(bench) {
    const text = ['.PHONY: deploy-kind', 'deploy-kind:', ...lines(bench).map((line) => `\t${line}`), ''].join(
      '\n',
    )
    edit(checkout(bench), 'Makefile', () => text)
    chart(bench)
  },
  ask: (bench) => ({
    args: [
      'up',
      '--cluster-name',
      `${bench.cluster}-made`,
      '--install',
      'make',
      '--source',
      join(bench.folder, 'kro'),
    ],
  }),
  undo,
})

/** A chart of one ConfigMap, and one whose Deployment never becomes ready. */
function chart(bench: FaultEnvironment): void {
  const meta = (name: string): string => `apiVersion: v2\nname: ${name}\nversion: 0.1.0\n`
  bench.file('small/Chart.yaml', meta('small'))
  bench.file('small/templates/map.yaml', 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: small}\n')
  cpSync(join(bench.folder, 'small'), join(bench.folder, 'slow'), { recursive: true })
  bench.file('slow/Chart.yaml', meta('slow'))
  bench.file(
    'slow/templates/pod.yaml',
    'apiVersion: v1\nkind: Pod\nmetadata: {name: slow}\nspec: {nodeSelector: {never: "yes"}, containers: [{name: slow, image: slow}]}\n',
  )
}

const on = (bench: FaultEnvironment): string => `KUBECONFIG=${bench.kubeconfig}`
const helm = (bench: FaultEnvironment, ...words: string[]): string =>
  [on(bench), '$(HELM)', ...words, '-n default'].join(' ')
const kubectl = (bench: FaultEnvironment, ...words: string[]): string =>
  [on(bench), 'kubectl', ...words].join(' ')

const uninstall = async (bench: FaultEnvironment): Promise<void> => {
  await bench.attempt('helm', ['uninstall', 'kro', '-n', 'default', '--no-hooks'])
  await bench.kubectl('delete', 'configmap', 'small', '-n', 'default', '--ignore-not-found')
  await bench.kubectl('delete', 'secret', '-n', 'default', '-l', 'owner=helm')
  await bench.kubectl(
    'delete',
    'pod',
    'slow',
    '-n',
    'default',
    '--ignore-not-found',
    '--grace-period=0',
    '--force',
  )
}

const build = './cmd/controller --platform=linux/amd64 --sbom=none'

export const recipeFaults: readonly Fault[] = [
  recipe('image-ko-no-nodes', 'image/ko-no-nodes', () => [
    `KO_DOCKER_REPO=kind.local KIND_CLUSTER_NAME=kro-of-last-week $(LOCALBIN)/ko build ${build}`,
  ]),
  recipe('image-ko-repository-unset', 'image/ko-repository-unset', () => [
    `env -u KO_DOCKER_REPO $(LOCALBIN)/ko build ${build}`,
  ]),
  recipe('image-ko-goarch-set', 'image/ko-platform-conflict', () => [
    'GOARCH=arm64 KO_DOCKER_REPO=kind.local $(LOCALBIN)/ko build ./cmd/controller --sbom=none',
  ]),
  recipe('image-ko-wrong-import-path', 'image/ko-import-path', (bench) => {
    const file = bench.file(
      'old.yaml',
      'apiVersion: v1\nkind: Pod\nmetadata: {name: kro}\nspec: {containers: [{name: kro, image: "ko://github.com/awslabs/kro/cmd/controller"}]}\n',
    )
    return [
      `KO_DOCKER_REPO=kind.local KIND_CLUSTER_NAME=${bench.cluster} $(LOCALBIN)/ko resolve -f ${file} | ${kubectl(bench, 'apply -f -')}`,
    ]
  }),
  recipe('image-not-on-this-machine', 'image/not-local', (bench) => [
    `$(KIND) load docker-image example.com/never/built:v1 --name ${bench.cluster}`,
  ]),
  recipe(
    'deploy-release-name-taken',
    'deploy/release-name-taken',
    (bench) => [
      helm(bench, `install kro ${bench.folder}/small`),
      helm(bench, `install kro ${bench.folder}/small`),
    ],
    uninstall,
  ),
  recipe(
    'deploy-objects-of-another-installer',
    'deploy/owned-by-another-installer',
    (bench) => [
      kubectl(bench, 'create configmap small -n default'),
      helm(bench, `install kro ${bench.folder}/small`),
    ],
    uninstall,
  ),
  recipe(
    'deploy-release-interrupted',
    'deploy/release-pending',
    (bench) => [
      `-timeout -s KILL 6 env ${helm(bench, `install kro ${bench.folder}/slow --wait`)}`,
      helm(bench, `upgrade kro ${bench.folder}/small`),
    ],
    uninstall,
  ),
  recipe('deploy-namespace-differs', 'deploy/namespace-differs', (bench) => {
    const file = bench.file(
      'map.yaml',
      'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings, namespace: kro-system}\n',
    )
    return [kubectl(bench, `apply -n default -f ${file}`)]
  }),
  recipe('deploy-namespace-never-made', 'deploy/namespace-missing', (bench) => [
    `$(HELM) template kro ./helm --namespace kro-of-mine --set image.tag=v0.9.4 | grep -v '^#' > ${bench.folder}/all.yaml`,
    kubectl(bench, `apply -n kro-of-mine -f ${bench.folder}/all.yaml --dry-run=server`),
  ]),
  recipe('deploy-selector-changed', 'deploy/immutable-field', (bench) => [
    `${kubectl(bench, 'get deployment kro -n kro-system -o json')} | sed 's/"app.kubernetes.io\\/instance": "kro"/"app.kubernetes.io\\/instance": "mine"/' > ${bench.folder}/kro.json`,
    kubectl(bench, `apply -f ${bench.folder}/kro.json`),
  ]),
  recipe('crd-annotation-too-long', 'crd/annotation-too-long', (bench) => {
    const data = 'x'.repeat(300_000)
    return [
      kubectl(
        bench,
        `apply -f ${bench.file('large.yaml', `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: large, namespace: default}\ndata: {x: ${data}}\n`)}`,
      ),
    ]
  }),
]
