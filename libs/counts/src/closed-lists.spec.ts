import { cubeStatement, type CubeQuestion } from './cube.query.js';
import { assertAnswerable, assertReportParameters, type TableQuestion } from './domain/index.js';

const INJECTED = `zz' OR true UNION ALL SELECT * FROM complaint --`;
const mark = { sequence: '1', at: new Date(), exact: '2026-01-01', recordedMonth: '2026-01-01', last: false };

describe('what was stored or sent as a question', () => {
  const question: TableQuestion = {
    figures: ['received'],
    ...{
      rows: 'district',
      columns: null,
      filter: {},
      only: null,
      from: '2026-07',
      to: '2026-09',
      view: 'flow',
    },
  };
  const asked: CubeQuestion = {
    ...{ mark, axis: 'category', basis: 'event', by: ['district'], measures: ['received'], filter: {} },
    ...{ only: 'not-known', from: '2026-07', to: '2026-09', before: true },
  };

  it.each([
    { only: { axis: INJECTED, value: 'not-known' } },
    { only: { axis: 'constructor', value: 'not-known' } },
    { only: {} },
    { only: 'category' },
    { rows: INJECTED },
    { rows: 'toString' },
    { columns: INJECTED },
    { columns: undefined },
    { view: INJECTED },
    { figures: [INJECTED] },
    { figures: 'received' },
    { figures: {} },
    { filter: { kind: INJECTED } },
    { filter: { district: INJECTED } },
    { filter: { team: { some: 'thing' } } },
    { filter: { axis: 'x' } },
    { filter: null },
    { from: '2026-01', to: 'zzzz' },
    { from: '0000-00' },
    { to: undefined },
  ])('is refused where it is no word of its closed list: %j', (change) => {
    expect(() => assertAnswerable(question)).not.toThrow();
    const changed = { ...question, ...change } as TableQuestion;
    expect(() => assertAnswerable(changed)).toThrow(/^figures\./);
    expect(() => assertReportParameters({ kind: 'table', question: changed })).toThrow(/^figures\./);
  });

  it.each([
    null,
    'x',
    {},
    { kind: 'table' },
    { kind: 'table', question: 'x' },
    { kind: 'quarterly' },
    { kind: INJECTED },
  ])('is no report: %j', (parameters) => {
    expect(() => assertReportParameters(parameters)).toThrow('report.parameters');
  });

  it.each([
    { axis: INJECTED },
    { basis: INJECTED },
    { by: [INJECTED] },
    { by: ['value', INJECTED] },
    { by: ['constructor'] },
    { measures: [INJECTED] },
  ])('never stands in a statement by its name, whoever asks: %j', (change) => {
    expect(() => cubeStatement({ ...asked, ...change } as CubeQuestion, mark)).toThrow('figures.axes');
  });

  it('is a parameter wherever it is a value', () => {
    const filter = { kind: INJECTED, district: INJECTED, team: INJECTED };
    const { sql, parameters } = cubeStatement(
      { ...asked, filter, only: INJECTED, from: INJECTED, to: INJECTED },
      mark,
    );
    expect(sql).not.toContain('zz');
    expect(parameters.filter((one) => String(one).includes(INJECTED))).not.toEqual([]);
  });
});
