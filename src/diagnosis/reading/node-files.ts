import type { Evidence } from '../../evidence/evidence.ts'

/** A file that was taken from a node: `evidence/nodes/<node>/<name>`. */
export interface NodeFile {
  node: string
  file: string
}

/** The files with this name (`units.txt`) of all nodes that could be looked into. */
export const filesOfNodes = (evidence: Evidence, name: string): NodeFile[] =>
  evidence.files.flatMap((file) => {
    const [, folder, node, ...rest] = file.split('/')
    return folder === 'nodes' && node !== undefined && rest.join('/') === name ? [{ node, file }] : []
  })

/** Of those, the ones of nodes with a control plane, as kind names them. */
export const filesOfControlPlanes = (evidence: Evidence, name: string): NodeFile[] =>
  filesOfNodes(evidence, name).filter(({ node }) => node.endsWith('-control-plane'))

/** What API servers answered to the question for readiness: to the job, and to their own nodes. */
export const readinessAnswers = (evidence: Evidence): string[] => [
  ...evidence.files.filter((file) => file === 'evidence/api/readyz.txt'),
  ...filesOfNodes(evidence, 'readyz.txt').map(({ file }) => file),
]
