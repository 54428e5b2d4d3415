import { useState } from 'react';
import type { BoardMemberResponse, BoardResponse } from '#desk-client';
import { useT } from '../../i18n/language.js';
import { Failed } from '../../ui/failed.js';
import { Instant } from '../../ui/instant.js';
import { Notice } from '../../ui/notice.js';
import { Section } from '../../ui/section.js';
import { PHONE, useMedia } from '../../ui/use-media.js';
import { Count } from './count.js';
import { MemberCards, MemberTable } from './member-rows.js';
import { MemberDialog } from './member-dialog.js';
import { StandingNotice } from './standing-words.js';
import classes from './team.module.css';
import { useBoard } from './use-team.js';

/** The team in one look: what waits, what is late, and what each member carries. Every number leads to what it counts. */
export function BoardSection({ teamId }: { readonly teamId: string }) {
  const t = useT();
  const board = useBoard(teamId);
  const phone = useMedia(PHONE);
  const [changing, setChanging] = useState<BoardMemberResponse | null>(null);
  const [kept, setKept] = useState<string | null>(null);
  const Rows = phone ? MemberCards : MemberTable;
  return (
    <>
      <StandingNotice teamId={teamId} />
      {board.isError && <Failed error={board.error} again={() => void board.refetch()} />}
      {board.isPending && <p role="status">{t('app.loading')}</p>}
      {board.data && (
        <>
          <TeamLine board={board.data} teamId={teamId} />
          <Section title={t('team.members')}>
            {kept && <Notice tone="good">{t('team.kept', { person: kept })}</Notice>}
            <Rows members={board.data.members} teamId={teamId} change={setChanging} />
            <p className={classes['hint']}>{t('team.load.hint')}</p>
          </Section>
        </>
      )}
      {changing && (
        <MemberDialog
          member={changing}
          teamId={teamId}
          onKept={() => setKept(changing.name)}
          onClose={() => setChanging(null)}
        />
      )}
    </>
  );
}

function TeamLine({ board, teamId }: { readonly board: BoardResponse; readonly teamId: string }) {
  const t = useT();
  const onDuty = board.members.filter(({ duty }) => duty === 'on').length;
  return (
    <>
      {onDuty === 0 ? (
        <Notice tone="late" urgent title={t('team.nobody')}>
          {t('team.nobody.do')}
        </Notice>
      ) : (
        <p>{t('team.onDuty', { count: onDuty })}</p>
      )}
      <ul className={classes['line']}>
        <li>
          <Count n={board.pool} what={t('team.pool')} teamId={teamId} view="pool" />
          <span>{t('team.pool')}</span>
          {board.oldestInPool && (
            <small>
              {t('team.oldest')} <Instant at={board.oldestInPool} />
            </small>
          )}
        </li>
        <li data-alarm={board.overdue > 0 || undefined}>
          <Count n={board.overdue} what={t('team.overdue')} teamId={teamId} view="overdue" />
          <span>{t('team.overdue')}</span>
        </li>
        <li>
          <Count n={board.awaiting} what={t('team.awaiting')} teamId={teamId} view="awaiting" />
          <span>{t('team.awaiting')}</span>
        </li>
        <li>
          <Count n={board.open} what={t('team.open')} teamId={teamId} view="all" />
          <span>{t('team.open')}</span>
        </li>
      </ul>
    </>
  );
}
