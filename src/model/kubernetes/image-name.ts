/**
 * The full name of an image as containerd keeps it: `docker.io/library/app:latest` of `app` (distribution/reference,
 * ParseDockerRef).
 */
export function fullImageName(name: string): string {
  const [first = '', ...rest] = name.split('/')
  const hasHost = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost')
  const path = hasHost ? name : `docker.io/${rest.length === 0 ? `library/${name}` : name}`
  const last = path.slice(path.lastIndexOf('/'))
  return /[:@]/.test(last) ? path : `${path}:latest`
}

/** Whether a kubelet asks a registry for an image also where it has it (Kubernetes, imagePullPolicy defaults). */
export function isPulledAlways(image: string, pullPolicy: unknown): boolean {
  if (pullPolicy === 'IfNotPresent' || pullPolicy === 'Never') return false
  return pullPolicy === 'Always' || fullImageName(image).endsWith(':latest')
}
