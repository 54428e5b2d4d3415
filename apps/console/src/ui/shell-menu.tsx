import { Button, Menu } from '@mantine/core';
import { Link } from 'wouter';
import { useSignOut } from '../features/account/use-sign-out.js';
import { useT } from '../i18n/language.js';
import { worksOnComplaints } from '../session/rights.js';
import { useSession } from '../session/session-context.js';

/** On a phone: what the header has no room for, behind one word. */
export function ShellMenu({ help }: { readonly help: () => void }) {
  const t = useT();
  const { current } = useSession();
  const { signOut, question } = useSignOut();
  return (
    <>
      <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button variant="default" size="xs">
            {t('app.more')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {worksOnComplaints(current) && (
            <Menu.Item component={Link} href="/tasks">
              {t('tasks.nav')}
            </Menu.Item>
          )}
          <Menu.Item component={Link} href="/account">
            {t('app.account')}
          </Menu.Item>
          <Menu.Item onClick={help}>{t('app.help')}</Menu.Item>
          <Menu.Item onClick={signOut}>{t('app.signOut')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {question}
    </>
  );
}
