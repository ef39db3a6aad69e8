import type { VersionRequest } from '../../src/plan/resolve.ts'

export const nothingRequested: VersionRequest = {
  kro: null,
  kubernetes: null,
  nodeImage: null,
  kind: null,
  kubectl: null,
  ko: null,
  helm: null,
  chainsaw: null,
}
