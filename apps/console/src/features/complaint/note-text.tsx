import { useLabels } from '../../i18n/use-labels.js';
import classes from './complaint.module.css';
import { namedIn } from './mentions.js';
import type { OpenedItem } from './opened.js';
import { SealedText } from './sealed-text.js';

/** A note, whom it names marked; the text is whole without the marks. */
export function NoteText({ note }: { readonly note: OpenedItem<string> }) {
  const labels = useLabels();
  const { opened, mentions } = note;
  if (!opened.ok || mentions.length === 0) return <SealedText opened={opened} />;
  const people = mentions.map((id) => ({ id, displayName: labels.person(id) }));
  return (
    <p className={classes['prose']}>
      {namedIn(opened.value, people).map(({ text, who }, place) =>
        who ? <mark key={place}>{text}</mark> : text,
      )}
    </p>
  );
}
