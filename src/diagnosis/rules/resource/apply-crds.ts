import type { Evidence } from '../../../evidence/evidence.ts'
import { kroChart } from '../../../plan/kro.ts'
import { advice, type Fix, run } from '../../fix.ts'

/** How kro's own CRDs come to the version that runs: from the checkout where that was installed, else from the chart. */
export function applyCrds({ run: job }: Evidence): Fix {
  const apply = 'kubectl apply --server-side -f'
  if (job?.install === 'source' || job?.install === 'make')
    return run(`${apply} helm/crds   # in the checkout of kro`)
  const version = job?.kroVersion ?? null
  if (version === null || !/^v\d/.test(version))
    return advice(
      `Apply the CRDs of the version that runs: helm show crds ${kroChart('v99.0.0').reference} --version VERSION | ${apply} -`,
    )
  const chart = kroChart(version)
  return run(`helm show crds ${chart.reference} --version ${chart.version} | ${apply} -`)
}
