export { type Container, containersOf } from '../../model/kubernetes/pods.ts'
