import { resolve } from 'node:path'
import { readCheckoutFile } from '../../adapters/input-file.ts'
import { messageOf } from '../../errors.ts'
import type { CollectorContext } from './context.ts'

/** What decides how ko and make build kro. */
const buildFiles = ['.ko.yaml', 'go.mod', 'Makefile', 'helm/values.yaml']

/**
 * `source/…`: the build files of kro's checkout, as they were. A missing one is not a failure. The evidence is given
 * to others, and a commit can make a link of any of them: none is followed out of the workspace.
 */
export async function collectSource(collecting: CollectorContext, workspace: string): Promise<void> {
  const { folder, run, shortfalls } = collecting
  if (run.source === null) return
  const checkout = resolve(workspace, run.source)
  for (const file of buildFiles) {
    const name = `source/${file.replace(/^\./, '')}`
    try {
      const text = readCheckoutFile(checkout, file, workspace)
      if (text !== null) folder.writeText(name, text)
    } catch (error) {
      shortfalls.add(name, `the file ${messageOf(error)}`)
    }
  }
}
