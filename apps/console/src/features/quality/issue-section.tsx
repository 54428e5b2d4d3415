import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { LISTED_ISSUES, type ListedIssueId, type QUALITY_ISSUES } from '#counts/domain';
import type { QualityFindingResponse } from '#desk-client';
import { useLabels } from '../../i18n/use-labels.js';
import { useSession } from '../../session/session-context.js';
import { leads } from '../../session/rights.js';
import { Fault } from '../../ui/fault.js';
import { Section } from '../../ui/section.js';
import { shortReference } from '../complaint/reference.js';
import classes from './quality.module.css';
import { useFoundComplaints } from './use-quality.js';
import { useTrustWords } from './use-trust-words.js';

interface Props {
  readonly issue: (typeof QUALITY_ISSUES)[number];
  readonly findings: readonly QualityFindingResponse[];
}

/** One thing that is not as it should be: where, how often, since when, and what to do. */
export function IssueSection({ issue: { id, mender }, findings }: Props) {
  const { t, number, place, team } = useTrustWords();
  const inOrder = findings.toSorted((a, b) => b.count - a.count);
  return (
    <Section title={t(`quality.${id}`)}>
      <p>{t(`quality.${id}.do`)}</p>
      <p className={classes['quiet']}>{t('quality.for', { who: t(`quality.for.${mender}`) })}</p>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">{t(id === 'opening-overlap' ? 'quality.district' : 'quality.team')}</th>
            <th scope="col">{t('quality.count')}</th>
            <th scope="col">{t('quality.trend')}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder.map((one) => (
            <tr key={one.team ?? one.district ?? ''}>
              <th scope="row">
                {one.team === null ? (
                  place(one.district)
                ) : (
                  <Link href={`/figures?team=${one.team}`}>{team(one.team)}</Link>
                )}
              </th>
              <td>{number(one.count)}</td>
              <td>
                <Trend before={one.before} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {findings.map(
        ({ team: teamId }) => teamId !== null && <OwnList key={teamId} teamId={teamId} issue={id} />,
      )}
    </Section>
  );
}

/** Bars for the eye, and the same in words. */
function Trend({ before }: { readonly before: readonly number[] }) {
  const { t } = useTrustWords();
  const most = Math.max(1, ...before);
  return (
    <>
      <span className={classes['trend']} hidden={before.length === 0} aria-hidden>
        {before.map((count, night) => (
          <i key={night} style={{ height: `${Math.round((100 * count) / most)}%` }} />
        ))}
      </span>
      <small>
        {t('quality.trend.words', {
          count: before.length,
          first: before[0] ?? 0,
          most: Math.max(0, ...before),
        })}
      </small>
    </>
  );
}

const isListed = (id: string): id is ListedIssueId => LISTED_ISSUES.some((one) => one === id);

/** For who leads the team: the complaints themselves. */
function OwnList({ teamId, issue }: { readonly teamId: string; readonly issue: string }) {
  const { t } = useTrustWords();
  const { current } = useSession();
  const [shown, setShown] = useState(false);
  if (!leads(current, teamId) || !isListed(issue)) return null;
  return (
    <>
      <Button variant="default" size="xs" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {t(shown ? 'quality.list.hide' : 'quality.list')}
      </Button>
      {shown && <Complaints teamId={teamId} issue={issue} />}
    </>
  );
}

function Complaints({ teamId, issue }: { readonly teamId: string; readonly issue: ListedIssueId }) {
  const { t } = useTrustWords();
  const labels = useLabels();
  const { data, error } = useFoundComplaints(teamId, issue);
  if (error) return <Fault error={error} />;
  if (!data) return null;
  if (data.complaints.length === 0) return <p role="status">{t('quality.list.none')}</p>;
  return (
    <ul className={classes['list']}>
      {data.complaints.map(({ id, state, category, districtId }) => (
        <li key={id}>
          <Link href={`/complaints/${id}`}>
            {[labels.label('category', category), labels.district(districtId), shortReference(id)].join(', ')}
          </Link>{' '}
          · {labels.label('state', state)}
        </li>
      ))}
    </ul>
  );
}
