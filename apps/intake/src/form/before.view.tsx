import { Fragment } from 'react';
import type { T } from '../web/locale.js';

const POINTS = ['who', 'can', 'cannot', 'kept', 'phone'] as const;

/** What a person should know before they write; danger first, the rest one tap away. */
export function Before({ t, folded }: { t: T; folded: boolean }) {
  return (
    <div className="before">
      <h1>{t('intake.before.title')}</h1>
      {!folded && <p>{t('intake.before.lead')}</p>}
      <details className="danger">
        <summary>{t('intake.before.danger')}</summary>
        <p>{t('intake.before.danger-text')}</p>
      </details>
      <details>
        <summary>{t('intake.before.more')}</summary>
        {POINTS.map((point) => (
          <Fragment key={point}>
            <h3>{t(`intake.before.${point}`)}</h3>
            <p>{t(`intake.before.${point}-text`)}</p>
          </Fragment>
        ))}
      </details>
    </div>
  );
}
