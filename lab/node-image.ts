import { createHash } from 'node:crypto'
import { chmod, copyFile, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Cache, inputsText } from './cache.ts'
import { run } from './command.ts'
import { docker } from './docker.ts'
import { LabFailure } from './failure.ts'
import { goModule } from './go.ts'
import { type ImagePlan, tarFolder, writeImageArchive } from './image-archive.ts'
import { nodeImageName, versions } from './versions.ts'

/** What a node image is made from: folders and files that other parts of the lab built. */
export type NodeParts = { kubernetes: string; programs: string; nodeRoot: string; proxyRoot: string }

/** Marks images and containers of the lab; the value of an image's label is a digest of all that went into it. */
const label = 'setup-kro.lab.inputs'

const recipe = path.join(import.meta.dirname, 'node')

/** Makes sure that docker has kindest/node of a Kubernetes version; gives true if it had to be made. */
export async function nodeImage(cache: Cache, version: string, parts: NodeParts): Promise<boolean> {
  const name = nodeImageName(version)
  const inputs = await digestOfInputs(version, parts)
  if ((await labelOf(cache, name)) === inputs) return false
  const stage = path.join(cache.root, `stage-${version}`)
  const log = path.join(cache.logs, `node-image-${version}.log`)
  await rm(stage, { recursive: true, force: true })
  try {
    await layOutFiles(cache, stage, version)
    await layOutPrograms(stage, parts)
    await writeImages(stage, version, parts, log)
    await commit(stage, name, inputs, parts, log)
  } finally {
    await rm(stage, { recursive: true, force: true })
  }
  return true
}

async function labelOf(cache: Cache, image: string): Promise<string> {
  // Asked for a list, docker does not fail where there is no such image.
  const log = path.join(cache.logs, 'docker.log')
  const id = (await docker(['images', '-q', image], { log })).trim()
  if (id === '') return ''
  return (
    await docker(['image', 'inspect', '--format', `{{index .Config.Labels "${label}"}}`, id], { log })
  ).trim()
}

async function digestOfInputs(version: string, parts: NodeParts): Promise<string> {
  const hash = createHash('sha256').update(`${version} ${versions.kind}\n`)
  const folders = [
    parts.kubernetes,
    parts.programs,
    path.dirname(parts.nodeRoot),
    path.dirname(parts.proxyRoot),
  ]
  for (const folder of folders) hash.update(await inputsText(folder))
  for (const file of (await readdir(recipe)).sort())
    hash.update(file).update(await readFile(path.join(recipe, file)))
  hash.update(await readFile(import.meta.filename))
  return hash.digest('hex')
}

/** kind's own files, read from its Go module, and the lab's, below stage/files as they will be below /. */
async function layOutFiles(cache: Cache, stage: string, version: string): Promise<void> {
  const files = path.join(stage, 'files')
  const module = await goModule(cache, 'sigs.k8s.io/kind', versions.kind)
  await cp(path.join(module.Dir, 'images', 'base', 'files'), files, { recursive: true })
  // Go's module cache is read-only and keeps no file modes.
  for (const entry of await readdir(files, { recursive: true, withFileTypes: true })) {
    const runs = /\/(usr\/local|kind)\/bin$/.test(entry.parentPath)
    await chmod(path.join(entry.parentPath, entry.name), entry.isDirectory() || runs ? 0o755 : 0o644)
  }
  const place = async (from: string, to: string, mode: number) => {
    await mkdir(path.dirname(path.join(files, to)), { recursive: true })
    await copyFile(path.join(recipe, from), path.join(files, to))
    await chmod(path.join(files, to), mode)
  }
  await place('network.sh', 'usr/local/bin/lab-network', 0o755)
  await place('lab-network.service', 'etc/systemd/system/lab-network.service', 0o644)
  await place('default-cni.yaml', 'kind/manifests/default-cni.yaml', 0o644)
  await place('default-storage.yaml', 'kind/manifests/default-storage.yaml', 0o644)
  await writeFile(path.join(files, 'kind', 'version'), version)
}

