import { Textarea } from '@mantine/core';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useT } from '../../i18n/language.js';
import classes from './complaint.module.css';
import { namingAt, offeredFor, type Nameable } from './mentions.js';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly people: readonly Nameable[];
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * A text in which an @ offers people: by arrows and Enter, or by touch. A text of many lines can't be a combobox; it
 * points to the list and to what is chosen in it, as one does [ARIA 1.2, textbox].
 */
export function NamingTextarea({ people, value, onChange, onKeyDown, ...field }: Props) {
  const t = useT();
  const list = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState<number | null>(null);
  const [chosen, setChosen] = useState(0);
  const naming = caret === null ? null : namingAt(value, caret);
  const offered = naming ? offeredFor(naming.typed, people).slice(0, 8) : [];
  const open = offered.length > 0;
  const active = Math.min(chosen, offered.length - 1);

  const close = () => setCaret(null);
  const name = ({ displayName }: Nameable) => {
    if (!naming || caret === null) return;
    const before = `${value.slice(0, naming.from)}@${displayName} `;
    onChange(before + value.slice(caret).replace(/^ /, ''));
    close();
    // After React has put the text in.
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(before.length, before.length);
    });
  };
  const byKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (open && step) {
      event.preventDefault();
      setChosen((active + step + offered.length) % offered.length);
    } else if (open && (event.key === 'Enter' || event.key === 'Tab') && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      name(offered[active]!);
    } else if (open && event.key === 'Escape') {
      event.stopPropagation();
      close();
    } else onKeyDown(event);
  };
  return (
    <div className={classes['naming']}>
      <Textarea
        {...field}
        ref={area}
        autosize
        minRows={3}
        maxRows={14}
        value={value}
        aria-autocomplete="list"
        aria-controls={open ? list : undefined}
        aria-activedescendant={open ? `${list}-${active}` : undefined}
        onKeyDown={byKey}
        onBlur={close}
        onChange={(event) => {
          const { value: text, selectionStart } = event.currentTarget;
          onChange(text);
          setCaret(selectionStart);
          setChosen(0);
        }}
      />
      {open && (
        <ul id={list} role="listbox" aria-label={t('mentions.offered')} className={classes['offered']}>
          {offered.map((person, index) => (
            <li
              key={person.id}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === active}
              // Before the text loses the focus, and the list with it.
              onPointerDown={(event) => {
                event.preventDefault();
                name(person);
              }}
            >
              {person.displayName}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
