import { expect, test } from '@jest/globals'
import { formatsIn } from '../../../scripts/kro-formats.ts'

test('texts that kro makes messages of, joined where Go joins them', () => {
  const source = `
// fmt.Errorf("not this one: %w", err)
return fmt.Errorf("node %q: forEach cannot have more "+
    "than %d dimensions", id, len(strings.Join(x, "not this either, ok")))
m.cs.SetFalse(GraphAccepted, "InvalidResourceGraph", msg)
var ErrPending = errors.New("data pending")
rcx.Mark.ResourcesNotReady("resource error: %v", err)
fmt.Errorf(\`raw text "quoted"\`)
`
  expect(formatsIn(source)).toEqual([
    'node %q: forEach cannot have more than %d dimensions',
    'data pending',
    'resource error: %v',
    'raw text "quoted"',
  ])
})
