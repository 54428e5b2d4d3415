import { useT } from '../../i18n/language.js';
import { Notice } from '../../ui/notice.js';
import { contactWords } from './contact-words.js';
import type { OpenedComplaint } from './opened.js';

/** How the person may be reached, and with what care: said before anything else is read or written. */
export function ContactNotice({ complaint }: { readonly complaint: OpenedComplaint }) {
  const t = useT();
  const { filing, keys } = complaint;
  // Nobody knows what could not be opened.
  if (keys !== 'open' || !filing?.opened.ok) return null;
  const { contact } = filing.opened.value;
  if (!contact) return <Notice tone="soon">{t('contact.never')}</Notice>;
  const { way, care } = contactWords(t, contact);
  return (
    <Notice tone="info" title={way}>
      {care.map((words) => (
        <p key={words}>{words}</p>
      ))}
    </Notice>
  );
}
