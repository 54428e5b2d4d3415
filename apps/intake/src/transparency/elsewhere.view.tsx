import type { Locale } from '#i18n';
import { contactIn, type EmergencyContact, type Institution } from '#network';
import { RECIPIENT_KINDS } from '#taxonomy';
import type { Say, T } from '../web/locale.js';
import { PhoneLink } from '../web/phone-link.js';

interface ElsewhereProps {
  readonly t: T;
  readonly say: Say;
  readonly locale: Locale;
  /** `yyyy-mm-dd` in the network's time zone. */
  readonly day: string;
  readonly districts: readonly { readonly id: string; readonly name: string }[];
  readonly emergency: readonly EmergencyContact[];
  /** Those that hold on that day. */
  readonly institutions: readonly Institution[];
}

/** Whom to call at once, then who helps with what; an address or a number stands only where the network gave one. */
export function Elsewhere({ t, say, locale, day, districts, emergency, institutions }: ElsewhereProps) {
  const kinds = RECIPIENT_KINDS.entries.filter(({ retired }) => retired === undefined || day < retired);
  const named = new Map(districts.map(({ id, name }) => [id, name]));
  return (
    <>
      <h1>{t('intake.elsewhere.title')}</h1>
      <p>{t('intake.elsewhere.lead')}</p>
      {emergency.length > 0 && (
        <section className="danger" aria-labelledby="emergency">
          <h2 id="emergency">{t('intake.elsewhere.emergency')}</h2>
          <ul>
            {emergency
              .map((contact) => contactIn(contact, locale))
              .map(({ name, phone, hours }) => (
                <li key={phone}>
                  {name}: <PhoneLink {...{ phone, hours }} />
                </li>
              ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{t('intake.elsewhere.by-need')}</h2>
        <p className="hint">{t('intake.elsewhere.unknown')}</p>
        {kinds.map(({ id, labels, help }) => {
          const known = institutions.filter(({ kind }) => kind === id).sort(wholeCountryFirst);
          // "Something else" helps nobody without a name.
          if (id === 'other' && known.length === 0) return null;
          return (
            <div key={id}>
              <h3>{help && say(help)}</h3>
              {id !== 'other' && <p>{say(labels)}</p>}
              {known.length > 0 && (
                <ul>
                  {known.map((one) => (
                    <li key={`${one.name} ${one.validFrom}`}>
                      <Entry t={t} institution={one} named={named} />
                    </li>
                  ))}
                </ul>
              )}
            </div>
          );
        })}
      </section>
      <p>{t('intake.elsewhere.both')}</p>
    </>
  );
}

interface EntryProps {
  readonly t: T;
  readonly institution: Institution;
  readonly named: ReadonlyMap<string, string>;
}

function Entry({ t, institution, named }: EntryProps) {
  const { name, place, phone, hours, districtIds } = institution;
  const districts = districtIds.map((id) => named.get(id) ?? id).join(', ');
  return (
    <>
      <b>{name}</b>
      {place && ` — ${place}`}
      {phone ? (
        <>
          {' · '}
          <PhoneLink {...{ phone, hours }} />
        </>
      ) : (
        hours && ` (${hours})`
      )}
      {districts && (
        <>
          <br />
          {t('intake.elsewhere.for', { districts })}
        </>
      )}
    </>
  );
}

const wholeCountryFirst = (a: Institution, b: Institution): number =>
  Number(a.districtIds.length > 0) - Number(b.districtIds.length > 0) || a.name.localeCompare(b.name, 'fr');
