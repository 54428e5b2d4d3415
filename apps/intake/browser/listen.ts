const sound = new Audio();
let playing: HTMLButtonElement | null = null;

/** Shows the "listen" buttons; one sound at a time, and a second press stops it. */
export function startListening(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-sound]')) {
    button.hidden = false;
    button.addEventListener('click', () => (playing === button ? stop() : play(button)));
  }
}

function play(button: HTMLButtonElement): void {
  stop();
  playing = button;
  button.setAttribute('aria-pressed', 'true');
  sound.src = button.dataset['sound']!;
  sound.onended = stop;
  sound.play().catch(stop);
}

function stop(): void {
  sound.pause();
  playing?.setAttribute('aria-pressed', 'false');
  playing = null;
}
