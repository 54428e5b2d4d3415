import { isOpen } from '#complaints/domain';
import { useT } from '../../i18n/language.js';
import { useLabels } from '../../i18n/use-labels.js';
import { focusField } from '../../ui/focus-field.js';
import { Instant } from '../../ui/instant.js';
import { Section } from '../../ui/section.js';
import { useShortcuts } from '../../ui/use-shortcuts.js';
import classes from './complaint.module.css';
import { EarlierTexts, type LoadEarlier } from './earlier-texts.js';
import { NoteComposer } from './note-composer.js';
import { NoteText } from './note-text.js';
import type { OpenedComplaint } from './opened.js';

const FIELD = 'note-to-the-team';

interface Props {
  readonly complaint: OpenedComplaint;
  readonly loadEarlier: LoadEarlier;
}

/** What the team tells itself; the complainant never sees it. */
export function NotesSection({ complaint, loadEarlier }: Props) {
  const t = useT();
  const labels = useLabels();
  useShortcuts({ n: () => focusField(FIELD) });
  return (
    <Section title={t('notes.title')}>
      <EarlierTexts complaint={complaint} load={loadEarlier} />
      {complaint.notes.length === 0 && <p className={classes['by']}>{t('notes.empty')}</p>}
      {complaint.notes.map((note) => (
        <div key={note.id} className={classes['note']}>
          <p className={classes['by']}>
            {labels.person(note.authorId)} · <Instant at={note.createdAt} />
          </p>
          <NoteText note={note} />
        </div>
      ))}
      {complaint.keys === 'open' && isOpen(complaint.view.facts) && (
        <NoteComposer complaint={complaint} id={FIELD} />
      )}
    </Section>
  );
}
