import { isOpen } from '#complaints/domain';
import { useT } from '../../i18n/language.js';
import { useLabels } from '../../i18n/use-labels.js';
import { focusField } from '../../ui/focus-field.js';
import { Instant } from '../../ui/instant.js';
import { Section } from '../../ui/section.js';
import { useShortcuts } from '../../ui/use-shortcuts.js';
import { Composer } from './composer.js';
import classes from './complaint.module.css';
import type { OpenedComplaint } from './opened.js';
import { SealedText } from './sealed-text.js';

const FIELD = 'note-to-the-team';

/** What the team tells itself; the complainant never sees it. */
export function NotesSection({ complaint }: { readonly complaint: OpenedComplaint }) {
  const t = useT();
  const labels = useLabels();
  useShortcuts({ n: () => focusField(FIELD) });
  return (
    <Section title={t('notes.title')}>
      {complaint.notes.length === 0 && <p className={classes['by']}>{t('notes.empty')}</p>}
      {complaint.notes.map((note) => (
        <div key={note.id} className={classes['note']}>
          <p className={classes['by']}>
            {labels.person(note.authorId)} · <Instant at={note.createdAt} />
          </p>
          <SealedText opened={note.opened} />
        </div>
      ))}
      {complaint.keys === 'open' && isOpen(complaint.view.facts) && (
        <Composer
          complaintId={complaint.view.facts.id}
          kind="note"
          id={FIELD}
          label={t('notes.write')}
          description={t('notes.hint')}
          button={t('notes.save')}
        />
      )}
    </Section>
  );
}
