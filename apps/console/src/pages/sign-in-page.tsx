import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { Problem } from '../api/problem.js';
import { LanguageChoice } from '../i18n/language-choice.js';
import { useT } from '../i18n/language.js';
import { useSessionStore } from '../session/session-context.js';
import type { Notice as SessionNotice, SignInStep } from '../session/session-store.js';
import { Notice } from '../ui/notice.js';
import { PlainPage } from '../ui/plain-page.js';
import { useProblemText } from '../ui/use-problem-text.js';
import classes from './sign-in-page.module.css';

const IDLE_MINUTES = 15;

type Fault = { readonly username?: string; readonly passphrase?: string; readonly form?: string };

/** User name and passphrase; the passphrase is turned into keys on this device and is never sent. */
export function SignInPage({ notice }: { readonly notice: SessionNotice | null }) {
  const t = useT();
  const [step, setStep] = useState<SignInStep | null>(null);
  const [fault, setFault] = useState<Fault>({});
  const signIn = useSignIn(setStep, setFault);
  return (
    <PlainPage title={t('signIn.title')}>
      {notice && <SessionEnd notice={notice} />}
      <form noValidate onSubmit={signIn} className={classes['form']}>
        {fault.form && (
          <Notice tone="late" urgent>
            {fault.form}
          </Notice>
        )}
        <TextInput
          name="username"
          label={t('signIn.username')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          size="md"
          error={fault.username}
          disabled={step !== null}
          autoFocus
        />
        <PasswordInput
          name="passphrase"
          label={t('signIn.passphrase')}
          description={t('signIn.passphraseHint')}
          autoComplete="current-password"
          size="md"
          error={fault.passphrase}
          disabled={step !== null}
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.show'), tabIndex: 0 }}
        />
        <Button type="submit" size="md" fullWidth disabled={step !== null}>
          {t('signIn.submit')}
        </Button>
        <p role="status" className={classes['step']}>
          {step ? t(`signIn.step.${step}`) : t('signIn.neverSent')}
        </p>
      </form>
      <LanguageChoice />
    </PlainPage>
  );
}

function SessionEnd({ notice }: { readonly notice: SessionNotice }) {
  const t = useT();
  const text =
    notice === 'broken' ? t('signIn.broken') : t(`signIn.notice.${notice}`, { minutes: IDLE_MINUTES });
  return (
    <div className={classes['notice']}>
      <Notice tone={notice === 'signed-out' ? 'good' : notice === 'broken' ? 'late' : 'info'}>{text}</Notice>
    </div>
  );
}

function useSignIn(setStep: (step: SignInStep | null) => void, setFault: (fault: Fault) => void) {
  const t = useT();
  const store = useSessionStore();
  const problemText = useProblemText();
  const busy = useRef(false);
  return async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const username = String(data.get('username')).trim();
    const passphrase = String(data.get('passphrase')).trim().replace(/\s+/g, ' ');
    const fault: Fault = {
      ...(username ? {} : { username: t('signIn.needUsername') }),
      ...(passphrase ? {} : { passphrase: t('signIn.needPassphrase') }),
    };
    setFault(fault);
    if (!username || !passphrase) {
      form.querySelector<HTMLInputElement>(username ? '[name=passphrase]' : '[name=username]')?.focus();
      return;
    }
    if (busy.current) return;
    busy.current = true;
    try {
      await store.signIn(username, passphrase, setStep);
    } catch (error) {
      // A name that no account can have is answered like a wrong one.
      const refused = error instanceof Problem && (error.status === 401 || error.status === 400);
      setFault({ form: refused ? t('signIn.refused') : problemText(error) });
      setStep(null);
    } finally {
      busy.current = false;
    }
  };
}
