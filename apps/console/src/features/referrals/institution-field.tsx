import { NativeSelect } from '@mantine/core';
import { EMPTY_RECORD, recordSummary, referralFault } from '#complaints/domain';
import type { InstitutionResponse, InstitutionsResponse } from '#desk-client';
import { useT } from '../../i18n/language.js';
import { useLabels } from '../../i18n/use-labels.js';
import type { OpenedComplaint } from '../complaint/opened.js';

interface Props {
  readonly complaint: OpenedComplaint;
  readonly network: InstitutionsResponse;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (id: string) => void;
}

/** Which institution: those of the place first, those the person did not agree to shown and not to be chosen. */
export function InstitutionField({ complaint, network, value, error, onChange }: Props) {
  const t = useT();
  const labels = useLabels();
  const { facts } = complaint.view;
  const record = recordSummary(complaint.record?.opened.ok ? complaint.record.opened.value : EMPTY_RECORD);
  const sealed = complaint.filing?.opened.ok ? complaint.filing.opened.value.facts : undefined;
  const districtId = sealed?.districtId ?? facts.districtId;
  const isHere = ({ districtIds }: InstitutionResponse) =>
    districtIds.length === 0 || districtIds.includes(districtId);
  const option = ({ id, kind, name, place }: InstitutionResponse) => {
    const said = [name, place, labels.label('recipient-kind', kind)].filter(Boolean).join(', ');
    const disabled = referralFault(facts, kind, record) !== null;
    return { value: id, disabled, label: disabled ? t('refer.to.noConsent', { name: said }) : said };
  };
  const groups = [
    { group: t('refer.to.here'), items: network.institutions.filter(isHere).map(option) },
    {
      group: t('refer.to.elsewhere'),
      items: network.institutions.filter((one) => !isHere(one)).map(option),
    },
  ];
  return (
    <NativeSelect
      label={t('refer.to')}
      description={t('refer.to.hint')}
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[{ value: '', label: t('field.choose') }, ...groups.filter(({ items }) => items.length > 0)]}
    />
  );
}
