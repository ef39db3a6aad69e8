import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parseAllDocuments, stringify } from 'yaml'
import { type Example, type Manifest, variables } from './example.ts'

/** An instance of an example, as the cluster is asked for it. */
export interface Expectation {
  example: Example
  kind: string
  namespace: string
  name: string
}

/**
 * Lays the manifests of examples below `folder`/platform, each RGD once.
 *
 * @param examples kro's folder of examples
 * @returns what to give to the input `manifests`, and the instances
 */
export function layOut(
  chosen: readonly Example[],
  examples: string,
  folder: string,
): { manifests: string[]; instances: Expectation[] } {
  const platform = join(folder, 'platform')
  mkdirSync(platform, { recursive: true })
  for (const file of new Set(chosen.flatMap(({ files }) => files)))
    writeFileSync(
      join(platform, flat(file)),
      corrected(readFileSync(join(examples, file), 'utf8'), file, chosen),
    )
  const first = new Map(
    chosen.flatMap((example) =>
      (example.first ?? []).map((one) => [`${one.kind} ${one.metadata.name}`, one]),
    ),
  )
  write(join(platform, 'first.yaml'), [...first.values()])
  const charts = chosen.flatMap(({ chart }) =>
    chart === undefined ? [] : [layOutChart(chart, examples, folder)],
  )
  return {
    manifests: ['platform/*.yaml', ...charts],
    instances: chosen.flatMap((one) => instancesOf(one, examples, platform)),
  }
}

/** As the file of an RGD is called in the workspace. */
export const flat = (file: string): string => file.replaceAll('/', '-')

function corrected(text: string, file: string, chosen: readonly Example[]): string {
  const corrections = chosen.flatMap((one) => (one.files.includes(file) ? (one.corrections ?? []) : []))
  return corrections.reduce((made, [wrong, right]) => made.replaceAll(wrong, right), text)
}

function layOutChart(
  { folder: from, values }: NonNullable<Example['chart']>,
  examples: string,
  folder: string,
): string {
  const name = basename(from)
  cpSync(join(examples, from), join(folder, 'charts', name), { recursive: true })
  writeFileSync(join(folder, `${name}-values.yaml`), stringify(values))
  return `charts/${name} values=${name}-values.yaml`
}

function instancesOf(example: Example, examples: string, platform: string): Expectation[] {
  const name = example.name.replaceAll(/[^a-z0-9]+/g, '-')
  const own = example.instances.flatMap((file) => {
    const filled = readFileSync(join(examples, file), 'utf8').replaceAll(
      /\$\{?([A-Z][A-Z0-9_]*)\}?/g,
      (_, variable: string) => variables[variable] ?? fail(file, variable),
    )
    writeFileSync(join(platform, `${name}-${basename(dirname(file))}-${basename(file)}`), filled)
    return parseAllDocuments(filled).map((document) => document.toJS() as Manifest)
  })
  write(join(platform, `${name}-made.yaml`), example.made ?? [])
  return [...own, ...(example.made ?? []), ...(example.chart?.instances ?? [])].map(({ kind, metadata }) => ({
    ...{ example, kind, name: metadata.name, namespace: metadata.namespace ?? 'default' },
  }))
}

function fail(file: string, variable: string): never {
  throw new Error(`${file}: nothing is known of the variable ${variable}`)
}

function write(file: string, manifests: readonly Manifest[]): void {
  if (manifests.length > 0) writeFileSync(file, manifests.map((one) => stringify(one)).join('---\n'))
}
