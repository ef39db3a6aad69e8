import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { quoteOf } from '../../../../src/evidence/quote.ts'
import { reportHtml } from '../../../../src/report/page/html.ts'
import { listOf, runJson } from '../../../support/evidence.ts'
import { diagnosis, evidence, finding, healthy, hostile, warning } from '../sample.ts'

const evil = reportHtml(
  diagnosis({
    findings: [
      finding({
        title: hostile,
        detail: hostile,
        object: hostile,
        fix: [{ run: hostile }, { advice: hostile }],
        evidence: [{ file: 'evidence/logs/kro-system/kro-1/kro.log', line: 2, text: hostile }],
      }),
    ],
    versions: { [hostile]: hostile },
    timeline: [{ step: hostile, start: 0, seconds: 1, outcome: 'failed' }],
    collected: { files: 1, bytes: 1, seconds: 1, truncated: [hostile], failed: [hostile] },
  }),
  evidence(hostile, {
    'evidence/network/controller.json': JSON.stringify({
      node: hostile,
      pod: hostile,
      probes: [{ kind: 'tcp', target: hostile, what: hostile, ok: false, seconds: 1, answer: hostile }],
    }),
    'evidence/rbac/access.json': JSON.stringify({
      serviceAccount: { namespace: hostile, name: hostile },
      rules: [
        {
          binding: hostile,
          role: hostile,
          namespace: null,
          apiGroups: [hostile],
          resources: [hostile],
          resourceNames: [],
          nonResourceURLs: [],
          verbs: [hostile],
        },
      ],
      checks: [
        {
          verb: hostile,
          group: hostile,
          resource: hostile,
          subresource: null,
          namespace: null,
          allowed: false,
          neededBy: hostile,
          reason: null,
        },
      ],
    }),
  }),
)

