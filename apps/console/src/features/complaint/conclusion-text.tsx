import type { ConclusionContent } from '#complaints/domain';
import { useT } from '../../i18n/language.js';
import { useDay } from '../../ui/use-day.js';
import type { Opened } from './opened.js';
import { SealedText } from './sealed-text.js';

/** What was sealed with a conclusion: where the complaint went and when, and the grounds. */
export function ConclusionText({ opened }: { readonly opened: Opened<ConclusionContent> }) {
  const t = useT();
  const day = useDay();
  if (!opened.ok) return <SealedText opened={opened} />;
  const { grounds, transmitted } = opened.value;
  return (
    <>
      {transmitted && (
        <p>{t('conclusion.transmitted', { authority: transmitted.authority, day: day(transmitted.on) })}</p>
      )}
      <SealedText opened={{ ok: true, value: grounds }} />
    </>
  );
}
