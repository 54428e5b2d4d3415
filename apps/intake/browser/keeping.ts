// A file of its own, loaded when someone speaks, or when a voice waits on this phone. It shares nothing with the page's, so
// that each has one fingerprint.
import { createStore, get, setMany, type UseStore } from 'idb-keyval';
import type { SealedFileJson, SealedPart } from './sealing.worker.js';

/** What is told of a voice before its parts, and the ticket that it is sent with. */
export interface VoiceAbout {
  readonly announced: SealedFileJson;
  readonly ticket: string;
}

/** A voice as it waits on a phone: sealed to the team, its ticket to the door. */
export interface KeptVoice extends VoiceAbout {
  readonly parts: readonly SealedPart[];
}

const ABOUT = 'about';

/** Keeps a voice in a database of this name, whole or not at all. Throws where the browser keeps none, or not so much. */
export async function keepVoice(name: string, { announced, ticket, parts }: KeptVoice): Promise<void> {
  const entries: [IDBValidKey, unknown][] = parts.map((part, number) => [number, part]);
  await within(name, (store) => setMany([[ABOUT, { announced, ticket }], ...entries], store));
}

/** What waits under this name; undefined once the browser has cleared it. */
export const voiceAbout = (name: string): Promise<VoiceAbout | undefined> =>
  within(name, (store) => get<VoiceAbout>(ABOUT, store));

/** One part of it. */
export const voicePart = (name: string, number: number): Promise<SealedPart | undefined> =>
  within(name, (store) => get<SealedPart>(number, store));

/** Leaves the database closed, so that it can be deleted at any time. */
async function within<T>(name: string, work: (store: UseStore) => Promise<T>): Promise<T> {
  const store = createStore(name, 'voice');
  try {
    return await work(store);
  } finally {
    const { db } = await store('readonly', ({ transaction }) => Promise.resolve(transaction));
    db.close();
  }
}
