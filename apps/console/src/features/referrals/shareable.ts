import type { SharedPart } from '#complaints/domain';
import { SHARED_PARTS } from '#complaints/domain';
import type { CodedField } from '../../i18n/use-labels.js';
import type { OpenedComplaint } from '../complaint/opened.js';

/** How codes and contacts are put into words. */
export interface ShareableWords {
  readonly label: (field: CodedField, code: string) => string;
  readonly act: (id: string) => string;
  readonly district: (id: string) => string;
  readonly contact: (contact: NonNullable<Filing['contact']>) => string;
}

type Filing = Extract<NonNullable<OpenedComplaint['filing']>['opened'], { ok: true }>['value'];

/** What of a complaint can be shared, part by part, word for word; a part that says nothing is none. */
export function shareable(
  { filing, additions, record, view }: Pick<OpenedComplaint, 'filing' | 'additions' | 'record' | 'view'>,
  words: ShareableWords,
): ReadonlyMap<SharedPart, string> {
  const told = [...(filing ? [filing] : []), ...additions].flatMap(({ opened }) =>
    opened.ok ? [opened.value] : [],
  );
  const first = filing?.opened.ok ? filing.opened.value : null;
  // Of a restricted complaint only what is sealed says the place.
  const districtId = first?.facts?.districtId ?? view.facts.districtId;
  const all = (of: (content: Filing) => string) =>
    told
      .map((content) => of(content).trim())
      .filter((text) => text !== '')
      .join('\n\n');
  const findings = record?.opened.ok
    ? record.opened.value.acts.flatMap(({ actId, finding }) =>
        actId && finding ? [`${words.act(actId)} : ${words.label('finding', finding)}`] : [],
      )
    : [];
  const parts: Readonly<Record<SharedPart, string>> = {
    story: all(({ story }) => story),
    when: all(({ when }) => when),
    place: words.district(districtId),
    people: all(({ people }) => people),
    contact: [first?.name ?? '', first?.contact ? words.contact(first.contact) : '']
      .filter(Boolean)
      .join('\n'),
    // What is reasoned in the record stays there: it names sources.
    findings: findings.join('\n\n'),
  };
  return new Map(SHARED_PARTS.map((part) => [part, parts[part]] as const).filter(([, text]) => text !== ''));
}
