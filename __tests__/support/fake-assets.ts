import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { platformOf } from '../../src/adapters/platform.ts'
import { assetOf, type ToolName, toolNames } from '../../src/plan/assets.ts'
import { defaults } from '../../src/plan/defaults.ts'
import { mustRun } from './process.ts'

/** What a mirror serves for a tool: small, and of the form of the real thing. */
export interface FakeAsset {
  tool: ToolName
  /** `kind v0.33.0`, as messages call it. */
  what: string
  /** `host/path`. */
  path: string
  right: Buffer
  /** The same in another file: its program leaves a mark. */
  evil: Buffer
}

export interface FakeAssets {
  assets: readonly FakeAsset[]
  /** Lines for the input `checksums`: the right ones are vouched for. */
  checksums: string
}

/**
 * Assets of the default versions for this machine.
 *
 * @param mark file that the program of every asset makes when it is run
 */
export async function fakeAssets(folder: string, mark: string): Promise<FakeAssets> {
  const platform = platformOf(process.platform, process.arch)
  const assets: FakeAsset[] = []
  for (const tool of toolNames) {
    // Installed only for the input `tests`.
    if (tool === 'chainsaw') continue
    const { path, member } = assetOf(tool, defaults[tool], platform)
    // Random, so that an archive of it is as large: a connection can break off within.
    const program = (): string =>
      `#!/bin/sh\ntouch '${mark}'\nexit\n${randomBytes(300_000).toString('base64')}`
    const pack = (): Promise<Buffer> =>
      member === null ? Promise.resolve(Buffer.from(program())) : archive(folder, member, program())
    assets.push({ tool, what: `${tool} ${defaults[tool]}`, path, right: await pack(), evil: await pack() })
  }
  const checksums = assets.map(
    ({ path, right }) => `${createHash('sha256').update(right).digest('hex')}  ${path}\n`,
  )
  return { assets, checksums: checksums.join('') }
}

async function archive(folder: string, member: string, program: string): Promise<Buffer> {
  const root = mkdtempSync(join(folder, 'pack-'))
  const file = join(root, member)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, program)
  chmodSync(file, 0o755)
  await mustRun('tar', ['-czf', 'asset.tar.gz', member], { env: process.env, cwd: root, timeoutSeconds: 60 })
  const bytes = readFileSync(join(root, 'asset.tar.gz'))
  rmSync(root, { recursive: true })
  return bytes
}
