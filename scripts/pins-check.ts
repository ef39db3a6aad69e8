/**
 * For maintainers with internet: compares every pinned SHA-256 of kind, ko, kubectl and helm with the checksum file
 * that its project publishes. Node images are not asked for: their digest is what a registry resolves the name by.
 *
 *     npm run pins:check [-- --mirror URL]
 *
 * Exit code 0: all agree; 1: one differs; 2: some could not be reached, or the call was wrong.
 */
import { parseArgs } from 'node:util'
import { httpGet } from '../src/adapters/http-get.ts'
import { messageOf } from '../src/errors.ts'
import { mirrorFault } from '../src/inputs/mirror.ts'
import { checkPins, exitCodeOf, tableOf } from './published-checksums.ts'

const silenceSeconds = 20
const longestRunSeconds = 300

// However servers behave, a scheduled job ends.
setTimeout(() => {
  console.error(`pins-check: not done after ${longestRunSeconds} s`)
  process.exit(2)
}, longestRunSeconds * 1000).unref()

try {
  const { values } = parseArgs({ options: { mirror: { type: 'string' } } })
  const fault = values.mirror === undefined ? null : mirrorFault(values.mirror)
  if (fault !== null) throw new Error(`--mirror: ${fault}`)
  const checks = await checkPins(httpGet, values.mirror ?? null, silenceSeconds)
  console.log(tableOf(checks))
  process.exitCode = exitCodeOf(checks)
} catch (error) {
  console.error(`pins-check: ${messageOf(error)}`)
  process.exitCode = 2
}
