import { Button } from '@mantine/core';
import { useT } from '../../i18n/language.js';
import { useSignOut } from './use-sign-out.js';

/** Ends the session. */
export function SignOutButton() {
  const t = useT();
  const { signOut, question } = useSignOut();
  return (
    <>
      <Button variant="default" size="xs" onClick={signOut}>
        {t('app.signOut')}
      </Button>
      {question}
    </>
  );
}
