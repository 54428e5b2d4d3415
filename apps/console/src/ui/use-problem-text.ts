import { useCallback } from 'react';
import { Problem } from '../api/problem.js';
import { useT } from '../i18n/language.js';
import { VaultError } from '../vault/vault.js';

/** Says in plain words what went wrong, what is safe and what to do. */
export function useProblemText(): (error: unknown) => string {
  const t = useT();
  return useCallback(
    (error) => {
      if (error instanceof VaultError) return t('error.vault', { code: error.code });
      if (!(error instanceof Problem)) return t('error.other', { code: 'unknown' });
      if (error.status === 0) return t('error.unreachable');
      if (error.status === 403) return t('error.forbidden');
      if (error.status === 404) return t('error.missing');
      if (error.status === 422) return t('error.refused', { code: refusal(error) });
      if (error.status === 429) return t('error.tooMany');
      return t('error.other', { code: error.code });
    },
    [t],
  );
}

function refusal(problem: Problem): string {
  const why = problem.body['why'];
  return typeof why === 'string' ? why : problem.code;
}
