import type { Config } from 'jest';
import { SOURCES } from './scripts/setup/sources.mjs';

const swc = {
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
    experimental: { keepImportAttributes: true },
  },
  module: { type: 'es6' },
};

const project = (name: string, match: string[]): Config => ({
  displayName: name,
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/global-setup.mjs',
  globalTeardown: '<rootDir>/test/global-teardown.mjs',
  testMatch: match,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', swc] },
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    ...Object.fromEntries(SOURCES.map(({ name, source }) => [`^${name}$`, source])),
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
});

const config: Config = {
  // Sealing and stretching are slow on purpose, and a machine may have other things to do.
  testTimeout: 30_000,
  projects: [
    project('unit', ['<rootDir>/{apps,libs,scripts}/**/*.spec.ts', '<rootDir>/{apps,libs}/**/*.spec.tsx']),
    project('medium', ['<rootDir>/{apps,libs,scripts}/**/*.medium-spec.ts']),
    project('e2e', ['<rootDir>/{apps,test}/**/*.e2e-spec.ts']),
    project('browser', ['<rootDir>/{apps,test}/**/*.browser-spec.ts']),
    // No tests: `npm run pictures`.
    project('pictures', ['<rootDir>/test/pictures/*.pictures.ts']),
  ],
};

export default config;
