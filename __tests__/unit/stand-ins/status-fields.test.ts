import { describe, expect, test } from '@jest/globals'
import { schemaOf, statusOf, text, widget } from './stand-in-objects.ts'

describe('what others read', () => {
  test('the status of the instance and other templates get values of the schema’s type', () => {
    const schema = schemaOf({
      vpcID: text,
      endpoint: { type: 'object', properties: { address: text, port: { type: 'integer', minimum: 1024 } } },
      phase: { type: 'string', enum: ['Pending', 'Failed', 'Ready'] },
      token: { type: 'string', pattern: '^tok-[0-9]{4}$' },
      unread: text,
    })
    const others = [
      { id: 'other', template: { spec: { vpc: '${it.status.vpcID}', token: '${it.status.token}' } } },
    ]
    const status = { endpoint: '${it.status.endpoint}', phase: '${it.status.phase}' }
    expect(statusOf(widget, schema, { status, others })).toEqual({
      ...{ vpcID: 'demo-vpcid', token: 'tok-1111', phase: 'Ready' },
      endpoint: { address: 'demo-address', port: 1024 },
    })
  })

  test('of alternatives the first: the address of a Gateway', () => {
    const value = { anyOf: [{ format: 'ipv4' }, { format: 'ipv6' }] }
    const address = {
      ...{ type: 'object', properties: { type: { type: 'string', default: 'IPAddress' }, value: text } },
      oneOf: [
        { properties: { type: { enum: ['IPAddress'] }, value }, required: ['type'] },
        { properties: { type: { not: { enum: ['IPAddress'] } } } },
      ],
    }
    const status = { address: '${it.status.addresses[0].value}' }
    expect(statusOf(widget, schemaOf({ addresses: { type: 'array', items: address } }), { status })).toEqual({
      addresses: [{ type: 'IPAddress', value: '192.0.2.10' }],
    })
  })

  test('where the schema takes everything, the expressions say what it is', () => {
    const schema = { type: 'object', 'x-kubernetes-preserve-unknown-fields': true }
    const status = { a: '${it.status.atProvider.arn}', n: '${it.status.nodes[0].name}' }
    expect(statusOf(widget, schema, { status })).toEqual({
      atProvider: { arn: 'arn:aws:stand-in:us-east-1:000000000000:demo' },
      nodes: [{ name: 'demo-name' }],
    })
  })

  test('of an unknown kind whose status nothing reads, nothing is pretended', () => {
    expect(statusOf(widget, schemaOf({ id: text }), {})).toBeNull()
  })

  test('another resource of the same kind is not this one', () => {
    const others = [
      { id: 'two', template: { ...{ apiVersion: widget.apiVersion, kind: widget.kind } } },
      { id: 'map', template: { data: '${two.status.id}' } },
    ]
    expect(statusOf(widget, schemaOf({ id: text }), { others })).toBeNull()
  })
})
