const BEYOND_ANY_END_S = 1e9;

/**
 * What a browser recorded does not say how long it lasts (its length is written before it is known), and is then played
 * without a way to go back. Once it was looked for beyond its end, the browser knows.
 */
export function settleDuration(player: HTMLMediaElement): void {
  if (player.duration !== Infinity) return;
  const back = () => {
    if (player.duration === Infinity) return;
    player.removeEventListener('durationchange', back);
    player.currentTime = 0;
  };
  player.addEventListener('durationchange', back);
  player.currentTime = BEYOND_ANY_END_S;
}
