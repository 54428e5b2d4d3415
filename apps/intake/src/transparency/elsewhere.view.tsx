import type { Locale } from '#i18n';
import { contactIn, isEverywhere, type EmergencyContact, type Holding, type Institution } from '#network';
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
  /** Those that hold on that day, as the institutions. */
  readonly emergency: readonly EmergencyContact[];
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
              .sort(wholeCountryFirst)
              .map(({ name, phone, hours, districtIds }) => (
                <li key={`${name} ${phone}`}>
                  {name}: <PhoneLink {...{ phone, hours }} />
                  <Districts {...{ t, named, districtIds }} />
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
      <Districts {...{ t, named, districtIds }} />
    </>
  );
}

/** For which districts it is there; nothing where that is the whole country. */
function Districts({ t, named, districtIds = [] }: Pick<EntryProps, 't' | 'named'> & Holding) {
  if (districtIds.length === 0) return null;
  const districts = districtIds.map((id) => named.get(id) ?? id).join(', ');
  return (
    <>
      <br />
      {t('intake.elsewhere.for', { districts })}
    </>
  );
}

type Named = Holding & { readonly name: string };
const wholeCountryFirst = (a: Named, b: Named): number =>
  Number(isEverywhere(b)) - Number(isEverywhere(a)) || a.name.localeCompare(b.name, 'fr');
