import { Button } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../i18n/language.js';
import { Notice } from '../../ui/notice.js';
import { later } from '../../ui/later.js';
import classes from './account.module.css';

const ChangePassphrase = later(async () => (await import('./change-passphrase.js')).ChangePassphrase);

/** One's own passphrase: another is drawn, never chosen. */
export function PassphraseSection() {
  const t = useT();
  const [step, setStep] = useState<'standing' | 'changing' | 'changed'>('standing');
  return (
    <div className={classes['form']}>
      <p>{t('account.passphrase.text')}</p>
      {step === 'changed' && (
        <Notice tone="good" urgent>
          {t('account.passphrase.changed')}
        </Notice>
      )}
      {step === 'changing' ? (
        <ChangePassphrase onDone={() => setStep('changed')} onClose={() => setStep('standing')} />
      ) : (
        <div>
          <Button variant="default" onClick={() => setStep('changing')}>
            {t('account.passphrase.change')}
          </Button>
        </div>
      )}
    </div>
  );
}
