import { type ChangeSignal, isNotFound, type Kube, KubeError } from '../adapters/kube.ts'
import { isMapping } from '../model/json.ts'
import { apiRoot } from '../model/kubernetes/api-path.ts'
import { fieldManager } from '../model/kubernetes/field-manager.ts'
import { type KubeObject, nameOf } from '../model/kubernetes/object.ts'
import { Discovery } from './discovery.ts'

/** The API server's own form for callers that need no more (Kubernetes 1.15 on). Nothing else is accepted as an answer. */
const metadataOf = (kind: string): string => `application/json;as=${kind};g=meta.k8s.io;v=v1`

/** Of an object whose manifest names none. The namespace of the kubeconfig's context is not used. */
const defaultNamespace = 'default'

/**
 * Seconds for an apply. A webhook may take 30 s to answer, and the API server gives a request up after 34 s (k8s.io/apiserver,
 * endpoints/handlers, requestTimeoutUpperBound): only its own answer names the webhook.
 */
const applySeconds = 40

/**
 * A name of a manifest as one segment of a path. `..` would lead to another object, which a URL does before it is sent
 * (apimachinery, pkg/api/validation/path, IsValidPathSegmentName).
 */
function segment(name: string): string {
  if (name === '.' || name === '..')
    throw new KubeError(`${JSON.stringify(name)} is not the name of an object or a namespace`, 422, 'Invalid')
  return encodeURIComponent(name)
}

/** Objects of a cluster by apiVersion and kind. */
export class Objects {
  readonly kube: Kube
  private readonly discovery: Discovery

  constructor(kube: Kube) {
    this.kube = kube
    this.discovery = new Discovery(kube)
  }

  /** @throws KubeError with status 404 where the kind is not served */
  async pathOf(object: {
    apiVersion: string
    kind: string
    metadata?: { name?: string; namespace?: string }
  }): Promise<string> {
    const { apiVersion, kind } = object
    const root = apiRoot(apiVersion)
    const resource = await this.discovery.resource(root, apiVersion, kind)
    const scope = resource.namespaced
      ? `/namespaces/${segment(object.metadata?.namespace ?? defaultNamespace)}`
      : ''
    const name = object.metadata?.name
    return `${root}${scope}/${resource.name}${name ? `/${segment(name)}` : ''}`
  }

  /** Whether a kind has namespaces. @throws KubeError 404 where the kind is not served */
  async namespaced(apiVersion: string, kind: string): Promise<boolean> {
    const root = apiRoot(apiVersion)
    return (await this.discovery.resource(root, apiVersion, kind)).namespaced
  }

  /**
   * null where it is not there.
   *
   * @param part `metadata`: neither spec nor data leaves the API server
   * @throws KubeError
   */
  async read(
    apiVersion: string,
    kind: string,
    name: string,
    namespace?: string,
    part: 'all' | 'metadata' = 'all',
  ): Promise<KubeObject | null> {
    try {
      const path = await this.pathOf({
        apiVersion,
        kind,
        metadata: { name, ...(namespace ? { namespace } : {}) },
      })
      if (part === 'all') return (await this.kube.json(path)) as KubeObject
      const { metadata } = (await this.kube.json(path, {
        accept: metadataOf('PartialObjectMetadata'),
      })) as KubeObject
      return { apiVersion, kind, metadata }
    } catch (error) {
      if (isNotFound(error)) return null
      throw error
    }
  }

  /**
   * All objects of a kind, in one namespace or in all.
   *
   * @param selector label selector
   * @param fields field selector: `involvedObject.name=web`
   * @param part `metadata`: neither spec nor data leaves the API server
   * @throws KubeError
   */
  async list(
    apiVersion: string,
    kind: string,
    options: { namespace?: string; selector?: string; fields?: string; part?: 'all' | 'metadata' } = {},
  ): Promise<KubeObject[]> {
    const root = apiRoot(apiVersion)
    const resource = await this.discovery.resource(root, apiVersion, kind)
    const scope = options.namespace ? `/namespaces/${segment(options.namespace)}` : ''
    const selectors = new URLSearchParams({
      ...(options.selector ? { labelSelector: options.selector } : {}),
      ...(options.fields ? { fieldSelector: options.fields } : {}),
    })
    const query = String(selectors) === '' ? '' : `?${selectors}`
    const asMetadata = options.part === 'metadata'
    const list = (await this.kube.json(
      `${root}${scope}/${resource.name}${query}`,
      asMetadata ? { accept: metadataOf('PartialObjectMetadataList') } : {},
    )) as { items?: KubeObject[] }
    return (list.items ?? []).map((item) =>
      asMetadata ? { apiVersion, kind, metadata: item.metadata } : { ...item, apiVersion, kind },
    )
  }

