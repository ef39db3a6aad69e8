/** npm run --silent lab:env: prints what makes a program use the lab, ready for `env $(…)`. */
import { cacheOf } from './cache.ts'
import { labEnvironment } from './environment.ts'
import { runScript } from './failure.ts'
import { readState } from './state.ts'

await runScript(async () => {
  const cache = cacheOf(process.env)
  const variables = await labEnvironment(cache, await readState(cache), process.env)
  for (const [name, value] of Object.entries(variables)) process.stdout.write(`${name}=${value}\n`)
})
