/** What is said of a file before it goes: a photo can be made anew, the others carry what they carry. */
export type CarriedKind = 'photo' | 'document' | 'video' | 'sound' | 'other';

const PHOTO = /^image\/(jpe?g|pjpeg|png|webp|heic|heif|avif|bmp)$/;
const BY_ENDING: readonly (readonly [RegExp, CarriedKind])[] = [
  [/\.(jpe?g|png|webp|heic|heif|avif|bmp)$/i, 'photo'],
  [/\.(pdf|docx?|xlsx?|pptx?|od[tsp]|rtf)$/i, 'document'],
  [/\.(mp4|mov|3gp|mkv|avi)$/i, 'video'],
  [/\.(ogg|opus|mp3|m4a|aac|amr|wav|flac)$/i, 'sound'],
];

/** The kind of a file by what the browser says it is, else by how its name ends. */
export function carriedKindOf({ name, type }: { readonly name: string; readonly type: string }): CarriedKind {
  if (PHOTO.test(type)) return 'photo';
  if (type.startsWith('video/')) return 'video';
  if (type.startsWith('audio/')) return 'sound';
  if (type === 'application/pdf' || /^application\/(msword|rtf|vnd\.)/.test(type)) return 'document';
  if (type !== '' && type !== 'application/octet-stream') return 'other';
  return BY_ENDING.find(([ending]) => ending.test(name))?.[1] ?? 'other';
}
