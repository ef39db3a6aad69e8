import { type Found, found } from '../../../../support/found.ts'
import { webOf, world } from '../../../../support/kro-world.ts'

type Lists = Parameters<typeof world>[1]

export const config = (name: string | undefined, id = 'config', more: object = {}) => ({
  ...{ id, template: { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, ...more } },
})

/** With which kro begins what it says of an instance whose resources it could not reconcile. */
export const failed = 'resource reconciliation failed: '

export const applied = `${failed}apply results contain errors: `

/** What is found of one instance with this message. */
export const of = (rule: string, message: string, lists: Lists = {}, metadata = {}): Found | undefined =>
  found(`resource/${rule}`, world([webOf(message, metadata)], lists))[0]
