import type { UserObject } from '../../../src/inputs/manifests.ts'

export const entries = (...objects: UserObject['object'][]): UserObject[] =>
  objects.map((one, at) => ({ object: one, file: `${at}.yaml`, line: 1 }))
export const names = (list: UserObject[]): string[] => list.map(({ object: { metadata } }) => metadata.name)
