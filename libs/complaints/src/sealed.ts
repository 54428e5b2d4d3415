/** All of the complaints that the public door reaches: file and follow up, through definer functions only. */
export type { ComplaintParticulars, ComplaintRow } from './data/complaint-row.js';
export type { RecordingOptions } from './data/transition-json.js';
export * from './sealed/file.store.js';
export * from './sealed/filing.js';
export * from './sealed/filing-writer.js';
export * from './sealed/follow-up.store.js';
