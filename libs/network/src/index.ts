export * from './found-network.js';
export * from './login-proof.js';
export * from './network-description.js';
export * from './network-settings.js';
export * from './network-settings.query.js';
export * from './prepare-network.js';
export * from './signed-recipients.js';
export * from './stored-statement.js';
