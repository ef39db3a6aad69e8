import type { RunnerFiles } from '../../src/adapters/runner-files.ts'
import type { WorkflowHost } from '../../src/adapters/workflow-host.ts'
import type { Annotation } from '../../src/model/annotation.ts'

/** A runner that keeps what it was told. @param state what an earlier step kept */
export function fakeRunner(state: Record<string, string> = {}) {
  const failures: string[] = []
  const annotations: Annotation[] = []
  const summaries: string[] = []
  const saveState: RunnerFiles['saveState'] = (name, value) => {
    state[name] = value
  }
  const runner: WorkflowHost = {
    fail: (message) => failures.push(message),
    annotate: (annotation) => annotations.push(annotation),
    addSummary: async (markdown) => {
      summaries.push(markdown)
    },
    // The others are those of `fakeRuntime`, which records them.
    files: async () => ({ saveState }) as RunnerFiles,
    getState: (name) => state[name] ?? '',
  }
  return { runner, state, failures, annotations, summaries }
}
