import { Controller, Get, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { isLocale } from '#i18n';
import { DomainError } from '#kernel';
import { NetworkDirectory } from '../network/network-directory.service.js';
import { Pages } from '../web/pages.service.js';
import { laterWords, type LaterWords } from './later-words.js';

/** The words that a form's script fetches once the form is usable, as it does the sealing file. */
@ApiExcludeController()
@Controller('words')
export class LaterWordsController {
  constructor(
    private readonly pages: Pages,
    private readonly network: NetworkDirectory,
  ) {}

  @Get(':locale')
  async show(@Param('locale') locale: string): Promise<LaterWords> {
    if (!isLocale(locale)) throw new DomainError('request.unknown-address', 'not-found');
    const { sounds } = this.pages.listening(locale);
    return laterWords(this.pages.context(locale, await this.network.current()), sounds, this.pages.assets);
  }
}
