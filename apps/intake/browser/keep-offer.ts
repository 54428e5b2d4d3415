import type { LaterWords } from '../src/form/later-words.js';
import type { FilingJson } from './api.js';
import { byId, make } from './dom.js';
import type { FormPage } from './form.js';
import type * as Keeping from './keeping.js';
import { keep } from './kept.js';
import { load } from './load.js';
import { showKept, showReceipt } from './receipt.js';
import type { Sealer } from './sealer.js';
import type { Voice } from './voice.js';
import { sendWhatWaits } from './waiting.js';

/** What could not be sent, and may wait. */
interface Unsent {
  readonly page: FormPage;
  readonly sealer: Sealer;
  readonly filing: FilingJson;
  readonly code: string;
  readonly voice: Voice | null;
  readonly later: LaterWords;
}

/** On a phone that is the person's own it may wait, sealed, for a line that holds; what was spoken too. */
export function offerToKeep({ page, sealer, filing, code, voice, later }: Unsent): void {
  const { door } = page;
  let spoken = voice?.file ?? null;
  const button = make('button', '', later.keep.offer) as HTMLButtonElement;
  const hint = make('p', 'hint', spoken ? later.kept.hint : later.keep['offer-hint']);
  byId('errors').append(button, hint);

  const putVoice = async (name: string): Promise<void> => {
    const { content, name: named, type } = spoken!;
    const sealed = await sealer.run('sealVoiceForLater', door, code, content, { name: named, type });
    const { keepVoice } = await load<typeof Keeping>(later.keeping!);
    await keepVoice(name, sealed);
  };
  const wait = async (): Promise<void> => {
    // Pressed twice it would wait twice.
    button.disabled = true;
    const name = await keep(await sealer.run('sealForLater', door, filing), spoken && putVoice);
    button.disabled = false;
    if (name !== null) return waits(name);
    hint.className = 'err';
    if (!spoken) return void (hint.textContent = later.keep.failed);
    // Told before anyone relies on it: pressed once more, what was written is kept, and the voice stays on this page.
    spoken = null;
    hint.textContent = later.kept.failed;
    button.textContent = later.kept.alone;
  };
  const waits = (name: string): void => {
    // From here one path alone sends it.
    if (spoken) voice!.forget();
    const left = spoken ? null : voice;
    showKept(code);
    sendWhatWaits(name, (filed) => void showReceipt(page, sealer, code, filed, left));
  };
  button.addEventListener('click', () => void wait());
}
