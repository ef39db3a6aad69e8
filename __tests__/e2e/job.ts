/** A step of a job as the client ran it: `Main`, and for actions `Post`. */
export interface StepRun {
  id: string
  stage: string
  name: string
  result: 'success' | 'failure' | 'skipped' | null
  /** What it printed, without workflow commands. */
  output: string
}

export interface Annotation {
  level: 'error' | 'warning' | 'notice'
  title: string
  message: string
  stage: string
}

/** One job of a workflow run, read from the client's log. */
export interface Job {
  id: string
  result: string
  steps: readonly StepRun[]
  annotations: readonly Annotation[]
  /** Job summaries, in the order in which they were written. */
  summaries: readonly { stage: string; text: string }[]
  /** Every workflow command that the client carried out or ignored, by the step that printed it. */
  commands: readonly { id: string; stage: string; name: string }[]
  /** Outputs by id of the step. */
  outputs: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** What act prints with `--json`, a line an object; the fields that are read here. */
interface Line {
  jobID?: string
  job?: string
  matrix?: Record<string, unknown>
  msg?: string
  step?: string
  stepID?: string[]
  stage?: string
  stepResult?: StepRun['result']
  jobResult?: string
  raw_output?: boolean
  command?: string
  arg?: string
  name?: string
  content?: string
  kvPairs?: Record<string, string>
}

/** Reads act's log (`--json`): one job for each entry of a matrix. */
export function readJobs(log: string): Job[] {
  const lines = log.split('\n').flatMap(parsed)
  const keys = [...new Set(lines.filter(({ jobID }) => jobID).map(keyOf))]
  return keys.map((key) => readJob(lines.filter((line) => line.jobID && keyOf(line) === key)))
}

const keyOf = ({ jobID, job, matrix }: Line): string => JSON.stringify([jobID, job, matrix])

function readJob(lines: readonly Line[]): Job {
  const ofSteps = lines.filter(({ stage }) => stage)
  const outputs: Record<string, Record<string, string>> = {}
  for (const line of ofSteps)
    if (line.command === 'set-output')
      outputs[idOf(line)] = { ...outputs[idOf(line)], [line.name ?? '']: line.arg ?? '' }
  return {
    id: lines[0]?.jobID ?? '',
    result: lines.find(({ jobResult }) => jobResult)?.jobResult ?? 'unknown',
    steps: stepsOf(ofSteps),
    annotations: ofSteps.flatMap(annotationOf),
    summaries: ofSteps.flatMap(({ command, stage = '', content = '' }) =>
      command === 'summary' ? [{ stage, text: content }] : [],
    ),
    commands: lines.flatMap((line) =>
      line.command === undefined ? [] : [{ id: idOf(line), stage: line.stage ?? '', name: line.command }],
    ),
    outputs,
  }
}

const idOf = ({ stepID = [] }: Line): string => stepID.join('/')

function stepsOf(lines: readonly Line[]): StepRun[] {
  const steps = new Map<string, StepRun>()
  for (const line of lines) {
    const { stage = '', step: name = '' } = line
    const key = JSON.stringify([stage, idOf(line)])
    const step = steps.get(key) ?? { id: idOf(line), stage, name, result: null, output: '' }
    steps.set(key, step)
    if (line.raw_output) step.output += line.msg ?? ''
    if (line.stepResult) step.result = line.stepResult
  }
  return [...steps.values()]
}

function annotationOf({ command, kvPairs, arg = '', stage = '' }: Line): Annotation[] {
  if (command !== 'error' && command !== 'warning' && command !== 'notice') return []
  return [{ level: command, title: kvPairs?.title ?? '', message: arg, stage }]
}

function parsed(line: string): Line[] {
  try {
    return [JSON.parse(line) as Line]
  } catch {
    return []
  }
}

/** @throws Error where the job has no such step */
export function stepOf(job: Job, id: string, stage = 'Main'): StepRun {
  const step = job.steps.find((one) => one.id === id && one.stage === stage)
  if (!step)
    throw new Error(
      `the job has no step ${id} (${stage}): ${job.steps.map((one) => `${one.id} ${one.stage}`).join(', ')}`,
    )
  return step
}
