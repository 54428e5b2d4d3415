import { Button } from '@mantine/core';
import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { VerificationRecord } from '#complaints/domain';
import { useT } from '../../i18n/language.js';
import { Section } from '../../ui/section.js';
import { ActionDialog } from '../actions/action-dialog.js';
import { carriesFinding, offeredFor } from '../actions/offered.js';
import type { OpenedComplaint } from '../complaint/opened.js';
import { WaitingNotice } from '../complaint/waiting-notice.js';
import classes from './record.module.css';

interface Props {
  readonly complaint: OpenedComplaint;
  readonly record: VerificationRecord;
  /** All that is written is stored, and the page has heard of it. */
  readonly settled: boolean;
}

/** What comes after the record: the conclusion, where one may be reached now. */
export function RecordEnd({ complaint, record, settled }: Props) {
  const t = useT();
  const search = useSearch();
  const [, navigate] = useLocation();
  const [open, setOpen] = useState(false);
  const back = `/complaints/${complaint.view.facts.id}${search && `?${search}`}`;
  const ready = carriesFinding(record);
  const possible = offeredFor(complaint).includes('conclude');
  return (
    <div className={classes['end']}>
      <Section title={t('record.next')}>
        <WaitingNotice complaint={complaint} />
        {possible && (
          <p className={classes['hint']}>{t(ready ? 'record.next.ready' : 'record.next.lacking')}</p>
        )}
        {possible && (
          <Button variant={ready ? 'filled' : 'default'} disabled={!settled} onClick={() => setOpen(true)}>
            {t('action.conclude.name')}
          </Button>
        )}
      </Section>
      {open && (
        <ActionDialog
          action="conclude"
          complaint={complaint}
          backHref={back}
          onClose={() => setOpen(false)}
          onDone={() => navigate(back)}
        />
      )}
    </div>
  );
}
