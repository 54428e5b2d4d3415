import { Button, PasswordInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { newPassphrase, normalisePassphrase } from '#sealing';
import { useT } from '../../i18n/language.js';
import { useSessionStore } from '../../session/session-context.js';
import { Notice } from '../../ui/notice.js';
import { useProblemText } from '../../ui/use-problem-text.js';
import { VaultError } from '../../vault/vault.js';
import classes from './account.module.css';
import { OwnWords } from './own-words.js';

interface Props {
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Draws new words, has them written down and typed once, and puts them in place of the old ones. */
export function ChangePassphrase({ onDone, onClose }: Props) {
  const t = useT();
  const problemText = useProblemText();
  const store = useSessionStore();
  const [next] = useState(newPassphrase);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const typed = (name: string) => String(data.get(name));
    if (normalisePassphrase(typed('next')) !== next) return setFault(t('account.passphrase.differs'));
    setBusy(true);
    setFault(null);
    try {
      await store.changePassphrase(typed('username').trim(), typed('passphrase'), next);
      onDone();
    } catch (error) {
      setFault(error instanceof VaultError ? t('account.passphrase.wrong') : problemText(error));
      setBusy(false);
    }
  };
  return (
    <form className={classes['form']} autoComplete="off" onSubmit={(event) => void submit(event)}>
      <Notice tone="soon" title={t('account.passphrase.new')}>
        <p className={classes['words']} data-words>
          {next}
        </p>
        <p>{t('account.passphrase.write')}</p>
      </Notice>
      <PasswordInput
        name="next"
        label={t('account.passphrase.again')}
        autoComplete="off"
        required
        visibilityToggleButtonProps={{ 'aria-label': t('signIn.show'), tabIndex: 0 }}
      />
      <OwnWords passphrase={t('account.passphrase.current')} fault={fault} />
      <div className={classes['buttons']}>
        <Button variant="default" disabled={busy} onClick={onClose}>
          {t('app.cancel')}
        </Button>
        <Button type="submit" loading={busy}>
          {t('account.passphrase.do')}
        </Button>
      </div>
    </form>
  );
}
