/** An image in a node's containerd. */
export interface NodeImage {
  reference: string
  /** Of the manifest or index: `sha256:…`. */
  digest: string
  /** `15.7 MiB`; `-` or empty where it is not known. */
  size: string
  /** `linux/amd64`, … */
  platforms: string[]
}

/** `ctr` is containerd's own client and on every node; crictl is only on kind's published images. The kubelet's images are in `k8s.io`. */
export const ctrArguments = (...args: readonly string[]): string[] => ['ctr', '--namespace=k8s.io', ...args]

/** The table that `ctr images ls` prints (REF TYPE DIGEST SIZE PLATFORMS LABELS), in its order. */
export const parseImages = (table: string): NodeImage[] =>
  table.split('\n').flatMap((line) => {
    const found = /^(\S+)\s+\S+\s+(sha256:\S+)(?:\s+([\d.]+ \S+|-)\s+(\S+))?/.exec(line)
    const [, reference = '', digest = '', size = '', platforms] = found ?? []
    return found === null ? [] : [{ reference, digest, size, platforms: platforms?.split(',') ?? [] }]
  })
