import type { T } from './locale.js';

/** How it stands with a complaint that was kept on this phone. */
export type WaitingState = 'waits' | 'sending' | 'sent' | 'refused' | 'removed';

const STATES: readonly WaitingState[] = ['waits', 'sending', 'sent', 'refused', 'removed'];

/** Tells of a complaint that waits on this phone, on whichever page is opened; shown by the script, which alone can keep one. */
export function Waiting({ t }: { t: T }) {
  return (
    <section id="waiting" className="note" aria-labelledby="waiting-title" hidden>
      <h2 id="waiting-title">{t('intake.waiting.title')}</h2>
      <div role="status">
        {STATES.map((state) => (
          <p key={state} data-waiting={state} hidden>
            {t(`intake.waiting.${state}`)}
          </p>
        ))}
      </div>
      <p className="ways">
        <button id="send-waiting" data-waiting="waits">
          {t('intake.waiting.now')}
        </button>
        <button id="remove-waiting" data-waiting="waits refused">
          {t('intake.waiting.remove')}
        </button>
      </p>
    </section>
  );
}
