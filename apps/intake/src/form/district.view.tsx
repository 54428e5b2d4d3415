import { SPECIAL_DISTRICT_IDS } from '#taxonomy';
import type { PublicNetwork } from '../network/public-network.js';
import { Wrong, type FieldContext } from '../web/ui.js';

interface DistrictProps {
  readonly context: FieldContext;
  readonly districts: PublicNetwork['districts'];
}

/** Where it happened: the network's districts by region, and answers for those who can't say. */
export function DistrictField({ context, districts }: DistrictProps) {
  const { t } = context;
  const wrong = context.errors.some(({ field }) => field === 'district');
  const regions = [...new Set(districts.map(({ region }) => region))];
  return (
    <section className={wrong ? 'wrong' : undefined}>
      <label htmlFor="district" className="q">
        {t('intake.district.label')}
      </label>
      <p className="hint" id="district-hint">
        {t('intake.district.hint')}
      </p>
      <Wrong context={context} name="district" />
      <select
        id="district"
        name="district"
        defaultValue={context.value('district')}
        aria-describedby={wrong ? 'district-hint district-error' : 'district-hint'}
        aria-invalid={wrong || undefined}
        autoComplete="off"
      >
        <option value="">{t('intake.district.choose')}</option>
        <optgroup label={t('intake.district.elsewhere')}>
          {SPECIAL_DISTRICT_IDS.map((id) => (
            <option key={id} value={id}>
              {t(`intake.district.${id}`)}
            </option>
          ))}
        </optgroup>
        {regions.map((region) => (
          <optgroup key={region} label={region}>
            {districts
              .filter((district) => district.region === region)
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </section>
  );
}
