import { expect, test } from '@jest/globals'
import { commandsOf, onlyShows } from '../../faults/fixes.ts'

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
