import { useId, useRef, useState } from 'react';
import { useT } from '../../i18n/language.js';
import { useShortcuts } from '../../ui/use-shortcuts.js';
import { focusFirstRow, rowAt } from '../queue/row-focus.js';
import classes from './search.module.css';
import type { Searching } from './use-searching.js';

/** Where one types what to look for; the key / leads here. */
export function SearchBox({ searching }: { readonly searching: Searching }) {
  const t = useT();
  const { search, state, enter, leave, openBest } = searching;
  // What it does is said before it does it; afterwards it is known.
  const begun = state.index.kind !== 'none';
  const [input, hint] = [useRef<HTMLInputElement>(null), useId()];
  const [focused, setFocused] = useState(false);
  useShortcuts({ '/': () => input.current?.focus() });
  return (
    <div role="search" className={classes['box']}>
      <input
        ref={input}
        type="search"
        className={classes['input']}
        aria-label={t('search.label')}
        aria-describedby={hint}
        aria-keyshortcuts="/"
        placeholder={t('search.placeholder')}
        value={state.sought}
        maxLength={200}
        // What is typed here is nobody's else: not the browser's list of what was typed before, nor a spelling service's.
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        spellCheck={false}
        onChange={({ currentTarget }) => search.seek(currentTarget.value)}
        onFocus={({ relatedTarget }) => {
          setFocused(true);
          enter(rowAt(relatedTarget));
        }}
        onBlur={() => setFocused(false)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          const act = { Enter: openBest, ArrowDown: focusFirstRow, Escape: leave }[event.key];
          if (!act) return;
          event.preventDefault();
          act();
        }}
      />
      <kbd aria-hidden className={classes['key']}>
        /
      </kbd>
      <p id={hint} className={focused && !begun ? classes['hint'] : 'visually-hidden'}>
        {t('search.hint')}
      </p>
    </div>
  );
}
