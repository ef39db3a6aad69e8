export const id=773;export const ids=[773];export const modules={50773:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{uncaught:()=>uncaught});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(83916);var _evidence_redaction_environment_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
19278);var _evidence_redaction_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1723);const uncaught=(env,tell)=>error=>{const{text:redact}=new _evidence_redaction_js__WEBPACK_IMPORTED_MODULE_2__.
k({secrets:(0,_evidence_redaction_environment_js__WEBPACK_IMPORTED_MODULE_1__.F)(env)});tell.message(redact(`setup-kro met an error that it does not expect: ${(0,
_errors_js__WEBPACK_IMPORTED_MODULE_0__.Wk)(error)}
what to do: run again; if it comes back, report it with the debug log (re-run with debug logging)`));if(error instanceof Error&&error.stack)tell.details(redact(
error.stack))}})};