describe('nothing of the cluster can run', () => {
  test('there are our two script elements, one of them data, and no other element or handler', () => {
    expect(evil.match(/<script/g)).toHaveLength(2)
    expect(evil.match(/<\/script/g)).toHaveLength(2)
    expect(evil).not.toMatch(/<img|<[^>]+\sonerror=|javascript:/i)
    expect(evil).toContain('&lt;/script&gt;&lt;script&gt;alert(1)')
    expect(evil).not.toContain('\u001b')
  })

  test('the policy allows exactly the style and the script that are in the page, and no network', () => {
    const policy =
      /Content-Security-Policy" content="([^"]+)"/.exec(evil)?.[1]?.replaceAll('&#39;', "'") ?? ''
    const digest = (element: RegExp): string =>
      `sha256-${createHash('sha256')
        .update(element.exec(evil)?.[1] ?? '')
        .digest('base64')}`
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain(`script-src '${digest(/<script>([\s\S]*?)<\/script>/)}'`)
    expect(policy).toContain(`style-src '${digest(/<style>([\s\S]*?)<\/style>/)}'`)
    expect(policy).not.toMatch(/unsafe|https?:/)
    // Style attributes would be refused by that policy.
    expect(evil).not.toMatch(/<[^>]+\sstyle=/)
  })

  test('the data is the diagnosis', () => {
    const data = /<script type="application\/json" id="diagnosis">([\s\S]*?)<\/script>/.exec(evil)?.[1] ?? ''
    expect(JSON.parse(data).findings[0].title).toBe(hostile)
  })
})

describe('the page', () => {
  const page = reportHtml(diagnosis(), evidence())

  test('asks for nothing over the network', () => {
    expect(page).not.toMatch(/<(?:link|iframe|object|embed|img|script)[^>]+(?:src|href)=/)
    expect(page).not.toMatch(/@import|url\(/)
  })

  test('a quote links to its line, which is marked', () => {
    const [, id] =
      /<a href="#([\w-]+)" aria-label="line 2 of evidence\/logs\/kro-system\/kro-1\/kro\.log">/.exec(page) ??
      []
    expect(page).toContain(`<span class="l q" id="${id}" data-n="2" data-line>leases is forbidden</span>`)
  })

  test('a quote that was cut says so, and links to the whole line', () => {
    const file = 'evidence/logs/kro-system/kro-1/kro.log'
    const line = `refused ${'x'.repeat(400)} in the end`
    const quote = quoteOf(file, 2, line)
    const long = reportHtml(diagnosis({ findings: [finding({ evidence: [quote] })] }), evidence(line))
    const [, id, shown] =
      /<a href="#([\w-]+)" aria-label="line 2 of [^"]+">line 2<\/a><code>([^<]+)<\/code>/.exec(long) ?? []
    expect(shown).toBe(`${line.slice(0, 299)}…`)
    expect(long).toContain(`<span class="l q" id="${id}" data-n="2" data-line>${line}</span>`)
  })

  test('every link of the page leads somewhere in it', () => {
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(links.length).toBeGreaterThan(5)
    expect(links.filter((id) => !page.includes(`id="${id}"`))).toEqual([])
  })

  test('what follows stands inside its cause', () => {
    expect(page).toMatch(/<div class="box cause"[\s\S]+?<ol class="chain">[\s\S]+?kro does not lead/)
  })

  test('is well nested', () => {
    const open: string[] = []
    const body = page.replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    for (const [, close, name = '', , self] of body.matchAll(/<(\/?)([a-z][a-z0-9]*)\b([^>]*?)(\/?)>/g)) {
      if (self === '/' || ['meta', 'input', 'doctype'].includes(name)) continue
      if (close === '') open.push(name)
      else expect(open.pop()).toBe(name)
    }
    expect(open).toEqual([])
  })

  test('cuts long logs, with the quoted lines kept, and says so', () => {
    const long = Array.from({ length: 40_000 }, (_, n) => `line ${n + 1} ${'x'.repeat(60)}`).join('\n')
    const cut = reportHtml(
      diagnosis({
        findings: [
          finding({
            evidence: [{ file: 'evidence/logs/kro-system/kro-1/kro.log', line: 100, text: 'line 100' }],
          }),
        ],
      }),
      evidence('', { 'evidence/logs/kro-system/kro-1/kro.log': long }),
    )
    expect(cut.length).toBeLessThan(4_000_000)
    expect(cut).toContain('data-n="100" data-line>line 100 ')
    expect(cut).toContain('data-n="40000"')
    expect(cut).not.toContain('data-n="20000"')
    expect(cut).toMatch(/\d+ lines are left out here/)
  })

  test('the chain ends in the step that people saw fail', () => {
    expect(page).toMatch(/box cause[\s\S]+?box seen[\s\S]+?step gate\.controller[\s\S]+?leases is forbidden/)
  })

  test('a finding whose cause is missing is still shown', () => {
    const lost = finding({ title: 'an orphan', causedBy: 'crash/none', causedById: 'crash/none#1' })
    expect(reportHtml(diagnosis({ findings: [finding(), lost] }), evidence())).toContain('an orphan')
  })

  test('says beside the verdict that evidence is missing, and only then', () => {
    const verdict = (text: string): string =>
      /<section class="verdict[\s\S]*?<\/section>/.exec(text)?.[0] ?? ''
    expect(verdict(page)).toMatch(/Not all of the evidence could be collected.*nodes\/kro: paused/)
    const whole = { ...diagnosis().collected, failed: [] }
    expect(verdict(reportHtml(diagnosis({ collected: whole }), evidence()))).not.toContain('Not all')
  })

  test('the timeline has the warnings of the run, and none of before', () => {
    const timed = reportHtml(
      diagnosis(),
      evidence('x', {
        'evidence/run.json': runJson({ began: '2026-11-23T09:01:00Z' }),
        'evidence/api/events.json': listOf(
          warning('during', 'pulled the plug', '2026-11-23T09:01:30Z'),
          warning('before', 'long ago', '2026-11-23T08:00:00Z'),
        ),
      }),
    )
    const timeline = /<section id="timeline">[\s\S]*?<\/section>/.exec(timed)?.[0] ?? ''
    expect(timeline.match(/<circle/g)).toHaveLength(1)
    expect(timeline).toContain('pulled the plug')
  })

  test('a healthy one is short', () => {
    expect(reportHtml(healthy(), evidence()).length).toBeLessThan(25_000)
  })
})
