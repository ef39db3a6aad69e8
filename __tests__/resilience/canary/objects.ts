import type { Canary } from './kinds.ts'

const namespace = 'kro-system'
/** On every node of the lab, with a shell; it is never pulled. */
const image = 'registry.k8s.io/kube-proxy:v1.34.4'

/**
 * A List for `kubectl apply` that has canaries wherever evidence is taken from. The pod prints them and fails, so that its
 * log is quoted; the RGD is refused, so that there is a finding.
 */
export function canaryObjects(canaries: readonly Canary[]): object {
  const texts = canaries.map(({ text }) => text)
  const named = (name: string): Record<string, string> =>
    Object.fromEntries(canaries.map(({ needles: [secret = ''] }, n) => [`${name}${n}`, secret]))
  const items = [
    {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: {
        name: 'canary',
        namespace,
        annotations: {
          ...named('example.test/password-'),
          ...Object.fromEntries(texts.map((text, n) => [`example.test/note-${n}`, text])),
        },
      },
      spec: {
        restartPolicy: 'Always',
        containers: [
          {
            name: 'canary',
            image,
            imagePullPolicy: 'Never',
            command: ['bash', '-c', 'printf "%s\\n" "$@"; echo "fatal: $1" >&2; sleep 2; exit 1', 'canary'],
            args: [...texts, '--token', canaries[0]?.needles[0] ?? ''],
            env: [
              ...Object.entries(named('APP_TOKEN_')).map(([name, value]) => ({ name, value })),
              ...texts.map((value, n) => ({ name: `NOTE_${n}`, value })),
            ],
          },
        ],
      },
    },
    // What it holds stays in the cluster altogether; its own manifest is in an annotation of it.
    { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'canary', namespace }, stringData: named('key-') },
    {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'canary', namespace, annotations: { 'example.test/note': texts.join('\n') } },
      data: Object.fromEntries(texts.map((text, n) => [`file-${n}`, text])),
    },
    {
      apiVersion: 'kro.run/v1alpha1',
      kind: 'ResourceGraphDefinition',
      metadata: { name: 'canary' },
      spec: {
        schema: { apiVersion: 'v1alpha1', kind: 'Canary', scope: 'Namespaced', spec: { name: 'string' } },
        resources: [
          // No cluster has this kind: the RGD is refused, so that there is a finding that quotes it.
          {
            id: 'unknown',
            template: {
              apiVersion: 'canary.test/v1',
              kind: 'Nowhere',
              metadata: { name: 'x' },
              spec: { password: canaries[0]?.needles[0] ?? '', note: texts[0] ?? '' },
            },
          },
          {
            id: 'secret',
            template: {
              apiVersion: 'v1',
              kind: 'Secret',
              metadata: { name: '$' + '{schema.spec.name}' },
              stringData: named('key-'),
            },
          },
        ],
      },
    },
    ...canaries.map(({ text }, n) => ({
      apiVersion: 'v1',
      kind: 'Event',
      metadata: { name: `canary-${n}`, namespace },
      involvedObject: { kind: 'Pod', namespace, name: 'canary' },
      type: 'Warning',
      reason: 'Failed',
      message: text,
      lastTimestamp: new Date().toISOString().replace(/\.\d+/, ''),
    })),
  ]
  return { apiVersion: 'v1', kind: 'List', items }
}

/** Where in `evidence/` they have to be met, each by its harmless word: else nothing was proven. */
export const canaryPlaces = ['logs/kro-system/canary', 'api/pods', 'api/events']
