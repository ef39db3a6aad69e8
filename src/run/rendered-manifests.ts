import { SetupError } from '../errors.ts'
import type { Step, Steps } from '../evidence/steps.ts'
import type { UserObject } from '../inputs/manifests.ts'
import { type RenderEnvironment, renderFolders } from '../kro/render-folders.ts'
import { type Baseline, filesOfBaseline, type ProvenBaseline } from '../plan/baseline.ts'
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
    const own = await renderFolders(folders, workspace, environment, step)
    return {
      manifests: [...manifests, ...own],
      baseline: baseline === null ? null : await renderedBaseline(baseline, workspace, environment, step),
    }
  })
}

async function renderedBaseline(
  baseline: Baseline,
  workspace: string,
  environment: RenderEnvironment,
  step: Step,
): Promise<ProvenBaseline> {
  const { what, commit, manifests } = baseline
  try {
    const files = await filesOfBaseline(baseline, workspace, step.exec, environment.work)
    const rendered = await renderFolders(files.folders, files.workspace, environment, step)
    return { what, commit, manifests: [...manifests, ...rendered] }
  } catch (error) {
    throw new SetupError(`the manifests of the baseline (${what}) cannot be rendered`, { cause: error })
  }
}
