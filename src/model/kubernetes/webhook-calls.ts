/** A namespace and a name. */
export interface ServiceName {
  namespace: string
  name: string
}

/** The API server called a webhook and got no use out of it. */
export interface FailedWebhookCall {
  /** Admission: the name that the webhook has in its configuration. Conversion: the kind whose CRD has it. */
  webhook: { by: 'admission'; name: string } | { by: 'conversion'; apiVersion: string; kind: string }
  /** The Service that was called; null where the message does not name one: another address, or no call was made. */
  service: ServiceName | null
}

/** k8s.io/apiserver, pkg/admission/plugin/webhook/errors and pkg/util/webhook/error.go; kro quotes it with backslashes. */
const admission = /failed calling webhook \\*"(?<name>[^"\\\n]{1,253})\\*"/
/** k8s.io/apiextensions-apiserver, pkg/apiserver/conversion/webhook_converter.go. */
const conversion = /conversion webhook for (?<apiVersion>[^,\s"]{1,320}), Kind=(?<kind>\w{1,63}) failed: /
/** How the API server addresses a Service (k8s.io/apiserver, pkg/util/webhook/client.go). */
const called = /https:\/\/(?<name>[a-z0-9-]{1,63})\.(?<namespace>[a-z0-9-]{1,63})\.svc[:/]/

/** Reads what an API server said of a webhook that it could not call; null where it says something else. */
export function readFailedWebhookCall(message: string): FailedWebhookCall | null {
  const found = admission.exec(message) ?? conversion.exec(message)
  if (found === null) return null
  const { name, apiVersion = '', kind = '' } = found.groups ?? {}
  const service = called.exec(message.slice(found.index))?.groups
  return {
    webhook: name === undefined ? { by: 'conversion', apiVersion, kind } : { by: 'admission', name },
    service: service === undefined ? null : { namespace: service.namespace ?? '', name: service.name ?? '' },
  }
}
