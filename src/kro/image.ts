import { join } from 'node:path'
import { timeLimit } from '../adapters/time-limits.ts'
import { importImages } from '../cluster/image-import.ts'
import { SetupError } from '../errors.ts'
import type { Step } from '../evidence/steps.ts'
import type { KroCheckout } from './source.ts'

/** The controller's image as ko built it. */
export interface BuiltImage {
  /** What the Deployment names. */
  repository: string
  tag: string
  /** sha256 of the image's configuration: the one digest that survives loading it into a node. */
  configDigest: string | null
  /** `linux/amd64`. */
  platform: string
  /** The image as a tar file, for the nodes; null where it was pushed to a registry. */
  tarball: string | null
}

/** A name that no registry answers for: nothing may ever try to pull this image. */
const localRepository = 'setup-kro.local/kro'

/** ko's main package for the controller, in every version of kro. */
const controllerPackage = './cmd/controller'

/**
 * Builds the controller for one platform. Without `repository` into a tar file, so that building needs no cluster and
 * runs beside its creation; with it, pushed there with the credentials of `docker login`.
 *
 * kro's `.ko.yaml` names two platforms: without `--platform` everything is compiled twice, and ko refuses GOOS and
 * GOARCH from the environment (ko, pkg/commands/resolver.go).
 *
 * @param ko ko's binary
 * @throws CommandError with ko's own words, SetupError
 */
export async function buildImage(
  checkout: KroCheckout,
  build: {
    ko: string
    arch: string
    repository: string | null
    work: string
    tag: string
    /** For ko: where its base image comes from. */
    env: Readonly<Record<string, string>>
    /** The input `wait`: a longer one gives ko more time. */
    waitSeconds: number
  },
  step: Step,
): Promise<BuiltImage> {
  const platform = `linux/${build.arch}`
  const tarball = build.repository === null ? join(build.work, 'kro-image.tar') : null
  const repository = build.repository ?? localRepository
  const target = tarball === null ? [] : ['--push=false', `--tarball=${tarball}`]
  const built = await step.execOrThrow(
    {
      tool: build.ko,
      args: [
        'build',
        `--platform=${platform}`,
        '--bare',
        `--tags=${build.tag}`,
        '--sbom=none',
        ...target,
        controllerPackage,
      ],
      cwd: checkout.folder,
      // The cluster is made meanwhile, and what comes after needs it first.
      yields: true,
      ...timeLimit('ko-build', build.waitSeconds),
      env: {
        KO_DOCKER_REPO: repository,
        GOOS: null,
        GOARCH: null,
        GOARM: null,
        KO_DEFAULTPLATFORMS: null,
        ...build.env,
      },
    },
    'the image of the controller was not built: the lines above are ko’s and the compiler’s',
  )
  if (tarball !== null)
    return {
      repository,
      tag: build.tag,
      platform,
      tarball,
      configDigest: await configDigestOf(tarball, step),
    }
  const pushed = /@(sha256:[0-9a-f]{64})/.exec(built.stdout.trim().split('\n').at(-1) ?? '')?.[1]
  if (!pushed)
    throw new SetupError(`ko built and pushed the image, but printed no digest: ${built.stdout.trim()}`)
  return { repository, tag: `${build.tag}@${pushed}`, platform, tarball: null, configDigest: null }
}

/** The manifest of a docker-archive names its configuration by digest (`"Config": "sha256:…"`). */
async function configDigestOf(tarball: string, step: Step): Promise<string> {
  const manifest = await step.execOrThrow({
    tool: 'tar',
    args: ['-xOf', tarball, 'manifest.json'],
    timeoutSeconds: 60,
  })
  const digest = /"Config":\s*"(?:sha256:)?([0-9a-f]{64})/.exec(manifest.stdout)?.[1]
  if (!digest)
    throw new SetupError(
      `${tarball} is not an image as ko writes it: manifest.json says ${manifest.stdout.slice(0, 200)}`,
    )
  return `sha256:${digest}`
}

/**
 * Puts the image into a node's containerd, as ko and kind do it themselves, one node after the other reading the same
 * file.
 *
 * @throws CommandError
 */
export async function loadImage(
  image: BuiltImage & { tarball: string },
  node: string,
  waitSeconds: number,
  step: Step,
): Promise<void> {
  await importImages(image.tarball, node, { options: ['--all-platforms'], waitSeconds }, step)
}

/** Reference as the Deployment has it. */
export const referenceOf = (image: Pick<BuiltImage, 'repository' | 'tag'>): string =>
  `${image.repository}:${image.tag}`
