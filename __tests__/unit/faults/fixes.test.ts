import { expect, test } from '@jest/globals'
import { commandsOf, onlyShows, showsTheFault } from '../../faults/fixes.ts'

test('commands of a fix are lines that begin with a program, without their comment', () => {
  const fix = [
    'kubectl delete job.batch one -n default   # kro makes it anew',
    'Raise the quota, or kubectl delete what is not needed.',
    'sudo systemctl start docker && docker info',
  ]
  expect(commandsOf({ fix })).toEqual([
    'kubectl delete job.batch one -n default',
    'sudo systemctl start docker && docker info',
  ])
})

test.each([
  ['kubectl get rgd one -o yaml', true],
  ['kubectl get pvc -n a; kubectl get storageclass', true],
  ["kubectl get rgd one -o yaml | grep -n 'name:'", true],
  ['kubectl get pods; kubectl delete pod one', false],
  ['kubectl label namespace a b=c --overwrite', false],
  ['docker exec kro-control-plane crictl ps -a', true],
  ['docker exec kro-control-plane systemctl start kubelet', false],
])('%s only shows something: %s', (command, shows) => {
  expect(onlyShows(command)).toBe(shows)
})

test.each([
  ['no', true],
  ['Error from server (NotFound): clusterroles.rbac.authorization.k8s.io "kro" not found', true],
  ['curl: (6) Could not resolve host: registry.example.invalid', true],
  ['error: unknown flag: --all', false],
  ['bash: line 1: kubctl: command not found', false],
  ['error: the server doesn\'t have a resource type "podinfo"', false],
  ['a name is not filled in', false],
])('a command that ends with %j shows the fault: %s', (why, shows) => {
  expect(showsTheFault({ kind: 'fails', command: 'kubectl auth can-i', why })).toBe(shows)
})
