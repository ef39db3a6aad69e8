import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { mustRun, runProcess } from '../support/process.ts'
import type { CrdSource } from './crd-sources.ts'

export interface CrdEnvironment {
  env: NodeJS.ProcessEnv
  /** An empty folder for CRDs that are not taken from the module proxy by the product itself. */
  folder: string
  /** Folder with bare git repositories `OWNER+NAME/repo`, used where the module proxy lacks a version; null: there is none. */
  checkouts: string | null
}

/** Entries of the input `prerequisites`, or why there are none. */
export type Obtained = { entries: { crds: string }[] } | { missing: string }

/**
 * Finds out how the CRDs of a family come to the cluster: by the product from their Go module, else from a git repository, else made
 * of the module's Go types.
 */
export async function obtain(
  family: string,
  source: CrdSource,
  environment: CrdEnvironment,
): Promise<Obtained> {
  const name = `${source.module}@${source.version}`
  const module = await downloaded(name, environment)
  if (source.from === 'types')
    return 'missing' in module
      ? module
      : { entries: [{ crds: await generated(family, source, module.folder, environment) }] }
  if ('folder' in module) {
    const lacking = source.paths.filter((path) => !existsSync(join(module.folder, path)))
    if (lacking.length > 0) return { missing: `${name} has no ${lacking.join(', ')}` }
    return { entries: source.paths.map((path) => ({ crds: `go://${name}/${path}` })) }
  }
  return (await fromCheckout(family, source, environment)) ?? module
}

async function downloaded(
  name: string,
  { env, folder }: CrdEnvironment,
): Promise<{ folder: string } | { missing: string }> {
  const go = { ...env, GOFLAGS: '-mod=mod' }
  const ended = await runProcess('go', ['mod', 'download', '-json', name], {
    ...{ env: go, cwd: folder, timeoutSeconds: 300 },
  })
  try {
    const { Dir, Error: error } = JSON.parse(ended.stdout) as { Dir?: string; Error?: string }
    if (Dir !== undefined) return { folder: Dir }
    return { missing: `the module proxy does not have ${name}: ${lastLine(error ?? ended.stderr)}` }
  } catch {
    return { missing: `go mod download ${name}: ${lastLine(ended.stderr)}` }
  }
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1)?.trim() ?? ''

/** null: there is no such repository, or it has no such tag. */
async function fromCheckout(
  family: string,
  { module, version, paths }: Extract<CrdSource, { from: 'files' }>,
  { env, folder, checkouts }: CrdEnvironment,
): Promise<Obtained | null> {
  if (checkouts === null) return null
  const repository = join(checkouts, module.replace(/^github\.com\//, '').replace('/', '+'), 'repo')
  if (!existsSync(repository)) return null
  const tar = join(folder, `${family}.tar`)
  const archive = ['--git-dir', repository, 'archive', '--output', tar, version, ...paths]
  const made = await runProcess('git', archive, { env, cwd: folder, timeoutSeconds: 120 })
  if (made.code !== 0) return null
  mkdirSync(join(folder, family))
  await mustRun('tar', ['-xf', tar, '-C', join(folder, family)], { env, cwd: folder, timeoutSeconds: 120 })
  return { entries: [...new Set(paths.map(folderOf))].map((path) => ({ crds: `crds/${family}/${path}` })) }
}

const folderOf = (path: string): string =>
  path.endsWith('.yaml') ? path.slice(0, path.lastIndexOf('/')) : path

async function generated(
  family: string,
  { packages, generator }: Extract<CrdSource, { from: 'types' }>,
  module: string,
  { env, folder }: CrdEnvironment,
): Promise<string> {
  const go = { ...env, GOFLAGS: '-mod=mod', GOWORK: 'off', GOTOOLCHAIN: 'local' }
  const [name = '', version = ''] = generator.split('@')
  const own = join(folder, `${family}-generator`)
  mkdirSync(own)
  writeFileSync(join(own, 'go.mod'), `module generator\n\ngo 1.24\n\nrequire ${name} ${version}\n`)
  const program = join(own, 'controller-gen')
  await mustRun('go', ['build', '-o', program, `${name}/cmd/controller-gen`], {
    ...{ env: go, cwd: own, timeoutSeconds: 600 },
  })
  const out = join(folder, family)
  mkdirSync(out)
  const paths = packages.map((path) => `paths=./${path}/...`)
  await mustRun(program, ['crd:allowDangerousTypes=true', ...paths, `output:crd:dir=${out}`], {
    ...{ env: go, cwd: module, timeoutSeconds: 600 },
  })
  return `crds/${basename(out)}`
}
