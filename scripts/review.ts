import { writeFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isLocale, LOCALES, REVIEWS, type Locale, type Review } from '#i18n';
import { ConfigurationError } from '#platform';
import { runCommand } from './operator/run-command.js';
import { reviewIndexText, reviewsText } from './review/reviews-text.js';
import { translationsIn, type Translation } from './review/translations.js';

const FOLDER = join(import.meta.dirname, '../../libs/i18n/src/reviews');
const USAGE =
  `npm run review -- <${LOCALES.filter((locale) => locale !== 'fr' && locale !== 'en').join('|')}> ` +
  '[--room <name>] [--by <name> (--key <key> … | --all)]';

/** Lists what waits for a speaker's review, and records that a named speaker has read a translation and found it right. */
await runCommand(() => {
  const { locale, room, by, key, all } = asked();
  const translations = translationsIn(locale).filter(({ id }) => !room || id.startsWith(`${room}:`));
  const waiting = translations.filter(({ state }) => state === 'draft');
  if (by) record(locale, by, all ? waiting : named(waiting, key ?? []));
  else list(locale, translations, waiting);
  return Promise.resolve(0);
});

function list(locale: Locale, all: readonly Translation[], waiting: readonly Translation[]): void {
  for (const { id, french, text } of waiting) say(`${id}\n  fr  ${french}\n  ${locale}  ${text}\n`);
  const missing = all.filter(({ state }) => state === 'missing').length;
  const reviewed = all.filter(({ state }) => state === 'reviewed').length;
  say(`${reviewed} reviewed, ${waiting.length} waiting, ${missing} not translated.`);
  if (waiting.length === 0) return;
  say('Right as it stands? Put it down under the speaker’s name (or the one they want to be known by):');
  say(`  npm run review -- ${locale} --by "<name>" --key ${JSON.stringify(waiting[0]!.id)} --key …`);
  say('Not right? Mend the sentence in libs/i18n/src first: a changed one waits again.');
}

function record(locale: Locale, by: string, read: readonly Translation[]): void {
  const on = new Date().toISOString().slice(0, 10);
  const kept = Object.fromEntries(
    translationsIn(locale).flatMap(({ id, hash, state }): [string, Review][] =>
      state === 'reviewed' ? [[id, REVIEWS[locale]?.[id] ?? { hash, by, on }]] : [],
    ),
  );
  for (const { id, hash } of read) kept[id] = { hash, by, on };
  writeFileSync(join(FOLDER, `${locale}.ts`), reviewsText(kept));
  const tags = readdirSync(FOLDER).map((file) => file.replace(/\.ts$/, ''));
  writeFileSync(join(FOLDER, 'index.ts'), reviewIndexText(tags.filter((tag) => tag !== 'index')));
  say(`${read.length} recorded for ${by} on ${on}. Look at it with git diff, then commit.`);
}

function named(waiting: readonly Translation[], keys: readonly string[]): readonly Translation[] {
  const known = new Map(waiting.map((translation) => [translation.id, translation]));
  const unknown = keys.filter((key) => !known.has(key));
  if (unknown.length > 0) throw new ConfigurationError(unknown, 'Not waiting for a review:');
  return keys.map((key) => known.get(key)!);
}

function asked() {
  try {
    const { values, positionals } = parseArgs({
      options: {
        ...{ room: { type: 'string' }, by: { type: 'string' }, all: { type: 'boolean' } },
        key: { type: 'string', multiple: true },
      },
      allowPositionals: true,
    });
    const [locale, ...more] = positionals;
    const marks = Boolean(values.key?.length) || Boolean(values.all);
    const whole = Boolean(values.by?.trim()) === marks;
    if (isLocale(locale) && more.length === 0 && whole) return { locale, ...values };
  } catch {
    // An unknown option: told below, as everything that is not understood.
  }
  throw new ConfigurationError([USAGE], 'Not understood:');
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
