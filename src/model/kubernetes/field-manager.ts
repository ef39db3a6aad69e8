import { list, text } from './fields.ts'
import type { KubeObject } from './object.ts'

/** Who owns the fields that we apply; visible in managedFields and in conflicts. */
export const fieldManager = 'setup-kro'

/** Whether an object was applied by this program: as a manifest of the user's, a prerequisite, or a part of kro. */
export const isAppliedByUs = ({ metadata }: KubeObject): boolean =>
  list(metadata, 'managedFields').some((entry) => text(entry, 'manager') === fieldManager)
