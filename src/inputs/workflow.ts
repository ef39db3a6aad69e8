import type { RawInput } from './inputs.ts'

/**
 * Inputs as the runner hands them over (`INPUT_CLUSTER-NAME`), and where one is empty, `SETUP_KRO_CLUSTER_NAME` of the
 * job's environment: a platform team sets its mirror once for all workflows.
 */
export const workflowInput =
  (env: NodeJS.ProcessEnv): RawInput =>
  (name) => {
    const given = env[`INPUT_${name.toUpperCase()}`]
    if (given !== undefined && given.trim() !== '') return { text: given, from: `input ${name}` }
    const variable = variableOf(name)
    const text = env[variable]
    return text === undefined || text === '' ? undefined : { text, from: variable }
  }

/** `download-mirror` as `SETUP_KRO_DOWNLOAD_MIRROR`. */
export const variableOf = (name: string): string => `SETUP_KRO_${name.toUpperCase().replaceAll('-', '_')}`
