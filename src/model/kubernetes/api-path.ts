/** Group of an apiVersion: `apps` of `apps/v1`; empty, the core group, of `v1`. */
export const groupOf = (apiVersion: string): string =>
  apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : ''

/** Path below which the API server serves an apiVersion: `/apis/apps/v1`, `/api/v1`. */
export const apiRoot = (apiVersion: string): string =>
  `${groupOf(apiVersion) === '' ? '/api' : '/apis'}/${apiVersion}`
