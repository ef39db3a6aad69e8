import { beginSession } from '../src/begin.ts'
import { readArguments } from '../src/command/arguments.ts'
import { terminalLog } from '../src/command/terminal-log.ts'
import { explain } from '../src/errors.ts'
import { readInputs } from '../src/inputs.ts'
import { commandPlaces } from '../src/places.ts'
import { makePlan } from '../src/plan.ts'
import { up } from '../src/up.ts'
import { terminalWorld } from '../src/world.ts'

const args = readArguments(process.argv.slice(2), process.env)
const world = terminalWorld(terminalLog(process.stdout, process.env))
try {
  const inputs = readInputs(args.inputs, process.cwd())
  const plan = await makePlan(inputs, world.platform)
  const session = beginSession(plan, world, commandPlaces(world.env, inputs.clusterName, args.out))
  await up(plan, session, world)
} catch (e) {
  console.log(explain(e))
  console.log(e)
  process.exitCode = 1
}
