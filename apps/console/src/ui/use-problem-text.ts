import { useCallback } from 'react';
import { errorsCatalogue, hasKey, translate } from '#i18n';
import { Problem } from '../api/problem.js';
import { useLanguage, useT } from '../i18n/language.js';
import { VaultError } from '../vault/vault.js';

/** Says in plain words what a code means; an unknown one is named, so that it can be reported. */
export function useCodeText(): (code: string) => string {
  const t = useT();
  const { locale, drafts } = useLanguage();
  return useCallback(
    (code) =>
      hasKey(errorsCatalogue, code)
        ? translate(errorsCatalogue, locale, code, {}, drafts)
        : t('error.other', { code }),
    [t, locale, drafts],
  );
}

/** Says in plain words what went wrong, what is safe and what to do. */
export function useProblemText(): (error: unknown) => string {
  const t = useT();
  const codeText = useCodeText();
  return useCallback(
    (error) => {
      if (error instanceof VaultError) return codeText(error.code);
      if (!(error instanceof Problem)) return t('error.other', { code: 'console.fault' });
      return error.status === 0 ? t('error.unreachable') : codeText(error.code);
    },
    [t, codeText],
  );
}
