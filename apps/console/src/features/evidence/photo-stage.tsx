import { Button } from '@mantine/core';
import { useRef, useState, type KeyboardEvent, type PointerEvent, type WheelEvent } from 'react';
import { useT } from '../../i18n/language.js';
import classes from './files.module.css';
import { FIT, moved, nearer, turned, type PhotoView } from './photo-view.js';
import { useSize } from './use-size.js';

interface Props {
  readonly url: string;
  readonly name: string;
  /** It has the window: scrolling is for the picture. */
  readonly inDialog: boolean;
  readonly onBroken: () => void;
}

const STEP_PX = 40;
const KEY_STEP = 1.25;
const WHEEL_STEP = 1.1;

/** A picture that can be looked at closely: nearer, further, turned, moved; by buttons, keys, fingers or wheel. */
export function PhotoStage({ url, name, inDialog, onBroken }: Props) {
  const t = useT();
  const [view, setView] = useState<PhotoView>(FIT);
  const [natural, setNatural] = useState<{ readonly width: number; readonly height: number } | null>(null);
  const stage = useRef<HTMLDivElement>(null);
  const room = useSize(stage);
  const fingers = useFingers(setView);
  const near = (by: number) => setView((now) => nearer(now, by));
  const turn = () => setView(turned);
  const fit = () => setView(FIT);

  const keys: Readonly<Record<string, () => void>> = {
    ...{ '+': () => near(KEY_STEP), '=': () => near(KEY_STEP), '-': () => near(1 / KEY_STEP) },
    ...{ '0': fit, r: turn },
    ArrowLeft: () => setView((now) => moved(now, STEP_PX, 0)),
    ArrowRight: () => setView((now) => moved(now, -STEP_PX, 0)),
    ArrowUp: () => setView((now) => moved(now, 0, STEP_PX)),
    ArrowDown: () => setView((now) => moved(now, 0, -STEP_PX)),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = keys[event.key];
    // At its own size the page scrolls on.
    if (!act || (event.key.startsWith('Arrow') && view.zoom === 1)) return;
    event.preventDefault();
    act();
  };
  const onWheel = ({ ctrlKey, deltaY }: WheelEvent) => {
    if (ctrlKey || inDialog) near(deltaY < 0 ? WHEEL_STEP : 1 / WHEEL_STEP);
  };
  const sideways = view.quarters % 2 === 1;
  const [across, down] = natural
    ? sideways
      ? [natural.height, natural.width]
      : [natural.width, natural.height]
    : [1, 1];
  const fitting = room ? Math.min(room.width / across, room.height / down, 1) : 1;
  const transform =
    `translate(-50%, -50%) translate(${view.x}px, ${view.y}px) ` +
    `rotate(${view.quarters * 90}deg) scale(${fitting * view.zoom})`;
  return (
    <div className={classes['looked']}>
      <div
        ref={stage}
        className={classes['stage']}
        data-whole={inDialog || undefined}
        data-near={view.zoom > 1 || inDialog || undefined}
        role="group"
        tabIndex={0}
        aria-label={t('evidence.photo.stage', { name })}
        aria-keyshortcuts="+ - 0 r"
        data-autofocus={inDialog || undefined}
        onKeyDown={onKeyDown}
        onWheel={onWheel}
        {...fingers}
      >
        <img
          src={url}
          alt={name}
          draggable={false}
          style={{ transform }}
          onError={onBroken}
          onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) =>
            setNatural({ width, height })
          }
        />
      </div>
      <div className={classes['row']} role="group" aria-label={t('evidence.photo.tools')}>
        <Button size="sm" variant="default" aria-label={t('evidence.nearer')} onClick={() => near(KEY_STEP)}>
          +
        </Button>
        <Button
          size="sm"
          variant="default"
          aria-label={t('evidence.further')}
          onClick={() => near(1 / KEY_STEP)}
        >
          −
        </Button>
        <Button size="sm" variant="default" onClick={turn}>
          {t('evidence.turn')}
        </Button>
        <Button size="sm" variant="default" onClick={fit}>
          {t('evidence.fit')}
        </Button>
      </div>
    </div>
  );
}

/** One finger moves, two come nearer. */
function useFingers(setView: (change: (now: PhotoView) => PhotoView) => void) {
  const down = useRef(new Map<number, { x: number; y: number }>());
  const apart = () => {
    const [one, other] = [...down.current.values()];
    return one && other ? Math.hypot(one.x - other.x, one.y - other.y) : 0;
  };
  const lift = ({ pointerId }: PointerEvent) => down.current.delete(pointerId);
  return {
    onPointerDown: (event: PointerEvent) => {
      down.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent) => {
      const before = down.current.get(event.pointerId);
      if (!before) return;
      const was = apart();
      down.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      const [dx, dy, now] = [event.clientX - before.x, event.clientY - before.y, apart()];
      if (was > 0 && now > 0) setView((view) => nearer(view, now / was));
      else setView((view) => moved(view, dx, dy));
    },
    onPointerUp: lift,
    onPointerCancel: lift,
  };
}