  /**
   * Rings when one of these collections changes; null where the cluster cannot be watched.
   *
   * @param collections paths, `/api/v1/nodes`: a server that does not answer yet cannot be asked for them
   */
  watch(collections: readonly string[]): ChangeSignal | null {
    return this.kube.watch?.(collections) ?? null
  }

  /**
   * Server-side apply: creates the object or brings it into the given form.
   *
   * @throws KubeError, its message naming the object
   */
  async apply(object: KubeObject): Promise<KubeObject> {
    try {
      const path = await this.pathOf(object)
      // As kubectl: what has no namespace is applied without the one that its manifest has.
      const { namespace, ...metadata } = object.metadata
      const isStray = namespace !== undefined && !(await this.namespaced(object.apiVersion, object.kind))
      return (await this.kube.json(`${path}?fieldManager=${fieldManager}&force=true`, {
        method: 'PATCH',
        contentType: 'application/apply-patch+yaml',
        body: isStray ? { ...object, metadata } : object,
        timeoutSeconds: applySeconds,
      })) as KubeObject
    } catch (error) {
      if (!(error instanceof KubeError)) throw error
      const name = nameOf(await this.inItsNamespace(object))
      throw new KubeError(`applying ${name}: ${error.message}`, error.status, error.reason, {
        cause: error,
        failure: { code: 'apply-failed', object: name },
      })
    }
  }

  /** With the namespace that it is applied in, where its manifest does not name one and its kind is known to have one. */
  private async inItsNamespace(object: KubeObject): Promise<KubeObject> {
    const { apiVersion, kind, metadata } = object
    if (metadata.namespace !== undefined) return object
    const namespaced = await this.namespaced(apiVersion, kind).catch(() => false)
    return namespaced ? { ...object, metadata: { ...metadata, namespace: defaultNamespace } } : object
  }

  /**
   * Server-side apply of a part of an object that is there, and of nothing else.
   *
   * @param part `{ status }`, or fields of spec and metadata
   * @param manager owner of the fields, in managedFields; what it owned before and is not in the part is removed
   * @param subresource `status` for the status of a kind that has it as a subresource; null: the object itself
   * @throws KubeError
   */
  async applyPart(
    { apiVersion, kind, metadata: { name, namespace, uid } }: KubeObject,
    part: Readonly<Record<string, unknown>>,
    manager: string,
    subresource: 'status' | null,
  ): Promise<void> {
    const identity = { name, ...(namespace ? { namespace } : {}) }
    const path = await this.pathOf({ apiVersion, kind, metadata: identity })
    await this.kube.json(
      `${path}${subresource === null ? '' : `/${subresource}`}?fieldManager=${encodeURIComponent(manager)}&force=true`,
      {
        method: 'PATCH',
        contentType: 'application/apply-patch+yaml',
        // With its uid the API server refuses to create one that was deleted meanwhile.
        body: {
          ...{ ...part, apiVersion, kind },
          metadata: { ...(isMapping(part.metadata) ? part.metadata : {}), ...identity, uid },
        },
      },
    )
  }

  /** Asks for deletion; an object that is not there is fine. Children go in the background. @throws KubeError */
  async remove(object: {
    apiVersion: string
    kind: string
    metadata: { name: string; namespace?: string }
  }): Promise<void> {
    try {
      await this.kube.json(`${await this.pathOf(object)}?propagationPolicy=Background`, { method: 'DELETE' })
    } catch (error) {
      if (!isNotFound(error)) throw error
    }
  }
}
