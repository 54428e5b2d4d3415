import { Button, NativeSelect } from '@mantine/core';
import { useRef, useState, type KeyboardEvent } from 'react';
import { formatNumber } from '#i18n';
import { useLanguage, useT } from '../../i18n/language.js';
import { useSession } from '../../session/session-context.js';
import { Notice } from '../../ui/notice.js';
import { useObjectUrl } from '../../ui/use-object-url.js';
import { settleDuration } from '../../viewer/duration.js';
import type { FetchedFile } from './fetch-file.js';
import classes from './files.module.css';
import { SPEEDS, speedOf } from './speed.js';

const BACK_S = 5;

/** A sound that can be heard as fast as one can write, with the way back and forth in it. */
export function Sound({ file }: { readonly file: FetchedFile }) {
  const t = useT();
  const { locale } = useLanguage();
  const { vault } = useSession();
  const kept = speedOf(vault);
  const [speed, setSpeed] = useState(kept.get);
  const [broken, setBroken] = useState(false);
  const player = useRef<HTMLAudioElement>(null);
  const url = useObjectUrl(file.bytes, file.kind.type!);
  if (broken) return <Notice tone="late">{t('evidence.sound.broken')}</Notice>;

  const play = () => void (player.current?.paused ? player.current.play() : player.current?.pause());
  const skip = (seconds: number) => {
    const audio = player.current;
    if (!audio) return;
    const end = Number.isFinite(audio.duration) ? audio.duration : Infinity;
    audio.currentTime = Math.min(end, Math.max(0, audio.currentTime + seconds));
  };
  const hearAt = (next: number) => {
    kept.set(next);
    setSpeed(next);
    if (player.current) player.current.playbackRate = next;
  };
  const faster = (step: 1 | -1) => {
    const next = SPEEDS[SPEEDS.indexOf(speed) + step];
    if (next !== undefined) hearAt(next);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ...{ ' ': play, ArrowLeft: () => skip(-BACK_S), ArrowRight: () => skip(BACK_S) },
    ...{ '<': () => faster(-1), '>': () => faster(1) },
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys[event.key];
    // A button, the list and the browser's own player have their own keys.
    if (!act || event.target !== event.currentTarget) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };
  return (
    <div
      className={classes['player']}
      role="group"
      aria-label={t('evidence.sound.player', { name: file.name })}
      aria-keyshortcuts="Space ArrowLeft ArrowRight < >"
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      {url && (
        <audio
          ref={player}
          controls
          src={url}
          aria-label={file.name}
          className={classes['audio']}
          onError={() => setBroken(true)}
          onLoadedMetadata={({ currentTarget }) => {
            currentTarget.playbackRate = speed;
            settleDuration(currentTarget);
          }}
        />
      )}
      <div className={classes['row']}>
        <Button size="sm" variant="default" onClick={() => skip(-BACK_S)}>
          {t('evidence.sound.back', { seconds: BACK_S })}
        </Button>
        <Button size="sm" variant="default" onClick={() => skip(BACK_S)}>
          {t('evidence.sound.on', { seconds: BACK_S })}
        </Button>
        <NativeSelect
          size="sm"
          aria-label={t('evidence.sound.speed')}
          value={String(speed)}
          onChange={({ currentTarget }) => hearAt(Number(currentTarget.value))}
          data={SPEEDS.map((one) => ({ value: String(one), label: `${formatNumber(one, locale, 2)} ×` }))}
        />
      </div>
      <p className={classes['quiet']}>{t('evidence.sound.keys')}</p>
    </div>
  );
}
