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
