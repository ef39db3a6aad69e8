import { defineRule } from '../../define-rule.ts'
import type { Rule } from '../../finding.ts'
import { advice, run } from '../../fix.ts'
import { failedStepLog } from '../../reading/text-sources.ts'

const build = failedStepLog('kro.', 'tools.')

/** ko did not build kro's image, or did not push it. */
export const koRules: readonly Rule[] = [
  defineRule({
    id: 'image/ko-env-missing',
    component: 'build',
    description: "kro's .ko.yaml uses an environment variable that is not set.",
    patterns: [[build, /executing "argsTmpl" at <\.Env\.(?<name>\w+)>: map has no entry for key/]],
    title: 'ko needs the environment variable {name}, which is not set',
    detail: "The ldflags in kro's .ko.yaml name it, and ko refuses missing names (kro v0.2.2, issue 399).",
    fix: [
      run('export {name}=""   # any value will do, an empty one too'),
      advice('Or use kro v0.2.3 or later.'),
    ],
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
      'The build of kro fails because git refuses {folder|the checkout} (error obtaining VCS status: {why})',
    detail:
      'The checkout belongs to another user than the one that builds (a container job as root, a self-hosted runner), or git is broken there. Go asks git for the commit to put it into the program; git answers only for folders of its own user or in safe.directory.',
    fix: [
      run(
        'git config --global --add safe.directory "$GITHUB_WORKSPACE"   # or the folder of `source`, as the user that builds',
      ),
      advice('Or build without it: the environment variable GOFLAGS=-buildvcs=false.'),
    ],
    object: 'Checkout/{folder|source}',
  }),
  defineRule({
    id: 'image/go-flags',
    component: 'build',
    supersedes: ['image/compile-error', 'image/ko-import-path'],
    description: 'Go refuses its flags, or what they make of modules and the folder vendor.',
    patterns: [
      // golang/go, src/cmd/go/internal/base/goflags.go and internal/modload.
      [build, /(?<why>parsing \$GOFLAGS: (?:non-flag|unknown flag) [^\n]{1,200})/],
      [
        build,
        /(?<why>-mod may only be set to readonly or vendor when in workspace mode|-mod=\S{1,50} not supported)/,
      ],
      [build, /(?<why>inconsistent vendoring in [^\s:]{1,500})/],
      [
        build,
        /(?<why>(?:cannot find module providing package \S{1,300}: )?import lookup disabled by -mod=\w{1,20})/,
      ],
      [
        build,
        /(?<why>missing go\.sum entry (?:needed to verify|for)[^\n;]{0,300}|updates to go\.(?:mod|sum) needed)/,
      ],
    ],
    title: 'Go does not build kro with its flags: {why}',
    detail:
      'GOFLAGS or GOWORK comes from the environment of the job (or from `go env -w`), and does not fit the checkout; or go.mod and the folder vendor, or go.sum, are of different times.',
    fix: [
      run('go env GOFLAGS GOWORK; unset GOFLAGS GOWORK   # and take them out of env: of the workflow'),
      run('go mod tidy; [ ! -d vendor ] || go mod vendor   # in the checkout'),
    ],
    object: 'go.mod',
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
      advice('Run ko in the root of the checkout, with the chart of the same checkout.'),
      run('go list -m   # the path of the module'),
    ],
  }),
  defineRule({
    id: 'image/ko-no-nodes',
    component: 'image',
    supersedes: ['image/load-failed', 'image/not-on-node'],
    description: 'ko looks for the nodes of a cluster that does not exist.',
    patterns: [[failedStepLog(), /no nodes found for cluster "(?<asked>[^"]+)"/]],
    title: 'ko finds no nodes of a KinD cluster named {asked}',
    detail:
      'ko takes the name from KIND_CLUSTER_NAME, and `kind` without it; it asks the Docker daemon of DOCKER_HOST.',
    fix: [run('export KIND_CLUSTER_NAME={cluster}'), run('kind get clusters   # is it there?')],
    object: 'Cluster/{asked}',
  }),
  defineRule({
    id: 'image/ko-repository-unset',
    component: 'build',
    description: 'ko does not know where to put the image.',
    patterns: [[build, /KO_DOCKER_REPO environment variable is unset/]],
    title: 'KO_DOCKER_REPO is not set, so ko does not know where to put the image',
    detail: 'ko pushes to a registry, or loads into KinD nodes where the repository is kind.local.',
    fix: [
      run('export KO_DOCKER_REPO=kind.local'),
      advice('On a cluster that is not KinD: `image-repository`.'),
    ],
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
      run('unset GOOS GOARCH GOARM'),
      advice('Name the platform with `--platform=linux/{value|amd64}` or KO_DEFAULTPLATFORMS.'),
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
      run(
        "kubectl get nodes -o jsonpath='{.items[*].status.nodeInfo.architecture}'   # build for this one: --platform",
      ),
      advice('Set KO_DEFAULTBASEIMAGE to a base with that platform.'),
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
    fix: (_, { image }) => [
      ...(image === undefined
        ? []
        : [run(`docker logout ${registryOf(image)}   # a stale login is worse than none`)]),
      advice('KO_DEFAULTBASEIMAGE names another base, one that the runner can reach.'),
      advice('Docker Hub limits and air gaps: `registry-mirrors`.'),
    ],
  }),
  defineRule({
    id: 'image/not-pushed',
    component: 'build',
    description: 'The image was built, but the registry of `image-repository` does not take it.',
    patterns: [
      [
        build,
        /error publishing \S{1,300}: (?:get|head|post|put|patch) "?https?:\/\/(?<host>[^/\s"]{1,253})[^\s"]{0,1000}"?: (?<said>.+)/i,
      ],
      // docker push, in a Makefile of one's own.
      [build, /(?<said>denied: requested access to the resource is denied|unauthorized: .+)/],
    ],
    title: 'The image was built, but {host|the registry} does not take it: {said}',
    detail:
      'ko pushes to the repository of `image-repository` (KO_DOCKER_REPO) with the credentials of ~/.docker/config.json.',
    fix: (_, { host }) => [
      ...(host === undefined
        ? []
        : [
            run(`docker login ${host}   # ko uses the same credentials`),
            run(`curl -sSI https://${host}/v2/   # 401 or 200: the registry answers`),
          ]),
      advice(
        'A KinD cluster needs no registry: without `image-repository` the image is loaded into its nodes.',
      ),
    ],
  }),
  defineRule({
    id: 'image/compile-error',
    component: 'build',
    description: "kro's source does not compile.",
    patterns: [[failedStepLog('kro.'), /(?<![\w./-])(?<file>[\w./-]+\.go):(?<line>\d+):\d+: (?<error>.+)/]],
    title: '{file}:{line} does not compile: {error}',
    detail: 'This is an error in the source, not in the build.',
    fix: [run('go build ./cmd/controller   # shows the same')],
    object: '{file}',
  }),
]

/** The registry of an image with a path, as `docker logout` takes it. */
const registryOf = (image: string): string => {
  const first = image.slice(0, image.indexOf('/'))
  return /[.:]|^localhost$/.test(first) ? first : 'docker.io'
}
