import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { privateFolder } from '../../adapters/write-file.ts'
import type { NextKro } from '../../changes/upgrade.ts'
import type { StepRecorder } from '../../evidence/steps.ts'
import { stepsOfPart } from '../../evidence/steps-of-part.ts'
import { buildKroImage, chartOf, fetchChart, pinnedImageDigest, renderKro } from '../../kro/build.ts'
import { sourceOfKro } from '../../kro/source.ts'
import type { Upgrade } from '../../plan/upgrade.ts'
import { type StageContext, stage } from './stage.ts'

/** Gets the kro that the installed one becomes, while the cluster is being made. */
export const upgradePrepare = stage({
  name: 'upgrade.prepare',
  title: 'get the kro to upgrade to',
  needs: ['tools.install', 'kro.render'],
  when: { cluster: ['kind'], also: ({ upgrade }) => upgrade !== null },
  run: async (context, others) => {
    const { upgrade } = context.plan
    if (upgrade === null) throw new Error('there is no upgrade')
    const { ko, helm } = others.of('tools.install').paths
    // Values, charts and builds of the first kro have the same names.
    const work = join(context.places.work, 'upgrade')
    mkdirSync(work, { recursive: true, mode: privateFolder })
    const steps = stepsOfPart(context.steps, 'upgrade', 'for the upgrade')
    return upgrade.target.inputs.install === 'source'
      ? build(upgrade, { ...context, steps }, { ko, helm, work })
      : release(upgrade, steps, { helm, work })
  },
})

async function release(
  { target }: Upgrade,
  steps: StepRecorder,
  at: { helm: string; work: string },
): Promise<NextKro> {
  const manifests = await renderKro(target, await fetchChart(target, steps, at), steps, at)
  const image = { reference: manifests.image, built: null, repoDigest: pinnedImageDigest(target) }
  return { manifests, image, version: target.versions.kro, identity: null }
}

async function build(
  { target }: Upgrade,
  { steps, runtime, learned }: Pick<StageContext, 'runtime' | 'learned'> & { steps: StepRecorder },
  { ko, helm, work }: { ko: string; helm: string; work: string },
): Promise<NextKro> {
  const { platform, env, folderCache, log } = runtime
  const checkout = await sourceOfKro(target, work, steps, log.warning)
  const tools = { ko, work, platform, env, folderCache, warn: log.warning }
  const { image, cache } = await buildKroImage(target, checkout, steps, tools)
  learned({ state: { buildCache: cache } })
  const manifests = await renderKro(target, chartOf(checkout, image), steps, { helm, work })
  const expected = { reference: manifests.image, built: image, repoDigest: null }
  return { manifests, image: expected, version: checkout.version, identity: checkout.identity }
}
