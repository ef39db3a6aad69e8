import { defineRule } from '../../define-rule.ts'
import type { Rule } from '../../finding.ts'
import { failedStepLog } from '../../reading/text-sources.ts'

const build = failedStepLog('kro.', 'tools.')

/** ko did not build kro's image, or did not get it into the nodes. */
export const koRules: readonly Rule[] = [
  defineRule({
    id: 'image/ko-env-missing',
    component: 'build',
    description: "kro's .ko.yaml uses an environment variable that is not set.",
    patterns: [[build, /executing "argsTmpl" at <\.Env\.(?<name>\w+)>: map has no entry for key/]],
    title: 'ko needs the environment variable {name}, which is not set',
    detail: "The ldflags in kro's .ko.yaml name it, and ko refuses missing names (kro v0.2.2, issue 399).",
    fix: ['export {name}=""   # any value will do, an empty one too', 'Or use kro v0.2.3 or later.'],
    object: '.ko.yaml',
  }),
  defineRule({
    id: 'image/vcs-stamping',
    component: 'build',
    supersedes: ['image/compile-error'],
    description: 'git refuses the checkout, so Go cannot write its version into the program.',
    patterns: [
      [build, /error obtaining VCS status: (?<why>exit status \d+)/],
      [build, /(?<why>detected dubious ownership in repository at '(?<folder>[^']{1,500})')/],
    ],
    title:
      'The build of kro fails because git refuses the checkout {folder|} (error obtaining VCS status: {why})',
    detail:
      'The checkout belongs to another user than the one that builds (a container job as root, a self-hosted runner), or git is broken there. Go asks git for the commit to put it into the program; git answers only for folders of its own user or in safe.directory.',
    fix: [
      'git config --global --add safe.directory "$GITHUB_WORKSPACE"   # or the folder of `source`, as the user that builds',
      'Or build without it: the environment variable GOFLAGS=-buildvcs=false.',
    ],
    object: 'Checkout/{folder|source}',
  }),
  defineRule({
    id: 'image/ko-import-path',
    component: 'build',
    description: 'ko finds no such Go command in the checkout.',
    patterns: [
      [build, /found strict reference but (?<path>ko:\/\/\S+) is not a valid import path/],
      [build, /importpath (?<path>\S+)? ?is not `package main`/],
      [build, /error loading package from (?<path>\S+)/],
    ],
    title: 'ko cannot build {path|the import path}: this checkout has no such package',
    detail:
      'ko does not run in the root of the module, or chart and source have different ages: the module was ' +
      'github.com/awslabs/kro, then kro-run/kro (v0.2), then kubernetes-sigs/kro (v0.5).',
    fix: [
      'Run ko in the root of the checkout, with the chart of the same checkout.',
      'go list -m   # the path of the module',
    ],
  }),
  defineRule({
    id: 'image/ko-no-nodes',
    component: 'image',
    supersedes: ['image/load-failed', 'image/not-on-node'],
    description: 'ko looks for the nodes of a cluster that does not exist.',
    patterns: [[failedStepLog(), /no nodes found for cluster "(?<cluster>[^"]+)"/]],
    title: 'ko finds no nodes of a KinD cluster named {cluster}',
    detail:
      'ko takes the name from KIND_CLUSTER_NAME, and `kind` without it; it asks the Docker daemon of DOCKER_HOST.',
    fix: ['export KIND_CLUSTER_NAME=kro   # the name that `kind get clusters` prints'],
    object: 'Cluster/{cluster}',
  }),
  defineRule({
    id: 'image/ko-repository-unset',
    component: 'build',
    description: 'ko does not know where to put the image.',
    patterns: [[build, /KO_DOCKER_REPO environment variable is unset/]],
    title: 'KO_DOCKER_REPO is not set, so ko does not know where to put the image',
    detail: 'ko pushes to a registry, or loads into KinD nodes where the repository is kind.local.',
    fix: ['export KO_DOCKER_REPO=kind.local', 'On a cluster that is not KinD: `image-repository`.'],
  }),
  defineRule({
    id: 'image/ko-platform-conflict',
    component: 'build',
    description: 'GOOS, GOARCH or GOARM is set, which ko refuses beside the platforms of .ko.yaml.',
    patterns: [
      [
        build,
        /cannot use --platform or defaultPlatforms .{0,300} combined with (?<variable>GO(?:OS|ARCH|ARM))="?(?<value>[^"\s]*)/,
      ],
    ],
    title: '{variable}={value} is set, and ko refuses it beside the platforms of .ko.yaml',
    detail: "kro's .ko.yaml names two platforms. ko accepts the platform from one place only.",
    fix: [
      'unset GOOS GOARCH GOARM',
      'Name the platform with `--platform=linux/{value|amd64}` or KO_DEFAULTPLATFORMS.',
    ],
  }),
  defineRule({
    id: 'image/ko-platform-missing',
    component: 'build',
    description: 'The base image has no variant for the platform that is built.',
    patterns: [
      [build, /failed to find (?<platform>\S+) image in index for image/],
      [build, /no matching platforms in base image index/],
      [build, /base image platform "(?<has>[^"]+)" does not match desired platforms? (?<platform>.+)/],
    ],
    title: 'The base image has no variant for {platform|the platform that ko builds}',
    detail: 'The image has to be of the architecture of the nodes, and so has its base.',
    fix: [
      '`--platform` of the node: kubectl get nodes -o jsonpath={.items[*].status.nodeInfo.architecture}',
      'Set KO_DEFAULTBASEIMAGE to a base with that platform.',
    ],
  }),
  defineRule({
    id: 'image/ko-base-image',
    component: 'build',
    description: "ko could not pull the base image for kro's image.",
    patterns: [
      [
        build,
        /fetching base image: .{0,300}?(?<![\w.-])(?<image>[\w.-]{1,253}(?::\d{1,5})?\/[\w./-]{1,253}(?:[:@][\w.:-]{1,253})?): (?<why>.+)/,
      ],
      [build, /error (?:fetching|pulling) base image/],
    ],
    title: 'ko cannot pull the base image {image|}',
    detail:
      'The registry denied access, or could not be reached. With stale credentials it denies public images too.',
    fix: [
      'docker logout REGISTRY   # a stale login is worse than none',
      'KO_DEFAULTBASEIMAGE=… names a base that the runner can reach.',
      'Docker Hub limits and air gaps: `registry-mirrors`.',
    ],
  }),
  defineRule({
    id: 'image/compile-error',
    component: 'build',
    description: "kro's source does not compile.",
    patterns: [[failedStepLog('kro.'), /(?<![\w./-])(?<file>[\w./-]+\.go):(?<line>\d+):\d+: (?<error>.+)/]],
    title: '{file}:{line} does not compile: {error}',
    detail: 'This is an error in the source, not in the build.',
    fix: ['go build ./cmd/controller   # shows the same'],
    object: '{file}',
  }),
  defineRule({
    id: 'image/load-multi-platform',
    component: 'image',
    supersedes: ['image/load-failed', 'image/not-on-node'],
    description:
      "Docker's containerd image store exports the whole index, of which kind load can use one part.",
    patterns: [[failedStepLog(), /ctr: content digest (?<digest>sha256:\w+): not found/]],
    title:
      'The image could not be loaded into the node: other platforms of its index are not on this machine',
    detail:
      "Docker's containerd image store saves an index with all platforms; only the own platform was pulled.",
    fix: [
      'docker save --platform linux/amd64 IMAGE -o image.tar && kind load image-archive image.tar --name kro',
      'ko with KO_DOCKER_REPO=kind.local is not affected.',
    ],
  }),
  defineRule({
    id: 'image/load-failed',
    component: 'image',
    supersedes: ['image/not-on-node'],
    description: 'The image was built, but could not be loaded into a node.',
    patterns: [
      [failedStepLog(), /failed to load image to node "?(?<node>[\w.-]+)"?/],
      [failedStepLog('kro.', 'cluster.'), /ERROR: failed to load image/],
      [
        failedStepLog('kro.image.load'),
        /docker exec --privileged -i (?<node>\S+) ctr --namespace=k8s\.io images import .{0,500}: (?:exit code|killed)/,
      ],
    ],
    title: 'The image could not be loaded into {node|the node}',
    detail: '`ctr images import` in the node failed; what it said follows in the log of the step.',
    fix: [
      'docker exec {node|kro-control-plane} df -h /; docker exec {node|kro-control-plane} systemctl status containerd',
    ],
    object: 'Node/{node|*}',
  }),
  defineRule({
    id: 'image/not-local',
    component: 'image',
    description: 'kind load was given an image that Docker does not have.',
    patterns: [[failedStepLog(), /image: "(?<image>[^"]+)" not present locally/]],
    title: 'The image {image} is not on this machine, so it cannot be loaded into the nodes',
    detail: 'kind load copies from the local Docker daemon.',
    fix: ['docker pull {image}   # or build it'],
    object: 'Image/{image}',
  }),
  defineRule({
    id: 'image/node-image-pull',
    component: 'docker',
    description: 'The image of the KinD node could not be pulled.',
    patterns: [
      [failedStepLog(), /failed to pull image "(?<image>[^"]+)"/],
      [failedStepLog('cluster.', 'kro.make'), /Unable to find image '(?<image>[^']+)' locally/],
    ],
    title: 'The node image {image} could not be pulled',
    detail:
      'The tag does not exist, or Docker Hub refused (limits for pulls without login), or the network failed.',
    fix: [
      'Leave `node-image` out and set `kubernetes-version`: the image is then pinned by digest.',
      'docker/login-action before setup-kro, or a mirror in /etc/docker/daemon.json.',
    ],
    object: 'Image/{image}',
  }),
]
