import { expect, test } from '@jest/globals'
import { readFailedWebhookCall } from '../../../../src/model/kubernetes/webhook-calls.ts'

const conversion = { by: 'conversion', apiVersion: 'acme.example/v2', kind: 'Widget' }
const admission = { by: 'admission', name: 'check.acme.example' }
const service = { namespace: 'acme', name: 'hook' }

test.each<[string, string, object | null]>([
  [
    'an admission webhook whose Service does not exist',
    'Internal error occurred: failed calling webhook "check.acme.example": failed to call webhook: Post "https://hook.acme.svc:443/check?timeout=10s": service "hook" not found',
    { webhook: admission, service },
  ],
  [
    'the same, as kro quotes it in a condition',
    'failed calling webhook \\"check.acme.example\\": failed to call webhook: Post \\"https://hook.acme.svc/check?timeout=10s\\": EOF',
    { webhook: admission, service },
  ],
  [
    'a conversion webhook',
    'conversion webhook for acme.example/v2, Kind=Widget failed: Post "https://hook.acme.svc:443/convert?timeout=30s": dial tcp 10.96.7.7:443: connect: connection refused',
    { webhook: conversion, service },
  ],
  [
    'a webhook at an address of its own',
    'failed calling webhook "check.acme.example": failed to call webhook: Post "https://hook.acme.example/check": EOF',
    { webhook: admission, service: null },
  ],
  [
    'a webhook that answered, and did not convert',
    'conversion webhook for acme.example/v2, Kind=Widget failed: Conversion request failed: no such field',
    { webhook: conversion, service: null },
  ],
  ['a webhook that refused', 'admission webhook "check.acme.example" denied the request: no', null],
  [
    'an address before the words',
    'Post "https://hook.acme.svc:443/x"; failed calling webhook "check.acme.example": no CA',
    { webhook: admission, service: null },
  ],
])('%s', (_, message, expected) => {
  expect(readFailedWebhookCall(message)).toEqual(expected)
})
