import type { Clock } from '../adapters/clock.ts'
import type { RunCommand } from '../adapters/process.ts'
import type { Step } from '../evidence/steps.ts'
import { ctrArguments, parseImages } from '../model/kubernetes/node-images.ts'
import { type BootingNodes, inBootingNodes } from './booting-nodes.ts'

/** What a node waits for before pods can run on it, in the order in which it does. */
const awaited = [/\/kindnetd:/, /\/kube-proxy[^/]*:/, /\/coredns:/]

/**
 * Unpacks the images of the network, kube-proxy and CoreDNS while kubeadm works. kind's node images hold them packed
 * (kind, pkg/build/nodeimage/buildcontext.go, `--no-unpack`), and a node unpacks an image when its first container is
 * to start: then everything waits for it. Only a head start; nothing fails for it.
 */
export async function unpackSystemImages(
  nodes: BootingNodes,
  runtime: { run: RunCommand; clock: Clock },
  step: Step,
): Promise<void> {
  const done = await inBootingNodes(nodes, runtime, async (node) => {
    const ctr = (...args: string[]) =>
      step.exec({
        tool: 'docker',
        args: ['exec', node, ...ctrArguments(...args)],
        timeoutSeconds: 20,
      })
    const images = parseImages((await ctr('images', 'ls')).stdout)
    for (const pattern of awaited) {
      const found = images.find(({ reference }) => pattern.test(reference))
      if (found) await ctr('snapshots', 'unpack', found.digest)
    }
    return true
  })
  step.note(`unpacked in ${done.join(', ') || 'no node'}`)
}
