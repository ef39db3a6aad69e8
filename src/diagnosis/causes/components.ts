/**
 * What can fail, from the machine upwards: each rule belongs to one component. The order is the one in which
 * docs/causes.md lists them and no more; what explains what is in edges.ts.
 */
export const components = {
  versions: 'Versions of kro, Kubernetes, kind and the tools, and whether they fit each other',
  machine: 'The machine: memory, disk, inotify watches, cgroups',
  docker: 'The Docker daemon, its networks and ports',
  node: 'Nodes: their container, systemd, kubelet and containerd',
  'control-plane': 'API server, etcd, scheduler and controller manager, and the way to them',
  egress: 'What the machine reaches outside: proxy, Go modules',
  tools: 'Downloads of tools, charts and sources',
  build: "The build of kro's image",
  image: 'Images on the nodes: loaded, pulled by containerd',
  registry: 'What a registry answers to a pull',
  crd: 'CustomResourceDefinitions and other APIs of the cluster',
  rbac: "Bindings and roles of the controller's ServiceAccount",
  'network-policy': 'NetworkPolicies in the way of the controller',
  'pod-network': 'The network of pods: CNI, kube-proxy, the way to the API server',
  dns: 'CoreDNS, and name resolution in pods',
  webhook: 'Webhooks: their services, pods and certificates',
  admission: 'What the cluster admits: policies, Pod Security, quotas, LimitRanges',
  scheduling: 'Nodes and volumes for pods',
  program: 'A program and its settings: flags, ports, memory limit, token',
  container: 'Containers that end or are not ready',
  install: 'How kro was put there: kubectl, Helm, replicas',
  controller: "kro's controller as a whole: whether it leads",
  definition: 'What an RGD says',
  rgd: 'What became of an RGD: whether kro serves it',
  objects: "The user's objects: what the API server refuses, what cannot work as it is written",
  instance: 'What became of an instance, and of what was applied beside it',
  change: 'What a change of manifests does to what is there',
  steps: 'What the tools of the job saw of it: waits that ran out',
} as const

export type Component = keyof typeof components

export const componentNames = Object.keys(components) as readonly Component[]
