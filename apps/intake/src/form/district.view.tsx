import { SPECIAL_DISTRICT_IDS } from '#taxonomy';
import type { PublicNetwork } from '#complaints/domain';
import { Listen, Picture, Wrong, type FieldContext } from '../web/ui.js';

interface DistrictProps {
  readonly context: FieldContext;
  readonly districts: PublicNetwork['districts'];
}

// As a reader looks names up: accents and case weigh less than letters.
const COLLATOR = new Intl.Collator('fr');

/** Where it happened: the network's districts by name, since few know all the regions, and answers for those who can't say. */
export function DistrictField({ context, districts }: DistrictProps) {
  const { t } = context;
  const wrong = context.errors.some(({ field }) => field === 'district');
  const byName = districts.toSorted((one, other) => COLLATOR.compare(one.name, other.name));
  return (
    <section className={wrong ? 'wrong' : undefined} data-step="district">
      <label htmlFor="district" className="q">
        <Picture pictures={context.pictures} of="district" />
        {t('intake.district.label')}
      </label>
      <Listen context={context} id="district" />
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
        <optgroup label={t('intake.district.of-network')}>
          {byName.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </optgroup>
      </select>
    </section>
  );
}
