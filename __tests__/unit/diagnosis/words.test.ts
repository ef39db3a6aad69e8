import { expect, test } from '@jest/globals'
import { diagnose } from '../../../src/diagnosis/engine/engine.ts'
import { evidenceOf, runJson } from '../../support/evidence.ts'

/** Words of programs on build machines, of each alternative of a pattern, as public issues have them. */
const words: readonly (readonly [rule: string, step: string, said: string])[] = [
  // moby/moby, docker/cli
  [
    'host/docker-api-version',
    'host.check',
    'Error response from daemon: client version 1.43 is too old. Minimum supported API version is 1.44, please upgrade your client to a newer version',
  ],
  [
    'host/docker-api-version',
    'host.check',
    'Error response from daemon: client version 1.52 is too new. Maximum supported API version is 1.41',
  ],
  [
    'host/docker-api-version',
    'cluster.create',
    '"container exec --env" requires API version 1.25, but the Docker daemon API version is 1.24',
  ],
  [
    'host/docker-permission',
    'host.check',
    'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: Get "http://%2Fvar%2Frun%2Fdocker.sock/v1.24/info": dial unix /var/run/docker.sock: connect: permission denied',
  ],
  [
    'host/docker-permission',
    'host.check',
    'permission denied while trying to connect to the docker API at unix:///var/run/docker.sock',
  ],
  [
    'host/docker-not-running',
    'host.check',
    'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
  ],
  [
    'host/docker-not-running',
    'host.check',
    'failed to connect to the docker API at unix:///var/run/docker.sock; check if the path is correct and if the daemon is running: dial unix /var/run/docker.sock: connect: no such file or directory',
  ],
  [
    'host/docker-firewall',
    'cluster.create',
    'Error response from daemon: Failed to Setup IP tables: Unable to enable SKIP DNAT rule:  (iptables failed: iptables --wait -t nat -I DOCKER -i br-75f3817a8fe1 -j RETURN: iptables: No chain/target/match by that name.',
  ],
  [
    'host/docker-firewall',
    'cluster.create',
    'docker: Error response from daemon: driver failed programming external connectivity on endpoint kind-control-plane (1229f3b0af44):  (iptables failed: iptables --wait -t nat -A DOCKER -p tcp -d 127.0.0.1 --dport 46796 -j DNAT --to-destination 172.17.0.2:6443 ! -i docker0: iptables: No chain/target/match by that name.',
  ],
  [
    'host/docker-firewall',
    'cluster.create',
    "Error response from daemon: add inter-network communication rule:  (iptables failed: iptables --wait -t filter -A DOCKER-ISOLATION-STAGE-1 -i br-1de12d53dc0b ! -o br-1de12d53dc0b -j DOCKER-ISOLATION-STAGE-2: iptables v1.8.10 (nf_tables): Chain 'DOCKER-ISOLATION-STAGE-2' does not exist",
  ],
  [
    'host/docker-firewall',
    'cluster.create',
    'Error response from daemon: failed to create network kind: Error response from daemon: Failed to Setup IP tables: Unable to enable NAT rule',
  ],
  // kubernetes-sigs/kind
  [
    'host/docker-rootless',
    'cluster.create',
    'ERROR: failed to create cluster: running kind with rootless provider requires cgroup v2, see https://kind.sigs.k8s.io/docs/user/rootless/',
  ],
  [
    'host/docker-rootless',
    'cluster.create',
    'ERROR: failed to create cluster: running kind with rootless provider requires setting systemd property "Delegate=yes", see https://kind.sigs.k8s.io/docs/user/rootless/',
  ],
  [
    'host/kubeconfig-locked',
    'kro.make',
    'ERROR: failed to create cluster: failed to lock config file: open /home/runner/.kube/config.lock: permission denied',
  ],
  [
    'host/kubeconfig-locked',
    'kro.make',
    'ERROR: failed to delete cluster "kro": failed to lock config file: open /home/ubuntu/.kube/config.lock: file exists',
  ],
  [
    'host/kubeconfig-locked',
    'kro.make',
    'error: open /tmp/multicluster-global-hub/test/script/config/clusters.lock: file exists',
  ],
  // golang/go
  [
    'image/vcs-stamping',
    'kro.image',
    'error obtaining VCS status: exit status 128\n\tUse -buildvcs=false to disable VCS stamping.',
  ],
  ['image/vcs-stamping', 'kro.image', "fatal: detected dubious ownership in repository at '/__w/kro/kro'"],
  ['image/go-flags', 'kro.image', 'go: parsing $GOFLAGS: non-flag "vendor"'],
  ['image/go-flags', 'kro.image', 'go: parsing $GOFLAGS: unknown flag -modd'],
  [
    'image/go-flags',
    'kro.image',
    'go: -mod may only be set to readonly or vendor when in workspace mode, but it is set to "mod"',
  ],
  ['image/go-flags', 'kro.image', "-mod=vendored not supported (can be '', 'mod', 'readonly', or 'vendor')"],
  ['image/go-flags', 'kro.image', 'go: inconsistent vendoring in /work/kro:'],
  [
    'image/go-flags',
    'kro.image',
    'main.go:3:8: cannot find module providing package github.com/gin-gonic/gin: import lookup disabled by -mod=vendor',
  ],
  [
    'image/go-flags',
    'kro.image',
    'cmd/controller/main.go:20:2: missing go.sum entry for module providing package github.com/go-logr/zapr; to add:',
  ],
  ['image/go-flags', 'kro.image', 'go: updates to go.mod needed; to update it:'],
  // net/http, curl, git, OpenSSL, GnuTLS
  [
    'network/proxy-in-the-way',
    'kro.image',
    'Get "https://proxy.golang.org/k8s.io/api/@v/v0.36.0.info": proxyconnect tcp: dial tcp 10.1.1.1:3128: connect: connection refused',
  ],
  [
    'network/proxy-in-the-way',
    'kro.image',
    'go: k8s.io/api@v0.36.0: Get "https://proxy.golang.org/k8s.io/api/@v/v0.36.0.info": Proxy Authentication Required',
  ],
  ['network/proxy-in-the-way', 'kro.source', 'curl: (56) CONNECT tunnel failed, response 407'],
  ['network/proxy-in-the-way', 'kro.source', 'curl: (56) Received HTTP code 407 from proxy after CONNECT'],
  [
    'network/unknown-authority',
    'kro.image',
    'go: k8s.io/api@v0.36.0: Get "https://proxy.golang.org/k8s.io/api/@v/v0.36.0.info": tls: failed to verify certificate: x509: certificate signed by unknown authority',
  ],
  [
    'network/unknown-authority',
    'kro.image',
    'Get https://goproxy.cn/github.com/natefinch/lumberjack/@v/v2.0.0+incompatible.mod: x509: certificate signed by unknown authority',
  ],
  [
    'network/unknown-authority',
    'kro.chart',
    'Error: failed to do request: Head "https://registry.k8s.io/v2/kro/charts/kro/manifests/0.9.4": tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2026-11-26T00:00:00Z is after 2025-01-01T00:00:00Z',
  ],
  [
    'network/unknown-authority',
    'kro.source',
    "fatal: unable to access 'https://github.com/kubernetes-sigs/kro/': server certificate verification failed. CAfile: none CRLfile: none",
  ],
  [
    'network/unknown-authority',
    'kro.source',
    "fatal: unable to access 'https://github.com/kubernetes-sigs/kro/': SSL certificate problem: unable to get local issuer certificate",
  ],
  [
    'network/unknown-authority',
    'kro.source',
    'curl: (60) SSL certificate problem: self-signed certificate in certificate chain',
  ],
  [
    'network/web-page',
    'kro.image',
    'error parsing HTTP 403 response body: invalid character \'<\' looking for beginning of value: "<html>\\r\\n<head><title>403 Forbidden</title></head>"',
  ],
  ['network/web-page', 'kro.chart', 'Error: unexpected media type text/html'],
  [
    'network/web-page',
    'kro.crds',
    'error: error parsing STDIN: error converting YAML to JSON: yaml: line 1: found character in "<!DOCTYPE html>" that cannot start any token',
  ],
]

