import { mkdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { type Cache, product } from './cache.ts'
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

/** What kube-proxy calls. */
const proxyPackages = 'iptables conntrack kmod'

/** No manual is read in a container, and each of these megabytes is copied into each image. */
const superfluous = [
  'usr/share/doc',
  'usr/share/man',
  'usr/share/locale',
  'var/cache/apt',
  'var/lib/apt/lists',
  'var/log',
]

/**
 * What a system needs to change itself, and kube-proxy does not: 4,400 files become 1,000, and each node unpacks them
 * before its kube-proxy starts (five seconds). kube-proxy's own image has none of it.
 */
const superfluousInProxy = [
  ...superfluous,
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
export function nodeRoot(cache: Cache): Promise<string> {
  return rootFilesystem(cache, 'debian-node', nodePackages, superfluous)
}

/** Path of a tar of Debian's smallest system with what kube-proxy needs. */
export function proxyRoot(cache: Cache): Promise<string> {
  return rootFilesystem(cache, 'debian-kube-proxy', proxyPackages, superfluousInProxy)
}

async function rootFilesystem(
  cache: Cache,
  name: string,
  packages: string,
  without: readonly string[],
): Promise<string> {
  const suite = await debianCodename()
  const build = () =>
    product(cache, name, { suite, packages, superfluous: without }, async (fresh) => {
      const log = path.join(cache.logs, `${name}.log`)
      const tree = path.join(fresh, 'tree')
      const include = `--include=${packages.split(' ').join(',')}`
      // The second of two root filesystems has most of the first one's packages.
      const downloads = path.join(cache.root, 'debian-packages')
      await mkdir(downloads, { recursive: true })
      const options = ['--variant=minbase', `--cache-dir=${downloads}`, include]
      await run('debootstrap', [...options, suite, tree, await debianMirror(cache, suite)], {
        log,
        hint: `debootstrap's own log of a failed install is ${tree}/debootstrap/debootstrap.log while it runs.`,
      })
      await Promise.all(
        without.map((folder) => rm(path.join(tree, folder), { recursive: true, force: true })),
      )
      await mkdir(path.join(tree, 'var/log'))
      await run('tar', ['-C', tree, '--numeric-owner', '-cf', path.join(fresh, 'root.tar'), '.'], { log })
      await rm(tree, { recursive: true })
    })
  const made = await part(`${name} root filesystem`, build, ({ built }) => (built ? 'built' : 'there'))
  return path.join(made.path, 'root.tar')
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
