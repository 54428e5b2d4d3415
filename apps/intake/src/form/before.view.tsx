import { Fragment } from 'react';
import type { Locale } from '#i18n';
import { contactIn, isEverywhere, type EmergencyContact } from '#network';
import { pathIn, type T } from '../web/locale.js';
import { PhoneLink } from '../web/phone-link.js';
import { Listen, Picture, type FieldContext, type ListenContext } from '../web/ui.js';

const POINTS = ['who', 'can', 'cannot', 'kept', 'law', 'phone'] as const;

interface BeforeProps {
  readonly context: ListenContext & Pick<FieldContext, 'locale'>;
  readonly folded: boolean;
  /** Whom the network says to call today. */
  readonly emergency: readonly EmergencyContact[];
}

/** What a person should know before they write; danger first and open, the rest one tap away. */
export function Before({ context, folded, emergency }: BeforeProps) {
  const { t, locale } = context;
  return (
    <div className="before">
      <h1>
        <Picture pictures={context.pictures} of="before" />
        {t('intake.before.title')}
      </h1>
      <Listen context={context} id="before" />
      {!folded && <p>{t('intake.before.lead')}</p>}
      <Danger {...{ t, locale, emergency }} />
      <details>
        <summary>{t('intake.before.more')}</summary>
        <Listen context={context} id="before-more" />
        {POINTS.map((point) => (
          <Fragment key={point}>
            <h3>{t(`intake.before.${point}`)}</h3>
            <p>{t(`intake.before.${point}-text`)}</p>
          </Fragment>
        ))}
        <p>
          <a href={pathIn(locale, 'elsewhere')}>{t('intake.page.elsewhere')}</a>
        </p>
      </details>
    </div>
  );
}

function Danger({ t, locale, emergency }: Pick<BeforeProps, 'emergency'> & { t: T; locale: Locale }) {
  const everywhere = emergency.filter(isEverywhere).map((contact) => contactIn(contact, locale));
  return (
    <section className="danger" aria-labelledby="danger">
      <h2 id="danger">{t('intake.before.danger')}</h2>
      <p>
        <b>{t('intake.before.danger-cannot')}</b> {t('intake.before.danger-first')}
      </p>
      {everywhere.length > 0 && (
        <>
          <p>{t('intake.before.danger-call')}</p>
          <ul>
            {everywhere.map(({ name, phone, hours }) => (
              <li key={phone}>
                {name}: <PhoneLink {...{ phone, hours }} />
              </li>
            ))}
          </ul>
        </>
      )}
      {everywhere.length < emergency.length && (
        <p>
          <a href={`${pathIn(locale, 'elsewhere')}#emergency`}>{t('intake.before.danger-near')}</a>
        </p>
      )}
    </section>
  );
}
