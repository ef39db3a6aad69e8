import { KubeError } from '../adapters/kube.ts'
import { readRefusal } from '../model/kubernetes/refusal.ts'

/**
 * Whether the API server could not answer now, and may answer the same request in a moment: it gave no answer, had too
 * many requests (429), or failed for a reason of its own (500 and above). A refusal of the object is final, also where the
 * API server calls it an error of its own: a field of the wrong type in a server-side apply is answered with 500
 * (kubernetes/kubernetes, structured-merge-diff: "failed to create typed patch object").
 */
export const isTransient = (error: unknown): boolean =>
  error instanceof KubeError &&
  (error.status === null ||
    error.status === 429 ||
    (error.status >= 500 && readRefusal(error.message) === null))
