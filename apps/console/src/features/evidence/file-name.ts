import { has, indexOf } from './file-bytes.js';
import type { Danger, FileKind, FileShape } from './file-kind.js';

/** What a file is, or is said to be, in a word. */
export type Family = Exclude<FileShape, 'other'> | Exclude<Danger, 'picture'>;

/** A file that says it is one thing and is another. */
export interface Pretence {
  readonly claims: Family;
  readonly is: Family;
}

const ENDINGS: Readonly<Partial<Record<Family, readonly string[]>>> = {
  image: ['jpg', 'jpeg', 'jfif', 'png', 'gif', 'webp', 'heic', 'heif', 'avif', 'tif', 'tiff', 'bmp', 'psd'],
  audio: ['mp3', 'm4a', 'ogg', 'oga', 'opus', 'wav', 'aac', 'amr', '3ga', 'weba'],
  video: ['mp4', 'm4v', 'mov', 'webm', 'mkv', '3gp', 'avi'],
  pdf: ['pdf'],
  document: ['doc', 'docx', 'docm', 'xls', 'xlsx', 'xlsm', 'ppt', 'pptx', 'odt', 'ods', 'odp', 'rtf'],
  archive: ['zip', 'rar', '7z', 'gz', 'tgz', 'tar', 'bz2', 'xz'],
  page: ['html', 'htm', 'xhtml', 'mht', 'mhtml', 'svg', 'xml'],
  text: ['txt', 'csv', 'md', 'log', 'vcf'],
  // What a click starts, on one system or another.
  program: [
    ...['exe', 'scr', 'com', 'bat', 'cmd', 'msi', 'ps1', 'vbs', 'vbe', 'js', 'jse', 'mjs', 'wsf', 'hta'],
    ...['lnk', 'url', 'pif', 'cpl', 'reg', 'jar', 'apk', 'xapk', 'sh', 'run', 'desktop', 'py', 'command'],
  ],
};

const FAMILIES = Object.entries(ENDINGS) as [Family, readonly string[]][];

const endingOf = (name: string): string => /\.([\p{L}\p{N}]+)\s*$/u.exec(name)?.[1]?.toLowerCase() ?? '';

const byEnding = (name: string): Family | undefined =>
  FAMILIES.find(([, endings]) => endings.includes(endingOf(name)))?.[0];

function byType(type: string): Family | undefined {
  if (/svg|html|xml$/.test(type)) return 'page';
  if (type === 'application/pdf') return 'pdf';
  const main = type.split('/')[0];
  return main === 'image' || main === 'audio' || main === 'video' ? main : undefined;
}

/** What was found, as a family; a picture that no browser shows is a picture all the same. */
function familyOf({ shape, danger }: FileKind): Family {
  if (shape !== 'other') return shape;
  return danger === null ? 'unknown' : danger === 'picture' ? 'image' : danger;
}

// A recording is both; what an office writes is an archive inside; and a text may be anything that is written.
const ALIKE: readonly (readonly Family[])[] = [
  ['audio', 'video'],
  ['document', 'archive'],
];

const agree = (claims: Family, is: Family): boolean =>
  claims === is || ALIKE.some((both) => both.includes(claims) && both.includes(is));

/** Whether the name or the declared type says another thing than the bytes; null where nothing contradicts. */
export function pretenceOf(said: { name: string; type: string }, found: FileKind): Pretence | null {
  const is = familyOf(found);
  const claims = [byEnding(said.name), byType(said.type)].find(
    (family) => family !== undefined && !agree(family, is),
  );
  if (claims === undefined) return null;
  // A script is a text, and what begins as none that is known may still be one.
  if (claims === 'program' && (is === 'text' || is === 'unknown')) return null;
  return { claims, is };
}

/** What is to be feared of it; a text that a click would start is a program. */
export function dangerOf(name: string, { danger }: FileKind): Danger | null {
  return danger === 'text' && byEnding(name) === 'program' ? 'program' : danger;
}

/** A name that is safe to show: no path, no control or direction characters, not hidden. */
export function safeName(name: string): string {
  const clean = name
    .replace(/[\p{C}\\/:*?"<>|]/gu, '_')
    .replace(/^\.+/, '')
    .slice(0, 100)
    .trim();
  return clean || 'fichier';
}

// An office opens a file by what is in it, whatever its name says: each ending with what begins such a file.
const WITHOUT_MACROS: readonly { readonly begins: string; readonly endings: readonly string[] }[] = [
  { begins: 'PK', endings: ['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp'] },
  { begins: '{\\rtf', endings: ['rtf'] },
];
// A table of values is a text, but an office reckons what in it begins with =: it is saved as bytes.
const RECKONED = ['csv'];
const MACROS = ['vbaProject', 'Basic/script'];

/** Whether a file that ends so is opened as what its bytes show, and as nothing that a click could start. */
function isHarmless(ending: string, { kind, bytes }: Saved): boolean {
  const family = familyOf(kind);
  if (RECKONED.includes(ending)) return false;
  if (family === 'audio' || family === 'video')
    return [...ENDINGS.audio!, ...ENDINGS.video!].includes(ending);
  if (family === 'image' || family === 'pdf' || family === 'text') return ENDINGS[family]!.includes(ending);
  if (family !== 'document') return false;
  return (
    WITHOUT_MACROS.some(({ begins, endings }) => has(bytes, begins) && endings.includes(ending)) &&
    !MACROS.some((name) => indexOf(bytes, name) >= 0)
  );
}

/** What is saved, as it was opened. */
interface Saved {
  readonly name: string;
  readonly kind: FileKind;
  readonly bytes: Uint8Array;
}

/** A name that is safe to save under: only an ending that agrees with the bytes stays the last. */
export function downloadName(file: Saved): string {
  const safe = safeName(file.name).replace(/[.\s]+$/, '') || 'fichier';
  return isHarmless(endingOf(safe), file) ? safe : `${safe}.bin`;
}
