import { Button } from '@mantine/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useT } from '../../i18n/language.js';
import { Dialog } from '../../ui/dialog.js';
import { idleState, type IdleState } from '../../session/idle.js';
import { useSession, useSessionStore } from '../../session/session-context.js';

const TICK_MS = 1_000;
// Someone who reads or writes for long calls nothing: their hands keep the session alive, at most this often.
const KEEP_ALIVE_MS = 60_000;

/** Ends a session that nobody uses, and says so a minute before. */
export function IdleWatch() {
  const t = useT();
  const store = useSessionStore();
  const { api, current } = useSession();
  const [state, setState] = useState<IdleState>({ kind: 'active' });
  const ending = useRef(false);
  const stay = useCallback(() => void api.current().catch(() => undefined), [api]);

  useEffect(() => {
    const timer = setInterval(() => {
      const next = idleState(store.lastUse(), Date.now(), current.idleMinutes);
      setState(next);
      if (next.kind !== 'over' || ending.current) return;
      ending.current = true;
      void store.idleOut();
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [store, current.idleMinutes]);

  useEffect(() => {
    const onUse = () => {
      // In the last minute the question has been put: only its answer counts.
      const next = idleState(store.lastUse(), Date.now(), current.idleMinutes);
      if (next.kind === 'active' && Date.now() - store.lastUse() > KEEP_ALIVE_MS) stay();
    };
    const kinds = ['keydown', 'pointerdown', 'wheel'] as const;
    for (const kind of kinds) window.addEventListener(kind, onUse, { passive: true });
    return () => kinds.forEach((kind) => window.removeEventListener(kind, onUse));
  }, [store, stay, current.idleMinutes]);

  return (
    <Dialog opened={state.kind === 'warning'} onClose={stay} title={t('idle.title')}>
      <p role="alert">{t('idle.text', { seconds: state.kind === 'warning' ? state.seconds : 0 })}</p>
      <Button fullWidth onClick={stay}>
        {t('idle.stay')}
      </Button>
    </Dialog>
  );
}
