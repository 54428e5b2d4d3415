import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { Bell } from '../features/reach/bell.js';
import { SignOutButton } from '../features/account/sign-out-button.js';
import { TrustNotices } from '../features/trust/trust-notices.js';
import { useT } from '../i18n/language.js';
import { useSession } from '../session/session-context.js';
import {
  mayFileForSomeone,
  mayImport,
  mayLead,
  maySeeFigures,
  maySeeTeamFigures,
  worksOnComplaints,
} from '../session/rights.js';
import { later } from './later.js';
import { ShellMenu } from './shell-menu.js';
import classes from './shell.module.css';
import { PHONE, useMedia } from './use-media.js';
import { useShortcuts } from './use-shortcuts.js';

const HelpDialog = later(async () => (await import('../features/help/help-dialog.js')).HelpDialog);

/** What stands around every page of a session: where one is, where one can go, what must be known. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const t = useT();
  const { current } = useSession();
  const [helping, setHelping] = useState(false);
  const [helped, setHelped] = useState(false);
  const phone = useMedia(PHONE);
  const help = () => {
    setHelped(true);
    setHelping(true);
  };
  useShortcuts({ '?': help });
  return (
    <div className={classes['shell']}>
      <a className={classes['skip']} href="#content">
        {t('app.skip')}
      </a>
      <header>
        {current.network.kind === 'demonstration' && (
          <p className={classes['demonstration']}>{t('app.demonstration')}</p>
        )}
        <div className={classes['header']}>
          <span className={classes['mark']}>Kenekanko</span>
          <MainNav wide={!phone} />
          <Bell />
          {phone ? <ShellMenu help={help} /> : <HelpAndSignOut help={help} />}
        </div>
      </header>
      <TrustNotices />
      <div id="content" tabIndex={-1} className={classes['content']}>
        {children}
      </div>
      {helped && <HelpDialog opened={helping} onClose={() => setHelping(false)} />}
    </div>
  );
}

function HelpAndSignOut({ help }: { readonly help: () => void }) {
  const t = useT();
  return (
    <>
      <Button variant="subtle" size="compact-sm" onClick={help} aria-label={t('app.help')}>
        ?
      </Button>
      <SignOutButton />
    </>
  );
}

function MainNav({ wide }: { readonly wide: boolean }) {
  const t = useT();
  const [location] = useLocation();
  const { current } = useSession();
  const links = [
    {
      href: '/queue',
      text: t('app.queue'),
      here: /^\/(queue|complaints)/.test(location),
      shown: worksOnComplaints(current),
    },
    {
      href: '/team',
      text: t('team.nav'),
      here: location.startsWith('/team'),
      shown: mayLead(current) && (wide || worksOnComplaints(current)),
    },
    {
      href: '/tasks',
      text: t('tasks.nav'),
      here: location.startsWith('/tasks'),
      shown: wide && worksOnComplaints(current),
    },
    {
      href: '/assist',
      text: t('assisted.nav'),
      here: location.startsWith('/assist'),
      shown: mayFileForSomeone(current),
    },
    {
      href: '/imports',
      text: t('app.imports'),
      here: location.startsWith('/imports'),
      shown: wide && mayImport(current),
    },
    {
      href: '/figures',
      text: t('app.figures'),
      here: location.startsWith('/figures'),
      shown: maySeeFigures(current) || (wide && maySeeTeamFigures(current)),
    },
    {
      href: '/reports',
      text: t('app.reports'),
      here: location.startsWith('/reports'),
      shown: maySeeFigures(current),
    },
    { href: '/account', text: t('app.account'), here: location.startsWith('/account'), shown: wide },
  ];
  return (
    <nav aria-label={t('app.menu')} className={classes['nav']}>
      {links
        .filter(({ shown }) => shown)
        .map(({ href, text, here }) => (
          <Link key={href} href={href} aria-current={here ? 'page' : undefined}>
            {text}
          </Link>
        ))}
    </nav>
  );
}
