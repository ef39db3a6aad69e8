import type { Fault } from './fault.ts'
import type { Container, Deployment, PodSpec } from './kro.ts'

type Named = Pick<Fault, 'name' | 'expect' | 'settleSeconds'> & Partial<Pick<Fault, 'ask'>>

/** A controller that was installed in a way that does not work. */
export const controllerFault = (
  fault: Named & { how(pod: PodSpec, container: Container, deployment: Deployment): void },
): Fault => ({
  ...fault,
  on: 'cluster',
  inject: (environment) => environment.kro.change(fault.how),
  undo: (environment) => environment.kro.restoreController(),
})

/** Objects that somebody applied, each stage after the one before; `leaves` is what kro makes of them and leaves behind. */
export const objectFault = (
  fault: Named & { stages: readonly (readonly object[])[]; leaves?: readonly object[] },
): Fault => ({
  ...fault,
  on: 'cluster',
  async inject(environment) {
    for (const objects of fault.stages) {
      // A kind that kro makes of an RGD is served a moment later; what is refused shows in the evidence.
      await environment.until('applied', 20, async () => (await environment.apply(...objects)) !== '')
    }
  },
  async undo(environment) {
    for (const objects of [...fault.stages].reverse()) await environment.remove(...objects)
    await environment.remove(...(fault.leaves ?? []))
  },
})
