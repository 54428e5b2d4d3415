import { STATES } from '#complaints/domain';
import { CATEGORY_IDS, CHANNEL_IDS, KIND_IDS, LANGUAGE_IDS, RISK_IDS } from '#taxonomy';
import { useT } from '../../i18n/language.js';
import { useLabels } from '../../i18n/use-labels.js';
import { useSession } from '../../session/session-context.js';
import { useDay } from '../../ui/use-day.js';
import { isDayField, type DayField, type FilterField } from './queue-filters.js';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What can be chosen in each field that has a list. */
export type Choices = Readonly<Record<Exclude<FilterField, DayField>, readonly Choice[]>>;

export function useFilterChoices(teamId: string): Choices {
  const t = useT();
  const { label, category } = useLabels();
  const { network, current } = useSession();
  const option = (value: string, text: string): Choice => ({ value, label: text });
  const colleagues = network.colleagues.filter(
    (one) => one.teamId === teamId && one.id !== current.account.id,
  );
  return {
    kind: KIND_IDS.map((id) => option(id, label('kind', id))),
    category: CATEGORY_IDS.map((id) => option(id, category(id))),
    district: network.districts.map(({ id, name }) => option(id, name)),
    priority: ([1, 2, 3, 4] as const).map((level) => option(String(level), t(`priority.${level}`))),
    state: STATES.filter((state) => state !== 'concluded').map((id) => option(id, label('state', id))),
    assignee: [
      option(current.account.id, t('person.me')),
      ...colleagues.map(({ id, displayName }) => option(id, displayName)),
    ],
    due: [option('today', t('queue.filter.due.today'))],
    risk: RISK_IDS.map((id) => option(id, label('risk', id))),
    unread: [option('yes', t('queue.filter.unread.yes'))],
    channel: CHANNEL_IDS.map((id) => option(id, label('channel', id))),
    language: LANGUAGE_IDS.map((id) => option(id, label('language', id))),
  };
}

/** The words of what is chosen in a field. */
export function useChoiceWords(choices: Choices): (field: FilterField, value: string) => string {
  const day = useDay();
  return (field, value) =>
    isDayField(field) ? day(value) : (choices[field].find((one) => one.value === value)?.label ?? value);
}
