import { Controller, Get, Header, HttpCode, Logger, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SHARING_IDS, surveyOf, valueOf } from '#complaints/domain';
import type { Locale } from '#i18n';
import { isDomainError, type DomainError } from '#kernel';
import { toProblem } from '#platform';
import { parseReceiptCode } from '#sealing';
import { pathsOf } from '../web/locale.js';
import type { SentForm } from '../web/multipart.js';
import type { KnownNetwork } from '#filing';
import { NetworkDirectory } from '../network/network-directory.service.js';
import { localeOf, Pages } from '../web/pages.service.js';
import type { ListenContext } from '../web/ui.js';
import { SentFields } from '../web/sent-fields.js';
import { followData } from './follow-data.js';
import { AskCode, Followed, type CodeError, type FollowedProps } from './follow.view.js';
import { isWriting } from './writing.js';
import { PlainDialogueService, type PlainAction, type PlainDialogue } from './plain-dialogue.service.js';

const STATUS: Readonly<Record<CodeError['key'], number>> = {
  'error-empty': 422,
  'error-length': 422,
  'error-check': 422,
  'error-characters': 422,
  'error-unknown': 404,
  'error-many': 429,
  'error-down': 503,
};

const NOTHING = {
  standing: null,
  asksSurvey: false,
  messages: [],
  files: [],
  notice: null,
  typed: {},
  code: '',
} as const;

/** Following a complaint: the code comes by POST and stands in no address and no log. */
@ApiExcludeController()
@Controller()
export class FollowController {
  private readonly log = new Logger();

  constructor(
    private readonly pages: Pages,
    private readonly network: NetworkDirectory,
    private readonly dialogue: PlainDialogueService,
  ) {}

  @Get(pathsOf('follow'))
  @Header('content-type', 'text/html; charset=utf-8')
  async show(@Req() request: FastifyRequest): Promise<string> {
    return this.ask(localeOf(request.url), await this.network.current(), '', null);
  }

  @Post(pathsOf('follow'))
  @HttpCode(200)
  @Header('content-type', 'text/html; charset=utf-8')
  async act(
    @Req() request: FastifyRequest,
    @SentFields() form: SentForm,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    try {
      return await this.answer(request, form, reply);
    } finally {
      form.release();
    }
  }

  private async answer(request: FastifyRequest, form: SentForm, reply: FastifyReply): Promise<string> {
    const locale = localeOf(request.url);
    const { typed } = form;
    const network = await this.network.current();
    const refuse = (error: CodeError): string => {
      void reply.status(STATUS[error.key]);
      return this.ask(locale, network, valueOf(typed, 'code'), error);
    };
    const code = parseReceiptCode(valueOf(typed, 'code'));
    if (!code.ok) return refuse(codeError(valueOf(typed, 'code'), code.error));
    const action = actionOf(form);
    try {
      const opened = await this.dialogue.act(code.code, action, network, request.ip);
      if (opened.notice?.startsWith('error-')) void reply.status(422);
      return this.followed(locale, network, code.code, action, opened);
    } catch (error) {
      const key = lookUpError(error);
      if (toProblem(error, locale).status === 500) this.log.error(error);
      if (key !== 'error-down' || !('text' in action)) return refuse({ key });
      void reply.status(503);
      return this.kept(locale, network, code.code, action);
    }
  }

  private ask(locale: Locale, network: KnownNetwork, typed: string, error: CodeError | null): string {
    const context = this.pages.context(locale, network);
    const { timeZone, sealing, limits } = context;
    const listening = this.pages.listening(locale);
    const { appealDays } = network.description.settings.deadlines;
    return this.pages.render({
      ...{ locale, network },
      page: 'follow',
      data: followData(context, listening.sounds, appealDays),
      children: (
        <>
          <AskCode {...{ context: listening, locale, typed, error }} />
          {sealing && (
            <template id="followed-mould">
              <Followed
                {...{ ...NOTHING, ...listening, locale, timeZone, limits, appealDays }}
                leaveUrl={this.pages.leaveUrl}
                requestKey=""
              />
            </template>
          )}
        </>
      ),
    });
  }

  private followed(
    locale: Locale,
    network: KnownNetwork,
    code: string,
    action: PlainAction,
    { followed, messages, files, notice }: PlainDialogue,
  ): string {
    const kept = notice?.startsWith('error-') && 'text' in action ? { [action.do]: action.text } : {};
    return this.page(locale, network, {
      ...{ code, messages, files, notice },
      standing: followed.standing,
      asksSurvey: followed.surveyKey !== null,
      typed: kept,
    });
  }

  /** What was written while the machines did not answer, in a form that can be sent again. */
  private kept(
    locale: Locale,
    network: KnownNetwork,
    code: string,
    action: Extract<PlainAction, { text: string }>,
  ): string {
    const typed = { [action.do]: action.text };
    return this.page(locale, network, { ...NOTHING, code, typed, notice: 'error-not-sent' });
  }

  private page(
    locale: Locale,
    network: KnownNetwork,
    shown: Omit<
      FollowedProps,
      keyof ListenContext | 'locale' | 'timeZone' | 'limits' | 'appealDays' | 'requestKey' | 'leaveUrl'
    >,
  ): string {
    const { timeZone, limits } = this.pages.context(locale, network);
    const { appealDays } = network.description.settings.deadlines;
    return this.pages.render({
      ...{ locale, network },
      page: 'follow',
      warns: 'follow',
      children: (
        <Followed
          {...{ ...shown, ...this.pages.listening(locale), locale, timeZone, limits, appealDays }}
          requestKey={randomUUID()}
          leaveUrl={this.pages.leaveUrl}
        />
      ),
    });
  }
}

function codeError(typed: string, error: 'length' | 'characters' | 'check'): CodeError {
  if (typed.trim() === '') return { key: 'error-empty' };
  if (error !== 'length') return { key: `error-${error}` };
  return { key: 'error-length', count: typed.replace(/\D/g, '').length };
}

function lookUpError(error: unknown): 'error-unknown' | 'error-many' | 'error-down' {
  const code = isDomainError(error) ? (error as DomainError).code : '';
  if (code === 'receipt.unknown') return 'error-unknown';
  return code === 'receipt.too-many-attempts' ? 'error-many' : 'error-down';
}

function actionOf({ typed, file }: SentForm): PlainAction {
  const wanted = valueOf(typed, 'do');
  const requestKey = valueOf(typed, 'requestKey');
  if (isWriting(wanted)) return { do: wanted, text: valueOf(typed, 'text'), requestKey };
  if (wanted === 'consent') {
    const ticked = typed['consents'] ?? [];
    return { do: 'consent', consents: SHARING_IDS.filter((id) => ticked.includes(id)) };
  }
  if (wanted === 'file') return { do: 'file', file, requestKey };
  if (wanted === 'survey') return { do: 'survey', survey: surveyOf((question) => valueOf(typed, question)) };
  if (wanted === 'withdraw') return { do: 'withdraw', confirmed: valueOf(typed, 'confirm') === 'yes' };
  return { do: 'look' };
}
