import type { T } from './locale.js';

const STATES = ['waits', 'sending', 'sent', 'refused', 'removed'] as const;

/** How it stands with a complaint that was kept on this phone; once it has been received, with its voice. */
export type WaitingState = (typeof STATES)[number] | `voice-${Exclude<(typeof STATES)[number], 'removed'>}`;

/** Tells of a complaint that waits on this phone, on whichever page is opened; fetched and shown by the script, which alone can keep one. */
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
      <p>
        <button id="send-waiting" data-waiting="waits voice-waits">
          {t('intake.waiting.now')}
        </button>
      </p>
      <details data-waiting="waits refused voice-waits voice-sending">
        <summary>{t('intake.waiting.remove')}</summary>
        <p>{t('intake.waiting.remove-lost')}</p>
        <button id="remove-waiting">{t('intake.waiting.remove-yes')}</button>
      </details>
    </section>
  );
}
