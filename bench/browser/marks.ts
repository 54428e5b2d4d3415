/** When things happened in a page: milliseconds since it was asked for. */
export interface Marks {
  /** The first question stands there and can be answered. */
  readonly question: number;
  /** One question at a time: our script has run. */
  readonly stepping: number;
  /** The first complaint of a triage queue. */
  readonly row: number;
  readonly pressed: number;
  readonly receipt: number;
  /** Milliseconds from asking the worker to stretch the code, which it does while the answers are looked at, to its answer. */
  readonly stretching: number;
  /** The same of sealing. */
  readonly sealing: number;
}

/** Runs in the page before anything of ours does; must stand by itself. */
export function keepMarks(): void {
  const marks: Record<string, number> = {};
  Object.assign(window, { marks });
  const mark = (name: string) => {
    marks[name] ??= performance.now();
  };
  const TASKS: Readonly<Record<string, string>> = { token: 'stretching', seal: 'sealing' };
  const SEEN = { question: '[name=kind]', stepping: '#next-step', receipt: '#receipt', row: '[data-row]' };
  const pending = new Map(Object.entries(SEEN));
  new MutationObserver(() => {
    for (const [name, selector] of pending) {
      if (!document.querySelector(selector)) continue;
      pending.delete(name);
      // Once it is drawn.
      requestAnimationFrame(() => setTimeout(() => mark(name)));
    }
  }).observe(document, { childList: true, subtree: true });
  addEventListener('click', ({ target }) => (target as Element).closest('#send') && mark('pressed'), true);
  window.Worker = class extends Worker {
    override postMessage(message: { readonly id: number; readonly task: string }): void {
      const name = TASKS[message.task];
      if (name) {
        const began = performance.now();
        this.addEventListener('message', ({ data }: MessageEvent<{ readonly id: number }>) => {
          if (data.id === message.id) marks[name] ??= performance.now() - began;
        });
      }
      super.postMessage(message);
    }
  };
}
