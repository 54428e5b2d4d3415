import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { NetworkResponseDto } from '#desk-client';
import classes from '../imports.module.css';
import type { UnknownWord } from '../reading/check-rows.js';
import type { CodedFieldId } from '../reading/fields.js';
import type { Reading } from '../reading/reading.js';
import { useImportWords } from '../use-import-words.js';

interface Props {
  readonly words: readonly UnknownWord[];
  readonly network: NetworkResponseDto;
  readonly understood: (meant: Reading['words']) => void;
}

/** As many as somebody answers in a go; the next come once these are understood. */
const SHOWN_MOST = 30;
/** Fields that may be left open: their unknown words may stand for nothing. */
const MAY_BE_NOTHING: readonly CodedFieldId[] = ['category', 'sex', 'age', 'risk', 'status'];
const NOTHING = '-';

const keyOf = ({ field, word }: UnknownWord) => `${field} ${word}`;

/** What the register's own words mean: asked once, remembered for the next. */
export function UnknownWords({ words, network, understood }: Props) {
  const { t, choices } = useImportWords();
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const shown = words.slice(0, SHOWN_MOST);
  const answered = shown.filter((word) => chosen[keyOf(word)]);
  const use = () => {
    const meant: Partial<Record<CodedFieldId, Record<string, string>>> = {};
    for (const one of answered) {
      const code = chosen[keyOf(one)]!;
      (meant[one.field] ??= {})[one.word] = code === NOTHING ? '' : code;
    }
    understood(meant);
  };
  return (
    <section className={classes['words']} aria-labelledby="import-words">
      <h3 id="import-words">{t('words.title', { words: words.length })}</h3>
      <p>{t('words.lead')}</p>
      <div className={classes['fields']}>
        {shown.map((word) => (
          <NativeSelect
            key={keyOf(word)}
            label={t('words.word', { field: t(`field.${word.field}`), value: word.value })}
            description={t('words.rows', { rows: word.rows })}
            size="md"
            value={chosen[keyOf(word)] ?? ''}
            data={[
              { value: '', label: t('columns.choose') },
              ...choices(word.field, network.districts),
              ...(MAY_BE_NOTHING.includes(word.field) ? [{ value: NOTHING, label: t('words.nothing') }] : []),
            ]}
            onChange={(event) => setChosen({ ...chosen, [keyOf(word)]: event.currentTarget.value })}
          />
        ))}
      </div>
      <Button size="md" variant="default" disabled={answered.length === 0} onClick={use}>
        {t('words.use')}
      </Button>
    </section>
  );
}
