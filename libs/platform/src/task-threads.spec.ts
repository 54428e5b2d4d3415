import { TaskThreads, type TaskThreadsOptions } from './task-threads.js';

/** Answers each task at once, in the order that they were begun. */
const ECHO = `
  import { parentPort } from 'node:worker_threads';
  parentPort.on('message', ({ id, args }) => parentPort.postMessage({ id, result: args[0] }));
`;

type Echo = { readonly echo: (said: string) => Promise<string> };

describe('threads that many ask', () => {
  const opened: TaskThreads<Echo>[] = [];
  afterEach(() => Promise.all(opened.splice(0).map((threads) => threads.close())));

  function threads(options: Partial<TaskThreadsOptions> = {}): TaskThreads<Echo> {
    const made = new TaskThreads<Echo>({
      ...{ file: new URL(`data:text/javascript,${encodeURIComponent(ECHO)}`), size: 1 },
      ...{ failure: (said: string | undefined) => new Error(said), ...options },
    });
    opened.push(made);
    return made;
  }

  it('do one of each in turn, so that who asks for much holds up nobody else', async () => {
    const pool = threads();
    const done: string[] = [];
    const ask = async (by: string, said: string) => done.push(await pool.runFor(by, 'echo', said));
    await Promise.all([
      ...['a1', 'a2', 'a3', 'a4'].map((said) => ask('a', said)),
      ...['b1', 'b2'].map((said) => ask('b', said)),
      ask('c', 'c1'),
    ]);
    expect(done).toEqual(['a1', 'a2', 'b1', 'c1', 'a3', 'b2', 'a4']);
  });

  it('refuse the latest of who waits with the most, once too many wait', async () => {
    const pool = threads({ waiting: { most: 3, refusal: () => new Error('busy') } });
    const ask = (by: string, said: string) =>
      pool.runFor(by, 'echo', said).catch((error: Error) => `${said}: ${error.message}`);
    const asked = ['a1', 'a2', 'a3', 'a4', 'a5'].map((said) => ask('a', said));
    expect(await Promise.all([...asked, ask('b', 'b1'), ask('c', 'c1')])).toEqual([
      ...['a1', 'a2', 'a3: busy', 'a4: busy', 'a5: busy', 'b1', 'c1'],
    ]);
  });
});
