import { rmSync } from 'node:fs'
import { SetupError } from '../errors.ts'
import type { Step, Steps } from '../evidence/steps.ts'
import type { UserObject } from '../inputs/manifests.ts'
import { type RenderEnvironment, renderFolders } from '../kro/render-folders.ts'
import type { Baseline, ProvenBaseline } from '../plan/baseline.ts'
import type { Plan } from '../plan/plan.ts'

/** All manifests of a run, rendered ones too. */
export interface RenderedManifests {
  manifests: readonly UserObject[]
  baseline: ProvenBaseline | null
}

/**
 * Renders the kustomizations and charts of a plan, and those of its baseline, as a step.
 *
 * @throws what renderFolders throws
 */
export function renderedManifests(
  { inputs, versions, manifests, folders, baseline }: Plan,
  steps: Steps,
  outside: Pick<RenderEnvironment, 'kubectl' | 'helm' | 'work' | 'warn'>,
): Promise<RenderedManifests> {
  return steps.step('manifests.render', 'render kustomizations and charts', async (step) => {
    const { waitSeconds, workspace } = inputs
    const environment = { ...outside, waitSeconds, kubernetes: versions.kubernetes }
    try {
      const own = await renderFolders(folders, workspace, environment, step)
      return {
        manifests: [...manifests, ...own],
        baseline: baseline === null ? null : await renderedBaseline(baseline, environment, step),
      }
    } finally {
      if (baseline?.scratch) rmSync(baseline.scratch, { recursive: true, force: true })
    }
  })
}

async function renderedBaseline(
  { what, commit, manifests, folders, workspace }: Baseline,
  environment: RenderEnvironment,
  step: Step,
): Promise<ProvenBaseline> {
  try {
    return {
      what,
      commit,
      manifests: [...manifests, ...(await renderFolders(folders, workspace, environment, step))],
    }
  } catch (error) {
    throw new SetupError(`the manifests of the baseline (${what}) cannot be rendered`, { cause: error })
  }
}
