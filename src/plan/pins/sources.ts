/** A digest that at least two independent sources give alike. */
export interface Pinned {
  /** 64 hex digits. */
  sha256: string
  sources: readonly Source[]
}

/**
 * Where digests were read. "public … NUMBER" is a file of a public repository, found by its content in an index of
 * public code; the number is that index's, the repository is not known. Nothing was downloaded and hashed to get here:
 * `npm run pins:check` does that against what the projects publish.
 */
export const sourceLegend = {
  'cert-manager/makefile-modules':
    'modules/tools/00_mod.mk, history up to b9030337, newest commit of each version',
  'cashapp/hermit-packages': '{kind,ko,kubectl,helm}.hcl at f0517fd7',
  'kubernetes-sigs/kubespray': 'roles/kubespray_defaults/vars/main/checksums.yml at 46dbdd39',
  'kubernetes-sigs/cluster-api':
    'hack/scripts/ensure/ensure-kind.sh; node images: test/infrastructure/kind/mapper.go at 0f670b79',
  'kind source': 'pkg/apis/config/defaults/image.go at the tag of the release',
  'kind release notes': '0.33 as quoted in polarsquad/krops#112; 0.28 to 0.30 from copies of the notes',
  'chainguard-dev/actions': 'setup-kind/action.yaml at bed80501',
  'public kind table 57352410879': 'table of kind releases and node images',
  'other public maps': 'maps from Kubernetes to node image in repositories of users of kind',
  'harvester Dockerfile': 'Dockerfile of harvester',
  'SAP install-test-deps.sh': 'hack/install-test-deps.sh of a SAP project',
  'helm release notes (copy)': 'release notes of helm, copied in a public repository',
  'goreleaser-cross-type Dockerfile 55942582166': 'Dockerfile in the manner of goreleaser-cross',
  'goreleaser-cross-type Dockerfile 13021924084': 'Dockerfile in the manner of goreleaser-cross',
  'kubernetes/k8s.io':
    'registry.k8s.io/images/k8s-staging-kro/images.yaml at 0a16774f and its promotion requests',
  'OCM tutorial': 'output of helm in a tutorial of the Open Component Model',
  'public file 27723845167': 'not classified',
  'public file 6702683613': 'not classified',
  'public file 68461500578': 'not classified',
  'public values file': 'Helm values that name the image by digest',
  'public Dockerfile 69382076193': 'Dockerfile',
  'public Dockerfile 70385338388': 'Dockerfile',
  'public Go file 58564628101': 'Go',
  'public Go file 70280612907': 'Go',
  'public Makefile 38234509434': 'Makefile',
  'public Python file 60826520117': 'Python',
  'public Python file 63108354464': 'Python',
  'public Python file 69206225131': 'Python',
  'public Python file 70376845138': 'Python',
  'public package file 63378294348': 'PKGBUILD of the Arch User Repository',
  'public Terraform file 62811522033': 'Terraform',
  'public note 66905094815': 'note of someone who downloaded and hashed the binaries',
  'public note 70138857442': 'note',
  'public note 70394361703': 'note',
  'public shell script 70320527118': 'shell',
  'public shell script 70912893368': 'shell',
  'public shell script 71631879051': 'shell',
} as const satisfies Record<string, string>

export type Source = keyof typeof sourceLegend
