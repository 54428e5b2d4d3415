import { Fragment } from 'react';
import { contactIn, type EmergencyContact } from '#network';
import { pathIn, type T } from '../web/locale.js';
import { PhoneLink } from '../web/phone-link.js';
import { Listen, Picture, type FieldContext, type ListenContext } from '../web/ui.js';

const POINTS = ['who', 'can', 'cannot', 'kept', 'law', 'phone'] as const;

interface BeforeProps {
  readonly context: ListenContext & Pick<FieldContext, 'locale'>;
  readonly folded: boolean;
  /** Whom the network says to call. */
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
      <Danger t={t} emergency={emergency.map((contact) => contactIn(contact, locale))} />
      <details>
        <summary>{t('intake.before.more')}</summary>
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

function Danger({ t, emergency }: Pick<BeforeProps, 'emergency'> & { t: T }) {
  return (
    <section className="danger" aria-labelledby="danger">
      <h2 id="danger">{t('intake.before.danger')}</h2>
      <p>
        <b>{t('intake.before.danger-cannot')}</b> {t('intake.before.danger-first')}
      </p>
      {emergency.length > 0 && (
        <>
          <p>{t('intake.before.danger-call')}</p>
          <ul>
            {emergency.map(({ name, phone, hours }) => (
              <li key={phone}>
                {name}: <PhoneLink {...{ phone, hours }} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
