import { Inject, Injectable } from '@nestjs/common';
import type { ReactNode } from 'react';
import {
  DEFAULT_LOCALE,
  isLocale,
  translator,
  type Catalogue,
  type Drafts,
  type Locale,
  type Translate,
} from '#i18n';
import { INTAKE_CONFIG, type IntakeConfig } from '../config.js';
import type { FileLimits } from '../files/file-limits.js';
import { NetworkDirectory } from '../network/network-directory.service.js';
import type { KnownNetwork } from '#filing';
import { ASSETS } from '../tokens.js';
import { saidAlike } from '../voices/spoken.js';
import type { Assets, SoundFiles } from './assets.js';
import { speak, type Say, type T, type Words } from './locale.js';
import { renderPage, type Shell } from './page.js';
import type { ListenContext } from './ui.js';

interface Content {
  readonly locale: Locale;
  readonly page: Shell['page'];
  /** Null when it couldn't be read: an error's page. */
  readonly network: KnownNetwork | null;
  readonly warns?: Shell['warns'];
  readonly data?: object;
  readonly children: ReactNode;
}

/** What every page of a network is written with, and its script told. */
export interface PageContext {
  readonly t: T;
  readonly say: Say;
  readonly locale: Locale;
  readonly timeZone: string;
  /** Where the sealing file is; null where browsers seal nothing. */
  readonly sealing: Assets['sealing'];
  /** Makes photos anew without what they carry; fetched once a photo is chosen. */
  readonly photos: Assets['photos'];
  /** Records a voice; fetched once someone wants to speak. */
  readonly recorder: Assets['recorder'];
  readonly limits: FileLimits;
  /** The end of every chain of signatures; it comes from configuration, never from the database. */
  readonly rootPublicKey: string;
}

/** Frames a page's content: bar, foot, style, and the script where there is one. */
@Injectable()
export class Pages {
  /** What is read aloud in a real network, by language: looked through once. */
  private readonly withoutDrafts = new Map<Locale, SoundFiles>();

  constructor(
    @Inject(INTAKE_CONFIG) private readonly config: IntakeConfig,
    @Inject(ASSETS) readonly assets: Assets,
    private readonly directory: NetworkDirectory,
  ) {}

  /** Where whoever leaves quickly goes, or has finished. */
  get leaveUrl(): string {
    return this.config.leaveUrl;
  }

  /** How pages speak: drafts are for the demonstration; of an unknown network the worst is assumed, that it is real. */
  words(locale: Locale): Words {
    return speak(locale, this.drafts());
  }

  /** How a page speaks the sentences of another catalogue. */
  sentences<Key extends string>(catalogue: Catalogue<Key>, locale: Locale): Translate<Key> {
    return translator(catalogue, locale, this.drafts());
  }

  /** What a page of this network is made with, in one language. */
  context(locale: Locale, network: KnownNetwork): PageContext {
    const { timeZone } = network.public;
    const { rootPublicKey, files: limits } = this.config;
    const { sealing, photos, recorder } = this.assets;
    const { t, say } = this.words(locale);
    return { t, say, locale, timeZone, sealing, photos, recorder, rootPublicKey, limits };
  }

  /** How a page draws and reads aloud what it asks. */
  listening(locale: Locale): ListenContext {
    const { t } = this.words(locale);
    return { t, pictures: this.assets.pictures?.path ?? null, sounds: this.sounds(locale) };
  }

  private sounds(locale: Locale): SoundFiles {
    const drafts = this.drafts();
    const files = this.assets.sounds[locale]?.files ?? {};
    if (drafts === 'shown') return files;
    const alike =
      this.withoutDrafts.get(locale) ?? saidAlike(files, speak(locale, 'shown'), speak(locale, drafts));
    this.withoutDrafts.set(locale, alike);
    return alike;
  }

  private drafts(): Drafts {
    return this.directory.kind === 'demonstration' ? 'shown' : 'withheld';
  }

  render({ network, ...content }: Content): string {
    return renderPage({
      ...content,
      words: this.words(content.locale),
      assets: this.assets,
      leaveUrl: this.leaveUrl,
      demonstration: network?.public.kind === 'demonstration',
    });
  }
}

/** The language of a path: its first part, else French. */
export function localeOf(path: string): Locale {
  const first = path.split(/[/?]/, 2)[1];
  return isLocale(first) ? first : DEFAULT_LOCALE;
}
