/** More are asked for again. */
const MOST_KEPT = 10_000;

/**
 * Under which key a file was announced, which never changes: so that not every part that comes with a ticket has the
 * complaint's files listed. Whether a token may send the file is asked of the database each time all the same.
 */
export class AnnouncedKeys {
  private readonly keys = new Map<string, string>();

  get(tokenMark: Uint8Array, fileId: string): string | undefined {
    return this.keys.get(nameOf(tokenMark, fileId));
  }

  keep(tokenMark: Uint8Array, fileId: string, requestKey: string): void {
    this.keys.set(nameOf(tokenMark, fileId), requestKey);
    for (const oldest of this.keys.keys()) {
      if (this.keys.size <= MOST_KEPT) break;
      this.keys.delete(oldest);
    }
  }
}

const nameOf = (tokenMark: Uint8Array, fileId: string): string =>
  `${Buffer.from(tokenMark).toString('base64')}/${fileId}`;
