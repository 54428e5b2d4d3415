import { Button, TextInput } from '@mantine/core';
import { useEffect, useMemo, useRef, useState, type FormEvent } from 'react';
import { LATE_MOST_DAYS, type Answers, type FieldError } from '#complaints/domain';
import type { AssistedNetworkResponse } from '#desk-client';
import { intakeCatalogue, translator } from '#i18n';
import { LanguageChoice } from '../../i18n/language-choice.js';
import { useLanguage, useT } from '../../i18n/language.js';
import { Dialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/notice.js';
import { useToday } from '../../ui/use-today.js';
import classes from './assisted.module.css';
import { readInterview, type Interview } from './interview.js';
import { InterviewContext, type InterviewFields } from './interview-context.js';
import { Questions } from './questions.js';

interface Props {
  readonly interview: Interview;
  readonly change: (part: Partial<Interview>) => void;
  readonly network: AssistedNetworkResponse;
  readonly begun: boolean;
  readonly erase: () => void;
  readonly done: (answers: Answers) => void;
}

/** The conversation: safety first, then the questions; what is missing is named where it is missing. */
export function InterviewStep({ interview, change, network, begun, erase, done }: Props) {
  const t = useT();
  const { locale, drafts } = useLanguage();
  const [asked, setAsked] = useState(false);
  const [tries, setTries] = useState(0);
  const q = useMemo(() => translator(intakeCatalogue, locale, drafts), [locale, drafts]);
  const { typed } = interview;
  const read = () =>
    readInterview(
      typed,
      network.districts,
      (id) => q(id === 'contact' ? 'intake.contact.legend' : `intake.consent.${id}`),
      locale,
    );
  const errors = asked ? read().errors : [];
  const fields: InterviewFields = {
    ...{ typed, errors, q },
    put: (field, value) => change({ typed: { ...typed, [field]: [value] } }),
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { answers } = read();
    if (answers) return done(answers);
    setAsked(true);
    setTries((before) => before + 1);
  };
  return (
    <InterviewContext value={fields}>
      <h1>{t('assisted.title')}</h1>
      <p>{t('assisted.lead')}</p>
      <LanguageChoice />
      <Safety network={network} />
      <form noValidate autoComplete="off" onSubmit={submit} className={classes['form']}>
        <Mistakes errors={errors} tries={tries} q={q} />
        <Questions districts={network.districts} />
        <ReceivedOn value={interview.receivedOn} set={(receivedOn) => change({ receivedOn })} />
        <Button type="submit" size="lg" fullWidth>
          {t('assisted.toCode')}
        </Button>
      </form>
      {begun && <Erase erase={erase} />}
    </InterviewContext>
  );
}

function Safety({ network: { emergency, districts } }: Pick<Props, 'network'>) {
  const t = useT();
  const named = (ids: readonly string[]) =>
    districts
      .filter(({ id }) => ids.includes(id))
      .map(({ name }) => name)
      .join(', ');
  return (
    <Notice tone="soon" title={t('assisted.safe')}>
      <p>{t('assisted.safeText')}</p>
      {emergency.length > 0 && (
        <>
          <p>{t('assisted.safeCall')}</p>
          <ul>
            {emergency.map(({ name, phone, hours, districtIds }) => (
              <li key={`${name} ${phone}`}>
                {districtIds.length > 0 && `${named(districtIds)} · `}
                {name}: <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a> {hours}
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}

interface MistakesProps extends Pick<InterviewFields, 'q'> {
  readonly errors: readonly FieldError[];
  /** Grows with every try, which then takes the focus. */
  readonly tries: number;
}

function Mistakes({ errors, tries, q }: MistakesProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (tries > 0) box.current?.focus();
  }, [tries]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" className={classes['mistakes']}>
      <p>
        <b>{q('intake.errors.title', { count: errors.length })}</b>
      </p>
      <ul>
        {errors.map(({ field, key, values }) => (
          <li key={field}>
            <a href={`#${field}`}>{q(key, values)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function ReceivedOn({ value, set }: { readonly value: string; readonly set: (day: string) => void }) {
  const t = useT();
  const today = useToday();
  const earliest = new Date(Date.parse(`${today}T00:00:00Z`));
  earliest.setUTCDate(earliest.getUTCDate() - LATE_MOST_DAYS);
  return (
    <TextInput
      type="date"
      size="md"
      label={t('assisted.received')}
      description={t('assisted.receivedHint')}
      min={earliest.toISOString().slice(0, 10)}
      max={today}
      value={value}
      onChange={(event) => set(event.currentTarget.value || today)}
    />
  );
}

function Erase({ erase }: Pick<Props, 'erase'>) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button variant="subtle" color="red" onClick={() => setAsking(true)}>
        {t('assisted.erase')}
      </Button>
      <Dialog opened={asking} onClose={() => setAsking(false)} title={t('assisted.erase')}>
        <p>{t('assisted.eraseText')}</p>
        <Button
          color="red"
          fullWidth
          onClick={() => {
            setAsking(false);
            erase();
          }}
        >
          {t('assisted.erase')}
        </Button>
      </Dialog>
    </>
  );
}
