export * from './login-proof.js';
