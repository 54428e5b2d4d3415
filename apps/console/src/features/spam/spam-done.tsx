import { useT } from '../../i18n/language.js';
import { leads } from '../../session/rights.js';
import { useSession } from '../../session/session-context.js';
import { DoneNotice } from '../../ui/done-notice.js';
import { shortReference } from '../complaint/reference.js';
import { TakeBack } from './take-back.js';

/** One complaint that was declined as spam just now. */
export interface DoneSpam {
  readonly id: string;
  readonly version: number;
  readonly teamId: string;
}

/** Says what was closed, and lets whoever may take it back. */
export function SpamDone({ done, onSeen }: { readonly done: DoneSpam; readonly onSeen: () => void }) {
  const t = useT();
  const { current } = useSession();
  return (
    <DoneNotice deed={done} onSeen={onSeen} action={<TakeBack {...done} />}>
      <p>{t('spam.done', { reference: shortReference(done.id) })}</p>
      {!leads(current, done.teamId) && <p>{t('spam.back.how', { count: 1 })}</p>}
    </DoneNotice>
  );
}
