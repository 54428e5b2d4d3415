import { Button } from '@mantine/core';
import { useId, useState, type FormEvent } from 'react';
import { Link, useLocation } from 'wouter';
import { EMPTY_RECORD, recordSummary } from '#complaints/domain';
import { useT } from '../../i18n/language.js';
import { Dialog } from '../../ui/dialog.js';
import layout from '../../ui/dialog-form.module.css';
import { useLabels } from '../../i18n/use-labels.js';
import { isProblem } from '../../api/problem.js';
import { useSession } from '../../session/session-context.js';
import { useDraft } from '../../session/use-draft.js';
import { Fault } from '../../ui/fault.js';
import { Notice } from '../../ui/notice.js';
import { onCtrlEnter } from '../../ui/on-ctrl-enter.js';
import { type OpenedComplaint } from '../complaint/opened.js';
import { shortReference } from '../complaint/reference.js';
import { ProposedConclusion } from '../complaint/proposed-conclusion.js';
import { ActionFields } from './action-fields.js';
import classes from './actions.module.css';
import {
  conclusionEvent,
  decisionOf,
  EMPTY_VALUES,
  missingFields,
  missingInRecord,
  type Field,
  type RecordStanding,
  type Values,
} from './decision.js';
import { ChangedSince } from './changed-since.js';
import { offeredFor, type FormId } from './offered.js';
import { useRecordEvent, type Seen } from './use-record-event.js';

interface Props {
  readonly action: FormId;
  readonly complaint: OpenedComplaint;
  readonly backHref: string;
  readonly onClose: () => void;
  /** Told at once, with the version the complaint has now. */
  readonly onDone: (version: number) => void;
}

/** Nothing is asked and all can be taken back: the second key is Enter. */
const AT_ONCE: readonly FormId[] = ['accepted', 'duplicate-undone'];

