import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { intakeCatalogue, translator } from '#i18n';
import { useLanguage, useT } from '../../i18n/language.js';
import { Notice } from '../../ui/notice.js';
import classes from './assisted.module.css';
import { CodeGroups } from './code-groups.js';
import { SendFault } from './send-fault.js';

const LAST_GROUP = 4;

interface Props {
  readonly code: string;
  readonly sending: boolean;
  readonly fault: unknown;
  /** With the code handed over, or without. */
  readonly send: (handedOver: boolean) => void;
  readonly back: () => void;
}

/** The code goes to the person before anything is sent; they prove that they have it. */
export function CodeStep({ code, sending, fault, send, back }: Props) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const [wrong, setWrong] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const show = (mistaken: boolean) => {
    setWrong(mistaken);
    setAsking(false);
  };
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t('assisted.code')}
      </h1>
      <SendFault fault={fault} />
      {asking ? (
        <LastGroup
          {...{ code, sending }}
          right={() => send(true)}
          wrong={() => show(true)}
          again={() => show(false)}
        />
      ) : (
        <>
          {wrong ? (
            <Notice tone="late" urgent>
              {t('assisted.wrong')}
            </Notice>
          ) : (
            <p>{t('assisted.codeLead')}</p>
          )}
          <CodeGroups code={code} />
          <Button size="lg" fullWidth onClick={() => setAsking(true)}>
            {t('assisted.noted')}
          </Button>
          <p className={classes['hint']}>{t('assisted.withoutText')}</p>
          <Button variant="subtle" disabled={sending} onClick={() => send(false)}>
            {t('assisted.without')}
          </Button>
        </>
      )}
      <Button variant="subtle" disabled={sending} onClick={back}>
        {t('assisted.back')}
      </Button>
    </>
  );
}

interface LastGroupProps {
  readonly code: string;
  readonly sending: boolean;
  readonly right: () => void;
  readonly wrong: () => void;
  readonly again: () => void;
}

function LastGroup({ code, sending, right, wrong, again }: LastGroupProps) {
  const t = useT();
  const { locale, drafts } = useLanguage();
  const q = translator(intakeCatalogue, locale, drafts);
  const [typed, setTyped] = useState('');
  const check = (event: FormEvent) => {
    event.preventDefault();
    const digits = typed.replace(/\D/g, '');
    if (digits === code || digits === code.slice(-LAST_GROUP)) right();
    else wrong();
  };
  return (
    <form noValidate autoComplete="off" onSubmit={check} className={classes['form']}>
      <TextInput
        size="lg"
        label={t('assisted.ask')}
        description={t('assisted.askHint')}
        inputMode="numeric"
        autoComplete="off"
        autoFocus
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit" size="lg" fullWidth disabled={sending}>
        {q(sending ? 'intake.send.busy' : 'intake.send.button')}
      </Button>
      <Button variant="subtle" disabled={sending} onClick={again}>
        {t('assisted.again')}
      </Button>
    </form>
  );
}
