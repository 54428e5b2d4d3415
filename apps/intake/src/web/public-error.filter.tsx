import { Catch, type ArgumentsHost } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { DEFAULT_LOCALE } from '#i18n';
import { describeError, ProblemFilter, toProblem } from '#platform';
import { localeOf, type Pages } from './pages.service.js';

type Sentence = 'not-found' | 'failed' | 'too-large' | 'foreign' | 'file-too-large' | 'one-file';

/** Answers an error as a page where a page was asked for, and as problem+json under /api. */
@Catch()
export class PublicErrorFilter extends ProblemFilter {
  constructor(
    private readonly ownLog: Logger,
    private readonly pages: Pages,
  ) {
    super(ownLog);
  }

  override catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    if (request.url.startsWith('/api/')) return super.catch(error, host);
    const { status, code } = toProblem(error, DEFAULT_LOCALE);
    if (status >= 500) this.ownLog.error({ error: describeError(error), code }, 'request failed');
    if (reply.sent) return;
    // The rest of what is too big is not read.
    if (status === 413) void reply.header('connection', 'close');
    void reply
      .status(status)
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(this.page(request.url, sentenceOf(status, code)));
  }

  private page(url: string, sentence: Sentence): string {
    const locale = localeOf(url);
    const { t } = this.pages.words(locale);
    return this.pages.render({
      locale,
      page: /\/follow$/.test(url) ? 'follow' : '',
      network: null,
      children: (
        <>
          <h1>{t(`intake.problem.${sentence}`)}</h1>
          <p>{t(`intake.problem.${sentence}-text`)}</p>
        </>
      ),
    });
  }
}

function sentenceOf(status: number, code: string): Sentence {
  if (code === 'file.too-big') return 'file-too-large';
  if (code === 'file.one-at-a-time') return 'one-file';
  if (status === 404 || status === 410) return 'not-found';
  if (status === 413) return 'too-large';
  return status === 403 ? 'foreign' : 'failed';
}
