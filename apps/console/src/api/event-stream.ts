/** One event of a text/event-stream body. */
export interface StreamEvent {
  readonly event: string;
  readonly data: string;
}

/** Cuts a text/event-stream into its events, however the bytes were split (WHATWG HTML, 9.2.6). */
export class EventStreamParser {
  private rest = '';

  push(text: string): StreamEvent[] {
    this.rest += text;
    const normal = this.rest.replace(/\r\n?/g, '\n');
    const blocks = normal.split('\n\n');
    this.rest = blocks.pop() ?? '';
    return blocks.map(parseBlock).filter((event) => event !== null);
  }
}

function parseBlock(block: string): StreamEvent | null {
  let event = 'message';
  const data: string[] = [];
  for (const line of block.split('\n')) {
    if (line.startsWith(':')) continue;
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'event') event = value;
    if (field === 'data') data.push(value);
  }
  return data.length > 0 ? { event, data: data.join('\n') } : null;
}

/** Reads a response's events until it ends. */
export async function* readEvents(response: Response): AsyncGenerator<StreamEvent> {
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  const parser = new EventStreamParser();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield* parser.push(value);
  }
}
