import { rgdOf } from '../../../../support/kro-world.ts'

/** An RGD whose instances make instances of Web. */
export const outer = rgdOf({ schema: { kind: 'Outer' } }, [], { name: 'outer' })
