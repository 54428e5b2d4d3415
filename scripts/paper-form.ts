import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isLocale, LOCALES, type Locale } from '#i18n';
import { paperForm } from '#paper-form';
import { ConfigurationError } from '#platform';
import { runCommand } from './operator/run-command.js';

const USAGE = `npm run paper-form -- [${LOCALES.join('|')}] [--to <folder>]`;

/** Writes the form for printing, in one language or in all. */
await runCommand(async () => {
  const { locales, folder } = asked();
  mkdirSync(folder, { recursive: true });
  for (const locale of locales) {
    const file = join(folder, `paper-form-${locale}.pdf`);
    writeFileSync(file, await paperForm(locale));
    console.log(file);
  }
  return 0;
});

function asked(): { readonly locales: readonly Locale[]; readonly folder: string } {
  try {
    const { values, positionals } = parseArgs({
      options: { to: { type: 'string' } },
      allowPositionals: true,
    });
    const [locale, ...more] = positionals;
    if (more.length > 0 || (locale !== undefined && !isLocale(locale))) throw new Error('language');
    return {
      locales: locale === undefined ? LOCALES : [locale as Locale],
      folder: resolve(values.to ?? 'paper-form'),
    };
  } catch {
    throw new ConfigurationError([USAGE]);
  }
}
