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
  lines: (environment: FaultEnvironment) => string[],
  undo: (environment: FaultEnvironment) => Promise<unknown> = nothing,
): Fault => ({
  name,
  expect,
  on: 'cluster',
  settleSeconds: 0,
  async inject(environment) {
    const text = [
      '.PHONY: deploy-kind',
      'deploy-kind:',
      ...lines(environment).map((line) => `\t${line}`),
      '',
    ].join('\n')
    edit(checkout(environment), 'Makefile', () => text)
    chart(environment)
  },
  ask: (environment) => ({
    args: [
      'up',
      '--cluster-name',
      `${environment.cluster}-made`,
      '--install',
      'make',
      '--source',
      join(environment.folder, 'kro'),
    ],
  }),
  undo,
})

/** A chart of one ConfigMap, and one whose Deployment never becomes ready. */
function chart(environment: FaultEnvironment): void {
  const meta = (name: string): string => `apiVersion: v2\nname: ${name}\nversion: 0.1.0\n`
  environment.file('small/Chart.yaml', meta('small'))
  environment.file('small/templates/map.yaml', 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: small}\n')
  cpSync(join(environment.folder, 'small'), join(environment.folder, 'slow'), { recursive: true })
  environment.file('slow/Chart.yaml', meta('slow'))
  environment.file(
    'slow/templates/pod.yaml',
    'apiVersion: v1\nkind: Pod\nmetadata: {name: slow}\nspec: {nodeSelector: {never: "yes"}, containers: [{name: slow, image: slow}]}\n',
  )
}

const on = (environment: FaultEnvironment): string => `KUBECONFIG=${environment.kubeconfig}`
const helm = (environment: FaultEnvironment, ...words: string[]): string =>
  [on(environment), '$(HELM)', ...words, '-n default'].join(' ')
const kubectl = (environment: FaultEnvironment, ...words: string[]): string =>
  [on(environment), 'kubectl', ...words].join(' ')

const uninstall = async (environment: FaultEnvironment): Promise<void> => {
  await environment.attempt('helm', ['uninstall', 'kro', '-n', 'default', '--no-hooks'])
  await environment.kubectl('delete', 'configmap', 'small', '-n', 'default', '--ignore-not-found')
  await environment.kubectl('delete', 'secret', '-n', 'default', '-l', 'owner=helm')
  await environment.kubectl(
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
  recipe('image-ko-wrong-import-path', 'image/ko-import-path', (environment) => {
    const file = environment.file(
      'old.yaml',
      'apiVersion: v1\nkind: Pod\nmetadata: {name: kro}\nspec: {containers: [{name: kro, image: "ko://github.com/awslabs/kro/cmd/controller"}]}\n',
    )
    return [
      `KO_DOCKER_REPO=kind.local KIND_CLUSTER_NAME=${environment.cluster} $(LOCALBIN)/ko resolve -f ${file} | ${kubectl(environment, 'apply -f -')}`,
    ]
  }),
  recipe('image-not-on-this-machine', 'image/not-local', (environment) => [
    `$(KIND) load docker-image example.com/never/built:v1 --name ${environment.cluster}`,
  ]),
  recipe(
    'deploy-release-name-taken',
    'deploy/release-name-taken',
    (environment) => [
      helm(environment, `install kro ${environment.folder}/small`),
      helm(environment, `install kro ${environment.folder}/small`),
    ],
    uninstall,
  ),
  recipe(
    'deploy-objects-of-another-installer',
    'deploy/owned-by-another-installer',
    (environment) => [
      kubectl(environment, 'create configmap small -n default'),
      helm(environment, `install kro ${environment.folder}/small`),
    ],
    uninstall,
  ),
  recipe(
    'deploy-release-interrupted',
    'deploy/release-pending',
    (environment) => [
      `-timeout -s KILL 6 env ${helm(environment, `install kro ${environment.folder}/slow --wait`)}`,
      helm(environment, `upgrade kro ${environment.folder}/small`),
    ],
    uninstall,
  ),
  recipe('deploy-namespace-differs', 'deploy/namespace-differs', (environment) => {
    const file = environment.file(
      'map.yaml',
      'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings, namespace: kro-system}\n',
    )
    return [kubectl(environment, `apply -n default -f ${file}`)]
  }),
  {
    ...recipe('deploy-namespace-never-made', 'deploy/namespace-missing', (environment) => [
      `$(HELM) template kro ./helm --namespace kro-of-mine --set image.tag=v0.9.4 | grep -v '^#' > ${environment.folder}/all.yaml`,
      kubectl(environment, `apply -n kro-of-mine -f ${environment.folder}/all.yaml --dry-run=server`),
    ]),
    fixNotRun: 'the recipe only tries (--dry-run=server), so that kro is not installed after it either',
  },
  {
    ...recipe('deploy-selector-changed', 'deploy/immutable-field', (environment) => [
      `${kubectl(environment, 'get deployment kro -n kro-system -o json')} | sed 's/"app.kubernetes.io\\/instance": "kro"/"app.kubernetes.io\\/instance": "mine"/' > ${environment.folder}/kro.json`,
      kubectl(environment, `apply -f ${environment.folder}/kro.json`),
    ]),
    fixNotRun: 'the recipe copies the Deployment that is there',
  },
  recipe('crd-annotation-too-long', 'crd/annotation-too-long', (environment) => {
    const data = 'x'.repeat(300_000)
    return [
      kubectl(
        environment,
        `apply -f ${environment.file('large.yaml', `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: large, namespace: default}\ndata: {x: ${data}}\n`)}`,
      ),
    ]
  }),
]
