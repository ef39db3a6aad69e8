import type { Evidence } from '../evidence/evidence.ts'
import { escapeMarkdown, shortened } from '../model/escape.ts'

/** What a gate that passed proves, in the order of the run. A step without a sentence proves nothing to a reader. */
const claims: Readonly<Record<string, string>> = {
  'gate.base': 'The cluster is ready',
  'gate.image': 'The image of kro is on every node that can run it',
  'gate.controller': 'The controller of kro is the leader',
  'gate.smoke': 'kro reconciles a test RGD, its instance and its object',
  'gate.manifests': 'Your manifests work',
}

/** The last thing that a gate noted: what it saw when it passed (kro/gates/gate.ts). */
const passed = /^# passed: (.{1,300})/

/** What a job that went well has proven, one line a gate, each with what was observed. Empty without a gate. */
export function provenList(evidence: Evidence): string {
  const lines = Object.entries(claims).flatMap(([name, claim]) => {
    const step = evidence.steps.find(({ step, outcome }) => step === name && outcome === 'ok')
    if (step === undefined) return []
    const seen = lastObservation(step.log === null ? null : evidence.text(step.log))
    const tail = `${seen === null ? '' : `: ${escapeMarkdown(shortened(seen, 200))}`} (${step.seconds.toFixed(1)} s)`
    return [`- ✓ ${claim}${tail}`]
  })
  return lines.length === 0 ? '' : `**What was proven**\n\n${lines.join('\n')}`
}

const lastObservation = (log: string | null): string | null =>
  (log ?? '')
    .split('\n')
    .flatMap((line) => passed.exec(line)?.[1] ?? [])
    .at(-1) ?? null
