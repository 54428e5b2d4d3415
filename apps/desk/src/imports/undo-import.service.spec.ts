import { DomainError } from '#kernel';
import { UndoImportService } from './undo-import.service.js';

describe('undoing an import', () => {
  /** Rows by number; each says how often somebody moves it before it can be taken back, or that it never can. */
  const undo = async (rows: Record<string, number | 'kept' | 'moving'>) => {
    const left = new Map(Object.entries(rows));
    const unitOfWork = { run: (_: unknown, work: (tx: object) => unknown) => Promise.resolve(work({})) };
    const imports = {
      undo: (...[, , , most]: unknown[]) =>
        [...left.keys()].slice(0, most as number).map((id) => ({ facts: { id }, ledger: [] })),
    };
    const writer = {
      write: (_: unknown, { id }: { id: string }) => {
        const moves = left.get(id)!;
        if (moves === 'kept') return Promise.reject(new DomainError('complaint.not-allowed', 'forbidden'));
        if (moves === 'moving') return Promise.reject(new DomainError('complaint.stale', 'conflict'));
        if (moves > 0) {
          left.set(id, moves - 1);
          return Promise.reject(new DomainError('complaint.stale', 'conflict'));
        }
        left.delete(id);
        return Promise.resolve();
      },
    };
    const service = new UndoImportService(
      ...([
        unitOfWork,
        imports,
        writer,
        { rules: () => ({}) },
        { now: () => new Date() },
      ] as unknown as ConstructorParameters<typeof UndoImportService>),
    );
    const answer = await service.run({ token: 't', accountId: 'a' } as never, 'import');
    return { ...answer, left: [...left.keys()] };
  };

  it('reads anew what was assigned while it went on, and leaves nothing that nobody works on', async () => {
    expect(await undo({ 1: 0, 2: 1, 3: 2, 4: 0 })).toEqual({ undone: 4, more: false, left: [] });
  });

  it('ends with what it may not end, and asks to be asked again while rows keep moving', async () => {
    expect(await undo({ 1: 0, 2: 'kept' })).toEqual({ undone: 1, more: false, left: ['2'] });
    expect(await undo({ 1: 0, 2: 'moving' })).toEqual({ undone: 1, more: true, left: ['2'] });
    expect(await undo({ 1: 'moving' })).toEqual({ undone: 0, more: false, left: ['1'] });
  });

  it('takes back a part at a time', async () => {
    const many = Object.fromEntries(Array.from({ length: 250 }, (_, at) => [`r${at}`, 0]));
    expect(await undo(many)).toMatchObject({ undone: 200, more: true });
  });
});
