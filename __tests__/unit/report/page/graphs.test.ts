import { describe, expect, test } from '@jest/globals'
import { rgdGraphs } from '../../../../src/report/page/graphs.ts'
import { reportHtml } from '../../../../src/report/page/html.ts'
import { evidenceOf } from '../../../support/evidence.ts'
import { graphFiles } from '../../../support/graph-evidence.ts'
import { evidence, healthy, hostile } from '../sample.ts'

const page = (wanted = {}): string => rgdGraphs(evidenceOf(graphFiles(wanted))).text

describe('an RGD on the page', () => {
  test('a picture with a box for each node and a line for each edge, in layers', () => {
    const text = page()
    const boxes = [
      ...text.matchAll(
        /<rect class="card[^"]*" x="([\d.]+)" y="([\d.]+)"[^>]*><\/rect>|<rect class="card[^"]*" x="([\d.]+)" y="([\d.]+)"/g,
      ),
    ]
    expect(boxes.map(([, , , x]) => x)).toEqual(['1', '1', '285', '569'])
    expect(text.match(/class="edge"/g)).toHaveLength(3)
    expect(text).toContain('width="790" height="142" viewBox="0 0 790 142"')
  })

  test('the same as a table', () => {
    expect(page()).toContain(
      '<tr data-line><td>app</td><td>Deployment</td><td>config, login</td><td>✓ ready</td><td>Deployment/demo/app-1</td><td><div>readyWhen: ${app.status.readyReplicas == 1}</div></td></tr>',
    )
  })

  test('one in trouble is open, with what it waits for', () => {
    const text = page({ state: 'IN_PROGRESS', made: ['config', 'app'] })
    expect(text).toContain('<details open><summary data-line><span class="bad">✗</span> RGD web is Active')
    expect(text).toMatch(/<text class="failed"[^>]*>✗ waiting, readyWhen<\/text>/)
    expect(text).toMatch(/<text class="failed"[^>]*>✗ not created<\/text>/)
    expect(page()).not.toContain('<details open>')
  })

  test('is a section of the report, with a link', () => {
    const text = reportHtml(healthy(), evidence('x', graphFiles()))
    expect(text).toContain('<a href="#graphs">RGDs</a>')
    expect(text).toContain('<section id="graphs">')
    expect(reportHtml(healthy(), evidence())).not.toContain('id="graphs"')
  })

  test('hostile names are text', () => {
    const text = page({ hostile, state: 'ERROR' })
    expect(text).not.toMatch(/<(?:script|img|b)\b/)
    expect(text).not.toContain('\u001b')
  })
})
