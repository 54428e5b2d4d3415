import type { ComplaintFactsResponse } from '#desk-client';
import { useLabels } from '../../i18n/use-labels.js';

/** A conclusion in one line: the finding, what follows, and why nothing was examined where nothing was. */
export function ConclusionWords({ facts }: { readonly facts: ComplaintFactsResponse }) {
  const labels = useLabels();
  if (!facts.finding || !facts.action) return null;
  return (
    <>
      <strong>{labels.label('finding', facts.finding)}</strong> · {labels.label('action', facts.action)}
      {facts.closingReason && ` · ${labels.label('closing-reason', facts.closingReason)}`}
    </>
  );
}
