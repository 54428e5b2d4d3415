import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { VerificationRecord } from '#complaints/domain';
import { FINDING_IDS, type FindingId } from '#taxonomy';
import { useT } from '../../i18n/language.js';
import { useLabels } from '../../i18n/use-labels.js';
import { missingRecordFields } from './missing-fields.js';
import classes from './record.module.css';

/** What is still missing before this can be concluded, for the finding one has in mind. */
export function MissingAside({ record }: { readonly record: VerificationRecord }) {
  const t = useT();
  const { label } = useLabels();
  const [finding, setFinding] = useState<FindingId | null>(null);
  const missing = missingRecordFields(record, finding);
  return (
    <aside className={classes['aside']} aria-label={t('record.missing')}>
      <h2>{t('record.missing')}</h2>
      <NativeSelect
        label={t('record.ifFinding')}
        value={finding ?? ''}
        onChange={(event) => setFinding((event.currentTarget.value || null) as FindingId | null)}
        data={[
          { value: '', label: t('field.choose') },
          ...FINDING_IDS.map((value) => ({ value, label: label('finding', value) })),
        ]}
      />
      <div role="status">
        {missing.length === 0 && !finding && <p>{t('record.chooseFinding')}</p>}
        {missing.length === 0 && finding && <p className={classes['complete']}>✓ {t('record.complete')}</p>}
        {missing.length > 0 && (
          <ul>
            {missing.map(({ code, field, target }) => (
              <li key={`${code} ${target}`}>
                <button
                  type="button"
                  className={classes['goTo']}
                  onClick={() => document.getElementById(target)?.focus()}
                >
                  {field ? `${label('missing', code)} : ${t(field)}` : label('missing', code)}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </aside>
  );
}
