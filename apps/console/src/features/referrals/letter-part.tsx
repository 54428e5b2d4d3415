import { Button, Checkbox, NativeSelect, Textarea } from '@mantine/core';
import type { InstitutionResponse } from '#desk-client';
import { nameOfLocale } from '#i18n';
import { useT } from '../../i18n/language.js';
import { useSession } from '../../session/session-context.js';
import { Fault } from '../../ui/fault.js';
import { Notice } from '../../ui/notice.js';
import { download } from '../../ui/use-object-url.js';
import type { Chosen } from './chosen.js';
import { LETTER_LANGUAGES, type LetterLanguage } from './letter-words.js';
import classes from './referrals.module.css';
import type { Letter } from './use-letter.js';

interface Props {
  readonly letter: Letter;
  readonly chosen: Chosen;
  readonly choose: (more: Partial<Chosen>) => void;
  readonly institution: InstitutionResponse | undefined;
}

/** The letter: its text, its language, whose name it bears; made in this browser, and handed to downloads on asking. */
export function LetterPart({ letter, chosen, choose, institution }: Props) {
  const t = useT();
  const { current } = useSession();
  const empty = letter.body.trim() === '';
  return (
    <fieldset className={classes['parts']}>
      <legend>{t('refer.letter')}</legend>
      <Checkbox
        label={t('refer.letter.none')}
        checked={chosen.letterless}
        onChange={(event) => choose({ letterless: event.currentTarget.checked })}
      />
      {!chosen.letterless && (
        <>
          <NativeSelect
            label={t('refer.letter.language')}
            value={chosen.language}
            onChange={(event) => choose({ language: event.currentTarget.value as LetterLanguage })}
            data={LETTER_LANGUAGES.map((value) => ({ value, label: nameOfLocale(value) }))}
          />
          <Textarea
            label={t('refer.letter.body')}
            description={t('refer.letter.body.hint')}
            lang={chosen.language}
            autosize
            minRows={6}
            maxRows={20}
            value={letter.body}
            error={empty ? t('refer.letter.body.missing') : undefined}
            onChange={(event) => letter.setBody(event.currentTarget.value)}
          />
          <Checkbox
            label={t('refer.letter.sign', { name: current.account.displayName })}
            checked={chosen.signed}
            onChange={(event) => choose({ signed: event.currentTarget.checked })}
          />
          <Made letter={letter} disabled={!institution || empty} />
        </>
      )}
    </fieldset>
  );
}

function Made({ letter, disabled }: { readonly letter: Letter; readonly disabled: boolean }) {
  const t = useT();
  const { made } = letter;
  return (
    <>
      {!made && (
        <Button
          variant="light"
          className={classes['make']}
          disabled={disabled}
          loading={letter.making}
          onClick={() => void letter.make()}
        >
          {t('refer.letter.make')}
        </Button>
      )}
      <div role="status">
        {letter.making && t('refer.letter.making')}
        {made && (
          <Notice
            tone="good"
            action={
              <Button size="xs" variant="default" onClick={() => download(made.bytes, 'courrier.pdf')}>
                {t('refer.letter.download')}
              </Button>
            }
          >
            {t('refer.letter.made')}
          </Notice>
        )}
      </div>
      <Fault error={letter.error} />
    </>
  );
}
