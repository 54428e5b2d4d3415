import classes from './files.module.css';

/** A sound that can be heard, with how long it lasts and the way back and forth in it. */
export function Sound({ url, name }: { readonly url: string; readonly name: string }) {
  return (
    <audio
      controls
      src={url}
      aria-label={name}
      className={classes['audio']}
      onLoadedMetadata={({ currentTarget }) => measure(currentTarget)}
    />
  );
}

const BEYOND_ANY_END_S = 1e9;

/**
 * What a browser recorded does not say how long it lasts (its length is written before it is known), and is then played
 * without a way to go back. Once it was looked for beyond its end, the browser knows.
 */
function measure(audio: HTMLAudioElement): void {
  if (audio.duration !== Infinity) return;
  const back = () => {
    if (audio.duration === Infinity) return;
    audio.removeEventListener('durationchange', back);
    audio.currentTime = 0;
  };
  audio.addEventListener('durationchange', back);
  audio.currentTime = BEYOND_ANY_END_S;
}
