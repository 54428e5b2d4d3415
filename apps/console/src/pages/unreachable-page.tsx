import { Button } from '@mantine/core';
import { useT } from '../i18n/language.js';
import { useSessionStore } from '../session/session-context.js';
import { Notice } from '../ui/notice.js';
import { PlainPage } from '../ui/plain-page.js';

/** The desk gave no answer while the session was opened again: nothing is lost. */
export function UnreachablePage() {
  const t = useT();
  const store = useSessionStore();
  return (
    <PlainPage title={t('signIn.title')}>
      <Notice
        tone="soon"
        urgent
        action={<Button onClick={() => void store.resume()}>{t('app.retry')}</Button>}
      >
        {t('signIn.unreachable')}
      </Notice>
    </PlainPage>
  );
}
