import type { consoleFr } from '../catalogues/console.fr.js';
import type { domainFr } from '../catalogues/domain.fr.js';
import type { errorsFr } from '../catalogues/errors.fr.js';
import type { figuresFr } from '../catalogues/figures.fr.js';
import type { importsFr } from '../catalogues/imports.fr.js';
import type { intakeFr } from '../catalogues/intake.fr.js';
import type { lettersFr } from '../catalogues/letters.fr.js';
import type { mailFr } from '../catalogues/mail.fr.js';
import type { paperFr } from '../catalogues/paper.fr.js';

type Some<Fr> = Readonly<Partial<Record<keyof Fr, string>>>;

/** A language of the interface beside French, English and Bambara. What it does not say yet is said in French. */
export interface AddedLanguage {
  /** BCP 47, e.g. `ff`; also the first part of its pages' addresses. */
  readonly tag: string;
  /** What its speakers call it. */
  readonly name: string;
  /** Its sentences by catalogue and key, in ICU message syntax. */
  readonly sentences: {
    readonly intake?: Some<typeof intakeFr>;
    readonly console?: Some<typeof consoleFr>;
    readonly domain?: Some<typeof domainFr>;
    readonly errors?: Some<typeof errorsFr>;
    readonly figures?: Some<typeof figuresFr>;
    readonly imports?: Some<typeof importsFr>;
    readonly letters?: Some<typeof lettersFr>;
    readonly mail?: Some<typeof mailFr>;
    readonly paper?: Some<typeof paperFr>;
  };
  /** Its labels of the taxonomy, by the French one. */
  readonly labels: Readonly<Record<string, string>>;
}
