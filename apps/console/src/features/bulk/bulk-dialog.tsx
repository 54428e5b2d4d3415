import { useEffect, useState } from 'react';
import type { BulkResult, QueueRowResponse as Row } from '#desk-client';
import { useT } from '../../i18n/language.js';
import { Dialog } from '../../ui/dialog.js';
import { Failed } from '../../ui/failed.js';
import { BulkQuestion } from './bulk-question.js';
import { BulkResults } from './bulk-results.js';
import type { BulkAct, Target } from './bulk-plan.js';
import { Progress } from './progress.js';
import { TargetForm } from './target-form.js';
import { useBulk } from './use-bulk.js';

interface Props {
  readonly act: BulkAct;
  readonly teamId: string;
  /** As they stood when asked; never change while the dialog stands. */
  readonly rows: readonly Row[];
  /** Told what became of them; [] where nothing was sent. */
  readonly onEnd: (results: readonly BulkResult[]) => void;
}

/** Says what would become of each, asks once, does it to each alone, and says what has. */
export function BulkDialog({ act, teamId, rows, onEnd }: Props) {
  const t = useT();
  const [target, setTarget] = useState<Target | null>(null);
  const { compared, judged, sent, look, send } = useBulk(act, teamId);
  const asked = act === 'accept' || target !== null;
  const looked = compared ?? judged.results.length;
  const ready = compared === null && looked === rows.length;
  const over = !sent.busy && sent.error === null && sent.results.length > 0;
  useEffect(() => {
    if (act === 'accept') void look(rows, null);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, as it is opened
  }, []);
  const close = () => {
    if (!sent.busy) onEnd(sent.results);
  };
  const choose = (to: Target) => {
    setTarget(to);
    void look(rows, to);
  };
  return (
    <Dialog opened onClose={close} title={t(`bulk.${act}.title`, { count: rows.length })} long>
      {!asked && <TargetForm rows={rows} teamId={teamId} choose={choose} onClose={close} />}
      {asked && judged.error !== null && (
        <Failed error={judged.error} again={() => void look(rows, target)} />
      )}
      {asked && judged.error === null && !ready && (
        <Progress
          text={t(compared === null ? 'bulk.looking' : 'bulk.comparing', {
            done: looked,
            total: rows.length,
          })}
          done={looked}
          total={rows.length}
        />
      )}
      {asked && ready && !over && (
        <BulkQuestion
          act={act}
          rows={rows}
          judged={judged.results}
          target={target}
          sent={sent}
          confirm={(chosen) => void send(chosen, target)}
          onClose={close}
        />
      )}
      {over && <BulkResults act={act} results={sent.results} onClose={close} />}
    </Dialog>
  );
}
