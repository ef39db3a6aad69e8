import type { KroMessageKind } from './kinds.ts'

/**
 * Words of the libraries below kro that end its messages: cel-go, client-go and apimachinery, as kro v0.9.4 uses them.
 * Most exact first.
 */
export const foreignMessages: readonly (readonly [KroMessageKind, RegExp])[] = [
  // k8s.io/client-go/dynamic refuses an object without a name before it asks the API server.
  ['name-empty', /(?<![\w-])(?:name is required|resource name may not be empty)(?![\w-])/],
  [
    'kind-not-installed',
    /cannot resolve group version(?: kind)? "?[^"\n]{1,300}|no matches for (?:kind "[^"\n]{1,100}" in (?:version|group) "[^"\n]{0,300}"|[^\n]{1,300})|failed to retrieve openapi schema[^\n]{0,300}|schema not found(?! for field)/,
  ],
  // cel-go, from its parser and type checker.
  [
    'cel-invalid',
    /ERROR: <input>:\d{1,6}:\d{1,6}: [^\n]{1,500}|undeclared reference to '[^'\n]{1,200}'|undefined field '[^'\n]{1,200}'|found no matching overload for '[^'\n]{1,200}'|Syntax error: [^\n]{1,300}/,
  ],
  // cel-go, from evaluation: kro takes these for data that is still to come (pkg/runtime/errors.go).
  [
    'field-missing',
    /no such key: [^\n]{1,300}|no such field[^\n]{0,300}|no such attribute[^\n]{0,300}|index out of bounds: [^\n]{1,100}/,
  ],
  [
    'expression-failed',
    /no such overload[^\n]{0,300}|division by zero|modulus by zero|(?:integer|unsigned integer|duration|timestamp) overflow|type conversion error[^\n]{0,300}|invalid argument[^\n]{0,300}|cost limit exceeded|actual cost limit exceeded/,
  ],
  [
    'definition-invalid',
    /cannot unmarshal (?:string|number|array|object|bool) into Go [^\n]{1,300}|error unmarshaling JSON: [^\n]{1,300}|strict decoding error: [^\n]{1,300}/,
  ],
]
