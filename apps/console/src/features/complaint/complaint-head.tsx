import type { DecisionResponse } from '#desk-client';
import { useT } from '../../i18n/language.js';
import { useLabels } from '../../i18n/use-labels.js';
import { DueText } from '../../ui/due-text.js';
import { Instant } from '../../ui/instant.js';
import { PriorityMark } from '../../ui/priority-mark.js';
import { useNow } from '../../ui/use-now.js';
import classes from './complaint.module.css';
import { ConclusionWords } from './conclusion-words.js';
import { holdingOf } from './holder.js';
import { type OpenedComplaint } from './opened.js';
import { shortReference } from './reference.js';

/** What the complaint is, how it stands, and why: priority, due instant and person each explain themselves. */
export function ComplaintHead({ complaint }: { readonly complaint: OpenedComplaint }) {
  const t = useT();
  const labels = useLabels();
  const { facts } = complaint.view;
  return (
    <>
      <h1 className={classes['title']}>
        {labels.title(facts)} <span className={classes['where']}>{labels.district(facts.districtId)}</span>
      </h1>
      <p className={classes['line']}>
        <Lock open={complaint.keys === 'open'} />{' '}
        {t('complaint.reference', { reference: shortReference(facts.id) })} ·{' '}
        {labels.label('kind', facts.kind)} · {t('complaint.received')} <Instant at={facts.receivedAt} />
      </p>
      <dl className={classes['facts']}>
        <div>
          <dt>{t('complaint.state')}</dt>
          <dd>
            {labels.label('state', facts.state)}
            {facts.state === 'concluded' && (
              <small>
                <ConclusionWords facts={facts} />
              </small>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('complaint.priority')}</dt>
          <dd>
            <PriorityMark priority={facts.priority} />
            <small>{labels.label('priority-rule', facts.priorityRule)}</small>
          </dd>
        </div>
        <Due complaint={complaint} />
        <div>
          <dt>{t('complaint.with')}</dt>
          <dd>{labels.person(facts.assigneeId)}</dd>
        </div>
      </dl>
      <WhyThisPerson complaint={complaint} />
    </>
  );
}

function Lock({ open }: { readonly open: boolean }) {
  const t = useT();
  return (
    <svg
      viewBox="0 0 16 16"
      width="15"
      height="15"
      role="img"
      className={classes['lock']}
      data-open={open || undefined}
    >
      <title>{open ? t('sealed.lockOpen') : t('sealed.lockClosed')}</title>
      <rect x="3" y="7" width="10" height="7" rx="1.5" />
      <path
        d={open ? 'M5 7V4.5a3 3 0 0 1 5.8-1' : 'M5 7V4.5a3 3 0 0 1 6 0V7'}
        fill="none"
        strokeWidth="1.7"
      />
    </svg>
  );
}

function Due({ complaint }: { readonly complaint: OpenedComplaint }) {
  const t = useT();
  const now = useNow();
  const { facts, due } = complaint.view;
  if (!due) return null;
  const pausedDays = due.paused.reduce((sum, { days }) => sum + days, 0);
  return (
    <div>
      <dt>{t('complaint.due')}</dt>
      <dd>
        <DueText dueAt={facts.dueAt} now={now} />
        <small>
          {t(`due.rule.${due.clock}`, { length: due.amount })}
          {pausedDays > 0 && ` ${t('due.paused', { days: pausedDays })}`}
        </small>
      </dd>
    </div>
  );
}

/** How it came to whoever holds it; then who was considered when it was last assigned, and why the others were passed over. */
function WhyThisPerson({ complaint }: { readonly complaint: OpenedComplaint }) {
  const t = useT();
  const labels = useLabels();
  const { view } = complaint;
  const { assigneeId } = view.facts;
  const decision = view.decisions[0];
  const holding = holdingOf(view);
  if (!decision && !holding) return null;
  return (
    <details className={classes['why']}>
      <summary>{assigneeId ? t('assignment.why') : t('assignment.whyNobody')}</summary>
      {holding && (
        <p>
          {t(`assignment.${holding.how}`, {
            name: labels.person(assigneeId),
            by: labels.person(holding.byId),
            event: labels.label('event', holding.event),
          })}{' '}
          <Instant at={holding.at} />
        </p>
      )}
      {decision && <Decision decision={decision} />}
    </details>
  );
}

function Decision({ decision }: { readonly decision: DecisionResponse }) {
  const t = useT();
  const labels = useLabels();
  return (
    <>
      <p>
        {t(decision.chosenId ? 'assignment.decided' : 'assignment.undecided', {
          name: labels.person(decision.chosenId),
        })}{' '}
        <Instant at={decision.decidedAt} />. {t('assignment.rule')}
      </p>
      <ul>
        {decision.candidates.map(({ accountId, load, passedOver }) => (
          <li key={accountId}>
            <strong>{labels.person(accountId)}</strong> {t('assignment.load', { load })} :{' '}
            {passedOver.length === 0
              ? t('assignment.chosen')
              : passedOver.map((code) => labels.label('passed-over', code)).join(', ')}
          </li>
        ))}
      </ul>
    </>
  );
}
