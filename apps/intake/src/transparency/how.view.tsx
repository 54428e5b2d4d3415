import { formatDay, type Locale } from '#i18n';
import { fingerprint, type TrustedDirectory, type TrustedRecipient } from '#sealing';
import type { PublicNetwork } from '#complaints/domain';
import type { Assets } from '../web/assets.js';
import type { T } from '../web/locale.js';

// Penal Code of 13 December 2024; laws 2013-015 (personal data) and 2019-056 (cybercrime).
const LAWS = ['retaliation', 'limits', 'data', 'search'] as const;

interface HowProps {
  readonly t: T;
  readonly locale: Locale;
  readonly network: PublicNetwork;
  readonly trusted: TrustedDirectory;
  readonly rootPublicKey: string;
  readonly assets: Assets;
}

/** What is sealed, what stays readable, whose keys ever received complaints, and how to check the scripts. */
export function How({ t, locale, network, trusted, rootPublicKey, assets }: HowProps) {
  const { sounds: _, ...named } = assets;
  const files = Object.values(named).filter((asset) => asset !== null);
  return (
    <>
      <h1>{t('intake.how.title')}</h1>
      <h2>{t('intake.how.protected')}</h2>
      <p>{t('intake.how.sealed')}</p>
      <p>{t('intake.how.sealed-here')}</p>
      <p>{t('intake.how.sealed-there')}</p>
      <h2>{t('intake.how.not-protected')}</h2>
      <p>{t('intake.how.limit')}</p>
      <p>{t('intake.how.readable')}</p>
      <section>
        <h2>{t('intake.before.phone')}</h2>
        <p>{t('intake.before.phone-text')}</p>
      </section>
      <section>
        <h2>{t('intake.how.law')}</h2>
        {LAWS.map((id) => (
          <p key={id}>{t(`intake.how.law-${id}`)}</p>
        ))}
      </section>
      <section>
        <h2>{t('intake.how.readers')}</h2>
        {network.teams.map(({ id, name }) => (
          <div key={id}>
            <h3>{name}</h3>
            {(trusted.teams.get(id) ?? []).map((recipient) => (
              <Recipient
                key={recipient.recipient}
                {...{ t, locale, recipient }}
                timeZone={network.timeZone}
              />
            ))}
          </div>
        ))}
      </section>
      <section>
        <h2>{t('intake.how.root')}</h2>
        <p>
          <code>{rootPublicKey}</code>
        </p>
      </section>
      <section>
        <h2>{t('intake.how.scripts')}</h2>
        {files.map(({ path, integrity }) => (
          <p key={path}>
            {path}
            <br />
            <code>{integrity}</code>
          </p>
        ))}
      </section>
    </>
  );
}

interface RecipientProps {
  readonly t: T;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly recipient: TrustedRecipient;
}

function Recipient({ t, locale, timeZone, recipient: { recipient, from, revoked } }: RecipientProps) {
  const date = formatDay(new Date(from), locale, timeZone);
  return (
    <p>
      {fingerprint(recipient)} · {t('intake.how.since', { date })}
      {revoked && ` · ${t(`intake.how.${revoked}`)}`}
      <br />
      <code>{recipient}</code>
    </p>
  );
}
