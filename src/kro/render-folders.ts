import { mkdirSync, realpathSync, writeFileSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { stringify } from 'yaml'
import { manifestLimit, readInputFile } from '../adapters/input-file.ts'
import type { CommandResult } from '../adapters/process.ts'
import { timeLimit } from '../adapters/time-limits.ts'
import { parseYamlText } from '../adapters/yaml-text.ts'
import { SetupError } from '../errors.ts'
import type { Step } from '../evidence/steps.ts'
import { readManifests } from '../inputs/manifest-text.ts'
import type { UserObject } from '../inputs/manifests.ts'
import type { RenderedFolder } from '../inputs/rendered-folders.ts'
import { isRgd } from '../model/kro/rgd.ts'
import { text } from '../model/kubernetes/fields.ts'
import { type KubeObject, nameOf } from '../model/kubernetes/object.ts'
import { mostRendered, refuseTooLarge } from './chart.ts'

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
    const objects =
      folder.by === 'kustomize'
        ? await kustomized(folder, at, workspace, environment, step)
        : await templated(folder, workspace, environment, step)
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
        })
      first.set(id, folder)
    }
}

/** A log has what the tool said, not what it rendered: a value may stand there that no masking can know. */
const logged = ({ code, stdout, stderr, output }: CommandResult): string =>
  code === 0 ? `${stderr}[${Buffer.byteLength(stdout)} bytes of manifests, not kept in this log]` : output

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
      // A remote resource is fetched by git, which must not ask for a password.
      env: { GIT_TERMINAL_PROMPT: '0' },
      ...timeLimit('manifests-render', waitSeconds),
      keepBytes: mostRendered,
      logged,
    },
    `kustomize cannot build ${shown}: kubectl kustomize ${shown} shows the same`,
  )
  refuseTooLarge(shown, rendered)
  const home = realpathSync(workspace)
  return readManifests(rendered.stdout, shown).objects.map(({ object }) => {
    const origin = originOf(object)
    const file = origin === null ? null : relative(home, resolve(root, origin))
    const own = inNoNamespace(withoutOrigin(object))
    return file === null
      ? { object: own, file: join(shown, 'kustomization.yaml'), line: 1 }
      : located(own, file, workspace)
  })
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
        ...values.flatMap((file) => ['--values', file]),
        ...(kubernetes ? ['--kube-version', kubernetes] : []),
        // A chart that asks for kro is one for this cluster.
        ...[
          '--api-versions',
          'kro.run/v1alpha1',
          '--api-versions',
          'kro.run/v1alpha1/ResourceGraphDefinition',
        ],
      ],
      ...timeLimit('manifests-render', waitSeconds),
      keepBytes: mostRendered,
      logged,
    },
    `helm cannot render ${shown}: helm template ${shown} shows the same; dependencies come by helm dependency build ${shown}`,
  )
  refuseTooLarge(shown, rendered)
  const lines = rendered.stdout.split('\n')
  return readManifests(rendered.stdout, shown).objects.map(({ object, line }) => {
    const source = sourceAbove(lines, line)
    const file = source === null ? join(shown, 'Chart.yaml') : join(shown, source)
    return located(object, file, workspace)
  })
}

/** The release is named as its folder, as far as a release may be: a DNS label of at most 53 characters. */
const releaseName = (folder: string): string =>
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

/** The line of an object in the file that it was made from: names may have been changed, and templates are not YAML. */
function located(object: KubeObject, file: string, workspace: string): UserObject {
  return { object, file, line: lineIn(object, join(workspace, file), workspace) }
}

function lineIn({ kind, metadata }: KubeObject, path: string, workspace: string): number {
  let source: string[]
  try {
    source = readInputFile(path, workspace, manifestLimit).split('\n')
  } catch {
    // A template within an archive, or a file that a generator read.
    return 1
  }
  const ofKind = source.flatMap((line, at) => (line.trim() === `kind: ${kind}` ? [at] : []))
  const [only = 0] = ofKind
  if (ofKind.length < 2) return beginOf(source, only)
  // A prefix or a suffix may have been added: the longest name in it is the nearest.
  const named = ofKind
    .map((at) => ({ at, length: nameBelow(source, at, metadata.name) }))
    .reduce((best, one) => (one.length > best.length ? one : best), { at: only, length: 0 })
  return beginOf(source, named.at)
}

/** Characters of the name that stands below `kind`, where it is in a name; 0 where it is not. */
function nameBelow(source: readonly string[], at: number, name: string): number {
  for (const line of source.slice(at, at + 20)) {
    const found = /(?:^|[\s{,])name: {0,3}["']?([\w.-]{1,253})/.exec(line)?.[1]
    if (found !== undefined) return name.includes(found) ? found.length : 0
  }
  return 0
}

/** Where the document begins that a line is in. @returns from 1 */
function beginOf(source: readonly string[], at: number): number {
  for (let line = at; line > 0; line--) if ((source[line - 1] ?? '').startsWith('---')) return line + 1
  const first = source.findIndex(
    (line) => line.trim() !== '' && !line.startsWith('#') && !line.startsWith('---'),
  )
  return at === 0 ? 1 : Math.min(at, Math.max(0, first)) + 1
}
