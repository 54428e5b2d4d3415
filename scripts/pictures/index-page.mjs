const NAME = /^(\d+-[a-z-]+?)-(\d+-[\w-]+)\.(\w+)\.(\d+)\.png$/;

const STYLE = `body{font:15px/1.5 system-ui,sans-serif;margin:1rem;color:#1c2523}
nav a{margin-right:1rem}.screen{display:flex;gap:1rem;overflow-x:auto;align-items:flex-start;padding-bottom:1rem}
figure{margin:0;flex:none}figcaption{color:#5b6664}img{display:block;border:1px solid #c8d0ce;max-height:46rem;width:auto}`;

/** A page that shows pictures by chapter and screen, every language and width of a screen side by side. */
export function indexOf(files) {
  const chapters = new Map();
  for (const file of files) {
    const [, chapter, screen, language, width] = NAME.exec(file) ?? [];
    if (!chapter) continue;
    const screens = chapters.get(chapter) ?? new Map();
    chapters.set(chapter, screens);
    screens.set(screen, [...(screens.get(screen) ?? []), { file, language, width: Number(width) }]);
  }
  const links = [...chapters.keys()].map((chapter) => `<a href="#${chapter}">${chapter}</a>`);
  const parts = [...chapters].map(
    ([chapter, screens]) =>
      `<h2 id="${chapter}">${chapter}</h2>${[...screens].map(([name, shown]) => screen(name, shown)).join('')}`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures</title><style>${STYLE}</style>
<h1>Pictures of every screen</h1><nav>${links.join('')}</nav>${parts.join('\n')}</html>\n`;
}

function screen(name, shown) {
  const figures = shown
    .map(
      ({ file, language, width }) =>
        `<figure><figcaption>${language}, ${width} px</figcaption><a href="${file}"><img src="${file}" alt="${name}, ${language}, ${width} px" loading="lazy"></a></figure>`,
    )
    .join('');
  return `<h3>${name}</h3><div class="screen">${figures}</div>`;
}
