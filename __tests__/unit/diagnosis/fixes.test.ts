import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { diagnose } from '../../../src/diagnosis/engine/engine.ts'
import type { Finding } from '../../../src/diagnosis/finding.ts'
import { fixText } from '../../../src/report/fixes.ts'
import { evidenceOf, type Files } from '../../support/evidence.ts'
import { filesOfFixture, fixtureNames } from '../../support/rule-fixtures.ts'

const commandsOf = ({ fix }: Pick<Finding, 'fix'>): string[] =>
  fix.flatMap((one) => ('run' in one ? [one.run] : []))

/** Without the comment that says what the command is for. */
const withoutComment = (command: string): string => command.replace(/\s{2,}#[^\n]*$/, '')

const findingsOf = (files: Files): Finding[] => diagnose(evidenceOf(files)).findings

/** Words that stand for a name that should be filled in. */
const placeholder =
  /(?<![\w-])(?:NAME|NAMESPACE|NODE|KIND|POD|FILE|IMAGE|REGISTRY|URL|CLUSTER|VERSION)(?![\w:-])|…|<[a-z][\w-]*>|\{\w+\}(?!\})/

/** Where a command names a cluster, a node or a namespace. */
const named =
  /(?:\s-n |--namespace[= ]|\s--name[= ]|KIND_CLUSTER_NAME=|--context[= ]|kubectl uncordon |docker (?:exec(?: -i)?|logs(?: --tail \d+)?|start|unpause) )(?<name>[\w.-]+)/g

/** In every cluster; and containerd's namespace for pods. */
const known = new Set(['kube-system', 'default', 'k8s.io'])

test.each(fixtureNames)('%s: commands name what the evidence has, and nothing else', (name) => {
  const files = filesOfFixture(name)
  const evidence = evidenceOf(files)
  const all = Object.entries(files)
    .map(([file, text]) => `${file}\n${text}`)
    .join('\n')
  for (const finding of diagnose(evidence).findings) {
    expect([finding.rule, finding.fix.length > 0]).toEqual([finding.rule, true])
    for (const command of commandsOf(finding).map(withoutComment)) {
      expect([finding.rule, command, placeholder.exec(command)?.[0]]).toEqual([
        finding.rule,
        command,
        undefined,
      ])
      for (const { groups } of command.matchAll(named)) {
        const word = groups?.name ?? ''
        const isThere =
          known.has(word) || all.includes(word) || word === `${evidence.run?.clusterName}-control-plane`
        expect([finding.rule, command, word, isThere]).toEqual([finding.rule, command, word, true])
      }
    }
  }
})

/** Commands that name objects, and the names that kubectl has for kinds without a namespace. */
const namingObjects =
  /kubectl (?!\w+ -f)(?:get|describe|delete|patch|annotate|label|logs|wait|scale|set \w+|rollout \w+|create)(?<rest>[^;|\n]*)/g
const withoutNamespace = new Set(
  [
    'crd customresourcedefinition node nodes namespace namespaces storageclass clusterrole clusterrolebinding apiservice apiservices',
    'validatingwebhookconfiguration mutatingwebhookconfiguration validatingwebhookconfigurations mutatingwebhookconfigurations',
    'rgd resourcegraphdefinition graphrevisions.internal.kro.run persistentvolume priorityclass csr',
  ].flatMap((names) => names.split(' ')),
)

/** Kinds of which the evidence has an object without a namespace. */
const clusterScoped = (files: Files): Set<string> => {
  const evidence = evidenceOf(files)
  const objects = evidence.resources.flatMap((resource) => evidence.objects(resource))
  return new Set(
    objects.flatMap(({ kind, metadata }) => (metadata.namespace === undefined ? [kind.toLowerCase()] : [])),
  )
}

