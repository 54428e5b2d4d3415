/** A queue or a worker. */
interface Closable {
  close(): Promise<void>;
  disconnect(): Promise<void>;
}

/** Closes in good order, or drops the connection: a queue that is away never answers that it has closed. */
export async function closeWithin(milliseconds: number, one: Closable): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), milliseconds);
  });
  const closed = one.close().then(
    () => 'closed' as const,
    () => 'late' as const,
  );
  if ((await Promise.race([closed, late])) === 'late')
    await Promise.race([one.disconnect().catch(() => undefined), wait()]);
  clearTimeout(timer);
}

const wait = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 500).unref());
