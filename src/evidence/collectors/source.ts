import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Collecting } from './collecting.ts'

/** What decides how ko and make build kro. */
const buildFiles = ['.ko.yaml', 'go.mod', 'Makefile', 'helm/values.yaml']

/** `source/…`: the build files of kro's checkout, as they were. One that is not there is no failure. */
export async function collectSource(collecting: Collecting, workspace: string): Promise<void> {
  const { folder, run } = collecting
  if (run.source === null) return
  const checkout = resolve(workspace, run.source)
  for (const file of buildFiles) {
    const text = await readFile(join(checkout, file), 'utf8').catch(() => null)
    if (text !== null) folder.writeText(`source/${file.replace(/^\./, '')}`, text)
  }
}
