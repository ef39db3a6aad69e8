import { chmod, copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'yaml'
import type { KindConfig } from '../cluster/kind-config.ts'
import type { Step } from '../evidence/steps.ts'
import type { KroCheckout } from './source.ts'

export interface MakeOptions {
  kind: string
  ko: string
  helm: string
  clusterName: string
  nodeImage: string
  config: KindConfig
  /** Its own kubeconfig file, which kind, kubectl and ko of the recipe use. */
  kubeconfig: string
  /** The node's architecture. */
  arch: string
  work: string
}

/**
 * The recipe calls `kind create cluster --name NAME` and takes neither image nor configuration nor --retain
 * (kro, Makefile start-kind); this stands in for kind and adds them. A constant: what differs comes by environment.
 */
const kindWithOptions = `#!/bin/sh
if [ "$1 $2" = "create cluster" ]; then
  exec "$SETUP_KRO_KIND" "$@" --image "$SETUP_KRO_KIND_IMAGE" --config "$SETUP_KRO_KIND_CONFIG" --retain --wait 120s
fi
exec "$SETUP_KRO_KIND" "$@"
`

/**
 * kro's own `make deploy-kind`, with the pinned tools in the places where the Makefile looks for them.
 *
 * @throws CommandError with make's words
 */
export async function makeDeployKind(checkout: KroCheckout, options: MakeOptions, step: Step): Promise<void> {
  const bin = join(options.work, 'make-bin')
  await mkdir(bin, { recursive: true })
  const kind = join(bin, 'kind-with-options')
  const config = join(options.work, 'kind-config.yaml')
  await writeFile(kind, kindWithOptions)
  await chmod(kind, 0o755)
  await writeFile(config, stringify(options.config))
  // LOCALBIN/ko is tested for KO_VERSION by what `ko version` prints; a release prints its version without v.
  await copyFile(options.ko, join(bin, 'ko'))
  await chmod(join(bin, 'ko'), 0o755)
  const koVersion = (
    await step.run({ tool: options.ko, args: ['version'], timeoutSeconds: 20 })
  ).stdout.trim()
  await step.run(
    {
      tool: 'make',
      args: [
        'deploy-kind',
        `KIND_CLUSTER_NAME=${options.clusterName}`,
        `KIND=${kind}`,
        `HELM=${options.helm}`,
        `LOCALBIN=${bin}`,
        `KO_VERSION=${koVersion}`,
      ],
      cwd: checkout.folder,
      env: {
        KUBECONFIG: options.kubeconfig,
        KO_DEFAULTPLATFORMS: `linux/${options.arch}`,
        GOOS: null,
        GOARCH: null,
        GOARM: null,
        // make would export its own LDFLAGS with quotes in it (research: kro-facts.md, section 3).
        LDFLAGS: null,
        SETUP_KRO_KIND: options.kind,
        SETUP_KRO_KIND_IMAGE: options.nodeImage,
        SETUP_KRO_KIND_CONFIG: config,
      },
    },
    'the lines above are those of kro’s own recipe; install: source does the same in stages that are checked one by one',
  )
}