test.each(fixtureNames)('%s: commands name the namespace of their object, or all', (name) => {
  const files = filesOfFixture(name)
  const known = clusterScoped(files)
  for (const finding of findingsOf(files))
    for (const command of finding.fix.map(fixText).map(withoutComment))
      for (const { groups } of command.matchAll(namingObjects)) {
        const rest = groups?.rest ?? ''
        const words = rest.trim().split(/[\s/,)]+/)
        const kind = words.find((word) => !word.startsWith('-'))?.split('.')[0] ?? ''
        // A sentence that only names the command.
        if (!/^\w/.test(kind)) continue
        const isCluster =
          withoutNamespace.has(words[0] ?? '') || withoutNamespace.has(kind) || known.has(kind)
        const says = isCluster || / -n \S| -A\b|--namespace[= ]|--all-namespaces/.test(rest)
        expect([finding.rule, command, says]).toEqual([finding.rule, command, true])
      }
})

/** The same job, where everything has another name than by default. */
function renamed(files: Files): Files {
  const text = (all: string): string =>
    all
      .replaceAll('kro-control-plane', 'east-control-plane')
      .replaceAll('kro-worker', 'east-worker')
      .replaceAll('kro-system', 'graphs-system')
      .replaceAll(/(cluster (?:with the name |named )"?|"cluster": "|cluster ")kro(?![\w-])/g, '$1east')
  const entries = Object.entries(files).map(([file, all]) => [text(file), text(all)] as const)
  const changed = (file: string, change: (value: unknown) => void): (readonly [string, string])[] =>
    entries.flatMap(([name, all]) => {
      if (name !== file) return []
      try {
        const value: unknown = JSON.parse(all)
        change(value)
        return [[name, JSON.stringify(value, null, 2)] as const]
      } catch {
        return []
      }
    })
  return Object.fromEntries([
    ...entries,
    ...changed('evidence/run.json', (run) => Object.assign(run as object, { clusterName: 'east' })),
    ...changed('evidence/api/deployments.apps.json', (list) => {
      for (const { metadata } of (list as { items: { metadata: { name: string; namespace: string } }[] })
        .items)
        if (metadata.namespace === 'graphs-system' && metadata.name === 'kro') metadata.name = 'graphs'
    }),
  ])
}

const usual =
  /kro-control-plane|kro-system|(?:--name[= ]|KIND_CLUSTER_NAME=|kind-)kro(?![\w-])|deployment[ /]kro(?![\w-])/

test.each(fixtureNames)('%s: no name of the defaults is left where things have other names', (name) => {
  const files = renamed(filesOfFixture(name))
  const hasDeployment = (files['evidence/api/deployments.apps.json'] ?? '').includes('"graphs"')
  for (const { rule, fix } of findingsOf(files))
    for (const text of fix.map(fixText)) {
      const found = usual.exec(text)?.[0]
      // Without a Deployment there is only the name that the chart gives it.
      const left = found?.startsWith('deployment') && !hasDeployment ? undefined : found
      expect([rule, text, left]).toEqual([rule, text, undefined])
    }
})

test.each(fixtureNames)(
  '%s: on a cluster of others there is something to do, and not with its nodes',
  (name) => {
    const files = renamed(filesOfFixture(name))
    const run = JSON.parse(files['evidence/run.json'] ?? '{}') as object
    const elsewhere = Object.fromEntries(
      Object.entries(files).map(([file, all]) => [file, all.replaceAll('kind://', 'aws://')]),
    )
    elsewhere['evidence/run.json'] = JSON.stringify({ ...run, cluster: 'existing' })
    const all = Object.entries({ ...elsewhere, 'evidence/run.json': '' })
      .flat()
      .join('\n')
    for (const finding of findingsOf(elsewhere)) {
      expect([finding.rule, finding.fix.length > 0]).toEqual([finding.rule, true])
      for (const command of commandsOf(finding))
        for (const [east] of command.matchAll(/(?<![\w-])east(?:-[\w-]+)?/g))
          expect([finding.rule, command, east, all.includes(east)]).toEqual([
            finding.rule,
            command,
            east,
            true,
          ])
    }
  },
)

test('bash can parse every command', () => {
  const commands = [
    ...new Set(fixtureNames.flatMap((name) => findingsOf(filesOfFixture(name)).flatMap(commandsOf))),
  ]
  expect(commands.length).toBeGreaterThan(100)
  const { status, stderr } = spawnSync('bash', ['-n'], {
    input: `${commands.join('\n')}\n`,
    encoding: 'utf8',
  })
  expect([status, stderr]).toEqual([0, ''])
})
