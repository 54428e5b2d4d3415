import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useContext, useState, type FormEvent } from 'react';
import { useT } from '../../i18n/language.js';
import { useSession } from '../../session/session-context.js';
import { Fault } from '../../ui/fault.js';
import { Notice } from '../../ui/notice.js';
import {
  conflictFault,
  CONFLICTS_MOST,
  NAME_MOST,
  PHONE_MOST,
  type ConflictFault,
  type DeclaredConflict,
} from '../../vault/conflicts/declared.js';
import { TeamSearchesContext } from '../search/use-team-search.js';
import classes from './conflicts.module.css';
import { CONFLICTS_KEY, keepConflicts, type OwnList } from './own-list.js';

const NOBODY: DeclaredConflict = { kind: 'person', name: '', phone: '' };
const NOWHERE: DeclaredConflict = { kind: 'place', name: '', phone: '' };

/** The list, changed one entry at a time: each change is kept at once, so that none waits for a button below. */
export function ConflictsForm({ kept }: { readonly kept: OwnList }) {
  const t = useT();
  const session = useSession();
  const client = useQueryClient();
  const searches = useContext(TeamSearchesContext);
  const [list, setList] = useState(kept);
  const keep = useMutation({
    mutationFn: (conflicts: readonly DeclaredConflict[]) => keepConflicts(session, conflicts, list.version),
    onSuccess: (now) => {
      setList(now);
      client.setQueryData(CONFLICTS_KEY, now);
      // What was opened under another list is opened anew, when it is asked for.
      searches?.end();
      client.removeQueries({ queryKey: ['complaint'] });
    },
  });
  const add = async (conflict: DeclaredConflict): Promise<boolean> => {
    try {
      await keep.mutateAsync([...list.conflicts, conflict]);
      return true;
    } catch {
      // Said below; what was typed stays.
      return false;
    }
  };
  const remove = (place: number) => keep.mutate(list.conflicts.filter((_one, at) => at !== place));
  const full = list.conflicts.length >= CONFLICTS_MOST;
  return (
    <div className={classes['form']}>
      {list.conflicts.length === 0 && <p>{t('conflict.none')}</p>}
      <ul className={classes['list']}>
        {list.conflicts.map((conflict, place) => (
          <li key={`${place}.${conflict.name}.${conflict.phone}`}>
            <span>{wordsOf(conflict)}</span> <small>{t(`conflict.kind.${conflict.kind}`)}</small>
            <Button
              size="sm"
              variant="default"
              aria-label={t('conflict.remove.of', { what: wordsOf(conflict) })}
              disabled={keep.isPending}
              onClick={() => remove(place)}
            >
              {t('conflict.remove')}
            </Button>
          </li>
        ))}
      </ul>
      {full && <Notice tone="info">{t('conflict.full', { most: CONFLICTS_MOST })}</Notice>}
      {!full && <NewConflict blank={NOBODY} add={add} busy={keep.isPending} />}
      {!full && <NewConflict blank={NOWHERE} add={add} busy={keep.isPending} />}
      <Fault error={keep.error} />
      <p role="status">{keep.isSuccess && `✓ ${t('conflict.kept')}`}</p>
    </div>
  );
}

const wordsOf = ({ name, phone }: DeclaredConflict): string => [name, phone].filter(Boolean).join(' · ');

interface NewProps {
  readonly blank: DeclaredConflict;
  readonly add: (conflict: DeclaredConflict) => Promise<boolean>;
  readonly busy: boolean;
}

function NewConflict({ blank, add, busy }: NewProps) {
  const t = useT();
  const [entry, setEntry] = useState(blank);
  const [fault, setFault] = useState<ConflictFault | null>(null);
  const change = (part: Partial<DeclaredConflict>) => {
    setFault(null);
    setEntry((now) => ({ ...now, ...part }));
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const trimmed = { ...entry, name: entry.name.trim(), phone: entry.phone.trim() };
    const found = conflictFault(trimmed);
    setFault(found);
    if (found === null && (await add(trimmed))) setEntry(blank);
  };
  const { kind } = blank;
  return (
    <form className={classes['row']} onSubmit={(event) => void submit(event)} autoComplete="off">
      <TextInput
        label={t(`conflict.name.${kind}`)}
        maxLength={NAME_MOST}
        value={entry.name}
        error={(fault === 'empty' || fault === 'short') && t(`conflict.fault.${fault}`)}
        onChange={({ currentTarget }) => change({ name: currentTarget.value })}
      />
      {kind === 'person' && (
        <TextInput
          label={t('conflict.phone')}
          inputMode="tel"
          maxLength={PHONE_MOST}
          value={entry.phone}
          error={fault === 'phone' && t('conflict.fault.phone')}
          onChange={({ currentTarget }) => change({ phone: currentTarget.value })}
        />
      )}
      <Button type="submit" size="sm" loading={busy}>
        {t(`conflict.add.${kind}`)}
      </Button>
    </form>
  );
}
