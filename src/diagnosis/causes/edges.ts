import type { Component } from './components.ts'

/** That a fault of one component shows as a fault of another. */
export interface Edge {
  from: Component
  to: Component
  /** One sentence. */
  why: string
  /** File or issue of the tool that says so, for an edge that no fixture exercises. */
  source?: string
}

/** The graph of causes: without cycles, and only what is direct. docs/causes.md shows it. */
export const edges: readonly Edge[] = [
  {
    from: 'versions',
    to: 'node',
    why: 'kubelet 1.35 and later do not start on cgroup v1; a kind that is too old cannot set up a newer node image.',
  },
  {
    from: 'versions',
    to: 'build',
    why: 'A Go that is older than go.mod asks for does not compile kro.',
  },
  {
    from: 'versions',
    to: 'container',
    why: 'A controller ends at a flag of the Deployment that its version does not know.',
  },
  {
    from: 'versions',
    to: 'rgd',
    why: 'kro cannot read the schemas of an API server that is too old for it.',
  },
  {
    from: 'machine',
    to: 'docker',
    why: 'Without disk or memory the Docker daemon does not answer.',
  },
  {
    from: 'machine',
    to: 'node',
    why: 'Nodes share inotify watches, memory, disk and cgroups with the machine.',
  },
  {
    from: 'machine',
    to: 'tools',
    why: 'A download needs room on the disk.',
  },
  {
    from: 'machine',
    to: 'build',
    why: 'The compiler needs memory and disk.',
  },
  { from: 'machine', to: 'image', why: 'An image that is loaded needs room on the disk.' },
  {
    from: 'egress',
    to: 'docker',
    why: 'Docker pulls the image of the nodes through the network of the machine.',
  },
  { from: 'docker', to: 'node', why: 'A node is a container of Docker.' },
  { from: 'node', to: 'control-plane', why: 'The control plane runs as pods of a node.' },
  { from: 'node', to: 'pod-network', why: 'CNI and kube-proxy run on every node.' },
  {
    from: 'node',
    to: 'image',
    why: 'containerd of the node takes and pulls images.',
  },
  {
    from: 'node',
    to: 'scheduling',
    why: 'A node that is not ready has a taint, and evicts pods when it is low on something.',
  },
  { from: 'control-plane', to: 'pod-network', why: 'Pods reach an API server that is there.' },
  {
    from: 'egress',
    to: 'tools',
    why: 'Downloads go through the proxy.',
  },
  {
    from: 'egress',
    to: 'build',
    why: 'Go fetches the modules of kro.',
  },
  {
    from: 'egress',
    to: 'image',
    why: 'Nodes pull through the network of the machine.',
  },
  { from: 'build', to: 'image', why: 'What was not built, or for another platform, cannot run on the node.' },
  { from: 'build', to: 'steps', why: 'ko apply hands nothing to kubectl where a build failed.' },
  { from: 'image', to: 'container', why: 'A container starts from its image.' },
  { from: 'registry', to: 'container', why: 'A container whose image is not pulled does not run.' },
  { from: 'crd', to: 'container', why: 'The controller ends where it cannot watch its own kinds.' },
  { from: 'crd', to: 'rgd', why: 'kro reads all APIs of the server, and writes a CRD for each RGD.' },
  {
    from: 'crd',
    to: 'objects',
    why: 'As long as an API does not answer, no namespace can be deleted: what is in it cannot be listed.',
  },
  {
    from: 'rbac',
    to: 'container',
    why: 'The controller ends, or loses its lease, where it may not do its work.',
  },
  { from: 'rbac', to: 'rgd', why: 'kro serves a kind that it may watch.' },
  { from: 'network-policy', to: 'pod-network', why: 'A policy keeps the controller from the API server.' },
  { from: 'network-policy', to: 'dns', why: 'A policy keeps the controller from CoreDNS.' },
  {
    from: 'pod-network',
    to: 'dns',
    why: 'CoreDNS is reached through the network of pods, and reads the API server.',
  },
  { from: 'pod-network', to: 'scheduling', why: 'A node without CNI has the taint not-ready.' },
  {
    from: 'pod-network',
    to: 'container',
    why: 'The controller ends where it does not reach the API server.',
  },
  {
    from: 'pod-network',
    to: 'webhook',
    why: 'The API server reaches webhooks through the network of pods.',
  },
  {
    from: 'scheduling',
    to: 'dns',
    why: 'CoreDNS is a Deployment like others: its pods need a node.',
    source: 'kubernetes/kubernetes cmd/kubeadm/app/phases/addons/dns/manifests.go',
  },
  { from: 'dns', to: 'container', why: 'A program that cannot resolve a name ends.' },
  {
    from: 'scheduling',
    to: 'container',
    why: 'A pod without a node runs no container.',
    source: 'kubernetes/kubernetes pkg/scheduler/schedule_one.go',
  },
  { from: 'program', to: 'container', why: 'What is wrong with a program ends its container.' },
  {
    from: 'admission',
    to: 'container',
    why: 'A pod that is not admitted is not made.',
    source: 'kubernetes/kubernetes pkg/controller/replicaset/replica_set.go (FailedCreate)',
  },
  { from: 'container', to: 'controller', why: 'The controller is a container.' },
  { from: 'container', to: 'instance', why: 'An instance is ready when the pods of what it made are.' },
  {
    from: 'container',
    to: 'webhook',
    why: 'A webhook is served by pods.',
  },
  {
    from: 'webhook',
    to: 'rgd',
    why: 'The API server asks webhooks before it takes the CRD of an RGD, or an object of an instance.',
  },
  {
    from: 'install',
    to: 'controller',
    why: 'A controller that was not installed, or is scaled to zero, reconciles nothing.',
  },
  {
    from: 'controller',
    to: 'rgd',
    why: 'RGDs are looked at by the controller that leads.',
  },
  { from: 'definition', to: 'rgd', why: 'kro serves no kind whose RGD it does not accept.' },
  { from: 'definition', to: 'objects', why: 'Objects are made from the templates of the RGD.' },
  {
    from: 'definition',
    to: 'change',
    why: 'A change that kro refuses is seen in what lives in the cluster.',
    source: 'kubernetes-sigs/kro pkg/controller/resourcegraphdefinition/controller_reconcile.go',
  },
  { from: 'rgd', to: 'instance', why: 'Instances are reconciled by the RGD of their kind.' },
  {
    from: 'admission',
    to: 'instance',
    why: 'The API server takes no object that the cluster does not admit.',
  },
  { from: 'objects', to: 'instance', why: 'An instance is ready when all its objects are there.' },
  {
    from: 'rgd',
    to: 'change',
    why: 'What is wrong with an RGD is wrong with the changed one.',
    source: 'kubernetes-sigs/kro pkg/controller/resourcegraphdefinition/controller_reconcile.go',
  },
  {
    from: 'instance',
    to: 'change',
    why: 'What keeps an instance from working keeps the changed one, too.',
    source: 'kubernetes-sigs/kro pkg/controller/instance/controller.go',
  },
  {
    from: 'rgd',
    to: 'steps',
    why: 'kro makes the CRD of an RGD when it accepts it; before that kubectl knows no such kind.',
  },
  {
    from: 'controller',
    to: 'steps',
    why: 'helm --wait and kubectl rollout wait for the controller.',
  },
  {
    from: 'instance',
    to: 'steps',
    why: 'kubectl wait waits for instances.',
  },
  {
    from: 'tools',
    to: 'steps',
    why: 'Nothing is applied where a chart or source was not downloaded.',
  },
]
