import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const program = '/usr/bin/chromium'

/** As root there is no sandbox; the rest keeps it from looking for Google's hosts at every start. */
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Debian's chromium with an empty profile; installed where it is missing and this process may do so. */
export async function startChromium(): Promise<Browser> {
  if (!existsSync(program)) install()
  return chromium.launch({ executablePath: program, args: flags })
}

function install(): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    throw new Error(`there is no ${program}: install Debian's package chromium`)
  const args = ['install', '-y', '--no-install-recommends', 'chromium']
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const words of [['update', '-qq'], args]) {
    const { status } = spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env })
    if (status !== 0) throw new Error(`apt-get ${words.join(' ')} ended with ${status}`)
  }
}
