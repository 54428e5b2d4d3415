import type { T } from './locale.js';

const STATES = ['waits', 'sending', 'sent', 'refused', 'removed'] as const;

/** How it stands with a complaint that was kept on this phone; once it has been received, with its voice. */
export type WaitingState = (typeof STATES)[number] | `voice-${Exclude<(typeof STATES)[number], 'removed'>}`;

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
        <p data-slot="voice" hidden />
      </div>
      <small data-slot="share" aria-hidden="true" />
      <p className="ways">
        <button id="send-waiting" data-waiting="waits voice-waits">
          {t('intake.waiting.now')}
        </button>
        <button id="remove-waiting" data-waiting="waits refused voice-waits voice-sending">
          {t('intake.waiting.remove')}
        </button>
      </p>
    </section>
  );
}
