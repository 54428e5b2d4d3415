/** Rows of one request, as the desk takes them. */
const ROWS_MOST = 25;
/** Characters of the sealed stories of one request: half of what the desk takes, beside all else that a row bears. */
const TEXT_MOST = 2 * 1024 * 1024;

/** A row's weight: sealing pads a story and base64 writes it, so that this is what travels, near enough. */
const weight = ({ answers }: Weighed) => 3_000 + answers.content.story.length * 4;

interface Weighed {
  readonly answers: { readonly content: { readonly story: string } };
}

/** Cuts rows into requests, in their order: few enough to show progress by, and no heavier than the desk takes. */
export function parcels<Row extends Weighed>(rows: readonly Row[]): Row[][] {
  const cut: Row[][] = [];
  let room = 0;
  for (const row of rows) {
    room -= weight(row);
    const last = cut.at(-1);
    if (last && last.length < ROWS_MOST && room >= 0) last.push(row);
    else {
      cut.push([row]);
      room = TEXT_MOST - weight(row);
    }
  }
  return cut;
}
