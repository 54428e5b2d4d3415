import type { SpamResult } from '#desk-client';
import { useT } from '../../i18n/language.js';
import { Dialog } from '../../ui/dialog.js';
import { Failed } from '../../ui/failed.js';
import { Progress } from '../bulk/progress.js';
import { SpamQuestion } from './spam-question.js';
import { SpamResults } from './spam-results.js';
import type { Declinable } from './proposed.js';
import { useDeclineSpam } from './use-decline-spam.js';
import { useProposed } from './use-proposed.js';

interface Props {
  /** Never changes while the dialog stands. */
  readonly ids: readonly string[];
  /** Told what became of them ([] where nothing was sent), and the team of the first. */
  readonly onEnd: (results: readonly SpamResult[], teamId: string) => void;
}

/** Shows what would be declined as spam, asks once, and says of each what became of it. */
export function SpamDialog({ ids, onEnd }: Props) {
  const t = useT();
  const { opened, proposed, error, again } = useProposed(ids);
  const declining = useDeclineSpam();
  const { busy, results } = declining;
  const end = (answered: readonly SpamResult[]) =>
    onEnd(answered, proposed?.[0]?.complaint?.view.facts.teamId ?? '');
  const confirm = async (chosen: readonly Declinable[]) => {
    const answered = await declining.decline(chosen);
    // One alone that went through needs no second look: the page says so.
    if (ids.length === 1 && answered.every(({ refused }) => refused === null) && answered.length > 0)
      end(answered);
  };
  const close = () => {
    if (!busy) end(results);
  };
  return (
    <Dialog opened onClose={close} title={t('spam.title', { count: ids.length })} long>
      {error !== null && <Failed error={error} again={again} />}
      {error === null && proposed === null && (
        <Progress
          text={t('spam.opening', { done: opened, total: ids.length })}
          done={opened}
          total={ids.length}
        />
      )}
      {proposed !== null && !busy && results.length > 0 && declining.error === null && (
        <SpamResults results={results} proposed={proposed} onClose={close} />
      )}
      {proposed !== null && (busy || results.length === 0 || declining.error !== null) && (
        <SpamQuestion proposed={proposed} declining={declining} confirm={confirm} onClose={close} />
      )}
    </Dialog>
  );
}
