import { InputError } from '../../../src/errors.ts'
import type { Inputs } from '../../../src/inputs/inputs.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { type Given, inputsOf } from '../../support/inputs.ts'

export const goMod = 'module github.com/kubernetes-sigs/kro\n\ngo 1.26.0\n'
export const workspace = temporaryFolder({
  'kind.yaml': 'nodes:\n  - role: control-plane\n  - role: worker\n',
  'broken.yaml': 'nodes:\n  - role: [control-plane\n',
  'list.yaml': '- 1\n- 2\n',
  'sums.txt': `${'a'.repeat(64)}  kind-linux-amd64\n`,
  'kro/go.mod': goMod,
  'other/go.mod': 'module github.com/kubernetes-sigs/kro-extras\n',
  'versions.yaml': 'kro: v0.9.3\n',
})

export const read = (given: Given = {}): Inputs => inputsOf(given, workspace)

export function faults(given: Given): readonly string[] {
  try {
    read(given)
  } catch (error) {
    if (error instanceof InputError) return error.faults
    throw error
  }
  return []
}
