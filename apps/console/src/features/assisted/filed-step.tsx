import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { FiledComplaintResponseDto } from '#desk-client';
import { formatDay, intakeCatalogue, translator } from '#i18n';
import { useLanguage, useT } from '../../i18n/language.js';
import { useSession } from '../../session/session-context.js';
import { Notice } from '../../ui/notice.js';
import { Section } from '../../ui/section.js';
import { CodeGroups } from './code-groups.js';

/** What arrived, and the code for as long as the person is here. */
export interface Arrived {
  readonly filed: FiledComplaintResponseDto;
  /** Null where the person took none. */
  readonly code: string | null;
}

interface Props extends Arrived {
  readonly publicUrl: string;
  readonly next: () => void;
}

/** It arrived: what to tell the person, and nothing left of what they said. */
export function FiledStep({ filed, code, publicUrl, next }: Props) {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { locale, drafts } = useLanguage();
  const { timeZone } = useSession().current.network;
  const q = translator(intakeCatalogue, locale, drafts);
  const day = (instant: string) => formatDay(new Date(instant), locale, timeZone);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {q('intake.receipt.title')}
      </h1>
      <Notice tone="good">
        {filed.outcome === 'same' && <p>{t('assisted.same')}</p>}
        {filed.outcome === 'added' && <p>{t('assisted.added')}</p>}
        <p>{t('assisted.filedGone')}</p>
      </Notice>
      {code && <CodeGroups code={code} />}
      <Section title={t('assisted.tell')}>
        <ul>
          {filed.triageDueAt && (
            <li>
              {q('intake.receipt.by', { date: day(filed.triageDueAt) })} {q('intake.receipt.by-text')}
            </li>
          )}
          {code ? (
            <>
              <li>{t('assisted.tellBack', { address: `${publicUrl}/follow` })}</li>
              <li>{t('assisted.tellPaper')}</li>
              <li>{q('intake.receipt.dont-code')}</li>
            </>
          ) : (
            <li>{t('assisted.tellNone')}</li>
          )}
          <li>{q('intake.receipt.dont-alone')}</li>
          <li>{q('intake.receipt.dont-evidence')}</li>
        </ul>
      </Section>
      <Button size="lg" fullWidth onClick={next}>
        {t('assisted.next')}
      </Button>
    </>
  );
}
