import { exportDocument } from './export-document.js';

const file = {
  ...{ id: 'f', name: 'a"><script>.png', pretence: null, unbearable: false },
  kind: { shape: 'image', type: 'image/png', danger: null } as const,
  bytes: new Uint8Array(70_000).fill(7),
  sha256: 'ab',
  sameAsSent: true,
};

describe('exported complaint', () => {
  const html = exportDocument({
    language: 'fr',
    title: 'Terre <b>',
    filesTitle: 'Fichiers',
    files: [file],
    parts: [
      { title: 'Récit', rows: [{ label: 'Quand', text: '<script>alert(1)</script> & « ɛ ɔ »' }] },
      { title: 'Vide', rows: [] },
    ],
  });

  it('is a page that forbids itself scripts, with nothing of the texts as markup', () => {
    expect(html).toContain('default-src &#39;none&#39;');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; « ɛ ɔ »');
    expect(html).not.toMatch(/<script|<b>/);
    expect(html).not.toContain('Vide');
  });

  it('carries its files whole', () => {
    const data = /src="data:image\/png;base64,([^"]+)"/.exec(html)?.[1] ?? '';
    expect(Buffer.from(data, 'base64')).toEqual(Buffer.from(file.bytes));
  });

  it('shows nothing that could run or that no machine bears, and saves it under a harmless name', () => {
    const page = { shape: 'other', type: null, danger: 'page' } as const;
    const hostile = exportDocument({
      ...{ language: 'fr', title: 'Terre', filesTitle: 'Fichiers', parts: [] },
      files: [
        { ...file, name: 'dessin.svg', kind: page },
        { ...file, unbearable: true },
      ],
    });
    expect(hostile).not.toMatch(/<img|image\/svg|text\/html/);
    expect(hostile).toContain('download="dessin.svg.bin"');
  });
});
