import { conditions, object } from '../../../../support/kro-objects.ts'
import { rgdOf } from '../../../../support/kro-world.ts'

export const leaving = { deletionTimestamp: '2026-11-23T09:00:00Z' }

export const kro = {
  'deployments.apps': [
    object(
      'Deployment',
      { name: 'kro', namespace: 'kro-system' },
      { apiVersion: 'apps/v1', spec: { selector: { matchLabels: { app: 'kro' } } } },
    ),
  ],
  pods: [
    object(
      'Pod',
      { name: 'kro-1', namespace: 'kro-system', labels: { app: 'kro' } },
      { status: { conditions: conditions(['Ready', 'True']) } },
    ),
  ],
}

export const log = (...lines: string[]) => ({ 'evidence/logs/kro-system/kro-1/kro.log': lines.join('\n') })

export const inactive = (name: string, message: string | null) => ({
  ...rgdOf({ schema: { kind: name } }, [], { name }),
  status: {
    state: 'Inactive',
    conditions: message === null ? [] : conditions(['GraphVerified', 'False', 'x', message]),
  },
})
