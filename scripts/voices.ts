import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isLocale, LOCALES, type Locale } from '#i18n';
import { ConfigurationError } from '#platform';
import { Recordings } from '../apps/intake/src/voices/recordings.js';
import { SPOKEN_IDS } from '../apps/intake/src/voices/spoken.js';
import { runCommand } from './operator/run-command.js';

const USAGE = `npm run voices -- <${LOCALES.join('|')}> [--take <folder> --speaker <name>] [--synthesise]`;
/** Who speaks until people have. */
const MACHINE = 'espeak-ng (a machine, until people have spoken)';
const FOLDER = join(import.meta.dirname, '../../apps/intake/recordings');

/** Prints what is to be recorded in a language, takes a folder of recordings, and lists what is missing. */
await runCommand(() => {
  const { locale, take, speaker, synthesise } = asked();
  const recordings = new Recordings(FOLDER, locale);
  if (take && speaker) say(`taken: ${recordings.take(take, speaker).join(', ') || 'nothing'}`);
  if (synthesise) synthesisePlaceholders(recordings, locale);
  const [sentences, states] = [recordings.sentences(), recordings.states()];
  for (const id of SPOKEN_IDS) {
    const speaker = recordings.speakerOf(id);
    say(`${id} (${states[id]}${speaker ? `, ${speaker}` : ''})\n  ${sentences[id]}\n`);
  }
  const left = SPOKEN_IDS.filter((id) => states[id] !== 'recorded');
  say(left.length > 0 ? `still to record: ${left.join(', ')}` : 'everything is recorded');
  return Promise.resolve(0);
});

/** Placeholders where nobody has spoken, by Debian's espeak-ng and opusenc: what a person has said is never replaced. */
function synthesisePlaceholders(recordings: Recordings, locale: Locale): void {
  const folder = mkdtempSync(join(tmpdir(), 'kenekanko-voices-'));
  try {
    const [sentences, states] = [recordings.sentences(), recordings.states()];
    const wanted = SPOKEN_IDS.filter(
      (id) => states[id] === 'missing' || (states[id] === 'outdated' && recordings.speakerOf(id) === MACHINE),
    );
    for (const id of wanted) {
      const wav = join(folder, `${id}.wav`);
      execFileSync('espeak-ng', ['-v', locale, '-s', '145', '-w', wav, '--stdin'], { input: sentences[id] });
      execFileSync('opusenc', ['--quiet', '--bitrate', '16', wav, join(folder, `${id}.ogg`)]);
      rmSync(wav);
    }
    recordings.take(folder, MACHINE);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function asked() {
  try {
    const { values, positionals } = parseArgs({
      options: { take: { type: 'string' }, speaker: { type: 'string' }, synthesise: { type: 'boolean' } },
      allowPositionals: true,
    });
    const [locale, ...more] = positionals;
    const whole = Boolean(values.take) === Boolean(values.speaker);
    if (isLocale(locale) && more.length === 0 && whole) return { locale, ...values };
  } catch {
    // An unknown option: told below, as everything that is not understood.
  }
  throw new ConfigurationError([USAGE], 'Not understood:');
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
