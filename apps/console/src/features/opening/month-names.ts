import { intlLocale, WRITTEN_LOCALES } from '#i18n';

/** The months as they may be written, whole or short, in every language of the console. */
export const monthNames = (): string[][] =>
  WRITTEN_LOCALES.flatMap((locale) =>
    (['long', 'short'] as const).map((month) => {
      const format = new Intl.DateTimeFormat(intlLocale(locale), { month, timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, at) => format.format(new Date(Date.UTC(2024, at))));
    }),
  );
