import { Button } from '@mantine/core';
import { useT } from '../../i18n/language.js';
import { useSession } from '../../session/session-context.js';
import { Notice } from '../../ui/notice.js';
import { Section } from '../../ui/section.js';
import { useProblemText } from '../../ui/use-problem-text.js';
import { AddressPart } from './address-part.js';
import { useReach } from './use-reach.js';
import { occasionsOf } from './use-waiting.js';
import { WishesForm } from './wishes-form.js';

/** How the person is told, outside the console, that something waits for them. */
export function ReachSection() {
  const t = useT();
  const problemText = useProblemText();
  const { current } = useSession();
  const reach = useReach();
  const occasions = occasionsOf(current);
  if (occasions.length === 0) return null;
  return (
    <Section title={t('reach.title')}>
      <p>{t('reach.text')}</p>
      {reach.isPending && <p role="status">{t('app.loading')}</p>}
      {reach.isError && (
        <Notice tone="late" action={<Button onClick={() => void reach.refetch()}>{t('app.retry')}</Button>}>
          {problemText(reach.error)}
        </Notice>
      )}
      {reach.data && !reach.data.mailFrom && <Notice tone="info">{t('reach.off')}</Notice>}
      {reach.data?.mailFrom && (
        <>
          <AddressPart reach={reach.data} mailFrom={reach.data.mailFrom} />
          {reach.data.confirmed && (
            <WishesForm saved={reach.data.wishes} offered={occasions} timeZone={current.network.timeZone} />
          )}
        </>
      )}
    </Section>
  );
}
