export * from './catalogue.js';
export * from './format.js';
export * from './locale.js';
export { consoleCatalogue } from './catalogues/console.js';
export { domainCatalogue } from './catalogues/domain.js';
export { errorsCatalogue } from './catalogues/errors.js';
export { figuresCatalogue } from './catalogues/figures.js';
export { intakeCatalogue } from './catalogues/intake.js';
export { paperCatalogue } from './catalogues/paper.js';
