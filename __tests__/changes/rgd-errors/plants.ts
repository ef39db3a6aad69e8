import { config, type Fields, type Graph, oneOf } from './graph.ts'

/** Where an error has to be told. */
export interface Mark {
  /** Text that stands on its line, once in the file, or the last of several. */
  text: string
  /** The key (or entry of a list) that the line begins with, or the expression at the text. */
  at: 'key' | 'expression'
  /** Lines above it. */
  above?: number
}

/** A way to be wrong: puts an error into an RGD. @param token a name that nothing else has, valid in CEL */
export type Plant = (graph: Graph, token: string) => Mark

const expression = (text: string): Mark => ({ text, at: 'expression' })
const key = (text: string): Mark => ({ text, at: 'key' })

const aConfig = (graph: Graph): Graph['configs'][number] => oneOf(graph.random, graph.configs)
const aDeployment = (graph: Graph): Graph['deployments'][number] => oneOf(graph.random, graph.deployments)

/** A value in the data of one of the ConfigMaps. */
function inData(graph: Graph, token: string, value: string): Mark {
  aConfig(graph).template.data[`key-${token}`] = value
  return expression(`key-${token}`)
}

/** One more resource, and one that reads it: what reads it is not an error of its own. */
function withReader(graph: Graph, token: string, resource: Fields, id: string): void {
  graph.resources.splice(Math.floor(graph.random() * graph.resources.length), 0, resource)
  graph.resources.push(config(`reads${token}`, { value: `of \${${id}.metadata.name}` }))
}

const upper = (token: string): string => token.charAt(0).toUpperCase() + token.slice(1)

