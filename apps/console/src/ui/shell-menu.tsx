import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { useSignOut } from '../features/account/use-sign-out.js';
import { useT } from '../i18n/language.js';
import {
  mayImport,
  mayLead,
  maySeeFigures,
  maySeeTeamFigures,
  worksOnComplaints,
} from '../session/rights.js';
import { useSession } from '../session/session-context.js';
import { Dialog } from './dialog.js';
import classes from './shell-menu.module.css';

/** On a phone: what the header has no room for, behind one word. */
export function ShellMenu({ help }: { readonly help: () => void }) {
  const t = useT();
  const { current } = useSession();
  const { signOut, question } = useSignOut();
  const [opened, setOpened] = useState(false);
  const close = () => setOpened(false);
  const leaveFor = (where: () => void) => () => {
    close();
    where();
  };
  return (
    <>
      <Button variant="default" size="xs" aria-haspopup="dialog" onClick={() => setOpened(true)}>
        {t('app.more')}
      </Button>
      <Dialog opened={opened} onClose={close} title={t('app.more')}>
        <div className={classes['choices']}>
          {worksOnComplaints(current) && (
            <Button variant="default" component={Link} href="/tasks" onClick={close}>
              {t('tasks.nav')}
            </Button>
          )}
          {mayImport(current) && (
            <Button variant="default" component={Link} href="/imports" onClick={close}>
              {t('app.imports')}
            </Button>
          )}
          {mayLead(current) && !worksOnComplaints(current) && (
            <Button variant="default" component={Link} href="/team" onClick={close}>
              {t('team.nav')}
            </Button>
          )}
          {maySeeTeamFigures(current) && !maySeeFigures(current) && (
            <Button variant="default" component={Link} href="/figures" onClick={close}>
              {t('app.figures')}
            </Button>
          )}
          <Button variant="default" component={Link} href="/account" onClick={close}>
            {t('app.account')}
          </Button>
          <Button variant="default" onClick={leaveFor(help)}>
            {t('app.help')}
          </Button>
          <Button variant="default" onClick={leaveFor(signOut)}>
            {t('app.signOut')}
          </Button>
        </div>
      </Dialog>
      {question}
    </>
  );
}
