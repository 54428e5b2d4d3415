/** Of the library this one function alone: what fetches it when it is needed would otherwise fetch them all. */
export { argon2id as inWebAssembly } from 'hash-wasm';