async function layOutPrograms(stage: string, parts: NodeParts): Promise<void> {
  const bin = path.join(stage, 'bin')
  await mkdir(bin)
  for (const name of ['kubelet', 'kubeadm', 'kubectl']) {
    await copyFile(path.join(parts.kubernetes, name), path.join(bin, name))
  }
  await copyFile(path.join(recipe, 'prepare.sh'), path.join(stage, 'prepare.sh'))
}

/** All names under which a node looks for images: those kubeadm asks for, and containerd's own pause image. */
async function imageNames(stage: string, version: string, parts: NodeParts, log: string): Promise<string[]> {
  const kubeadm = path.join(parts.kubernetes, 'kubeadm')
  const listed = await run(kubeadm, ['config', 'images', 'list', '--kubernetes-version', version], { log })
  const containerd = await readFile(path.join(stage, 'files', 'etc', 'containerd', 'config.toml'), 'utf8')
  const sandbox = /^\s*sandbox_image = "(.+)"$/m.exec(containerd)?.[1]
  if (sandbox === undefined) throw new LabFailure("kind's containerd configuration names no sandbox_image")
  return [...new Set([...listed.split('\n').filter(Boolean), sandbox])]
}

async function writeImages(stage: string, version: string, parts: NodeParts, log: string): Promise<void> {
  const work = path.join(stage, 'images')
  const plans: ImagePlan[] = []
  for (const [index, name] of (await imageNames(stage, version, parts, log)).entries()) {
    const program = /([^/:]+):[^/]+$/.exec(name)?.[1] ?? name
    const layer = path.join(work, `${index}.tar`)
    plans.push({
      name,
      layer,
      ...(await writeLayer(program, path.join(work, `${index}`), layer, parts, log)),
    })
  }
  await writeImageArchive(plans, path.join(stage, 'images.tar'), path.join(stage, 'archive'), log)
  await rm(work, { recursive: true })
}

/** Writes the layer of one image; gives what the image starts where its pod does not say it. */
async function writeLayer(
  program: string,
  folder: string,
  layer: string,
  parts: NodeParts,
  log: string,
): Promise<Pick<ImagePlan, 'entrypoint'>> {
  const own = ['etcd', 'coredns', 'pause'].includes(program)
  // coredns and pause are started by their image's entrypoint, the others by name or from /usr/local/bin.
  const target = program === 'coredns' || program === 'pause' ? `/${program}` : `/usr/local/bin/${program}`
  const file = path.join(folder, target)
  await mkdir(path.dirname(file), { recursive: true })
  await copyFile(path.join(own ? parts.programs : parts.kubernetes, program), file)
  await chmod(file, 0o755)
  if (program === 'kube-proxy') {
    await copyFile(parts.proxyRoot, layer)
    await run('tar', ['-C', folder, '--owner=0', '--group=0', '-rf', layer, `.${target}`], { log })
  } else {
    await tarFolder(folder, layer, log)
  }
  await rm(folder, { recursive: true })
  return { entrypoint: [target] }
}

async function commit(
  stage: string,
  image: string,
  inputs: string,
  parts: NodeParts,
  log: string,
): Promise<void> {
  const base = 'setup-kro-lab/debian-node:latest'
  const container = `setup-kro-lab-node-image-${process.pid}`
  await docker(['import', '--change', `LABEL ${label}=${base}`, parts.nodeRoot, base], { log })
  try {
    const mount = `type=bind,source=${stage},target=/mnt,readonly`
    // systemd ends on this signal only; the image takes it over from its container.
    const options = [
      '--privileged',
      '--network=none',
      '--stop-signal=SIGRTMIN+3',
      '--name',
      container,
      '--mount',
      mount,
    ]
    await docker(['run', ...options, base, '/bin/sh', '/mnt/prepare.sh'], { log })
    const changes = [
      'ENTRYPOINT [ "/usr/local/bin/entrypoint", "/sbin/init" ]',
      'CMD []',
      // systemd looks for this variable to know that it is in a container.
      'ENV container=docker',
      `LABEL ${label}=${inputs}`,
    ]
    await docker(['commit', ...changes.flatMap((change) => ['--change', change]), container, image], { log })
  } finally {
    await docker(['rm', '-f', '-v', container], { log })
  }
  // The images that had these names before, unless a cluster still runs on them.
  await docker(['image', 'prune', '-f', '--filter', `label=${label}`], { log })
}
