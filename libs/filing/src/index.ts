/** Taking a sealed complaint in: what the doors that may do it, for the person or with a monitor, have in common. */
export * from './arrived-complaint.js';
export * from './filed-complaint.response.dto.js';
export * from './known-network.js';
export * from './network.response.dto.js';
export * from './pepper.js';
export * from './sealed-bytes.decorator.js';
export * from './sealed-complaint.dto.js';
