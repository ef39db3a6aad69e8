/**
 * What a message of kro is about, and whether waiting can help.
 *
 * - `final`: a retry does not help; the user has to change the RGD, the instance or the cluster.
 * - `waits`: kro tries again, and it can pass by itself.
 * - `no error`: words around another message, progress, or a line of the log that says nothing about the object.
 */
export const kroMessageKinds = {
  /** A name that is not of the form that kro asks for. */
  'naming-convention': 'final',
  /** The API server does not serve a kind that the RGD uses. Its CRD may come. */
  'kind-not-installed': 'waits',
  /** A CEL expression does not compile. */
  'cel-invalid': 'final',
  /** An expression has another type than the field that it fills. */
  'type-mismatch': 'final',
  /** A template sets a field that the schema of its kind does not have. */
  'unknown-field': 'final',
  /** A template has a value, not an expression, of another type than the schema of its kind wants. */
  'wrong-value-type': 'final',
  /** metadata.namespace is there and must not be, or the reverse. */
  'namespace-scope': 'final',
  /** A type or a marker of the schema of the RGD is not valid SimpleSchema. */
  'simple-schema-invalid': 'final',
  /** The RGD itself is put together in a way that kro does not take. */
  'definition-invalid': 'final',
  /** A forEach that kro does not take. */
  'for-each-invalid': 'final',
  /** A readyWhen or includeWhen whose expression is not boolean. */
  'condition-not-boolean': 'final',
  /** status.conditions of the author that kro does not take, or cannot evaluate. */
  'author-conditions-invalid': 'final',
  'dependency-cycle': 'final',
  'crd-not-owned': 'final',
  'crd-owned-by-other-rgd': 'final',
  'crd-breaking-change': 'final',
  /** kro could not write the CRD: what follows says why. */
  'crd-not-written': 'waits',
  /** The informer of the generated kind did not come up: rights, or a CRD that is not served. */
  'controller-not-started': 'waits',
  'graph-not-compiled': 'waits',
  'graph-failed': 'final',

  /** An expression reads a field that is not there (yet): final where it is one of the instance's own. */
  'field-missing': 'waits',
  /** An expression compiles and fails with the values of this instance. */
  'expression-failed': 'final',
  'same-object-twice': 'final',
  /** An object without a name: its expression is empty. */
  'name-empty': 'final',
  /** Labels and annotations of kro that were copied from another object. */
  'applyset-metadata-copied': 'final',
  'other-applyset': 'final',
  'external-reference-missing': 'waits',
  'reconciliation-suspended': 'final',
  /** An object that the instance wants is being deleted by another client. */
  'child-deleting': 'waits',
  /** A readyWhen is false, or what it reads is not there yet. */
  'child-not-ready': 'waits',
  'kind-gone': 'waits',
  'collection-too-large': 'final',

  /** Words before a message that says more. */
  context: 'no error',
  progress: 'no error',
  /** A defect of kro, a line of its log about itself, or a message that no user's input can cause. */
  internal: 'no error',
} as const satisfies Record<string, 'final' | 'waits' | 'no error'>

export type KroMessageKind = keyof typeof kroMessageKinds

/** Messages of one package by kind, each as the format that stands in kro's source. */
export type MessageTable = Partial<Record<KroMessageKind, readonly string[]>>
