import { Button, CopyButton } from '@mantine/core';
import { useT } from '../i18n/language.js';
import classes from './fingerprint.module.css';

/** A fingerprint in full, to be compared or taken along. */
export function Fingerprint({ hex }: { readonly hex: string }) {
  const t = useT();
  return (
    <span className={classes['fingerprint']}>
      <code>{hex}</code>
      <CopyButton value={hex}>
        {({ copied, copy }) => (
          <Button size="compact-sm" variant="subtle" onClick={copy}>
            {t(copied ? 'fingerprint.copied' : 'fingerprint.copy')}
          </Button>
        )}
      </CopyButton>
    </span>
  );
}
