import type { Plugin } from 'vite';
import { SOURCES } from '../../scripts/setup/sources.mjs';

// What the console says everywhere; the catalogues of single pages come with these.
const ROOMS = ['console', 'domain', 'errors'] as const;
const CATALOGUE = new RegExp(`/catalogues/(${ROOMS.join('|')})\\.(en|bm)\\.ts$`);
const OWN = '?own';
const LANGUAGE = 'language:';

/**
 * French is always there; English and Bambara sentences come when someone reads them: three languages at once are
 * a tenth of what a phone would wait for. `language:en` is a module with the sentences by catalogue.
 */
export function languagesApart(): Plugin {
  const catalogues = SOURCES.find(({ name }) => name === '#i18n')!.source.replace(/index\.ts$/, 'catalogues');
  return {
    name: 'languages-apart',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(LANGUAGE) ? `\0${id}` : null),
    load: (id) => {
      if (!id.startsWith(`\0${LANGUAGE}`)) return null;
      const language = id.slice(LANGUAGE.length + 1);
      const path = (room: string) => JSON.stringify(`${catalogues}/${room}.${language}.ts${OWN}`);
      return ROOMS.map((room) => `export { ${nameOf(room, language)} as ${room} } from ${path(room)};`).join(
        '\n',
      );
    },
    transform: (_, id) => {
      const [, room, language] = CATALOGUE.exec(id) ?? [];
      return room && language ? `export const ${nameOf(room, language)} = {};` : null;
    },
  };
}

/** `consoleEn`, as the catalogue's file exports it. */
const nameOf = (room: string, language: string): string =>
  `${room}${language[0]!.toUpperCase()}${language.slice(1)}`;