/** One action: what it means for the person, what it needs, and what happened meanwhile. */
export function ActionDialog({ action, complaint, backHref, onClose, onDone }: Props) {
  const t = useT();
  const [, navigate] = useLocation();
  const { facts } = complaint.view;
  const form = useActionValues(action, facts.id);
  const [seen, setSeen] = useState<Seen>({ version: facts.version, writings: facts.writings });
  const [faults, setFaults] = useState<readonly Field[]>([]);
  const { record, forget, busy, error } = useRecordEvent(facts.id);
  const standing = recordStanding(complaint);
  const lacking = missingInRecord(action, form.values, standing);
  const missing = missingFields(action, form.values, facts);
  const stale = facts.version !== seen.version || facts.writings !== seen.writings;
  // While one's own event arrives, the version moves too.
  const possible = busy || stale || offeredFor(complaint).includes(action);

  const meaning = useId();
  const atOnce = AT_ONCE.includes(action);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setFaults(missing);
    if (missing.length > 0 || lacking.length > 0 || stale || !possible) return;
    const result = await record(decisionOf(action, form.values, standing, facts), seen);
    if (!result.done) return;
    form.clear();
    if (result.facts) onDone(result.facts.version);
    else navigate(backHref);
  };
  return (
    <Dialog opened onClose={onClose} title={t(`action.${action}.name`)} titleFirst={!atOnce} long>
      <form
        noValidate
        className={layout['form']}
        onKeyDown={(event) => onCtrlEnter(() => event.currentTarget.requestSubmit())(event)}
        onSubmit={(event) => void submit(event)}
      >
        <Which complaint={complaint} />
        <p id={meaning}>{t(`action.${action}.text`)}</p>
        {action === 'accepted' && <TakenFrom complaint={complaint} />}
        {action === 'confirmed' && <ProposedConclusion complaint={complaint} />}
        <ActionFields
          action={action}
          complaint={complaint}
          values={form.values}
          set={form.set}
          faults={faults.filter((field) => missing.includes(field))}
        />
        {lacking.length > 0 && <Lacking codes={lacking} complaintId={facts.id} />}
        {stale && !busy && (
          <ChangedSince
            seen={seen}
            view={complaint.view}
            onSeen={() => {
              setSeen(facts);
              forget();
            }}
          />
        )}
        {!possible && (
          <Notice tone="late" urgent>
            {t('stale.impossible')}
          </Notice>
        )}
        {error !== null && !(stale && isConflict(error)) && <Fault error={error} />}
        <div className={layout['buttons']}>
          <Button variant="default" onClick={onClose}>
            {t(possible ? 'app.cancel' : 'app.close')}
          </Button>
          {possible && (
            <Button
              type="submit"
              loading={busy}
              disabled={stale}
              data-autofocus={atOnce || undefined}
              aria-describedby={meaning}
            >
              {t(buttonOf(action, form.values))}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
}

/** About which complaint one decides: the dialog may cover it. */
function Which({ complaint }: { readonly complaint: OpenedComplaint }) {
  const labels = useLabels();
  const { facts } = complaint.view;
  return (
    <p className={classes['which']}>
      {[labels.title(facts), labels.district(facts.districtId), shortReference(facts.id)]
        .filter(Boolean)
        .join(' · ')}
    </p>
  );
}

/** Whose it is now: a colleague may be at work on it. */
function TakenFrom({ complaint }: { readonly complaint: OpenedComplaint }) {
  const t = useT();
  const labels = useLabels();
  const { current } = useSession();
  const { assigneeId } = complaint.view.facts;
  if (!assigneeId || assigneeId === current.account.id) return null;
  return <Notice tone="soon">{t('action.accepted.from', { person: labels.person(assigneeId) })}</Notice>;
}

/** That others did or wrote something, which is shown where it is known. */
const isConflict = (error: unknown): boolean =>
  isProblem(error, 'complaint.stale') || isProblem(error, 'complaint.written-since');

const TEXTS = ['message', 'explanation', 'heard', 'lookedFor', 'authority'] as const;
type TextField = (typeof TEXTS)[number];
const isText = (field: Field): field is TextField => TEXTS.some((text) => text === field);

/** Codes live with the dialog; texts are drafts that outlive it. */
function useActionValues(action: FormId, complaintId: string) {
  const message = useDraft(`${complaintId}.${action}.message`);
  const explanation = useDraft(`${complaintId}.${action}.explanation`);
  const heard = useDraft(`${complaintId}.${action}.heard`);
  const lookedFor = useDraft(`${complaintId}.${action}.lookedFor`);
  const authority = useDraft(`${complaintId}.${action}.authority`);
  const [codes, setCodes] = useState(EMPTY_VALUES);
  const texts = { message, explanation, heard, lookedFor, authority };
  const values: Values = {
    ...codes,
    ...{ message: message.text, explanation: explanation.text },
    ...{ heard: heard.text, lookedFor: lookedFor.text, authority: authority.text },
  };
  const set = (field: Field, value: string) => {
    if (isText(field)) texts[field].setText(value);
    // What follows was chosen for the finding of before: it is chosen anew.
    else setCodes((now) => ({ ...now, [field]: value, ...(field === 'finding' && { action: '' }) }));
  };
  const clear = () => Object.values(texts).forEach((text) => text.clear());
  return { values, set, clear };
}

function Lacking({
  codes,
  complaintId,
}: {
  readonly codes: readonly string[];
  readonly complaintId: string;
}) {
  const t = useT();
  const labels = useLabels();
  return (
    <Notice tone="soon" title={t('record.missing')}>
      <ul className={classes['missing']}>
        {codes.map((code) => (
          <li key={code}>{labels.label('missing', code)}</li>
        ))}
      </ul>
      <Link href={`/complaints/${complaintId}/record`}>{t('record.open')}</Link>
    </Notice>
  );
}

function recordStanding({ record, view }: OpenedComplaint): RecordStanding {
  const content = record?.opened.ok ? record.opened.value : EMPTY_RECORD;
  return { version: view.facts.recordVersion, summary: recordSummary(content) };
}

function buttonOf(action: FormId, values: Values) {
  if (action !== 'conclude') return `action.${action}.button` as const;
  return values.finding !== '' && conclusionEvent(values) === 'concluded'
    ? 'action.conclude.alone'
    : 'action.conclude.button';
}
