import { PasswordInput, TextInput } from '@mantine/core';
import { useT } from '../../i18n/language.js';
import { Notice } from '../../ui/notice.js';

interface Props {
  /** What the passphrase's field is called. */
  readonly passphrase: string;
  readonly fault: string | null;
}

/** Asks once more who is there, by `username` and `passphrase`, before what only the account's owner may do. */
export function OwnWords({ passphrase, fault }: Props) {
  const t = useT();
  return (
    <>
      <TextInput
        name="username"
        label={t('signIn.username')}
        autoComplete="username"
        autoCapitalize="none"
        required
      />
      <PasswordInput
        name="passphrase"
        label={passphrase}
        autoComplete="current-password"
        required
        visibilityToggleButtonProps={{ 'aria-label': t('signIn.show'), tabIndex: 0 }}
      />
      {fault && (
        <Notice tone="late" urgent>
          {fault}
        </Notice>
      )}
    </>
  );
}
