import { type Found, found } from '../../../../support/found.ts'
import { rgdOf, world } from '../../../../support/kro-world.ts'

export const bucket = {
  id: 'bucket',
  template: { apiVersion: 's3.services.k8s.aws/v1alpha1', kind: 'Buckt' },
}

export const app = {
  id: 'app',
  template: { apiVersion: 'apps/v1', kind: 'Deployment', spec: { template: { spec: { containers: [] } } } },
}

export const schema = { spec: { name: 'string', size: { type: 'integer', default: 3 } } }

/** What is found of an RGD of which kro says this. */
export const of = (
  rule: string,
  message: string,
  resources: object[] = [app, bucket],
  lists = {},
): Found | undefined =>
  found(
    `resource/${rule}`,
    world([], {
      'resourcegraphdefinitions.kro.run': [
        rgdOf({ schema, resources }, [['GraphVerified', 'False', 'Failed', message]]),
      ],
      ...lists,
    }),
  )[0]
