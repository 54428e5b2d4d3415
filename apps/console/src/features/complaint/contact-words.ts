import type { SafeContact } from '#complaints/domain';
import type { useT } from '../../i18n/language.js';

/** How a person may be reached, and with what care; what was left empty is said as well: silence is no permission. */
export function contactWords(
  t: ReturnType<typeof useT>,
  { channel, how, hours, whoMayAnswer, whatMayBeSaid }: SafeContact,
): { readonly way: string; readonly care: readonly string[] } {
  // A text message is read, not answered: its questions were put so.
  const [who, what] = channel === 'sms' ? (['whoSms', 'whatSms'] as const) : (['who', 'what'] as const);
  return {
    way: t(`contact.${channel}`, { how }),
    care: [
      hours ? t('contact.hours', { hours }) : t('contact.hoursUnsaid'),
      whoMayAnswer ? t(`contact.${who}`, { who: whoMayAnswer }) : t(`contact.${who}Unsaid`),
      whatMayBeSaid ? t(`contact.${what}`, { what: whatMayBeSaid }) : t(`contact.${what}Unsaid`),
    ],
  };
}
