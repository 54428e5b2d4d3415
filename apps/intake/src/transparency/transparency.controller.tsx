import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { QUARTER } from '#counts/domain';
import { figuresCatalogue, publicationCatalogue } from '#i18n';
import { DomainError } from '#kernel';
import { LICENCE, publicCsv } from '#publication';
import { NetworkDirectory } from '../network/network-directory.service.js';
import { pathsOf } from '../web/locale.js';
import { localeOf, Pages } from '../web/pages.service.js';
import { etagOf, PublicFigures, type Published } from './public-figures.service.js';
import { rowNames } from './transparency-words.js';
import { Transparency } from './transparency.view.js';

const FILES = {
  csv: { type: 'text/csv; charset=utf-8', write: publicCsv },
  json: { type: 'application/json; charset=utf-8', write: (document: object) => JSON.stringify(document) },
} as const;

// Withdrawn figures are gone within this many seconds from what lies between.
const KEPT = 300;

/** What the network has published of its figures: a page, and the same as CSV and JSON. */
@ApiExcludeController()
@Controller()
export class TransparencyController {
  constructor(
    private readonly pages: Pages,
    private readonly network: NetworkDirectory,
    private readonly figures: PublicFigures,
  ) {}

  @Get(pathsOf('transparency'))
  async latest(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.page(await this.figures.read(), null, request, reply);
  }

  /** `2026-Q3`, `2026-Q3.csv` or `2026-Q3.json`. */
  @Get(pathsOf('transparency/:name'))
  async one(
    @Param('name') name: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const [, quarter = '', ending] = /^(.*?)(?:\.(csv|json))?$/.exec(name) ?? [];
    if (!QUARTER.test(quarter)) throw new DomainError('publication.not-found', 'not-found');
    const published = await this.figures.read(quarter);
    if (!ending) return this.page(published, quarter, request, reply);
    if (!published?.document) throw new DomainError('publication.withdrawn', 'gone');
    const { type, write } = FILES[ending as keyof typeof FILES];
    void reply.header('content-disposition', `attachment; filename="${name}"`);
    send(request, reply, type, write(published.document));
  }

  private async page(
    published: Published | null,
    quarter: string | null,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const locale = localeOf(request.url);
    const network = await this.network.current();
    const t = this.pages.sentences(publicationCatalogue, locale);
    const figures = this.pages.sentences(figuresCatalogue, locale);
    const html = this.pages.render({
      ...{ locale, network },
      page: quarter ? `transparency/${quarter}` : 'transparency',
      children: (
        <Transparency
          {...{ t, locale, published }}
          rowName={rowNames(t, figures, this.pages.words(locale).say, locale)}
          timeZone={network.public.timeZone}
        />
      ),
    });
    send(request, reply, 'text/html; charset=utf-8', html);
  }
}

function send(request: FastifyRequest, reply: FastifyReply, type: string, body: string): void {
  const etag = etagOf(body);
  void reply.headers({
    'cache-control': `public, max-age=${KEPT}`,
    ...{ etag, link: `<${LICENCE.url}>; rel="license"` },
  });
  if (request.headers['if-none-match']?.split(', ').includes(etag)) void reply.status(304).send();
  else void reply.header('content-type', type).send(body);
}
