import { Controller, Get, Header, HttpCode, Inject, Logger, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Locale } from '#i18n';
import { holdingOn } from '#network';
import { Clock, toProblem } from '#platform';
import { CATEGORIES, SPECIAL_DISTRICT_IDS } from '#taxonomy';
import { INTAKE_CONFIG, type IntakeConfig } from '../config.js';
import { DrawnCodes, type DrawnCode } from '../filing/drawn-codes.js';
import { FilingPace } from '../filing/filing-pace.js';
import { DoorSeal } from '../filing/door-seal.js';
import type { FiledComplaint, KnownNetwork } from '#filing';
import { FilePlainComplaintService } from '../filing/file-plain-complaint.service.js';
import { NetworkDirectory } from '../network/network-directory.service.js';
import { FormFields } from '../web/form-fields.js';
import { pathIn, pathsOf } from '../web/locale.js';
import { localeOf, Pages } from '../web/pages.service.js';
import { readAnswers, valueOf, type FieldError, type Typed } from '#complaints/domain';
import { formData } from './form-data.js';
import { Form, type FormNotice } from './form.view.js';
import { Receipt } from './receipt.view.js';
import { LANGUAGE_SWITCH } from './send.view.js';

interface Shown {
  readonly typed: Typed;
  readonly errors: readonly FieldError[];
  readonly notice: FormNotice | null;
  readonly drawn: DrawnCode;
}

/** The form's page, and filing from it without scripts. */
@ApiExcludeController()
@Controller()
export class FormController {
  private readonly log = new Logger();

  constructor(
    private readonly pages: Pages,
    private readonly network: NetworkDirectory,
    private readonly codes: DrawnCodes,
    private readonly complaints: FilePlainComplaintService,
    private readonly door: DoorSeal,
    private readonly pace: FilingPace,
    private readonly clock: Clock,
    @Inject(INTAKE_CONFIG) private readonly config: IntakeConfig,
  ) {}

  @Get(pathsOf(''))
  @Header('content-type', 'text/html; charset=utf-8')
  async show(@Req() request: FastifyRequest): Promise<string> {
    const network = await this.network.current();
    const blank = { typed: {}, errors: [], notice: null, drawn: this.codes.draw() };
    return this.form(localeOf(request.url), network, blank);
  }

  @Post(pathsOf(''))
  @HttpCode(200)
  @Header('content-type', 'text/html; charset=utf-8')
  async file(
    @Req() request: FastifyRequest,
    @FormFields() typed: Typed,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const locale = localeOf(request.url);
    const network = await this.network.current();
    const code = this.codes.recognise(
      valueOf(typed, 'code'),
      valueOf(typed, 'codeDrawnAt'),
      valueOf(typed, 'codeMark'),
    );
    // The same form in another language: nothing is read, nothing is kept here.
    if (code && typed[LANGUAGE_SWITCH])
      return this.form(locale, network, { typed, errors: [], notice: null, drawn: code.drawn });
    const districtIds = [...network.public.districts.map(({ id }) => id), ...SPECIAL_DISTRICT_IDS];
    const kindsOf = (category: string) => CATEGORIES.find(category)?.kinds ?? [];
    const { answers, errors } = readAnswers(typed, { districtIds, kindsOf, language: locale });
    const again = (notice: FormNotice | null, drawn: DrawnCode, status: number): Promise<string> => {
      void reply.status(status);
      return this.form(locale, network, { typed, errors, notice, drawn });
    };
    if (!code) return again('code-changed', this.codes.draw(), 422);
    if (!answers) return again(null, code.drawn, 422);
    try {
      const filed = await this.pace.take(request.ip, () =>
        this.complaints.file(answers, code, network, request.ip),
      );
      if (!filed) return again('code-changed', this.codes.draw(), 422);
      return await this.receipt(locale, network, filed, code.drawn.code);
    } catch (error) {
      // Whatever it was, nothing was committed: the person must know, and keep the text.
      const { status, title } = toProblem(error, locale);
      if (status === 429) return again('too-many', code.drawn, status);
      if (status < 500) return again({ refused: title }, code.drawn, status);
      if (status !== 503) this.log.error(error);
      return again('not-received', code.drawn, 503);
    }
  }

  private async form(locale: Locale, network: KnownNetwork, shown: Shown): Promise<string> {
    const context = this.pages.context(locale, network);
    const { say, timeZone, sealing, limits } = context;
    const listening = this.pages.listening(locale);
    const { day } = network.calendar.dayOf(this.clock.now());
    return this.pages.render({
      ...{ locale, network },
      page: '',
      warns: 'form',
      data: formData(context, await this.door.recipient()),
      children: (
        <>
          <Form
            {...{ say, locale, ...listening, ...shown }}
            action={pathIn(locale, '')}
            network={network.public}
            emergency={holdingOn(day, network.description.settings.emergency)}
          />
          {sealing && (
            <template id="receipt-mould">
              <Receipt
                {...{ locale, timeZone, limits, listening }}
                address={this.address(locale)}
                filed={null}
                code=""
                requestKey=""
                sealedBy="browser"
                drawing={this.pages.assets.drawing}
              />
            </template>
          )}
        </>
      ),
    });
  }

  private async receipt(
    locale: Locale,
    network: KnownNetwork,
    filed: FiledComplaint,
    code: string,
  ): Promise<string> {
    const context = this.pages.context(locale, network);
    const { timeZone, limits } = context;
    return this.pages.render({
      ...{ locale, network },
      // The links to the other languages then lead to where the code opens it, not to an empty form.
      page: 'follow',
      data: formData(context, await this.door.recipient()),
      children: (
        <Receipt
          {...{ locale, timeZone, limits, filed, code }}
          listening={this.pages.listening(locale)}
          address={this.address(locale)}
          requestKey={randomUUID()}
          sealedBy="server"
          drawing={this.pages.assets.drawing}
        />
      ),
    });
  }

  private address(locale: Locale): string {
    return `${this.config.publicUrl.replace(/\/$/, '')}${pathIn(locale, 'follow')}`;
  }
}
