import { chainsawPins } from './chainsaw.ts'
import { helmPins } from './helm.ts'
import { kindPins } from './kind.ts'
import { koPins } from './ko.ts'
import { kubectlPins } from './kubectl.ts'
import type { ToolPins } from './tool-pins.ts'

/**
 * SHA-256 of the release assets, as downloaded: the raw binary of kind and kubectl, the tar.gz of ko, helm and chainsaw.
 * Only values that two independent sources give alike are here, so a version can lack a platform; such a version
 * needs `checksums`. `npm run pins:check` compares all of them with what the projects publish.
 */
export const toolPins: Record<'kind' | 'ko' | 'kubectl' | 'helm' | 'chainsaw', ToolPins> = {
  kind: kindPins,
  ko: koPins,
  kubectl: kubectlPins,
  helm: helmPins,
  chainsaw: chainsawPins,
}
