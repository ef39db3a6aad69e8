import type { VersionRequest } from '../../src/versions/resolve.ts'

export const nothingRequested: VersionRequest = {
  kro: null,
  kubernetes: null,
  nodeImage: null,
  kind: null,
  kubectl: null,
  ko: null,
  helm: null,
}
