import { mkdirSync, realpathSync, writeFileSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { stringify } from 'yaml'
import { remoteGitOnly } from '../adapters/git-environment.ts'
import { timeLimit } from '../adapters/time-limits.ts'
import { parseYamlText } from '../adapters/yaml-text.ts'
import { messageOf, problemOf, SetupError } from '../errors.ts'
import type { Step } from '../evidence/steps.ts'
import { readManifests } from '../inputs/manifest-text.ts'
import type { UserObject } from '../inputs/manifests.ts'
import type { RenderedFolder } from '../inputs/rendered-folders.ts'
import { isRgd, rgdKind } from '../model/kro/rgd.ts'
import { text } from '../model/kubernetes/fields.ts'
import { type KubeObject, nameOf } from '../model/kubernetes/object.ts'
import { loggedRendering, mostRendered, refuseTooLarge } from './chart.ts'
import { SourceLines } from './source-lines.ts'

/** What rendering needs of this run. */
export interface RenderEnvironment {
  kubectl: string
  /** Path of helm; only a chart needs it. */
  helm: string
  /** Folder of this run. */
  work: string
  /** For `.Capabilities` of charts; null: helm's own idea. */
  kubernetes: string | null
  waitSeconds: number
  /** Told what is worth knowing although it works. */
  warn: (text: string) => void
}

/**
 * Renders kustomizations and charts to objects, each with the file that it comes from. It needs no cluster.
 *
 * @param workspace that the names of files are relative to
 * @throws CommandError with the tool's own words, SetupError where what it printed cannot be used or two folders make the
 *   same object
 */
export async function renderFolders(
  folders: readonly RenderedFolder[],
  workspace: string,
  environment: RenderEnvironment,
  step: Step,
): Promise<UserObject[]> {
  const found: { folder: RenderedFolder; objects: UserObject[] }[] = []
  for (const [at, folder] of folders.entries()) {
    const render =
      folder.by === 'kustomize'
        ? kustomized(folder, at, workspace, environment, step)
        : templated(folder, workspace, environment, step)
    const objects = await render.catch((error: unknown) => {
      throw notRendered(folder, error)
    })
    step.note(
      `${folder.shown} (${folder.by}): ${objects.map(({ object }) => nameOf(object)).join(', ') || 'nothing'}`,
    )
    if (objects.length === 0)
      environment.warn(
        `manifests: there is nothing to apply: ${folder.shown} (${folder.by}) renders no object`,
      )
    found.push({ folder, objects })
  }
  refuseRepeated(found)
  return found.flatMap(({ objects }) => objects)
}

/** The same error, with the folder that it is about as data. */
const notRendered = ({ shown }: RenderedFolder, error: unknown): SetupError =>
  new SetupError(messageOf(error), {
    cause: error,
    failure: { code: 'manifests-not-rendered', folder: shown, problem: problemOf(error) },
  })

/** What two overlays make alike would be applied twice, and the second would win in silence. */
function refuseRepeated(found: readonly { folder: RenderedFolder; objects: UserObject[] }[]): void {
  const first = new Map<string, RenderedFolder>()
  for (const { folder, objects } of found)
    for (const { object } of objects) {
      const id = `${object.apiVersion} ${nameOf(object)}`
      const other = first.get(id)
      if (other !== undefined && other !== folder)
        throw new SetupError(`manifests: ${other.shown} and ${folder.shown} both make ${nameOf(object)}`, {
          hint: 'name in manifests only the one that this job is about',
          failure: {
            ...{ code: 'manifests-not-rendered', folder: folder.shown },
            problem: `${other.shown} makes ${nameOf(object)} too`,
          },
        })
      first.set(id, folder)
    }
}

/**
 * `kubectl kustomize` of a kustomization that this run writes, which has the user's as its only resource and asks for the origin of each
 * object (kubernetes-sigs/kustomize, buildMetadata: originAnnotations).
 */
async function kustomized(
  { folder, shown }: RenderedFolder,
  at: number,
  workspace: string,
  { kubectl, work, waitSeconds }: RenderEnvironment,
  step: Step,
): Promise<UserObject[]> {
  const wrapper = join(work, `kustomization-${at}`)
  mkdirSync(wrapper, { recursive: true })
  const root = realpathSync(wrapper)
  writeFileSync(
    join(root, 'kustomization.yaml'),
    stringify({ resources: [relative(root, realpathSync(folder))], buildMetadata: ['originAnnotations'] }),
  )
  const rendered = await step.execOrThrow(
    {
      tool: kubectl,
      args: ['kustomize', root],
      // A remote resource is fetched by git, into a folder that stays where kustomize is killed.
      env: { ...remoteGitOnly(), TMPDIR: root },
      ...timeLimit('manifests-render', waitSeconds),
      keepBytes: mostRendered,
      logged: loggedRendering,
      reason: (stderr) => innermost(stderr, workspace),
    },
    `kustomize cannot build ${shown}: kubectl kustomize ${shown} shows the same`,
  )
  refuseTooLarge(shown, rendered)
  const home = realpathSync(workspace)
  const sources = new SourceLines(workspace)
  return readManifests(rendered.stdout, shown).objects.map(({ object }) => {
    const origin = originOf(object)
    const file = origin === null ? null : relative(home, resolve(root, origin))
    const own = inNoNamespace(withoutOrigin(object))
    return file === null
      ? { object: own, file: join(shown, 'kustomization.yaml'), line: 1 }
      : located(own, file, sources)
  })
}

/**
 * kustomize names each kustomization on the way to the one that is wrong, the one that this run writes first, and each with its
 * absolute path (kubernetes-sigs/kustomize, api/internal/target: "recursed accumulation of path"): the last one is what matters.
 */
function innermost(stderr: string, workspace: string): string {
  const mark = "recursed accumulation of path '"
  const start = stderr.lastIndexOf(mark)
  const end = stderr.indexOf("': ", start)
  if (start === -1 || end === -1) return stderr
  const folder = relative(realpathSync(workspace), stderr.slice(start + mark.length, end))
  return `error: ${folder === '' ? '.' : folder}: ${stderr.slice(end + "': ".length)}`
}

const originKey = 'config.kubernetes.io/origin'

/** File of an object, relative to the wrapper; null for one that comes from elsewhere. */
function originOf({ metadata }: KubeObject): string | null {
  const said = metadata.annotations?.[originKey]
  if (said === undefined) return null
  const origin = parseYamlText(said).documents[0]?.value
  if (text(origin, 'repo') !== null) return null
  return text(origin, 'path') ?? text(origin, 'configuredIn')
}

function withoutOrigin(object: KubeObject): KubeObject {
  const { [originKey]: _, ...annotations } = object.metadata.annotations ?? {}
  const { annotations: __, ...metadata } = object.metadata
  return {
    ...object,
    metadata: {
      ...metadata,
      ...(Object.keys(annotations).length > 0 ? { annotations } : {}),
    } as KubeObject['metadata'],
  }
}

/** A kustomization with `namespace` puts it on every kind that kustomize does not know, and an RGD has none. */
function inNoNamespace(object: KubeObject): KubeObject {
  if (!isRgd(object)) return object
  const { namespace: _, ...metadata } = object.metadata
  return { ...object, metadata: metadata as KubeObject['metadata'] }
}

/** Renders a chart; helm writes the template before each document (`# Source: chart/templates/rgd.yaml`). */
async function templated(
  { folder, shown, values }: RenderedFolder,
  workspace: string,
  { helm, kubernetes, waitSeconds }: RenderEnvironment,
  step: Step,
): Promise<UserObject[]> {
  const rendered = await step.execOrThrow(
    {
      tool: helm,
      args: [
        ...['template', releaseName(folder), folder, '--include-crds', '--skip-tests'],
        // Where objects without a namespace go; else helm takes that of the kubeconfig's context.
        ...['--namespace', 'default'],
        ...values.flatMap((file) => ['--values', file]),
        ...(kubernetes ? ['--kube-version', kubernetes] : []),
        // A chart that asks for kro is one for this cluster.
        ...['--api-versions', rgdKind.apiVersion],
        ...['--api-versions', `${rgdKind.apiVersion}/${rgdKind.kind}`],
      ],
      ...timeLimit('manifests-render', waitSeconds),
      keepBytes: mostRendered,
      logged: loggedRendering,
    },
    `helm cannot render ${shown}: helm template ${shown} --namespace default shows the same; dependencies come by helm dependency build ${shown}`,
  )
  refuseTooLarge(shown, rendered)
  const lines = rendered.stdout.split('\n')
  const sources = new SourceLines(workspace)
  return readManifests(rendered.stdout, shown).objects.map(({ object, line }) => {
    const source = sourceAbove(lines, line)
    const file = source === null ? join(shown, 'Chart.yaml') : join(shown, source)
    return located(object, file, sources)
  })
}

/**
 * The release is named as its folder, as far as a release may be: a DNS label of at most 53 characters, and so never an
 * option of helm.
 */
export const releaseName = (folder: string): string =>
  basename(folder)
    .toLowerCase()
    .replace(/[^a-z0-9-]/g, '-')
    .slice(0, 53)
    .replace(/^-{1,53}|(?<!-)-{1,53}$/g, '') || 'manifests'

/** Path below the chart's folder that stands last above a line of the same document. @param line from 1 */
function sourceAbove(lines: readonly string[], line: number): string | null {
  for (let at = line - 1; at >= 0; at--) {
    const said = lines[at] ?? ''
    const source = /^# Source: [^/]{1,300}\/(.{1,1000})$/.exec(said)?.[1]
    if (source !== undefined) return source.includes('..') ? null : source
    if (said.startsWith('---') && at < line - 1) return null
  }
  return null
}

/** An object with the line of the file that it was made from. */
const located = (object: KubeObject, file: string, lines: SourceLines): UserObject => ({
  object,
  file,
  line: lines.lineOf(object, file),
})
