import type { TeamResponse } from '#desk-client';
import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { actionsOpen } from '#complaints/domain';
import { FINDING_IDS, type FindingId } from '#taxonomy';
import { useT } from '../../i18n/language.js';
import { useLabels } from '../../i18n/use-labels.js';
import { useSession } from '../../session/session-context.js';
import { PastDayInput } from '../../ui/past-day-input.js';
import type { OpenedComplaint } from '../complaint/opened.js';
import { LetterPreview } from '../complaint/letter-preview.js';
import { MessageTemplates } from '../complaint/message-templates.js';
import { unfilledPlace } from '../complaint/letters.js';
import {
  closingReasonsOf,
  FIELDS,
  isAsked,
  reasonsOf,
  transmissionWithheld,
  type Field,
  type Values,
} from './decision.js';
import { AssigneeField } from './assignee-field.js';
import { ReaderField } from './reader-field.js';
import { DuplicateField } from './duplicate-field.js';
import type { FormId } from './offered.js';

interface Props {
  readonly action: FormId;
  readonly complaint: OpenedComplaint;
  readonly values: Values;
  readonly set: (field: Field, value: string) => void;
  readonly faults: readonly Field[];
}

/** The fields an action asks for. */
export function ActionFields(props: Props) {
  return FIELDS[props.action]
    .filter((field) => isAsked(field, props.action, props.values, props.complaint.view.facts))
    .map((field) => <ActionField key={field} field={field} {...props} />);
}

function ActionField({ field, ...props }: Props & { readonly field: Field }) {
  const t = useT();
  const { action, values, set, faults } = props;
  if (field === 'withoutMessage') {
    return (
      <Checkbox
        label={t('field.withoutMessage')}
        description={t('field.withoutMessage.hint')}
        checked={values.withoutMessage !== ''}
        onChange={(event) => set(field, event.currentTarget.checked ? 'yes' : '')}
      />
    );
  }
  const unfilled = field === 'message' ? unfilledPlace(values.message) : null;
  const fault = unfilled ? t('field.message.unfilled', { place: unfilled }) : t(`field.${field}.missing`);
  const error = faults.includes(field) ? fault : undefined;
  if (field === 'readerId') return <ReaderField {...props} error={error} />;
  if (field === 'assigneeId') return <AssigneeField {...props} error={error} />;
  if (field === 'duplicateOf') return <DuplicateField {...props} error={error} />;
  if (field === 'message' || field === 'explanation' || field === 'heard' || field === 'lookedFor') {
    const text = values[field];
    return (
      <>
        <Textarea
          label={t(`field.${field}`)}
          description={t(`field.${field}.hint`)}
          autosize
          minRows={3}
          maxRows={12}
          value={text}
          error={error}
          onChange={(event) => set(field, event.currentTarget.value)}
        />
        {field === 'message' && <LetterPreview text={text} />}
        {field === 'message' && (
          <MessageTemplates
            language={props.complaint.view.facts.language}
            insert={(more) => set(field, text === '' ? more : `${text}\n\n${more}`)}
          />
        )}
      </>
    );
  }
  if (field === 'authority') {
    return (
      <TextInput
        label={t('field.authority')}
        description={t('field.authority.hint')}
        value={values.authority}
        error={error}
        onChange={(event) => set(field, event.currentTarget.value)}
      />
    );
  }
  if (field === 'transmittedOn') {
    return (
      <PastDayInput
        label={t('field.transmittedOn')}
        value={values.transmittedOn}
        error={error}
        onChange={(day) => set(field, day)}
      />
    );
  }
  return <CodeField {...props} field={field} label={t(`field.${field}`)} error={error} key={action} />;
}

type CodeFieldProps = Props & {
  readonly field: 'reason' | 'closingReason' | 'finding' | 'action' | 'teamId';
  readonly label: string;
  readonly error: string | undefined;
};

function CodeField({ field, label, error, values, set, action, complaint }: CodeFieldProps) {
  const t = useT();
  const choices = useChoices(field, action, complaint, values);
  const withheld = field === 'action' ? transmissionWithheld(values.finding, complaint.view.facts) : null;
  return (
    <NativeSelect
      label={label}
      description={
        field === 'teamId' ? t('field.teamId.hint') : withheld ? t(`field.action.${withheld}`) : undefined
      }
      value={values[field]}
      error={error}
      onChange={(event) => set(field, event.currentTarget.value)}
      data={[{ value: '', label: t('field.choose') }, ...choices]}
    />
  );
}

const isOutside = ({ kind }: Pick<TeamResponse, 'kind'>): boolean => kind === 'outside-reviewer';

function useChoices(
  field: CodeFieldProps['field'],
  action: FormId,
  complaint: OpenedComplaint,
  values: Values,
) {
  const t = useT();
  const { label } = useLabels();
  const { network, directory } = useSession();
  const { facts } = complaint.view;
  const coded = (name: Parameters<typeof label>[0], codes: readonly string[]) =>
    codes.map((value) => ({ value, label: label(name, value) }));
  switch (field) {
    case 'reason':
      return coded('reason', reasonsOf(action));
    case 'closingReason':
      return coded('closing-reason', closingReasonsOf(action));
    case 'finding':
      return coded('finding', FINDING_IDS);
    case 'action':
      return values.finding ? coded('action', actionsOpen(values.finding as FindingId, facts)) : [];
    case 'teamId':
      // A team whose recipient no valid signature vouches for can't be chosen.
      return (
        network.teams
          .filter(({ id }) => id !== facts.teamId && directory.teams[id] !== undefined)
          // Outside the network last, and never by a slip.
          .sort((a, b) => Number(isOutside(a)) - Number(isOutside(b)))
          .map((team) => ({
            value: team.id,
            label: isOutside(team) ? t('field.teamId.outside', { team: team.name }) : team.name,
          }))
      );
  }
}
