import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../i18n/language.js';
import { Dialog } from '../../ui/dialog.js';
import { useSession, useSessionStore } from '../../session/session-context.js';

/** Signs out at once, unless unsent texts would be lost: then it asks. */
export function SignOutButton() {
  const t = useT();
  const store = useSessionStore();
  const { drafts } = useSession();
  const [unsent, setUnsent] = useState(0);
  const press = () => {
    const count = drafts.count();
    if (count === 0) void store.signOut();
    else setUnsent(count);
  };
  return (
    <>
      <Button variant="default" size="xs" onClick={press}>
        {t('app.signOut')}
      </Button>
      <Dialog opened={unsent > 0} onClose={() => setUnsent(0)} title={t('signOut.title')}>
        <p>{t('signOut.drafts', { count: unsent })}</p>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => setUnsent(0)}>
            {t('app.cancel')}
          </Button>
          <Button color="red" onClick={() => void store.signOut()}>
            {t('signOut.erase')}
          </Button>
        </Group>
      </Dialog>
    </>
  );
}