export const plants: Readonly<Record<string, Plant>> = {
  'unknown field': (graph, token) => {
    const { spec, container } = aDeployment(graph).template
    oneOf(graph.random, [spec, container])[token] = 'x'
    return key(`${token}:`)
  },
  'value of another type': (graph, token) => {
    aDeployment(graph).template.ports.push({ containerPort: token })
    return key(token)
  },
  'expression of another type': (graph, token) => {
    aDeployment(graph).template.ports.push({ containerPort: `\${schema.spec.name + "${token}"}` })
    return expression(token)
  },
  'syntax of CEL': (graph, token) =>
    inData(
      graph,
      token,
      oneOf(graph.random, [
        `\${schema.spec.name + + "${token}"}`,
        '${schema.spec.}',
        'a ${size(schema.spec.name}',
      ]),
    ),
  'undefined resource': (graph, token) => inData(graph, token, `x-\${${token}.data.a}`),
  'undefined resource in includeWhen': (graph, token) => {
    graph.resources.push(config(`maybe${token}`, {}, { includeWhen: [`\${${token}.data.a == "x"}`] }))
    return expression(`${token}.data.a`)
  },
  'undefined field of the schema': (graph, token) => inData(graph, token, `\${schema.spec.${token}}`),
  'undefined field of a resource': (graph, token) => inData(graph, token, `\${web.status.${token}}`),
  'unknown function': (graph, token) => inData(graph, token, `\${${token}(schema.spec.name)}`),
  'readyWhen not boolean': (graph, token) => {
    const { id, readyWhen = [] } = aDeployment(graph)
    readyWhen.push(`\${${id}.metadata.name + "${token}"}`)
    return expression(token)
  },
  'readyWhen of another resource': (graph, token) => {
    aDeployment(graph).readyWhen?.push(`\${settings.metadata.name == "${token}"}`)
    return expression(token)
  },
  'condition without ${}': (graph, token) => {
    const { id, readyWhen = [] } = aDeployment(graph)
    readyWhen.push(`${id}.metadata.name == "${token}"`)
    return key(token)
  },
  'includeWhen not boolean': (graph, token) => {
    graph.resources.push(
      config(
        `included${token}`,
        {},
        { includeWhen: ['${schema.spec.size > 0}', `\${schema.spec.name + "${token}"}`] },
      ),
    )
    return expression(`"${token}"`)
  },
  'unknown type': (graph, token) => {
    graph.spec[token] = oneOf(graph.random, ['strng', 'int', '[]strin', 'map[string]flot'])
    return key(`${token}:`)
  },
  'wrong marker': (graph, token) => {
    graph.spec[token] = oneOf(graph.random, [
      'integer | minimum=low',
      'string | defalt=x',
      'integer | default=abc',
      'string | required=perhaps',
      'boolean | enum="a,b"',
    ])
    return key(`${token}:`)
  },
  'marker that the API server refuses': (graph, token) => {
    graph.spec[token] = oneOf(graph.random, [
      'string | default=c enum="a,b"',
      'integer | default=9 maximum=3',
      'string | validation="self.nothing("',
    ])
    return key(`${token}:`)
  },
  'wrong id': (graph, token) => {
    const id = oneOf(graph.random, [`${token}-id`, upper(token), `${token}_id`])
    withReader(graph, token, config(id, {}, { readyWhen: [`\${${id}.metadata.name != ""}`] }), id)
    return key(`id: ${id}`)
  },
  'duplicate id': (graph, token) => {
    graph.resources.push(
      config(token),
      config(token, { other: 'y' }, { readyWhen: [`\${${token}.data.kept == "x"}`] }),
    )
    return key(`id: ${token}`)
  },
  'unknown kind': (graph, token) => {
    const resource = config(`of${token}`, { value: '${settings.metadata.name}' })
    ;(resource.template as Fields).kind = upper(token)
    withReader(graph, token, resource, `of${token}`)
    return key(`kind: ${upper(token)}`)
  },
  'unknown apiVersion': (graph, token) => {
    const resource = config(`of${token}`)
    ;(resource.template as Fields).apiVersion = `${token}.example.com/v1`
    withReader(graph, token, resource, `of${token}`)
    return key(`apiVersion: ${token}.example.com/v1`)
  },
  'error in a resource of an unknown kind': (graph, token) => {
    const known = graph.resources.find(({ id }) => String(id).startsWith('of'))
    const data = (known?.template as { data?: Record<string, string> } | undefined)?.data
    if (data === undefined) return inData(graph, token, `\${${token}.data.a}`)
    data[`key-${token}`] = `\${schema.spec.${token}}`
    return expression(`key-${token}`)
  },
  cycle: (graph, token) => {
    graph.resources.push(
      config(`first${token}`, { value: `\${second${token}.data.kept + "${token}"}` }),
      config(`second${token}`, { value: `\${first${token}.data.kept}` }),
    )
    return expression(`"${token}"`)
  },
  'resource that reads itself': (graph, token) => {
    graph.resources.push(config(`self${token}`, { value: `\${self${token}.data.kept}` }))
    return expression(`\${self${token}.data.kept}`)
  },
  'undefined field in the status': (graph, token) => {
    graph.status[`field${token}`] = `\${web.status.${token}}`
    return expression(`field${token}:`)
  },
  'undefined resource in the status': (graph, token) => {
    graph.status[`field${token}`] = `\${${token}.metadata.name}`
    return expression(`field${token}:`)
  },
  'constant in the status': (graph, token) => {
    graph.status[`field${token}`] = 'fixed'
    return key(`field${token}:`)
  },
  'forEach of no list': (graph, token) => {
    graph.resources.push(collection(token, { entry: `\${schema.spec.name + "${token}"}` }, 'entry'))
    return expression(`"${token}"`)
  },
  'iterator that no name has': (graph, token) => {
    graph.resources.push(collection(token, { entry: '${schema.spec.items}' }, null))
    return key(`name: \${schema.spec.name}-each${token}`)
  },
  'iterator with a wrong name': (graph, token) => {
    const name = upper(token)
    graph.resources.push(collection(token, { [name]: '${schema.spec.items}' }, name))
    return key(`${name}: \${schema.spec.items}`)
  },
  'namespace of what has none': (graph, token) => {
    graph.resources.push({
      id: `role${token}`,
      template: {
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'ClusterRole',
        metadata: { name: '${schema.spec.name}', namespace: token },
      },
    })
    return key(`namespace: ${token}`)
  },
  'label of kro': (graph, token) => {
    const { metadata } = aConfig(graph).template
    metadata.labels = { ...(metadata.labels as Fields | undefined), [`kro.run/${token}`]: 'x' }
    return key(`kro.run/${token}:`)
  },
  'undefined field in an external reference': (graph, token) => {
    withReader(graph, token, external(token, { name: `\${schema.spec.${token}}` }), `external${token}`)
    return expression(`schema.spec.${token}}`)
  },
  'external reference without a name': (graph, token) => {
    withReader(graph, token, external(token, { namespace: token }), `external${token}`)
    return { ...key(`namespace: ${token}`), above: 1 }
  },
  'unknown field of an RGD': (graph, token) => {
    const resource = oneOf(graph.random, graph.resources)
    resource[token] = ['x']
    return key(`${token}:`)
  },
}

const collection = (token: string, dimension: Fields, iterator: string | null): Fields => ({
  id: `each${token}`,
  forEach: [dimension],
  template: {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: `\${schema.spec.name}-each${token}${iterator === null ? '' : `-\${${iterator}}`}` },
    data: { value: `\${${iterator ?? 'entry'}}` },
  },
})

const external = (token: string, metadata: Fields): Fields => ({
  id: `external${token}`,
  externalRef: { apiVersion: 'v1', kind: 'ConfigMap', metadata },
})
