import { describe, expect, test } from '@jest/globals'
import { type Cel, parseCel } from '../../../../src/model/cel/parse.ts'

/** An expression with all its brackets, so that its tree can be seen. */
function shown(cel: Cel): string {
  switch (cel.kind) {
    case 'literal':
      return JSON.stringify(cel.value)
    case 'name':
      return cel.name
    case 'field':
      return `${shown(cel.of)}.${cel.name}`
    case 'index':
      return `${shown(cel.of)}[${shown(cel.index)}]`
    case 'call':
      return `${cel.of === null ? '' : `${shown(cel.of)}.`}${cel.name}(${cel.args.map(shown).join(', ')})`
    case 'list':
      return `[${cel.items.map(shown).join(', ')}]`
    case 'map':
      return `{${cel.entries.map(shown).join(', ')}}`
    case 'unary':
      return `${cel.operator}${shown(cel.of)}`
    case 'binary':
      return `(${shown(cel.left)} ${cel.operator} ${shown(cel.right)})`
    case 'choice':
      return `(${shown(cel.condition)} ? ${shown(cel.yes)} : ${shown(cel.no)})`
  }
}

describe('parseCel', () => {
  test.each([
    ['vpc.status.vpcID', 'vpc.status.vpcID'],
    ['a.status.?b.?c.orValue("x")', 'a.status.b.c.orValue("x")'],
    ['a["b c"][0]', 'a["b c"][0]'],
    ['a || b && c == 1 + 2 * 3', '(a || (b && (c == (1 + (2 * 3)))))'],
    ['!a && -1 < b', '(!a && (-1 < b))'],
    ['a ? b : c ? d : e', '(a ? b : (c ? d : e))'],
    [
      'x.exists(c, c.type == \'Ready\' && c.status == "True")',
      'x.exists(c, ((c.type == "Ready") && (c.status == "True")))',
    ],
    ['has(a.b) && size(a.c) > 0', '(has(a.b) && (size(a.c) > 0))'],
    ['a in ["x", "y"]', '(a in ["x", "y"])'],
    ['{"k": v, "l": [1.5, 0x10, 2u]}', '{"k", v, "l", [1.5, 16, 2]}'],
    [String.raw`r'\d' + "a\"b" + '''c'd'''`, String.raw`(("\\d" + "a\"b") + "c'd")`],
    ['a // what a is\n == null', '(a == null)'],
    ['internal.b', 'internal.b'],
  ])('%s', (source, tree) => {
    const cel = parseCel(source)
    expect(cel === null ? null : shown(cel)).toBe(tree)
  })

  test.each([
    '',
    'a b',
    'a.',
    '"open',
    'a ?',
    '(a',
    'a == ',
    '#',
    '`x`',
    '['.repeat(300),
    `${'a.'.repeat(5000)}a`,
  ])('what is not CEL, or too large, is not read: %.20s', (source) => expect(parseCel(source)).toBeNull())
})