test.each(words)('%s in %s: %s', (rule, name, said) => {
  const log = `evidence/steps/${name}.log`
  const evidence = evidenceOf({
    'evidence/run.json': runJson({ jobStatus: 'failure' }),
    'evidence/steps.json': JSON.stringify([
      { step: name, title: name, start: 1, seconds: 1, outcome: 'failed', message: 'x', failures: [], log },
    ]),
    [log]: `$ something\n${said}\n`,
  })
  const diagnosis = diagnose(evidence)
  expect(diagnosis.cause).toBe(rule)
  const finding = diagnosis.findings.find((one) => one.rule === rule)
  expect(finding?.title).not.toMatch(/\{\w+\}/)
})

test.each([
  ['unable to get local issuer certificate'],
  ['self-signed certificate in certificate chain'],
  ['self signed certificate'],
  ['unable to verify the first certificate'],
])('a download of our own that ends with "%s" explains itself by the authority', (status) => {
  const evidence = evidenceOf({
    'evidence/run.json': runJson({ jobStatus: 'failure' }),
    'evidence/steps.json': JSON.stringify([
      {
        ...{
          step: 'tools.install',
          title: 'x',
          start: 1,
          seconds: 1,
          outcome: 'failed',
          message: 'x',
          log: null,
        },
        failures: [{ code: 'download-failed', what: 'kind', url: 'https://github.com/x', status }],
      },
    ]),
  })
  expect(diagnose(evidence)).toMatchObject({
    cause: 'network/unknown-authority',
    findings: [{}, { rule: 'deploy/download-failed', causedBy: 'network/unknown-authority' }],
  })
})

test('a download that brings a web page explains the checksum that is another', () => {
  const evidence = evidenceOf({
    'evidence/run.json': runJson({ jobStatus: 'failure' }),
    'evidence/steps.json': JSON.stringify([
      {
        ...{
          step: 'tools.install',
          title: 'x',
          start: 1,
          seconds: 1,
          outcome: 'failed',
          message: 'x',
          log: null,
        },
        failures: [{ code: 'checksum-mismatch', what: 'kind', url: 'https://x', answer: 'web page' }],
      },
    ]),
  })
  expect(diagnose(evidence).cause).toBe('network/web-page')
})
