import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isLocale, LOCALES, type Drafts, type Locale } from '#i18n';
import { paperForm } from '#paper-form';
import { ConfigurationError } from '#platform';
import { runCommand } from './operator/run-command.js';

const USAGE = `npm run paper-form -- [${LOCALES.join('|')}] [--to <folder>] [--drafts]`;

/** Writes the form for printing, in one language or in all; with `--drafts` also in words that no speaker has reviewed. */
await runCommand(async () => {
  const { locales, folder, drafts } = asked();
  mkdirSync(folder, { recursive: true });
  for (const locale of locales) {
    const file = join(folder, `paper-form-${locale}.pdf`);
    writeFileSync(file, await paperForm(locale, drafts));
    console.log(file);
  }
  return 0;
});

function asked(): { readonly locales: readonly Locale[]; readonly folder: string; readonly drafts: Drafts } {
  try {
    const { values, positionals } = parseArgs({
      options: { to: { type: 'string' }, drafts: { type: 'boolean' } },
      allowPositionals: true,
    });
    const [locale, ...more] = positionals;
    if (more.length > 0 || (locale !== undefined && !isLocale(locale))) throw new Error('language');
    return {
      locales: locale === undefined ? LOCALES : [locale as Locale],
      folder: resolve(values.to ?? 'paper-form'),
      drafts: values.drafts ? 'shown' : 'withheld',
    };
  } catch {
    throw new ConfigurationError([USAGE]);
  }
}
