import { Button, Checkbox } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useT } from '../../i18n/language.js';
import { useSession } from '../../session/session-context.js';
import { Notice } from '../../ui/notice.js';
import { download } from '../../ui/use-object-url.js';
import { useProblemText } from '../../ui/use-problem-text.js';
import { VaultError } from '../../vault/vault.js';
import classes from './account.module.css';
import { OwnWords } from './own-words.js';

/** Hands out the account's private identity: only after it was explained, and only to who knows the passphrase. */
export function ExportIdentity() {
  const t = useT();
  const problemText = useProblemText();
  const { api, vault, current } = useSession();
  const [understood, setUnderstood] = useState(false);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    setBusy(true);
    setFault(null);
    try {
      const { salt } = await api.challenge(String(data.get('username')).trim());
      const passphrase = String(data.get('passphrase'));
      const { sealedIdentity } = current;
      const identity = await vault.call('exportIdentity', { passphrase, salt, sealedIdentity });
      download(`# Kenekanko: ${current.account.displayName}\n${identity}\n`, 'identity.txt');
      form.reset();
      setUnderstood(false);
    } catch (error) {
      setFault(error instanceof VaultError ? t('account.identity.wrong') : problemText(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className={classes['form']} onSubmit={(event) => void submit(event)}>
      <Notice tone="soon">{t('account.identity.text')}</Notice>
      <p>
        {t('account.identity.command')} <code>age -d -i identity.txt export.html.age</code>
      </p>
      <Checkbox
        label={t('account.identity.confirm')}
        checked={understood}
        onChange={(event) => setUnderstood(event.currentTarget.checked)}
      />
      {understood && (
        <>
          <OwnWords passphrase={t('account.identity.passphrase')} fault={fault} />
          <div>
            <Button type="submit" variant="default" loading={busy}>
              {t('account.identity.do')}
            </Button>
          </div>
        </>
      )}
    </form>
  );
}
