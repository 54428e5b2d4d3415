import { SHARING_IDS } from '#complaints/domain';
import { pathIn } from '../web/locale.js';
import { Legend, Picture } from '../web/ui.js';
import type { FollowedProps } from './follow.view.js';
import { Hidden } from './writing.view.js';

/** With whom the complaint may be shared, each recipient by itself; changed as easily as it was given. */
export function Consent(props: FollowedProps) {
  const { t, pictures, locale, code, requestKey, standing } = props;
  const given = standing?.consents ?? null;
  return (
    <details data-slot="consent" hidden={given === null}>
      <summary>{t('intake.follow.consent-title')}</summary>
      <p>{t('intake.follow.consent-text')}</p>
      <form method="post" action={pathIn(locale, 'follow')} data-do="consent" noValidate>
        <Hidden {...{ code, requestKey }} kind="consent" />
        <fieldset>
          <Legend context={props} asks="consent">
            {t('intake.consent.share')}
          </Legend>
          {SHARING_IDS.map((id) => (
            <label key={id} className="card">
              <input type="checkbox" name="consents" value={id} defaultChecked={given?.includes(id)} />
              <Picture pictures={pictures} of={id} />
              <span>{t(`intake.consent.${id}`)}</span>
            </label>
          ))}
        </fieldset>
        <button>{t('intake.follow.consent-button')}</button>
      </form>
    </details>
  );
}
