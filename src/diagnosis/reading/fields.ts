export { field, list, number, strings, text, texts } from '../../model/kubernetes/fields.ts'
