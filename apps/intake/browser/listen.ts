import { receiptGroups } from '#sealing';

/** Milliseconds between the digits of a group and after it: time to write. */
const REST = 300;
const GROUP_REST = 1_500;

// One for all that is played: some telephones let only one that a finger has started go on by itself.
const sound = new Audio();
let playing: { readonly button: HTMLButtonElement; readonly stopping: AbortController } | null = null;

/** Shows the "listen" buttons, also those still to come; one sound at a time, and a second press stops it. */
export function startListening(): void {
  document.documentElement.classList.add('heard');
  addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>('[data-sound]');
    if (!button) return;
    if (playing?.button === button) stopListening();
    else void play(button);
  });
  // What is no longer on the screen is no longer heard.
  sound.addEventListener('timeupdate', () => playing && !isShown(playing.button) && stopListening());
}

/** Silence, at once. */
export function stopListening(): void {
  sound.pause();
  playing?.stopping.abort();
  playing?.button.setAttribute('aria-pressed', 'false');
  playing = null;
}

async function play(button: HTMLButtonElement): Promise<void> {
  stopListening();
  const stopping = new AbortController();
  playing = { button, stopping };
  button.setAttribute('aria-pressed', 'true');
  const { signal } = stopping;
  const { sound: file, digits } = button.dataset;
  const folder = document.body.dataset['sounds']!;
  try {
    // Fetched while what comes first is heard, and all ten whichever the code is: what is asked for tells nothing of it.
    const asked = (digits?.split(' ') ?? []).map((digit) => spoken(folder + digit, signal));
    const [voices] = await Promise.all([Promise.all(asked), heard(folder + file!, signal)]);
    if (digits) await readCode(button, voices, signal);
  } catch {
    // Stopped, or the line broke, or this browser can't play it: the words stand beside the button.
  }
  if (!signal.aborted) stopListening();
}

/** Reads the code that stands beside a button, as it stands there: it goes nowhere else. */
async function readCode(button: HTMLElement, voices: readonly Blob[], signal: AbortSignal): Promise<void> {
  const addresses = voices.map((voice) => URL.createObjectURL(voice));
  try {
    for (const group of receiptGroups(button.parentElement!.querySelector('[data-code]')!.textContent!)) {
      await rest(GROUP_REST, signal);
      for (const digit of group) {
        if (!isShown(button)) return;
        await heard(addresses[Number(digit)]!, signal);
        await rest(REST, signal);
      }
    }
  } finally {
    addresses.forEach((address) => URL.revokeObjectURL(address));
  }
}

async function spoken(address: string, signal: AbortSignal): Promise<Blob> {
  const file = await fetch(address, { signal });
  if (!file.ok) throw new Error(address);
  return file.blob();
}

/** Settles when it was heard to its end; fails when it is stopped. */
function heard(address: string, signal: AbortSignal): Promise<void> {
  return new Promise((settle, fail) => {
    sound.onended = () => settle();
    sound.onerror = signal.onabort = fail;
    sound.src = address;
    sound.play().catch(fail);
  });
}

function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((settle, fail) => {
    signal.onabort = fail;
    setTimeout(settle, milliseconds);
  });
}

function isShown(button: HTMLElement): boolean {
  return button.offsetParent !== null && !button.closest('details:not([open])');
}
