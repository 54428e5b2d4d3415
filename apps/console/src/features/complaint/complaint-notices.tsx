import { EXCLUSION_REASONS } from '#complaints/domain';
import { useT } from '../../i18n/language.js';
import { useLabels } from '../../i18n/use-labels.js';
import { useSession } from '../../session/session-context.js';
import { Notice } from '../../ui/notice.js';
import classes from './complaint.module.css';
import { isUnreadable, type OpenedComplaint } from './opened.js';
import { WaitingNotice } from './waiting-notice.js';
import { writtenSince } from './written-since.js';

/** What must be known before anything is done with this complaint. */
export function ComplaintNotices({ complaint }: { readonly complaint: OpenedComplaint }) {
  const t = useT();
  const labels = useLabels();
  const { facts, exclusions } = complaint.view;
  const { current } = useSession();
  const lent = !current.teams.some(({ id }) => id === facts.teamId);
  const unread = writtenSince(complaint);
  return (
    <div className={classes['notices']}>
      {lent && (
        <Notice tone="late" title={t('lent.title', { team: labels.team(facts.teamId) })}>
          {t(facts.secondReaderId === current.account.id ? 'lent.reader' : 'lent.standby')}
        </Notice>
      )}
      <WaitingNotice complaint={complaint} />
      {unread && (
        <Notice tone="soon">
          {t('complaint.wroteSince')} <a href={`#item-${unread}`}>{t('complaint.wroteSince.read')}</a>
        </Notice>
      )}
      {complaint.keys === 'none' && <Notice tone="late">{t('sealed.noKeys')}</Notice>}
      {isUnreadable(complaint) && (
        <Notice tone="late" title={t('sealed.unreadable.title')}>
          {t('sealed.unreadable.text')}
        </Notice>
      )}
      {facts.unreadable && (
        <Notice tone="soon">
          {t(isUnreadable(complaint) ? 'complaint.markedUnreadable' : 'complaint.unreadableElsewhere')}
        </Notice>
      )}
      {facts.withdrawalAskedAt && (
        <Notice tone="soon" title={t('withdrawal.title')}>
          {t('withdrawal.text')}
        </Notice>
      )}
      {facts.lateRecipient && <Notice tone="info">{t('complaint.lateRecipient')}</Notice>}
      {facts.sealedBy === 'server' && <Notice tone="info">{t('complaint.sealedByServer')}</Notice>}
      {EXCLUSION_REASONS.map((reason) => {
        const people = exclusions.filter((exclusion) => exclusion.reason === reason);
        if (people.length === 0) return null;
        return (
          <Notice key={reason} tone="info">
            {t(`complaint.excluded-${reason}`, {
              people: people.map(({ accountId }) => labels.person(accountId)).join(', '),
            })}
          </Notice>
        );
      })}
    </div>
  );
}
