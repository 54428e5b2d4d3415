import { useId, useState } from 'react';
import { classOf, type ValueClass } from './classes.js';
import classes from './map.module.css';
import { MAP_HEIGHT, MAP_WIDTH, OUTLINES } from './outlines.js';
import { useFiguresWords } from './use-figures-words.js';

/** What the map shows of a district. */
export interface MapValue {
  readonly value: number | null;
  readonly shown: string;
  readonly status: 'reduced' | 'suspended' | undefined;
}

interface Props {
  readonly label: string;
  /** By district; those that are not there are none of the network's. */
  readonly values: ReadonlyMap<string, MapValue>;
  readonly steps: readonly ValueClass[];
  readonly open: (district: string) => void;
}

/** Districts in classes, hatched where the team could not work as usual. Each can be reached with keys and says its number. */
export function DistrictMap({ label, values, steps, open }: Props) {
  const { t } = useFiguresWords();
  const hatch = useId();
  // Which one is under the pointer or has the keys: its name stands below, at once.
  const [near, setNear] = useState<string | null>(null);
  const words = (name: string, { shown, status }: MapValue) =>
    status ? `${name} : ${shown}, ${t(`map.${status}`)}` : `${name} : ${shown}`;
  return (
    <>
      <svg
        viewBox={`-2 -2 ${MAP_WIDTH + 4} ${MAP_HEIGHT + 4}`}
        className={classes['map']}
        role="group"
        aria-label={label}
      >
        <defs>
          <pattern
            id={hatch}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line x1="0" y1="0" x2="0" y2="6" className={classes['hatch']} />
          </pattern>
        </defs>
        {OUTLINES.map(({ id, name, path }) => {
          const value = values.get(id);
          if (!value) return <path key={id} d={path} className={classes['outside']} aria-hidden />;
          return (
            <g
              key={id}
              role="button"
              tabIndex={0}
              aria-label={words(name, value)}
              className={classes['district']}
              onPointerEnter={() => setNear(words(name, value))}
              onFocus={() => setNear(words(name, value))}
              onClick={() => open(id)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' && event.key !== ' ') return;
                event.preventDefault();
                open(id);
              }}
            >
              <title>{words(name, value)}</title>
              <path d={path} data-class={classOf(value.value, steps)} />
              {value.status && <path d={path} fill={`url(#${hatch})`} className={classes['hatched']} />}
            </g>
          );
        })}
      </svg>
      <p className={classes['near']} aria-hidden>
        {near}
      </p>
    </>
  );
}
