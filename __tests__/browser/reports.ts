import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { changeFiles } from '../../src/changes/records.ts'
import { diagnose } from '../../src/diagnosis/engine/engine.ts'
import { reportHtml } from '../../src/report/page/html.ts'
import { summaryMarkdown } from '../../src/report/summary.ts'
import { listOf } from '../support/evidence.ts'
import { evidenceOfFixture } from '../support/rule-fixtures.ts'
import { graph, instanceOf, made, snapshot, transition } from '../support/snapshots.ts'
import { diagnosis, evidence, finding, hostile, pod, warning } from '../unit/report/sample.ts'
import { summaryPage } from './summary-page.ts'

/** Pages to look at, as files. */
export interface Reports {
  /** A failed run with everything that a page can have. */
  failed: string
  /** The same with text from the cluster that tries to become markup, script, style or a link. */
  hostile: string
  /** RGDs as graphs, a timeline, RBAC and the network, of a fixture. */
  graphs: string
  /** The job summary of a failed run. */
  summary: string
}

const controllerLog = 'evidence/logs/kro-system/kro-1/kro.log'
/** Line of the controller's log that the proof quotes; far from both ends. */
export const quotedLine = 3000
/** Only in one line of one log, and in one event. */
export const rareWord = 'needle-7f3a'

/** Everything that might get a foot in the door, one after the other. */
const attacks = [
  hostile,
  '"><svg onload=window.hacked=1>',
  "' autofocus onfocus=window.hacked=2 x='",
  '<a href="javascript:window.hacked=3">x</a>',
  '</style><style>*{display:none}</style>',
  '</pre></details><iframe src="http://x.test"></iframe>',
  '<img src="http://x.test/a.png" onerror="window.hacked=4">',
  '--><script>window.hacked=5</script><!--',
  '<meta http-equiv="refresh" content="0;url=http://x.test">',
  '\u2028window.hacked=6//',
]

const probe = (target: string, what: string, ok: boolean, answer: string) => ({
  kind: 'tcp',
  target,
  what,
  ok,
  seconds: ok ? 0.01 : 5,
  answer,
})

/** Two hundred objects that a change changes, and one of everything else that it can do. */
function changeOf(text: string): Record<string, string> {
  const name = text.slice(0, 200)
  const objects = (value: string) =>
    Array.from({ length: 200 }, (_, at) =>
      made(`config-${at}`, { data: { [name]: `${value} ${text}`, at: `${at}` } }),
    )
  const rgd = (ids: string[]) => {
    const plain = graph(ids)
    const resources = ids.map((id) => ({
      id,
      template: { apiVersion: 'v1', kind: name, data: { a: ids.length } },
    }))
    return { ...plain, spec: { ...plain.spec, resources } }
  }
  const before = snapshot({
    rgds: [rgd(['config', 'old', name])],
    instances: [instanceOf('one'), instanceOf('two')],
    objects: [...objects('before'), made('gone', { kind: name })],
  })
  const after = snapshot({
    rgds: [rgd(['config', name, 'extra', 'more'])],
    instances: [instanceOf('one'), instanceOf('two', 'ERROR', text)],
    objects: [...objects('after'), made('fresh', { node: name })],
  })
  return {
    [changeFiles.before]: JSON.stringify(before),
    [changeFiles.after]: JSON.stringify(after),
    [changeFiles.transition]: JSON.stringify(
      transition({
        baseline: { what: text, commit: null, same: false },
        restart: { seconds: 3, message: null },
      }),
    ),
  }
}

function page(text: string, resource: string): string {
  const log = Array.from({ length: 6000 }, (_, n) => {
    if (n + 1 === quotedLine) return text
    return n === 5500 ? `this line has the ${rareWord}` : `line ${n + 1} of a long log`
  })
  const cause = finding({
    title: text.split('\n', 1)[0] ?? '',
    detail: text,
    fix: [{ run: 'kubectl get pods' }, { advice: text }],
    evidence: [{ file: controllerLog, line: quotedLine, text }],
  })
  const follows = finding({
    rule: 'crash/not-leading',
    title: text,
    causedBy: cause.rule,
    causedById: cause.id,
    fix: [],
  })
  const check = (verb: string, allowed: boolean) => ({
    verb,
    group: '',
    resource,
    subresource: null,
    namespace: null,
    allowed,
    neededBy: 'controller',
    reason: null,
  })
  return reportHtml(
    diagnosis({ findings: [cause, follows], versions: { [text.slice(0, 40)]: text, kro: 'v0.9.4' } }),
    evidence(text, {
      [controllerLog]: `${log.join('\n')}\n`,
      'evidence/run.json': JSON.stringify({ namespace: 'kro-system', began: '2026-11-23T09:01:00Z' }),
      'evidence/api/pods.json': listOf(pod('kro-1', text), pod(text.slice(0, 60), text)),
      'evidence/api/events.json': listOf(warning('a', text), warning('b', `seen ${rareWord} here`)),
      ...changeOf(text),
      'evidence/network/controller.json': JSON.stringify({
        node: text,
        pod: text,
        probes: [probe('10.96.0.1:443', 'API service', true, 'connected'), probe(text, 'DNS', false, text)],
      }),
      'evidence/rbac/access.json': JSON.stringify({
        serviceAccount: { namespace: 'kro-system', name: text },
        rules: [],
        checks: [check('get', true), check('list', false)],
      }),
    }),
  )
}

function reportOf(fixture: string): string {
  const found = evidenceOfFixture(fixture)
  return reportHtml(diagnose(found), found)
}

export function writeReports(folder: string): Reports {
  mkdirSync(folder, { recursive: true })
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  return {
    failed: write('failed.html', page('leases.coordination.k8s.io is forbidden', 'leases')),
    hostile: write('hostile.html', page(attacks.join('\n'), attacks.join(' '))),
    graphs: write('graphs.html', reportOf('resource/nested-instance')),
    summary: write('summary.html', summaryPage(summaryMarkdown(diagnosis(), evidence()), 'platform')),
  }
}
