/** Fields of an RGD by their parent (kro v0.9.4, helm/crds/kro.run_resourcegraphdefinitions.yaml). */
export const rgdFields: Readonly<Record<string, readonly string[]>> = {
  '': ['apiVersion', 'kind', 'metadata', 'spec', 'status'],
  spec: ['schema', 'resources'],
  'spec.resources': ['id', 'template', 'externalRef', 'readyWhen', 'includeWhen', 'forEach'],
  'spec.resources.externalRef': ['apiVersion', 'kind', 'metadata'],
  'spec.resources.externalRef.metadata': ['name', 'namespace', 'selector'],
  'spec.schema': [
    ...['apiVersion', 'kind', 'group', 'scope', 'spec', 'status', 'types', 'metadata'],
    ...['additionalPrinterColumns', 'shortNames', 'categories'],
  ],
  'spec.schema.metadata': ['labels', 'annotations'],
}

/** `spec.resources[0].readyWhen` → `spec.resources.readyWhen` */
export const withoutPositions = (path: string): string => path.replaceAll(/\[[^[\]]{0,300}\]/g, '')

/** Whether kro has this field in RGDs. @param path `spec.resources[0].forEach` */
export function isRgdField(path: string): boolean {
  const parts = withoutPositions(path).split('.')
  const last = parts.pop() ?? ''
  return rgdFields[parts.join('.')]?.includes(last) === true
}
