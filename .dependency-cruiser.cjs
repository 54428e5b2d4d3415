/** The import rule of docs/ARCHITECTURE.md, one entry a sentence. */
const pure =
  '^libs/(kernel|messages|i18n|sealing|taxonomy)/src|^libs/(complaints|counts)/src/domain|^libs/publication/src/disclosure';
const frameworks =
  '^(node_modules/)?(@nestjs|typeorm|pg|bullmq|ioredis|fastify|@fastify|react|class-validator|rxjs)(/|$)';
const entrances =
  '^libs/[^/]+/src/index\\.ts$|^libs/complaints/src/sealed\\.ts$|^libs/(complaints|counts)/src/domain/index\\.ts$|^libs/counts/data/[^/]+\\.json$';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'libs-never-import-apps', severity: 'error', from: { path: '^libs/' }, to: { path: '^apps/' } },
    {
      name: 'apps-never-import-each-other',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'a-library-is-entered-by-its-index',
      severity: 'error',
      from: { path: '^(apps|scripts|bench|test)/' },
      to: { path: '^libs/', pathNot: entrances },
    },
    {
      name: 'another-library-is-entered-by-its-index',
      severity: 'error',
      from: { path: '^libs/([^/]+)/' },
      to: { path: '^libs/', pathNot: `^libs/$1/|${entrances}` },
    },
    {
      name: 'intake-reaches-complaints-only-sealed',
      severity: 'error',
      from: { path: '^apps/intake/', pathNot: 'spec\\.tsx?$' },
      to: { path: '^libs/complaints/src/index\\.ts$' },
    },
    {
      name: 'pure-stays-pure',
      severity: 'error',
      from: { path: pure, pathNot: 'spec\\.ts$' },
      to: { path: frameworks },
    },
    {
      name: 'pure-imports-only-pure',
      severity: 'error',
      from: { path: pure },
      to: { path: '^libs/', pathNot: pure },
    },
    {
      name: 'testing-only-from-tests',
      severity: 'error',
      from: { path: '^(apps|libs|scripts)/', pathNot: 'spec\\.tsx?$|^libs/testing/|^apps/[^/]+/test/' },
      to: { path: '^libs/testing/' },
    },
    {
      name: 'browsers-import-only-what-is-theirs',
      severity: 'error',
      from: { path: '^apps/(console|intake/browser)/', pathNot: 'spec\\.tsx?$' },
      to: {
        path: '^libs/',
        pathNot:
          '^libs/(desk-client|kernel|i18n|sealing|taxonomy)/|^libs/(complaints|counts)/src/domain/|^libs/counts/data/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    webpackConfig: { fileName: '.dependency-cruiser.resolve.cjs' },
  },
};
