import type { Safeguard } from './safeguards.js';

/** The text with the safeguard broken. Throws when the patch no longer fits in exactly one place. */
export function broken(text: string, { name, file, find, replace }: Safeguard): string {
  const places = text.split(find).length - 1;
  if (places !== 1 || find === replace)
    throw new Error(`sabotage no longer fits: ${name} (found ${places} times in ${file})`);
  return text.replace(find, () => replace);
}
