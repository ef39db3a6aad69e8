import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Harness } from './harness.ts'
import { type Measured, measure } from './measured.ts'

/** Files through which a runner hears of outputs, state, summary, variables and PATH. */
const files = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH'] as const

/** The action's steps as a runner starts them: inputs and state as variables, everything else through files. */
export class ActionJob {
  private readonly harness: Harness
  private readonly inputs: Readonly<Record<string, string>>
  private readonly folder: string

  constructor(harness: Harness, inputs: Readonly<Record<string, string>>) {
    this.harness = harness
    this.inputs = inputs
    this.folder = mkdtempSync(join(harness.scratch, 'job-'))
    for (const name of ['temp', 'workspace']) mkdirSync(join(this.folder, name))
    for (const name of files) writeFileSync(this.file(name), '')
  }

  /**
   * @param dist another build than the harness's; by default that one
   * @param inputs added to those of the job: `job-status` for the post step
   */
  step(
    entry: 'main' | 'post',
    { dist = distOf(this.harness), inputs = {}, timeoutSeconds = 300 } = {},
  ): Promise<Measured> {
    const given = Object.entries({ ...this.inputs, ...inputs })
    return measure(process.execPath, [join(dist, entry, 'index.js')], {
      env: {
        ...this.harness.env,
        RUNNER_TEMP: join(this.folder, 'temp'),
        GITHUB_WORKSPACE: join(this.folder, 'workspace'),
        ...Object.fromEntries(files.map((name) => [name, this.file(name)])),
        ...Object.fromEntries(given.map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text])),
        ...Object.fromEntries(this.kept().map(([name, text]) => [`STATE_${name}`, text])),
      },
      cwd: join(this.folder, 'workspace'),
      timeoutSeconds,
    })
  }

  get summary(): string {
    return readFileSync(this.file('GITHUB_STEP_SUMMARY'), 'utf8')
  }

  /** NAME<<MARK, lines, MARK, as @actions/core writes them; the last one of a name holds. */
  private kept(): [string, string][] {
    const text = readFileSync(this.file('GITHUB_STATE'), 'utf8')
    return [...text.matchAll(/^(\w+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name = '', , value = '']) => [
      name,
      value,
    ])
  }

  private file(name: (typeof files)[number]): string {
    return join(this.folder, name.toLowerCase())
  }
}

/** The copy of dist that the harness's command line is part of. */
export const distOf = (harness: Harness): string => dirname(dirname(harness.cli))
