import { openWith, sealTo } from './age.js';
import { toBytes, toText } from './bytes.js';
import { pad, unpad } from './padding.js';
import { SealedError } from './sealed-error.js';

/** What every sealed text is inside: its type, so that one can't be passed off as another, and its body. */
interface SealedDocument {
  readonly type: string;
  readonly version: 1;
  readonly body: unknown;
}

/** Seals a JSON body, padded, with its type inside. */
export function sealDocument(
  recipients: readonly string[],
  type: string,
  body: unknown,
): Promise<Uint8Array> {
  const document: SealedDocument = { type, version: 1, body };
  return sealTo(recipients, pad(toBytes(JSON.stringify(document))));
}

/**
 * Opens a document of that type, or of one of those. Throws a SealedError: can't open, damaged, another type.
 * The body is what its sealer wrote: who uses it checks its shape.
 */
export async function openDocument<Body>(
  identities: readonly string[],
  type: string | readonly string[],
  sealed: Uint8Array,
): Promise<Body> {
  const padded = await openWith(identities, sealed);
  const document = parse(unpad(padded));
  if (![type].flat().includes(document.type) || document.version !== 1)
    throw new SealedError('sealed.unexpected');
  return document.body as Body;
}

function parse(content: Uint8Array): SealedDocument {
  try {
    const document: unknown = JSON.parse(toText(content));
    if (typeof document === 'object' && document !== null && 'type' in document)
      return document as SealedDocument;
  } catch {
    // falls through: what isn't a document is damaged
  }
  throw new SealedError('sealed.damaged');
}
