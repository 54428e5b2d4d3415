import { useEffect, useRef, useSyncExternalStore } from 'react';

const STORAGE_KEY = 'kenekanko.single-keys';
const CHANGED = 'kenekanko:single-keys';

/** Single keys can be switched off: speech input would fire them (WCAG 2.1.4). */
export const singleKeys = {
  enabled: (): boolean => localStorage.getItem(STORAGE_KEY) !== 'off',
  set: (on: boolean): void => {
    localStorage.setItem(STORAGE_KEY, on ? 'on' : 'off');
    window.dispatchEvent(new Event(CHANGED));
  },
};

export function useSingleKeys(): boolean {
  return useSyncExternalStore((changed) => {
    window.addEventListener(CHANGED, changed);
    return () => window.removeEventListener(CHANGED, changed);
  }, singleKeys.enabled);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  // No letter goes into a box that is only ticked.
  !(target instanceof HTMLInputElement && target.type === 'checkbox') &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

/** Calls a handler when its key is pressed alone, outside of text fields and dialogs; one that answers false leaves it to others. */
export function useShortcuts(handlers: Readonly<Record<string, () => unknown>>): void {
  const enabled = useSingleKeys();
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    if (!enabled) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTyping(event.target) || document.querySelector('[role="dialog"]')) return;
      const handler = latest.current[event.key];
      if (!handler) return;
      if (handler() !== false) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [enabled]);
}
