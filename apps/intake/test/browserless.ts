import type { TestIntake } from './test-intake.js';

/** A page as a browser without scripts has it. */
export interface PageSeen {
  readonly status: number;
  readonly html: string;
  readonly headers: Headers;
  /** The code that the page shows, digits only. */
  readonly code: string;
  /** Hidden fields, and those already filled in. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Gets a page. */
export async function getPage(intake: TestIntake, path: string): Promise<PageSeen> {
  return seen(await fetch(intake.url + path));
}

/** Posts a form as a page of this door would. */
export async function postForm(
  intake: TestIntake,
  path: string,
  fields: Readonly<Record<string, string | readonly string[]>>,
  headers: Readonly<Record<string, string>> = { 'sec-fetch-site': 'same-origin' },
): Promise<PageSeen> {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of typeof value === 'string' ? [value] : value) body.append(name, one);
  }
  return seen(await fetch(intake.url + path, { method: 'POST', body, headers }));
}

/** A form filled in with only what is required. */
export function filled(page: PageSeen, more: Readonly<Record<string, string | readonly string[]>> = {}) {
  return {
    ...page.fields,
    kind: 'corruption',
    district: 'sikasso',
    story: 'Un agent a demandé 5 000 francs.',
    ...more,
  };
}

async function seen(answer: Response): Promise<PageSeen> {
  const html = await answer.text();
  const hidden = [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  const groups = /<p class="code" data-code="">(.*?)<\/p>/.exec(html)?.[1] ?? '';
  return {
    html,
    status: answer.status,
    headers: answer.headers,
    code: groups.replace(/\D/g, ''),
    fields: Object.fromEntries(hidden.map(([, name, value]) => [name!, value!])),
  };
}
