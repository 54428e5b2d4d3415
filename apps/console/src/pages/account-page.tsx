import { Checkbox, SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { consoleCatalogue, hasKey } from '#i18n';
import { ExportIdentity } from '../features/account/export-identity.js';
import { OwnSessions } from '../features/account/own-sessions.js';
import { PassphraseSection } from '../features/account/passphrase-section.js';
import { SignOutButton } from '../features/account/sign-out-button.js';
import { ReachSection } from '../features/reach/reach-section.js';
import { OwnDuty } from '../features/team/own-duty.js';
import { LanguageChoice } from '../i18n/language-choice.js';
import { useT } from '../i18n/language.js';
import { worksOnComplaints } from '../session/rights.js';
import { useSession } from '../session/session-context.js';
import { later } from '../ui/later.js';
import { Section } from '../ui/section.js';
import { PHONE, useMedia } from '../ui/use-media.js';
import { singleKeys, useSingleKeys } from '../ui/use-shortcuts.js';
import classes from './account-page.module.css';

const ConflictsSection = later(
  async () => (await import('../features/conflicts/conflicts-section.js')).ConflictsSection,
);

/** The account: how the console looks, which teams, and the account's own identity. */
export function AccountPage() {
  const t = useT();
  const { current, keys } = useSession();
  const roleName = (role: string) => {
    const key = `role.${role}`;
    return hasKey(consoleCatalogue, key) ? t(key) : role;
  };
  return (
    <main className={classes['page']}>
      <h1>{t('account.title')}</h1>
      <dl className={classes['pairs']}>
        <dt>{t('account.name')}</dt>
        <dd>{current.account.displayName}</dd>
        <dt>{t('account.roles')}</dt>
        <dd>{current.account.roles.map(roleName).join(', ')}</dd>
        <dt>{t('account.recipient')}</dt>
        <dd>
          <code>{keys.recipient}</code>
        </dd>
      </dl>
      <Looks />
      {worksOnComplaints(current) && <OwnDuty />}
      <ReachSection />
      {worksOnComplaints(current) && (
        <Section title={t('conflict.title')}>
          <ConflictsSection />
        </Section>
      )}
      <Teams />
      <Section title={t('account.sessions.title')}>
        <OwnSessions />
      </Section>
      <Section title={t('account.passphrase.title')}>
        <PassphraseSection />
      </Section>
      <Section title={t('account.identity.title')}>
        <ExportIdentity />
      </Section>
      <Section title={t('app.signOut')}>
        <SignOutButton />
      </Section>
    </main>
  );
}

function Looks() {
  const t = useT();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const keysOn = useSingleKeys();
  const phone = useMedia(PHONE);
  return (
    <div className={classes['looks']}>
      <LanguageChoice />
      <div>
        <p id="theme" className={classes['label']}>
          {t('account.theme')}
        </p>
        <SegmentedControl
          orientation={phone ? 'vertical' : 'horizontal'}
          aria-labelledby="theme"
          value={colorScheme}
          onChange={(value) => setColorScheme(value as typeof colorScheme)}
          data={(['auto', 'light', 'dark'] as const).map((value) => ({
            value,
            label: t(`account.theme.${value}`),
          }))}
        />
      </div>
      <Checkbox
        label={t('account.keys')}
        description={t('account.keysHint')}
        checked={keysOn}
        onChange={(event) => singleKeys.set(event.currentTarget.checked)}
      />
    </div>
  );
}

function Teams() {
  const t = useT();
  const { current, keys } = useSession();
  return (
    <Section title={t('account.teams')}>
      {current.teams.length === 0 && <p>{t('account.noTeams')}</p>}
      <ul>
        {current.teams.map(({ id, name, role }) => (
          <li key={id}>
            {name} — {t(role === 'lead' ? 'account.lead' : 'account.member')},{' '}
            {t(keys.openTeams.includes(id) ? 'account.teamOpen' : 'account.teamClosed')}
          </li>
        ))}
      </ul>
    </Section>
  );
}
