import { Button } from '@mantine/core';
import { useT } from '../i18n/language.js';
import { Notice } from './notice.js';
import { useProblemText } from './use-problem-text.js';

interface Props {
  readonly error: unknown;
  readonly again: () => void;
  readonly size?: 'xs';
}

/** Why something didn't work, and a button that tries again. */
export function Failed({ error, again, size }: Props) {
  const t = useT();
  const problemText = useProblemText();
  return (
    <Notice
      tone="late"
      urgent
      action={
        <Button {...(size && { size })} onClick={again}>
          {t('app.retry')}
        </Button>
      }
    >
      {problemText(error)}
    </Notice>
  );
}
