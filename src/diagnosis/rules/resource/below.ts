import { definitionStories } from './definition-stories.ts'

/** What an RGD and its instances stand on: with any of it broken they cannot be well. */
export const below = [
  'host/*',
  'version/*',
  'image/*',
  'crd/*',
  'rbac/*',
  'network/*',
  'webhook/*',
  'scheduling/*',
  'crash/*',
] as const

/** What is wrong with an RGD is wrong with its instances. */
export const definitions: readonly string[] = [
  ...definitionStories.map(({ id }) => id),
  'resource/rgd-inactive',
]

/** Why an instance cannot be well, more exactly than by its state. */
export const exactOfInstances = [
  'resource/external-reference-missing',
  'resource/reconciliation-suspended',
  'resource/other-applyset',
  'resource/object-rejected',
  'resource/kind-gone',
  'resource/graph-not-compiled',
  'resource/object-not-applied',
] as const
