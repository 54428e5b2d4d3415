import type { FetchedFile } from '../evidence/fetch-file.js';
import { downloadName } from '../evidence/file-name.js';

/** One titled list of an exported complaint. */
export interface ExportPart {
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly text: string }[];
}

/** What an exported complaint says. */
export interface ExportContent {
  readonly language: string;
  readonly title: string;
  readonly parts: readonly ExportPart[];
  readonly filesTitle: string;
  readonly files: readonly FetchedFile[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => text.replace(/[&<>"']/g, (letter) => ENTITIES[letter]!);

// The document may be opened anywhere: it forbids itself scripts and every request.
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; media-src data:";
const STYLE =
  'body{font:16px/1.6 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}' +
  'dt{color:#555;font-size:.85em;margin-top:.8em}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}' +
  'img{max-width:100%}code{overflow-wrap:anywhere}';

/** A self-contained, readable page: no script, nothing loaded from elsewhere, files inside it. */
export function exportDocument(content: ExportContent): string {
  const parts = content.parts.filter(({ rows }) => rows.length > 0).map(partHtml);
  const files = content.files.map(fileHtml);
  return [
    `<!doctype html><html lang="${escape(content.language)}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${escape(POLICY)}">`,
    `<title>${escape(content.title)}</title><style>${STYLE}</style></head><body>`,
    `<h1>${escape(content.title)}</h1>`,
    ...parts,
    ...(files.length > 0 ? [`<h2>${escape(content.filesTitle)}</h2>`, ...files] : []),
    '</body></html>',
  ].join('\n');
}

function partHtml({ title, rows }: ExportPart): string {
  const list = rows.map(({ label, text }) => `<dt>${escape(label)}</dt><dd>${escape(text)}</dd>`);
  return `<h2>${escape(title)}</h2><dl>${list.join('')}</dl>`;
}

/** A picture that no machine bears is not shown here either; what could run is nothing but bytes to be saved. */
function fileHtml(file: FetchedFile): string {
  const { name, kind, unbearable, bytes, sha256 } = file;
  const content = base64(bytes);
  const as = (type: string) => `data:${type};base64,${content}`;
  const { shape, type } = kind;
  const shown =
    shape === 'image' && !unbearable
      ? `<img src="${as(type!)}" alt="${escape(name)}">`
      : shape === 'audio' || shape === 'video'
        ? `<${shape} controls src="${as(type!)}"></${shape}>`
        : '';
  const saved = `href="${as('application/octet-stream')}" download="${escape(downloadName(file))}"`;
  const link = `<a ${saved}>${escape(name)}</a>`;
  return `<p>${shown}<br>${link}<br><code>SHA-256 ${escape(sha256)}</code></p>`;
}

/** Base64 in slices, since a whole photo is too many arguments for one call. */
function base64(bytes: Uint8Array): string {
  const SLICE = 0x8000;
  let binary = '';
  for (let at = 0; at < bytes.length; at += SLICE)
    binary += String.fromCharCode(...bytes.subarray(at, at + SLICE));
  return btoa(binary);
}
