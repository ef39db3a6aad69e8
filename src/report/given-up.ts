import { failedSteps } from '../diagnosis/reading/steps.ts'
import type { StepRecord } from '../evidence/records.ts'
import { codeBlock, escapeMarkdown, shortened } from '../model/escape.ts'

/**
 * The job summary of a run without a diagnosis: what failed, in its own words, and what a person can do. Made from the
 * records alone, cut before anything else: nothing here may take long.
 *
 * @param reason why the diagnosis failed
 * @param next what to do about it
 */
export function givenUpMarkdown(steps: readonly StepRecord[], reason: string, next: string): string {
  const failed = failedSteps({ steps })[0]
  const known =
    failed === undefined
      ? "No step of setup-kro failed. What failed is a later step of the job: look at that step's log."
      : [
          `**Failed step**: ${escapeMarkdown(shortened(failed.title, 300))} (\`${failed.step.replaceAll('`', '')}\`)`,
          codeBlock(shortened(failed.message ?? 'it left no message', 4000)),
        ].join('\n\n')
  return `${[
    `## ❔ ${failed === undefined ? 'There is no diagnosis' : 'A step failed, and there is no diagnosis'}`,
    known,
    `**Why there is no diagnosis**\n\n${codeBlock(shortened(reason, 4000))}`,
    `**What to do**: ${escapeMarkdown(next)}`,
  ].join('\n\n')}\n`
}
