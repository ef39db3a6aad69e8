export { type Container, containersOf, isDone } from '../../model/kubernetes/pods.ts'
