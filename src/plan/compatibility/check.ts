import { kroTraits } from '../../model/kro/traits.ts'
import type { Versions } from '../resolve.ts'
import { buildIncompatibilities } from './build.ts'
import type { CompatibilityFacts, Incompatibility } from './incompatibility.ts'
import { kubernetesIncompatibilities } from './kubernetes.ts'
import { nodeImageIncompatibilities } from './node-image.ts'

export type { CompatibilityFacts, Incompatibility } from './incompatibility.ts'

/**
 * Whether versions, host and plan go together, before anything is installed. Says only what it knows: a fact that is
 * null gives no incompatibility.
 *
 * @returns what does not fit, errors first; empty: nothing is known against it
 */
export function checkCompatibility(versions: Versions, facts: CompatibilityFacts): Incompatibility[] {
  const incompatibilities = [
    ...kubernetesIncompatibilities(versions, facts),
    ...nodeImageIncompatibilities(versions, facts),
    ...buildIncompatibilities(facts),
    ...rbacIncompatibilities(facts),
  ]
  return [
    ...incompatibilities.filter((one) => one.severity === 'error'),
    ...incompatibilities.filter((one) => one.severity === 'warning'),
  ]
}

function rbacIncompatibilities({ kro, rbacMode, install }: CompatibilityFacts): Incompatibility[] {
  if (kro === null || rbacMode !== 'aggregation' || install === 'none') return []
  const traits = kroTraits(kro)
  if (!traits.rbacModes.includes('aggregation'))
    return [
      {
        rule: 'version/rbac-mode-missing',
        severity: 'error',
        message: `the chart of kro ${kro} has no rbac.mode; aggregation came with v0.2.2`,
        suggestion: 'rbac-mode: unrestricted, or kro-version: v0.4.0',
      },
    ]
  if (traits.aggregationComplete) return []
  return [
    {
      rule: 'version/rbac-mode-incomplete',
      severity: 'error',
      message: `in aggregation mode kro ${kro} may not create CRDs, leases and events: its chart lacks the verb until v0.4.0`,
      suggestion: 'rbac-mode: unrestricted, or kro-version: v0.4.0',
    },
  ]
}
