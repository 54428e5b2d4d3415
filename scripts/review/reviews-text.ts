import type { Reviews } from '#i18n';

const quoted = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;

/** The file that holds one language's reviews: a line each, sorted, so that two persons' reviews merge. */
export function reviewsText(reviews: Reviews): string {
  const lines = Object.entries(reviews)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(
      ([id, { hash, by, on }]) => `  ${quoted(id)}: { hash: '${hash}', by: ${quoted(by)}, on: '${on}' },\n`,
    );
  return [
    "import type { Reviews } from '../review.js';\n\n",
    '/** Written by `npm run review`: by key, what was reviewed (as a hash), by whom and when. */\n',
    `// prettier-ignore\nexport const reviews: Reviews = {${lines.length > 0 ? '\n' : ''}${lines.join('')}};\n`,
  ].join('');
}

/** The file that names the reviewed languages. */
export function reviewIndexText(tags: readonly string[]): string {
  const name = (tag: string) => tag.replaceAll('-', '_');
  return [
    "import type { Reviews } from '../review.js';\n",
    ...tags.map((tag) => `import { reviews as ${name(tag)} } from './${tag}.js';\n`),
    '\n/** Who has reviewed which sentence of a language, by its tag. Written by `npm run review`. */\n',
    `export const REVIEWS: Readonly<Record<string, Reviews>> = { `,
    tags.map((tag) => (name(tag) === tag ? tag : `'${tag}': ${name(tag)}`)).join(', '),
    ' };\n',
  ].join('');
}
