import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { proxyOf } from '../../../src/kro/module-proxy.ts'
import { unpackModuleZip } from '../../../src/tools/module-zip.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { zipOf } from '../../support/module-zip.ts'

const module = 'example.com/a@v1.0.0'

function unpack(bytes: Buffer): string {
  const folder = temporaryFolder()
  const zip = join(folder, 'module.zip')
  writeFileSync(zip, bytes)
  unpackModuleZip(zip, module, join(folder, 'out'))
  return join(folder, 'out')
}

test('files of a module, without its name before them', () => {
  const folder = unpack(
    zipOf([
      { name: `${module}/go.mod`, text: 'module a\n' },
      { name: `${module}/config/crd/a.yaml`, text: 'a: 1\n' },
    ]),
  )
  expect(readdirSync(folder)).toEqual(['config', 'go.mod'])
  expect(readFileSync(join(folder, 'config/crd/a.yaml'), 'utf8')).toBe('a: 1\n')
})

test.each<[string, Buffer, RegExp]>([
  [
    'a way out',
    zipOf([{ name: `${module}/../../etc/x`, text: '' }]),
    /"example\.com\/a@v1\.0\.0\/\.\.\/\.\.\/etc\/x" leads out of the folder/,
  ],
  ['an absolute path', zipOf([{ name: '/etc/x', text: '' }]), /is not below example\.com/],
  ['another module', zipOf([{ name: 'example.com/b@v1.0.0/x', text: '' }]), /is not below example\.com/],
  ['a backslash', zipOf([{ name: `${module}/..\\x`, text: '' }]), /leads out of the folder/],
  ['a link', zipOf([{ name: `${module}/x`, text: '/etc/passwd', mode: 0o120777 }]), /is a link or a device/],
  [
    'a bomb that says what it is',
    zipOf([{ name: `${module}/x`, text: '', claims: 600e6 }]),
    /more than 500 MB are in it/,
  ],
  [
    'a bomb that says that it is small',
    zipOf([{ name: `${module}/x`, text: '0'.repeat(1e6), claims: 10 }]),
    /cannot be unpacked/,
  ],
  [
    'the same file twice',
    zipOf([
      { name: `${module}/x`, text: '1' },
      { name: `${module}/x`, text: '2' },
    ]),
    /cannot be unpacked/,
  ],
  ['no zip file', Buffer.from('x'.repeat(100)), /it is not a zip file/],
  [
    'half of one',
    zipOf([{ name: `${module}/x`, text: '1' }]).subarray(20),
    /is not a zip file|cannot be unpacked/,
  ],
])('%s is refused by name', (_, bytes, message) => {
  expect(() => unpack(bytes)).toThrow(/^the zip file of the module example\.com\/a@v1\.0\.0 is refused: /)
  expect(() => unpack(bytes)).toThrow(message)
})

test('GOPROXY is respected', () => {
  expect(proxyOf('https://a.example/go/,direct')).toBe('https://a.example/go')
  expect(proxyOf('direct|http://b.example')).toBe('http://b.example')
  expect(() => proxyOf('off')).toThrow('GOPROXY names no proxy')
})
