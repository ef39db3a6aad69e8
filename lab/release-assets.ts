import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Cache, inputsText, type Product, product } from './cache.ts'
import { run } from './command.ts'
import { goModule } from './go.ts'
import { fileDigest } from './image-archive.ts'
import { versions } from './versions.ts'

/** Paths of the built programs; kubectl by version. */
export type Programs = {
  kind: string
  ko: string | null
  helm: string
  chainsaw: string | null
  kubectl: Record<string, string>
}

/** One file of a release. */
type Asset = {
  /** Host and path, as behind `https://`. */
  at: string
  /** Writes the asset. */
  make: (file: string) => Promise<void>
  /** The checksum files that its host has beside it: name and content. */
  checksums: (digest: string, name: string) => Record<string, string>
}

// `sha256  host/path` for every asset of the mirror, kept with it.
const listName = 'checksums.txt'

/** Builds the folder that the mirror serves: the lab's programs, packed and named as their release hosts have them. */
export async function releaseAssets(cache: Cache, programs: Programs): Promise<Product> {
  const files = [
    programs.kind,
    programs.helm,
    ...[programs.ko, programs.chainsaw].filter((program) => program !== null),
    ...Object.values(programs.kubectl),
  ]
  const made = await Promise.all(files.map((file) => inputsText(path.dirname(file))))
  const inputs = { layout: await readFile(import.meta.filename, 'utf8'), made }
  return product(cache, path.basename(cache.mirror), inputs, async (folder) => {
    const lines: string[] = []
    for (const asset of await assets(cache, programs)) {
      const file = path.join(folder, asset.at)
      await mkdir(path.dirname(file), { recursive: true })
      await asset.make(file)
      const digest = await fileDigest(file)
      lines.push(`${digest}  ${asset.at}`)
      for (const [name, text] of Object.entries(asset.checksums(digest, path.basename(file)))) {
        await writeFile(path.join(path.dirname(file), name), text)
      }
    }
    await writeFile(path.join(folder, listName), `${lines.join('\n')}\n`)
  })
}

/** The lines `sha256  host/path` of all assets. */
export function assetChecksums(cache: Cache): Promise<string> {
  return readFile(path.join(cache.mirror, listName), 'utf8')
}

async function assets(cache: Cache, programs: Programs): Promise<Asset[]> {
  const { kind, helm } = versions
  return [
    {
      at: `github.com/kubernetes-sigs/kind/releases/download/${kind}/kind-linux-amd64`,
      make: (file) => copyFile(programs.kind, file),
      checksums: (digest, name) => ({ [`${name}.sha256sum`]: `${digest}  ${name}\n` }),
    },
    {
      at: `get.helm.sh/helm-${helm}-linux-amd64.tar.gz`,
      make: packed(cache, {
        program: programs.helm,
        module: 'helm.sh/helm/v3',
        version: helm,
        folder: 'linux-amd64',
      }),
      checksums: (digest, name) => ({
        [`${name}.sha256sum`]: `${digest}  ${name}\n`,
        [`${name}.sha256`]: `${digest}\n`,
      }),
    },
    ...(programs.ko === null ? [] : [koAsset(cache, programs.ko)]),
    ...(programs.chainsaw === null ? [] : [chainsawAsset(cache, programs.chainsaw)]),
    ...Object.entries(programs.kubectl).map(
      ([version, file]): Asset => ({
        at: `dl.k8s.io/release/${version}/bin/linux/amd64/kubectl`,
        make: (target) => copyFile(file, target),
        // dl.k8s.io has the digest alone, without a line's end.
        checksums: (digest, name) => ({ [`${name}.sha256`]: digest }),
      }),
    ),
  ]
}

function koAsset(cache: Cache, program: string): Asset {
  const version = versions.ko
  return {
    at: `github.com/ko-build/ko/releases/download/${version}/ko_${version.slice(1)}_Linux_x86_64.tar.gz`,
    make: packed(cache, { program, module: 'github.com/google/ko', version, folder: '.' }),
    checksums: (digest, name) => ({ 'checksums.txt': `${digest}  ${name}\n` }),
  }
}

function chainsawAsset(cache: Cache, program: string): Asset {
  const version = versions.chainsaw
  return {
    at: `github.com/kyverno/chainsaw/releases/download/${version}/chainsaw_linux_amd64.tar.gz`,
    make: packed(cache, { program, module: 'github.com/kyverno/chainsaw', version, folder: '.' }),
    checksums: (digest, name) => ({ 'checksums.txt': `${digest}  ${name}\n` }),
  }
}

type Archive = { program: string; module: string; version: string; folder: string }

/** Packs a program with its licence and readme, as a release's tar.gz has them; `folder` is theirs in the archive. */
function packed(
  cache: Cache,
  { program, module, version, folder }: Archive,
): (file: string) => Promise<void> {
  return async (file) => {
    const log = path.join(cache.logs, 'release-assets.log')
    const source = (await goModule(cache, module, version)).Dir
    const tree = `${file}.tree`
    const inside = path.join(tree, folder)
    await mkdir(inside, { recursive: true })
    await copyFile(program, path.join(inside, path.basename(program)))
    for (const name of ['LICENSE', 'README.md'])
      await copyFile(path.join(source, name), path.join(inside, name))
    const member = folder === '.' ? ['LICENSE', 'README.md', path.basename(program)] : [folder]
    const settled = [
      '--sort=name',
      '--mtime=@0',
      '--owner=0',
      '--group=0',
      '--mode=u+w',
      '--use-compress-program=gzip -n',
    ]
    await run('tar', ['-C', tree, ...settled, '-cf', file, ...member], { log })
    await rm(tree, { recursive: true })
  }
}
