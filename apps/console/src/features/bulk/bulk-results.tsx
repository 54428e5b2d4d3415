import { Button } from '@mantine/core';
import type { BulkResult } from '#desk-client';
import { useT } from '../../i18n/language.js';
import layout from '../../ui/dialog-form.module.css';
import { Notice } from '../../ui/notice.js';
import type { BulkAct } from './bulk-plan.js';
import { Reasons } from './reasons.js';

interface Props {
  readonly act: BulkAct;
  readonly results: readonly BulkResult[];
  readonly onClose: () => void;
}

const focus = (button: HTMLButtonElement | null) => button?.focus({ preventScroll: true });

/** What became of each: how many are done, which were refused and why. */
export function BulkResults({ act, results, onClose }: Props) {
  const t = useT();
  const refused = results.flatMap(({ id, refused: code }) => (code === null ? [] : [{ id, code }]));
  const done = results.length - refused.length;
  return (
    <div className={layout['form']}>
      {refused.length > 0 && (
        <Notice tone="late" title={t(`bulk.${act}.refused`, { count: refused.length })}>
          <Reasons refused={refused} onOpen={onClose} />
        </Notice>
      )}
      <Notice tone={done > 0 ? 'good' : 'info'}>{t(`bulk.${act}.done`, { count: done })}</Notice>
      <div className={layout['buttons']}>
        <Button ref={focus} onClick={onClose}>
          {t('app.close')}
        </Button>
      </div>
    </div>
  );
}
