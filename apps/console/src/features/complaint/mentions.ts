/** Someone who can be named in a note. */
export interface Nameable {
  readonly id: string;
  readonly displayName: string;
}

/** What is being typed after an @ before the caret, and where the @ stands; null where none is. */
export function namingAt(
  text: string,
  caret: number,
): { readonly from: number; readonly typed: string } | null {
  const found = /(?:^|[\s(])@([\p{L}\p{M}\p{N}'’-]{0,30}(?: [\p{L}\p{M}\p{N}'’-]{0,30})?)$/u.exec(
    text.slice(0, caret),
  );
  return found ? { from: caret - found[1]!.length - 1, typed: found[1]! } : null;
}

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Who fits what is typed: by the beginning of any of their names, with or without accents. */
export function offeredFor<P extends Nameable>(typed: string, people: readonly P[]): readonly P[] {
  const sought = plain(typed);
  return people.filter(({ displayName }) => {
    const name = plain(displayName);
    return name.startsWith(sought) || name.split(/\s+/).some((part) => part.startsWith(sought));
  });
}

/** A text cut where it names people: what names one says who. */
export function namedIn<P extends Nameable>(
  text: string,
  people: readonly P[],
): readonly { readonly text: string; readonly who: P | null }[] {
  // The longest name first: who is called Awa must not be named by Awa Traoré.
  const byLength = [...people].sort((a, b) => b.displayName.length - a.displayName.length);
  const parts: { text: string; who: P | null }[] = [];
  let said = '';
  let at = 0;
  while (at < text.length) {
    const who = text[at] === '@' && byLength.find((person) => namesAt(text, at, person.displayName));
    if (!who) {
      said += text[at];
      at += 1;
      continue;
    }
    if (said !== '') parts.push({ text: said, who: null });
    said = '';
    parts.push({ text: `@${who.displayName}`, who });
    at += who.displayName.length + 1;
  }
  if (said !== '') parts.push({ text: said, who: null });
  return parts;
}

function namesAt(text: string, at: number, name: string): boolean {
  const begins = at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]!);
  const after = text[at + 1 + name.length] ?? '';
  return begins && text.startsWith(name, at + 1) && !/[\p{L}\p{N}]/u.test(after);
}
