import { Notice } from './notice.js';
import { useProblemText } from './use-problem-text.js';

/** What went wrong with what was asked for, if something did. */
export function Fault({ error }: { readonly error: unknown }) {
  const problemText = useProblemText();
  return error ? (
    <Notice tone="late" urgent>
      {problemText(error)}
    </Notice>
  ) : null;
}
