/** The public form on two sheets of paper. */
export { paperForm } from './paper-form.js';
