import { ifNobodyElse } from './one-page.js';

// All that this door ever puts into the browser's storage, and only when asked to: of each complaint that waits one entry,
// sealed, and where something was spoken another, which says that a voice waits in a database of the entry's name.

/** How the names begin. */
const PLACE = 'waiting';
const VOICE = '-voice';
/** What is said of a voice; of one length, so that a full storage takes the change. */
const [WITH, ALONE] = ['1', '2'];

/** What waits of one complaint. */
export interface Kept {
  readonly name: string;
  /** Sealed to the door; null once it has been received. */
  readonly filing: string | null;
  readonly hasVoice: boolean;
}

/** Those that this page is only about to keep. */
const begun = new Set<string>();

/** Keeps a filing on this phone until it has been received, and its voice where there is one: both, or neither. The name of it there; null where the browser keeps nothing. */
export async function keep(
  filing: string,
  keepVoice: ((name: string) => Promise<void>) | null,
): Promise<string | null> {
  const name = `${PLACE}-${crypto.randomUUID()}`;
  let isKept = false;
  // Other pages then see that it is not what broke off.
  await ifNobodyElse(name, async () => (isKept = await put(name, filing, keepVoice))).catch(() => undefined);
  return isKept ? name : null;
}

async function put(
  name: string,
  filing: string,
  keepVoice: ((name: string) => Promise<void>) | null,
): Promise<boolean> {
  begun.add(name);
  try {
    if (keepVoice) {
      // Said before it is there: what breaks off in between is found, and taken away.
      localStorage.setItem(name + VOICE, WITH);
      await keepVoice(name);
      // Another page may have taken it for what broke off, where pages don't see each other.
      if (localStorage.getItem(name + VOICE) !== WITH) throw new Error('gone');
    }
    localStorage.setItem(name, filing);
    return true;
  } catch {
    // Its mark may have been taken away already, by another page: what lies in the database goes all the same.
    await wipe(name, keepVoice !== null);
    return false;
  } finally {
    begun.delete(name);
  }
}

/** All that waits on this phone; what was never kept whole is taken away. */
export function kept(): readonly Kept[] {
  try {
    const entries = Object.keys(localStorage).filter((entry) => entry.startsWith(PLACE));
    const names = new Set(entries.map((entry) => entry.replace(VOICE, '')));
    return [...names].filter((name) => !begun.has(name)).flatMap(read);
  } catch {
    return [];
  }
}

/** The filing has been received; its voice goes on waiting. */
export function forgetFiling({ name, hasVoice }: Kept): void {
  if (hasVoice) localStorage.setItem(name + VOICE, ALONE);
  localStorage.removeItem(name);
}

/** Takes away all that waits under this name, by the browser's own means: nothing need be loaded for it. */
export async function wipe(name: string, hasVoice = saysVoice(name)): Promise<void> {
  try {
    localStorage.removeItem(name);
    if (!hasVoice) return;
    // Ends the page before the database is gone, the next one goes on with that.
    localStorage.setItem(name + VOICE, WITH);
    await new Promise((settle) => {
      const gone = indexedDB.deleteDatabase(name);
      gone.onsuccess = gone.onerror = settle;
    });
  } catch {
    // A browser that refuses both has kept neither.
  }
  localStorage.removeItem(name + VOICE);
}

function saysVoice(name: string): boolean {
  try {
    return localStorage.getItem(name + VOICE) !== null;
  } catch {
    return false;
  }
}

function read(name: string): Kept[] {
  const [filing, voice] = [localStorage.getItem(name), localStorage.getItem(name + VOICE)];
  if (filing !== null || voice === ALONE) return [{ name, filing, hasVoice: voice !== null }];
  void ifNobodyElse(name, async () => {
    const isWholeNow = localStorage.getItem(name) !== null || localStorage.getItem(name + VOICE) === ALONE;
    if (!isWholeNow) await wipe(name);
  });
  return [];
}
