import { atLeast, minorOf, minorsAhead, nearestVersion } from '../../model/version.ts'
import { nodeImagesOf, pinOfNodeImage } from '../node-image.ts'
import type { Versions } from '../resolve.ts'
import type { CompatibilityFacts, Incompatibility } from './incompatibility.ts'

/** Kubernetes minors with prebuilt images for a kind release, oldest and newest. */
const range: Record<string, readonly [string, string]> = {
  'v0.33.0': ['1.34', '1.37'],
  'v0.32.0': ['1.33', '1.36'],
  'v0.31.0': ['1.31', '1.35'],
  'v0.30.0': ['1.31', '1.34'],
  'v0.29.0': ['1.30', '1.33'],
  'v0.27.0': ['1.29', '1.33'],
  'v0.26.0': ['1.29', '1.32'],
  'v0.25.0': ['1.26', '1.32'],
  'v0.24.0': ['1.25', '1.31'],
}

/**
 * The kind release whose node images have containerd 2.3 (its config is version 4, which older kind cannot read in
 * `kind load`: kubernetes-sigs/dra-example-driver#245), and the first to configure kubeadm by v1beta4
 * (pkg/cluster/internal/kubeadm/config.go).
 */
const firstOfContainerd23 = 'v0.32.0'

/** The node image against the kind release that will run it. */
export function nodeImageIncompatibilities(versions: Versions, facts: CompatibilityFacts): Incompatibility[] {
  if (facts.cluster !== 'kind') return []
  const { kind, kubernetes, nodeImage } = versions
  const builtFor = pinOfNodeImage(nodeImage)?.kind ?? null
  const oldKind = !atLeast(kind, firstOfContainerd23)

  if (oldKind && kubernetes !== null && minorsAhead(kubernetes, '1.37') >= 0)
    return [
      {
        rule: 'version/node-image-needs-newer-kind',
        severity: 'error',
        message:
          `Kubernetes ${kubernetes} needs kind ${firstOfContainerd23} or newer, and this is ${kind}: it configures ` +
          'kubeadm by v1beta3, which 1.37 no longer reads',
        suggestion: choices(versions, builtFor ?? firstOfContainerd23),
      },
    ]
  if (oldKind && builtFor !== null && atLeast(builtFor, firstOfContainerd23))
    return [
      {
        rule: 'version/node-image-needs-newer-kind',
        severity: 'error',
        message:
          `${nodeImage} was built for kind ${builtFor}, and this is ${kind}, which cannot load images into it ` +
          '("unknown containerd config version: 4")',
        suggestion: choices(versions, builtFor),
      },
    ]
  if (builtFor !== null && builtFor !== kind)
    return [
      {
        rule: 'version/node-image-for-other-kind',
        severity: 'warning',
        message: `${nodeImage} was built for kind ${builtFor}, and this is ${kind}, which promises nothing for it`,
        suggestion: choices(versions, builtFor),
      },
    ]
  return builtFor === null && kubernetes !== null ? outsideRange(versions, kubernetes) : []
}

function outsideRange(versions: Versions, kubernetes: string): Incompatibility[] {
  const known = range[versions.kind]
  if (known === undefined) return []
  const [oldest, newest] = known
  if (minorsAhead(kubernetes, oldest) >= 0 && minorsAhead(kubernetes, newest) <= 0) return []
  return [
    {
      rule: 'version/node-image-outside-range',
      severity: 'warning',
      message: `kind ${versions.kind} has images of Kubernetes ${oldest} to ${newest}; ${versions.nodeImage} is ${kubernetes}`,
      suggestion: choices(versions, null),
    },
  ]
}

/** This kind release with an image of its own, of the same minor where it has one; or the image's own release. */
function choices({ kind, kubernetes }: Versions, otherKind: string | null): string {
  const own = nodeImagesOf(kind)
  const version = kubernetes === null ? own[0] : nearestVersion(kubernetes, own)
  const sameMinor = version && kubernetes && minorOf(version) === minorOf(kubernetes)
  return [
    ...(version
      ? [
          `kubernetes-version: ${version} without node-image${sameMinor ? '' : ` (the nearest of kind ${kind})`}`,
        ]
      : []),
    ...(otherKind === null ? [] : [`kind-version: ${otherKind}`]),
  ].join(', or ')
}
