import { chmod, mkdir, rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { RunCommand } from '../adapters/process.ts'
import { SetupError } from '../errors.ts'
import type { Asset, ToolName } from '../plan/assets.ts'

/**
 * Takes the binary out of an asset that was verified, and makes it executable.
 *
 * @param what for messages: `helm v3.19.2`
 * @param file the asset; an asset that is the binary itself is moved
 * @param folder made here; nothing but the binary is in it afterwards
 * @returns path of the binary
 * @throws SetupError where the archive does not have it
 */
export async function unpackBinary(
  { what, tool, asset }: { what: string; tool: ToolName; asset: Asset },
  file: string,
  folder: string,
  run: RunCommand,
): Promise<string> {
  const binary = join(folder, tool)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if (asset.member === null) await rename(file, binary)
  else await extract(what, file, asset.member, folder, binary, run)
  await chmod(binary, 0o755)
  return binary
}

/** By tar, and only the one member: nothing else of the archive is of use, or can be written anywhere. */
async function extract(
  what: string,
  file: string,
  member: string,
  folder: string,
  binary: string,
  run: RunCommand,
): Promise<void> {
  const result = await run({
    tool: 'tar',
    args: ['-xzf', file, '-C', folder, '--', member],
    timeoutSeconds: 120,
  })
  if (result.code !== 0)
    throw new SetupError(
      `${what}: '${member}' could not be taken out of ${basename(file)}: ` +
        `${result.notStarted ?? (result.timedOut ? 'tar timed out' : result.output.trim())}`,
      {
        hint: 'the file has the expected SHA-256: is tar with gzip installed, and is there room on the disk?',
        failure:
          result.notStarted === null
            ? { code: 'command-failed', command: 'tar', said: result.output.trim() }
            : { code: 'tool-not-started', tool: 'tar', said: result.notStarted },
      },
    )
  const extracted = join(folder, member)
  if (extracted === binary) return
  await rename(extracted, binary)
  await rm(join(folder, member.split('/')[0] ?? member), { recursive: true, force: true })
}
