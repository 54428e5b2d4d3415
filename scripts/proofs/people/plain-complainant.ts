import { randomBytes, toHex } from '#sealing';
import { Refused, send, type Answer } from '../system/http.js';
import type { Testimony } from './public-door.js';

/** A complainant whose browser runs no script: the forms of the pages, nothing else. */
export class PlainComplainant {
  code = '';

  constructor(
    private readonly intakeUrl: string,
    readonly testimony: Testimony,
  ) {}

  async files(): Promise<void> {
    const page = await this.get('/');
    this.code = hiddenFields(page.text)['code'] ?? '';
    const { facts, content } = this.testimony;
    await this.post('/', {
      ...hiddenFields(page.text),
      ...{ kind: facts.kind, category: facts.category, district: facts.districtId },
      ...{ story: content.story, when: content.when, people: content.people, name: content.name },
      ...(content.contact
        ? {
            contact: content.contact.channel,
            contactHow: content.contact.how,
            contactHours: content.contact.hours,
            contactWho: content.contact.whoMayAnswer,
            contactSay: content.contact.whatMayBeSaid,
          }
        : {}),
    });
  }

  writes(text: string): Promise<void> {
    return this.follow({ do: 'message', text });
  }

  adds(text: string): Promise<void> {
    return this.follow({ do: 'addition', text });
  }

  /** The page that shows the dialogue. */
  async reads(): Promise<string[]> {
    const { text } = await send(`${this.intakeUrl}/follow`, 'POST', {
      form: { do: 'look', code: this.code },
    });
    return [...text.matchAll(/<article class="msg">.*?<p>(.*?)<\/p>/gs)].map(([, said]) => unescape(said!));
  }

  private async follow(fields: Readonly<Record<string, string>>): Promise<void> {
    await this.post('/follow', { ...fields, code: this.code, requestKey: toHex(randomBytes(16)) });
  }

  private async get(path: string): Promise<Answer> {
    return ok(`GET ${path}`, await send(this.intakeUrl + path, 'GET'));
  }

  private async post(path: string, form: Readonly<Record<string, string>>): Promise<Answer> {
    return ok(`POST ${path}`, await send(this.intakeUrl + path, 'POST', { form }));
  }
}

function ok(route: string, answer: Answer): Answer {
  if (answer.status !== 200) throw new Refused(answer.status, route, '(a page)');
  return answer;
}

function hiddenFields(html: string): Record<string, string> {
  const fields = [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  return Object.fromEntries(fields.map(([, name, value]) => [name!, value!]));
}

function unescape(html: string): string {
  const marks: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
  return html.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => marks[name]!);
}
