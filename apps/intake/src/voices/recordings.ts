import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { extname, join } from 'node:path';
import type { Locale } from '#i18n';
import type { SoundFiles } from '../web/assets.js';
import { speak } from '../web/locale.js';
import { sentencesOf, SPOKEN_IDS, type SpokenId } from './spoken.js';

/** Sound files that browsers play. */
const SOUND = /\.(ogg|opus|webm|mp3|m4a)$/;

/** Of each recording what it says, since a sentence may be changed later, and who spoke it. */
type Told = Readonly<Partial<Record<SpokenId, { readonly text: string; readonly speaker: string }>>>;

/** How a recording stands: there and true, not there, or of other words than the page's. */
export type RecordingState = 'recorded' | 'missing' | 'outdated';

/** The recordings of one language: `<folder>/<locale>/<id>.<ext>` and `told.json` with what they say. */
export class Recordings {
  private readonly folder: string;

  constructor(
    folder: string,
    private readonly locale: Locale,
  ) {
    this.folder = join(folder, locale);
  }

  /** What a speaker reads, by the recording's name. */
  sentences(): Readonly<Record<SpokenId, string>> {
    const speech = speak(this.locale, 'shown');
    return Object.fromEntries(SPOKEN_IDS.map((id) => [id, sentencesOf(id, speech)])) as Record<
      SpokenId,
      string
    >;
  }

  states(): Readonly<Record<SpokenId, RecordingState>> {
    const sentences = this.sentences();
    const told = this.told();
    const state = (id: SpokenId): RecordingState => {
      if (this.files(id).length === 0) return 'missing';
      return told[id]?.text === sentences[id] ? 'recorded' : 'outdated';
    };
    return Object.fromEntries(SPOKEN_IDS.map((id) => [id, state(id)])) as Record<SpokenId, RecordingState>;
  }

  /** The files to be played: those that say what the page says. */
  playable(): SoundFiles {
    const recorded = Object.entries(this.states()).filter(([, state]) => state === 'recorded');
    return Object.fromEntries(recorded.map(([id]) => [id, this.files(id as SpokenId)[0]]));
  }

  /** Who spoke it; undefined where nobody has. */
  speakerOf(id: SpokenId): string | undefined {
    return this.told()[id]?.speaker;
  }

  /** Takes over the sound files of a folder that bear a recording's name; returns whose. */
  take(from: string, speaker: string): SpokenId[] {
    const taken = SPOKEN_IDS.flatMap((id) => {
      const found = readdirSync(from).find(
        (name) => SOUND.test(name) && name.slice(0, -extname(name).length) === id,
      );
      return found ? [{ id, found }] : [];
    });
    mkdirSync(this.folder, { recursive: true });
    for (const { id, found } of taken) {
      for (const old of this.files(id)) rmSync(join(this.folder, old));
      copyFileSync(join(from, found), join(this.folder, `${id}${extname(found)}`));
    }
    const sentences = this.sentences();
    const spoken = taken.map(({ id }) => [id, { text: sentences[id], speaker }] as const);
    const told: Told = { ...this.told(), ...Object.fromEntries(spoken) };
    writeFileSync(join(this.folder, 'told.json'), `${JSON.stringify(told, null, 2)}\n`);
    return taken.map(({ id }) => id);
  }

  private files(id: SpokenId): string[] {
    if (!existsSync(this.folder)) return [];
    return readdirSync(this.folder).filter((name) => SOUND.test(name) && name.startsWith(`${id}.`));
  }

  private told(): Told {
    const path = join(this.folder, 'told.json');
    if (!existsSync(path)) return {};
    return JSON.parse(readFileSync(path, 'utf8')) as Told;
  }
}
