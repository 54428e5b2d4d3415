import { consoleCatalogue, LOCALES, translate } from '#i18n';

/** Beginnings of usual messages, to be finished by hand. */
export const TEMPLATES = ['received', 'more', 'safety', 'elsewhere', 'concluded'] as const;

// In every language: a text begun in one is still a text to finish after the interface was switched.
const PLACES = LOCALES.flatMap((locale) =>
  TEMPLATES.flatMap(
    (id) =>
      translate(consoleCatalogue, locale, `template.${id}.text`, {}, 'shown').match(/\[[^\]]+\]/g) ?? [],
  ),
);

/** The place of a template that nobody filled in yet, or null: nothing of ours in brackets goes to a person. */
export function unfilledPlace(text: string): string | null {
  return PLACES.find((place) => text.includes(place)) ?? null;
}
