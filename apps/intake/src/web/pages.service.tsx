import { Inject, Injectable } from '@nestjs/common';
import type { ReactNode } from 'react';
import { DEFAULT_LOCALE, isLocale, type Locale } from '#i18n';
import { INTAKE_CONFIG, type IntakeConfig } from '../config.js';
import type { KnownNetwork } from '../network/network-directory.service.js';
import { ASSETS } from '../tokens.js';
import type { Assets } from './assets.js';
import { renderPage, type Shell } from './page.js';

interface Content {
  readonly locale: Locale;
  readonly page: Shell['page'];
  /** Null when it couldn't be read: an error's page. */
  readonly network: KnownNetwork | null;
  readonly warns?: Shell['warns'];
  readonly data?: object;
  readonly children: ReactNode;
}

/** Frames a page's content: bar, foot, style, and the script where there is one. */
@Injectable()
export class Pages {
  constructor(
    @Inject(INTAKE_CONFIG) private readonly config: IntakeConfig,
    @Inject(ASSETS) readonly assets: Assets,
  ) {}

  render({ network, ...content }: Content): string {
    return renderPage({
      ...content,
      assets: this.assets,
      leaveUrl: this.config.leaveUrl,
      demonstration: network?.public.kind === 'demonstration',
    });
  }
}

/** The language of a path: its first part, else French. */
export function localeOf(path: string): Locale {
  const first = path.split(/[/?]/, 2)[1];
  return isLocale(first) ? first : DEFAULT_LOCALE;
}
