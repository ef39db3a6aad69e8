/** One input of the action, which is also a flag (`--name`) and an environment variable (`SETUP_KRO_NAME`). */
export interface InputSpec {
  /** As action.yml says it. Absent: none. */
  default?: string
  /** One sentence, as in action.yml and `--help`. */
  description: string
}

/** Every input. action.yml, the README's table and `--help` say the same; a test holds them together. */
export const inputTable = {
  cluster: {
    default: 'kind',
    description:
      '`kind` creates a cluster, `existing` uses the current kubeconfig, `none` installs tools only',
  },
  'cluster-name': { default: 'kro', description: 'Name of the KinD cluster' },
  'kubernetes-version': {
    description:
      '`1.34` or `v1.34.3`: the node image, by digest, that belongs to the kind release; the pinned one by default',
  },
  'node-image': { description: 'Node image; wins over `kubernetes-version`' },
  'kind-config': { description: "kind's cluster configuration: a path, or the YAML itself" },
  wait: { default: '3m', description: 'How long each gate may take' },
  install: {
    default: 'auto',
    description:
      '`source` (ko build of a checkout), `release` (published chart and image), `make` (`make deploy-kind`), `none`; `auto`: source where `source` is a kro checkout, else release',
  },
  source: {
    default: '.',
    description:
      'kro checkout; a version such as `v0.9.4`, fetched as a Go module and verified by its checksum database; or a git URL with a ref, such as `https://github.com/kubernetes-sigs/kro.git#main`, fetched without its history',
  },
  'kro-version': { description: 'Exact version of kro; pinned together with the others by default' },
  'kind-version': { description: 'Exact version of kind' },
  'ko-version': { description: 'Exact version of ko' },
  'kubectl-version': { description: 'Exact version of kubectl' },
  'helm-version': { description: 'Exact version of helm' },
  'chainsaw-version': { description: 'Exact version of chainsaw' },
  'versions-file': {
    description:
      'Recorded combination of versions. `.github/kro-versions.yaml` is used where there is one, but decides on digests and node images only where it is named here',
  },
  'image-repository': {
    description:
      'Where ko pushes the image; by default it goes straight to the nodes. Needed for `source` on a cluster that is not KinD',
  },
  namespace: { default: 'kro-system', description: 'Namespace of the controller' },
  'rbac-mode': { description: "`unrestricted` or `aggregation`; the chart's own default otherwise" },
  values: { description: 'Helm values: a path, or the YAML itself' },
  tuning: {
    default: 'ci',
    description:
      "`ci`: kro's concurrency, rates and delays are set for short jobs on a cluster that is created here, where `values` do not set them; `none`: the chart's own stay",
  },
  manifests: {
    description:
      'RGDs, instances and what they need: paths, globs, folders, kustomizations and Helm charts; applied in order of need and awaited',
  },
  prerequisites: {
    description:
      "What has to be there before kro's RGDs: a YAML list, or its path, of `crds`, `manifests` (path, glob, `https://…` with `sha256`, `go://module@version/folder`) and `chart` (folder, or `oci://…` with `version`), each with `namespace`, `values`, `crds-only` where needed",
  },
  images: {
    description:
      'Images for the nodes of a KinD cluster, loaded while it comes up: names in the local Docker, or archives (`docker save`, OCI layout)',
  },
  'stand-ins': {
    description:
      '`auto`, a path or YAML: status for objects of `manifests` whose controller is not in the cluster (kind, status, delay, failure)',
  },
  tests: {
    description: 'Folders of chainsaw tests, run with the pinned chainsaw after `manifests`, four at a time',
  },
  baseline: {
    description:
      "`auto` (the commit that the pull request or push is compared with), a git ref, or a folder: its `manifests` are applied and proven first, then the workspace's over them, and what changed is reported",
  },
  'upgrade-to': {
    description:
      'A kro version, or `.` for the checkout that `source` names: kro is upgraded to it with the living instances, and everything is proven again',
  },
  'fail-on': {
    default: 'broken',
    description:
      'Which changes fail the job, besides what is broken: `breaking`, `recreated`, `deleted`, `changed`',
  },
  'smoke-test': {
    default: 'true',
    description: 'Prove with an RGD of our own that kro reconciles; removed afterwards',
  },
  diagnose: { default: 'on-failure', description: '`on-failure`, `always` or `never`' },
  'diagnose-timeout': { default: '60s', description: 'How long taking evidence may last' },
  'diagnose-max-size': { default: '50MB', description: 'How large the evidence may become' },
  namespaces: { description: 'Further namespaces to take evidence from' },
  'artifact-name': { description: 'Name of the artifact; unique for each job of a matrix by default' },
  'artifact-retention-days': {
    description: "Days to keep the artifact; the repository's setting by default",
  },
  'download-mirror': { description: 'Base URL put before `host/path` of every download' },
  checksums: { description: 'A file, or lines `sha256  name`, for what is not pinned' },
  'registry-mirrors': {
    description: 'Lines `host=url`: nodes, ko and helm pull images and charts of `host` through `url`',
  },
  cache: {
    default: 'true',
    description: 'Keep tools and the Go build in the Actions cache where there is one',
  },
  cleanup: {
    default: 'true',
    description: 'Delete in the post step the cluster that was made, after evidence was taken',
  },
  comment: {
    default: 'false',
    description:
      'One comment on the pull request, edited in place: the verdict and what changed. Where the token may not, a notice in the log',
  },
  'github-token': {
    default: '${{ github.token }}',
    description: 'Token for `comment`; the job gives it `permissions: pull-requests: write`',
  },
  'job-matrix': {
    default: '${{ toJSON(matrix) }}',
    description: 'Not to be set: tells the comments of the jobs of a matrix apart',
  },
  'job-status': { default: '${{ job.status }}', description: 'Not to be set: read again in the post step' },
} as const satisfies Record<string, InputSpec>

/** Filled in by the runner, and not for users. */
export const runnerInputs: readonly string[] = ['job-matrix', 'job-status']

export type InputName = keyof typeof inputTable

export const inputNames = Object.keys(inputTable) as InputName[]
