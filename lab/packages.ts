import path from 'node:path'
import type { Cache } from './cache.ts'
import { run } from './command.ts'
import { LabFailure } from './failure.ts'

/** What the tests of this project take from Debian besides. */
const testPackages = ['shellcheck']

/** What the lab takes from Debian. */
const packages = [
  'docker.io',
  'iptables',
  'iproute2',
  'debootstrap',
  'jq',
  'xz-utils',
  'docker-registry',
  'git',
  'ca-certificates',
]

/** Names of the packages that are not installed. */
async function missing(wanted: readonly string[], log: string): Promise<string[]> {
  // All packages, not these by name: asked for one that it has never heard of, dpkg-query fails.
  const listed = await run('dpkg-query', ['-W', '-f', '${db:Status-Status} ${Package}\n'], {
    log,
    hint: 'The lab is for Debian: on a machine with internet and Docker it is not needed.',
  })
  const installed = new Set(listed.split('\n').filter((line) => line.startsWith('installed ')))
  return wanted.filter((name) => !installed.has(`installed ${name}`))
}

/** Makes sure of the Debian packages; gives the names of those it had to install. @param tests also what tests need */
export async function installPackages(cache: Cache, tests: boolean): Promise<string[]> {
  const log = path.join(cache.logs, 'packages.log')
  if (process.getuid?.() !== 0) {
    throw new LabFailure('the lab needs root: it installs Debian packages and runs a Docker daemon')
  }
  const wanted = await missing(tests ? [...packages, ...testPackages] : packages, log)
  if (wanted.length === 0) return wanted
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const hint = 'Is another apt at work, or the Debian mirror in /etc/apt/sources.list* out of reach?'
  await run('apt-get', ['update', '-q'], { log, env, hint })
  // apt waits for another apt's lock for so many seconds instead of failing at once.
  const install = [
    '-o',
    'DPkg::Lock::Timeout=300',
    'install',
    '-y',
    '-q',
    '--no-install-recommends',
    ...wanted,
  ]
  await run('apt-get', install, { log, env, hint })
  return wanted
}
