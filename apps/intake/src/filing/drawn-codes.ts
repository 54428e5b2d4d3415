import { Injectable } from '@nestjs/common';
import { HOUR } from '#kernel';
import { Clock } from '#platform';
import { newReceiptCode, parseReceiptCode } from '#sealing';
import { Pepper } from '#filing';

/** A receipt code as the form carries it. */
export interface DrawnCode {
  readonly code: string;
  /** Milliseconds since 1970. */
  readonly drawnAt: number;
  /** Base64url. */
  readonly mark: string;
}

/** How long a page's code is good for a first sending: the page says so beside it. */
export const DRAWN_CODE_HOURS = 72;

/** Draws receipt codes for rendered forms, and knows them again; nothing is stored meanwhile. */
@Injectable()
export class DrawnCodes {
  constructor(
    private readonly pepper: Pepper,
    private readonly clock: Clock,
  ) {}

  /** A new code. */
  draw(): DrawnCode {
    const code = newReceiptCode();
    const drawnAt = this.clock.now().getTime();
    return { code, drawnAt, mark: this.pepper.codeMark(code, drawnAt).toString('base64url') };
  }

  /** The code that a form brings back, and whether it is still good for a first sending; null when this door never drew it. */
  recognise(code: string, drawnAt: string, mark: string): { drawn: DrawnCode; fresh: boolean } | null {
    const parsed = parseReceiptCode(code);
    if (!parsed.ok || !/^\d{1,15}$/.test(drawnAt)) return null;
    const instant = Number(drawnAt);
    if (!this.pepper.drewCode(parsed.code, instant, Buffer.from(mark, 'base64url'))) return null;
    const fresh = this.clock.now().getTime() - instant <= DRAWN_CODE_HOURS * HOUR;
    return { drawn: { code: parsed.code, drawnAt: instant, mark }, fresh };
  }
}
