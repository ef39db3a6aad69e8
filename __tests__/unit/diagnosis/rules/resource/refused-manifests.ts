import { stepsJson } from '../../../../support/found.ts'

/** A step that applies manifests, and what the API server said to it. */
export const refused = (
  said: string,
  applied: { object?: string; file?: string } = { object: 'Web/team/one', file: 'app.yaml' },
  step = 'gate.manifests',
) => ({
  'evidence/steps.json': stepsJson({
    step,
    failures: [
      ...(applied.object === undefined ? [] : [{ code: 'apply-failed', object: applied.object }]),
      ...(applied.file === undefined ? [] : [{ code: 'manifest-refused', file: applied.file }]),
      { code: 'api-refused', said },
    ],
  }),
})

export const typedPatch = (...fields: string[]) =>
  `failed to create typed patch object (team/one; kro.run/v1alpha1, Kind=Web): errors:\n${fields.map((path) => `  .${path}: field not declared in schema`).join('\n')}`
