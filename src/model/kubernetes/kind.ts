/** A kind of the API: `apps/v1` `Deployment`. */
export interface Kind {
  apiVersion: string
  kind: string
}
