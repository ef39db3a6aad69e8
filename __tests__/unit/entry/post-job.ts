import { post } from '../../../src/entry/post.ts'
import { makePlan } from '../../../src/plan/plan.ts'
import { beginPlannedRun } from '../../../src/run/begin.ts'
import { jobPlaces } from '../../../src/run/paths.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { rawInput } from '../../support/inputs.ts'
import { fakeRuntime } from '../../support/runtime.ts'
import { fakeRunner } from '../../support/workflow-host.ts'

export const working = { 'docker ps': 'demo-control-plane running id-1 run-1\n', 'docker rm': '' }

/** The post step of a job whose main step made the cluster `demo`. */
export async function postOf(
  jobStatus: string,
  {
    files = {},
    inputs = {},
    state = {},
    answers = working,
  }: {
    files?: Record<string, string>
    inputs?: Record<string, string>
    state?: object
    answers?: Parameters<typeof fakeRuntime>[0]
  } = {},
) {
  const given = { 'cluster-name': 'demo', 'job-status': jobStatus, ...inputs }
  const env: NodeJS.ProcessEnv = {
    RUNNER_TEMP: temporaryFolder(),
    GITHUB_WORKSPACE: temporaryFolder(files),
    ...Object.fromEntries(Object.entries(given).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text])),
  }
  const plan = await makePlan(rawInput(given), env.GITHUB_WORKSPACE ?? '', { os: 'linux', arch: 'amd64' })
  const { recorder, redaction } = beginPlannedRun(
    plan,
    fakeRuntime({}, env).runtime,
    jobPlaces(env, 'demo', 'run-1'),
  )
  const saved = { ...recorder.state, cluster: 'made', masks: redaction.state(), ...state }
  const fake = { ...fakeRuntime(answers, env), ...fakeRunner({ session: JSON.stringify(saved) }) }
  const workspace = env.GITHUB_WORKSPACE ?? ''
  const warnings = (): string[] => fake.log.lines.filter((line) => line.startsWith('warning'))
  const { report, folder } = recorder.state.places
  return { ...fake, workspace, report, folder, warnings, run: () => post(fake.runtime, fake.runner) }
}

export const deletion = 'docker rm --force --volumes id-1'
