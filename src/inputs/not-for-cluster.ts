import { parseYamlText } from '../adapters/yaml-text.ts'
import { isMapping } from '../model/json.ts'

/**
 * API groups of files that look like objects and are read by a program on the machine, never by an API server. They stand
 * beside manifests in many repositories.
 */
const clientGroups: Readonly<Record<string, string>> = {
  'kustomize.config.k8s.io': 'kustomize',
  'chainsaw.kyverno.io': 'chainsaw',
  'cli.kyverno.io': 'the kyverno command',
  'kuttl.dev': 'kuttl',
  'kind.x-k8s.io': 'kind',
  'kubeadm.k8s.io': 'kubeadm',
  'kubelet.config.k8s.io': 'the kubelet',
  'apiserver.config.k8s.io': 'the API server',
  'audit.k8s.io': 'the API server',
  'client.authentication.k8s.io': 'kubectl',
  'k3d.io': 'k3d',
  'ctlptl.dev': 'ctlptl',
  skaffold: 'skaffold',
}

/** The program that reads a file, where that is not an API server; null where it is, or where the text does not say it. */
export function readerOf(text: string): string | null {
  // Most files have none of these words, and need not be parsed for it.
  if (!Object.keys(clientGroups).some((group) => text.includes(group))) return null
  const first = documentsOf(text)?.find(isMapping)?.apiVersion
  if (typeof first !== 'string') return null
  const group = first.split('/', 1)[0] ?? ''
  return Object.hasOwn(clientGroups, group) ? (clientGroups[group] ?? null) : null
}

/**
 * Why a file of a folder is not a manifest, so that it can be left out: another program reads it, or no document of it says
 * that it is an object. A text with an apiVersion or a kind is a manifest, and what is wrong with it is a fault.
 *
 * @returns what goes after the file's name, `(for kustomize)`; null where it is a manifest, or empty
 */
export function notForCluster(text: string): string | null {
  if (looksLikeObject.test(text)) {
    const reader = readerOf(text)
    return reader === null ? null : `(for ${reader})`
  }
  const documents = documentsOf(text)
  if (documents === null) return '(not YAML)'
  const filled = documents.filter((value) => value !== null && value !== undefined)
  const isMeant = filled.some(
    (value) => isMapping(value) && (value.kind !== undefined || value.apiVersion !== undefined),
  )
  return filled.length === 0 || isMeant ? null : '(no apiVersion and kind)'
}

/** A line of YAML, or a member of JSON. */
const looksLikeObject = /^[ \t{]{0,8}["']?apiVersion["']?[ \t]{0,20}:/m

function documentsOf(text: string): unknown[] | null {
  try {
    return parseYamlText(text, { repeatedKeys: 'last' }).documents.map(({ value }) => value)
  } catch {
    return null
  }
}
