import { Button, Group } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useT } from '../../i18n/language.js';
import { Dialog } from '../../ui/dialog.js';
import { useSession, useSessionStore } from '../../session/session-context.js';

/** Signs out at once, unless unsent texts would be lost: then `question` asks; it stands wherever it is put. */
export function useSignOut(): { readonly signOut: () => void; readonly question: ReactNode } {
  const t = useT();
  const store = useSessionStore();
  const { drafts } = useSession();
  const [unsent, setUnsent] = useState(0);
  const signOut = () => {
    const count = drafts.count();
    if (count === 0) void store.signOut();
    else setUnsent(count);
  };
  const question = (
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
  );
  return { signOut, question };
}
