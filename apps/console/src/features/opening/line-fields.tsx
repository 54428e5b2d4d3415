import { Button, Checkbox, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { OPENING_LIMITS, type OpeningLine } from '#counts/domain';
import { KIND_IDS, type KindId } from '#taxonomy';
import { useLabels } from '../../i18n/use-labels.js';
import { useSession } from '../../session/session-context.js';
import { useTrustWords } from '../quality/use-trust-words.js';
import classes from './opening.module.css';

const NO_COUNTS = { received: '', processed: '' } as const;

/** One line by hand; below zero it takes away. Place and month stay for the next one. */
export function LineFields({ onAdd }: { readonly onAdd: (line: OpeningLine) => void }) {
  const { t } = useTrustWords();
  const { label } = useLabels();
  const { network } = useSession();
  const [place, setPlace] = useState({ district: '', month: '', upTo: false, kind: '' });
  const [counts, setCounts] = useState<Record<'received' | 'processed', string | number>>(NO_COUNTS);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const [received, processed] = [Number(counts.received), Number(counts.processed)];
    if (received === 0 && processed === 0) return;
    onAdd({
      ...{ district: place.district || null, month: place.month, upTo: place.upTo },
      ...{ kind: (place.kind || null) as KindId | null, received, processed },
    });
    setCounts(NO_COUNTS);
  };
  return (
    <form className={classes['fields']} onSubmit={add}>
      <NativeSelect
        label={t('opening.district')}
        value={place.district}
        onChange={(event) => setPlace({ ...place, district: event.currentTarget.value })}
        data={[
          { value: '', label: t('opening.network') },
          ...network.districts.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <TextInput
        type="month"
        required
        label={t('opening.month')}
        min={OPENING_LIMITS.firstMonth}
        value={place.month}
        onChange={(event) => setPlace({ ...place, month: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('opening.kind')}
        value={place.kind}
        onChange={(event) => setPlace({ ...place, kind: event.currentTarget.value })}
        data={[
          { value: '', label: t('opening.kind.unknown') },
          ...KIND_IDS.map((id) => ({ value: id, label: label('kind', id) })),
        ]}
      />
      {(['received', 'processed'] as const).map((one) => (
        <NumberInput
          key={one}
          label={t(`opening.${one}`)}
          allowDecimal={false}
          min={-OPENING_LIMITS.count}
          max={OPENING_LIMITS.count}
          hideControls
          value={counts[one]}
          onChange={(value) => setCounts({ ...counts, [one]: value })}
        />
      ))}
      <Checkbox
        label={t('opening.upTo')}
        checked={place.upTo}
        onChange={(event) => setPlace({ ...place, upTo: event.currentTarget.checked })}
      />
      <Button type="submit" variant="default">
        {t('opening.add')}
      </Button>
    </form>
  );
}
