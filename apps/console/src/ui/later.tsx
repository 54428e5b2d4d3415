import { useEffect, useState, type ComponentType } from 'react';
import { unreachable } from '../api/problem.js';
import { useT } from '../i18n/language.js';
import { Failed } from './failed.js';

/** A part of the console that is fetched when it is first shown, or before by `ahead`. */
type Later<Props> = ComponentType<Props> & { readonly ahead: () => void };

/**
 * A part that not everybody needs at once, so that the queue is there sooner on a weak line. Once fetched it is drawn
 * at once; where fetching fails it says so and asks again, which React's `lazy` can't.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  let fetched: ComponentType<Props> | null = null;
  const fetchPart = async () => (fetched = await load());

  function Part(props: Props) {
    const t = useT();
    const [Fetched, setFetched] = useState(() => fetched);
    const [lost, setLost] = useState(false);
    const ask = () => {
      setLost(false);
      void fetchPart().then(
        (part) => setFetched(() => part),
        () => setLost(true),
      );
    };
    useEffect(() => void (fetched ?? ask()), []);
    if (Fetched) return <Fetched {...props} />;
    return lost ? <Failed error={unreachable()} again={ask} /> : <p role="status">{t('app.loading')}</p>;
  }

  return Object.assign(Part, { ahead: () => void fetchPart().catch(() => undefined) });
}
