import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { type Cache, inputsText, product } from './cache.ts'
import { run } from './command.ts'
import { LabFailure } from './failure.ts'
import { part } from './progress.ts'

/**
 * What kind's nodes have from Debian, as its own base image has it, plus containerd, runc and the network plugins,
 * which kind compiles itself. systemd-sysv gives /sbin/init; rsync is for copying into a node by hand.
 */
const nodePackages =
  'systemd systemd-sysv dbus libseccomp2 iproute2 iptables nftables kmod mount ebtables ethtool socat conntrack curl ' +
  'ca-certificates procps jq pigz containerd runc containernetworking-plugins rsync'

/** What kube-proxy calls; with it comes what each Debian has (bash, coreutils): pods of tests are made of this image. */
const proxyPackages = ['iptables', 'conntrack', 'kmod']

/** No manual is read in a container, and each of these megabytes is copied into each image. */
const superfluous = [
  'usr/share/doc',
  'usr/share/man',
  'usr/share/locale',
  'var/cache/apt',
  'var/lib/apt/lists',
  'var/log',
]

/** What kube-proxy does not read: each node unpacks its image before its kube-proxy starts. */
const superfluousInProxy = [
  'usr/share',
  'usr/bin/perl',
  'usr/lib/apt',
  'usr/lib/locale',
  'usr/lib/systemd',
  'usr/lib/terminfo',
  'usr/lib/udev',
  'usr/lib/x86_64-linux-gnu/gconv',
  'usr/lib/x86_64-linux-gnu/perl-base',
  'var/cache',
  'var/lib/dpkg',
]

/** Path of a tar of Debian's smallest system with what a kind node needs. */
export async function nodeRoot(cache: Cache): Promise<string> {
  const name = 'debian-node'
  const suite = await debianCodename()
  return rootFilesystem(cache, name, { suite, packages: nodePackages, superfluous }, async (tree) => {
    const log = path.join(cache.logs, `${name}.log`)
    const downloads = path.join(cache.root, 'debian-packages')
    await mkdir(downloads, { recursive: true })
    const include = `--include=${nodePackages.split(' ').join(',')}`
    const options = ['--variant=minbase', `--cache-dir=${downloads}`, include]
    await run('debootstrap', [...options, suite, tree, await debianMirror(cache, suite)], {
      log,
      // A power failure may lose the tree, not more: without a flush for each file it takes half the time.
      env: { DPKG_FORCE: 'unsafe-io' },
      hint: `debootstrap's own log of a failed install is ${tree}/debootstrap/debootstrap.log while it runs.`,
    })
    await removeAll(tree, superfluous)
    await mkdir(path.join(tree, 'var/log'))
  })
}

/**
 * Path of a tar of what kube-proxy needs: the part of a node's root filesystem that its packages own. A system of its
 * own takes debootstrap a minute.
 */
export async function proxyRoot(cache: Cache, node: string): Promise<string> {
  const name = 'debian-kube-proxy'
  const inputs = {
    packages: proxyPackages,
    superfluous: superfluousInProxy,
    node: await inputsText(path.dirname(node)),
  }
  return rootFilesystem(cache, name, inputs, async (tree) => {
    const log = path.join(cache.logs, `${name}.log`)
    await mkdir(tree)
    await run('tar', ['-C', tree, '-xf', node], { log })
    const info = path.join(tree, 'var/lib/dpkg/info')
    const kept = await withDependencies(tree, proxyPackages, log)
    for (const list of (await readdir(info)).filter((file) => file.endsWith('.list'))) {
      const owner = /^[^:]+/.exec(list.slice(0, -'.list'.length))?.[0] ?? ''
      if (kept.has(owner)) continue
      const paths = (await readFile(path.join(info, list), 'utf8')).split('\n').filter(Boolean)
      await Promise.all(paths.map((file) => removeFile(path.join(tree, file))))
    }
    await removeAll(tree, superfluousInProxy)
  })
}

async function rootFilesystem(
  cache: Cache,
  name: string,
  inputs: Record<string, unknown>,
  fill: (tree: string) => Promise<void>,
): Promise<string> {
  const build = () =>
    product(cache, name, inputs, async (fresh) => {
      const log = path.join(cache.logs, `${name}.log`)
      const tree = path.join(fresh, 'tree')
      await fill(tree)
      await run('tar', ['-C', tree, '--numeric-owner', '-cf', path.join(fresh, 'root.tar'), '.'], { log })
      await rm(tree, { recursive: true })
    })
  const made = await part(`${name} root filesystem`, build, ({ built }) => (built ? 'built' : 'there'))
  return path.join(made.path, 'root.tar')
}

async function removeAll(tree: string, folders: readonly string[]): Promise<void> {
  await Promise.all(folders.map((folder) => rm(path.join(tree, folder), { recursive: true, force: true })))
}

/** Folders stay, since several packages own them, and so do links to them, such as /lib. */
async function removeFile(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined)
  if (found?.isDirectory() !== true) await rm(file, { force: true })
}

/** Packages and the essential ones, with all that they need, directly and indirectly, by what dpkg has recorded in a tree. */
async function withDependencies(
  tree: string,
  packages: readonly string[],
  log: string,
): Promise<ReadonlySet<string>> {
  const format = '${Package}\\t${Essential}\\t${Pre-Depends}, ${Depends}\\n'
  const admin = `--admindir=${path.join(tree, 'var/lib/dpkg')}`
  const listed = await run('dpkg-query', [admin, '-W', '-f', format], { log })
  const rows = listed.split('\n').map((line) => line.split('\t'))
  const needs = new Map(
    rows.map(([name = '', , wanted = '']) => [
      name,
      wanted.split(/[,|]/).map((one) => /^[^ :(]*/.exec(one.trim())?.[0] ?? ''),
    ]),
  )
  const found = new Set<string>()
  const add = (name: string): void => {
    if (found.has(name) || !needs.has(name)) return
    found.add(name)
    for (const needed of needs.get(name) ?? []) add(needed)
  }
  for (const [name = '', essential] of rows) if (essential === 'yes') add(name)
  packages.forEach(add)
  return found
}

async function debianCodename(): Promise<string> {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '')
  const codename = /^VERSION_CODENAME=(\S+)$/m.exec(release)?.[1]
  if (!/^ID=debian$/m.test(release) || codename === undefined) {
    throw new LabFailure('the lab is for Debian (tried on 12, bookworm): /etc/os-release says another system')
  }
  return codename
}

/** The Debian mirror that this machine's own packages come from. */
async function debianMirror(cache: Cache, suite: string): Promise<string> {
  const log = path.join(cache.logs, 'packages.log')
  const targets = await run('apt-get', ['indextargets', '--format', '$(RELEASE) $(REPO_URI)'], { log })
  const mirror = targets
    .split('\n')
    .find((line) => line.startsWith(`${suite} `))
    ?.split(' ')[1]
  if (mirror === undefined) throw new LabFailure(`apt knows no source for Debian's ${suite}, see /etc/apt`)
  return mirror
}
