import type { Asset } from '../web/assets.js';
import type { T } from '../web/locale.js';

interface KeepWaysProps {
  readonly t: T;
  /** The script that draws the code, fetched only once these ways are looked at. */
  readonly drawing: Asset;
}

/** Ways to keep a code besides paper. Shown by the script: open on one's own phone, folded with the reason on any other. */
export function KeepWays({ t, drawing }: KeepWaysProps) {
  return (
    <div
      id="ways"
      data-path={drawing.path}
      data-integrity={drawing.integrity}
      data-steps="shown wrong"
      hidden
    >
      <p className="hint" data-phone="shared">
        {t('intake.ways.shared')}
      </p>
      <details id="ways-more">
        <summary>
          <span data-phone="own">{t('intake.ways.title')}</span>
          <span data-phone="shared">{t('intake.ways.show')}</span>
        </summary>
        <div id="drawn">
          <p id="square" />
          <p className="hint" id="square-hint">
            {t('intake.ways.square')}
          </p>
        </div>
        <p className="ways">
          <button id="save">{t('intake.ways.save')}</button>
          <button id="print">{t('intake.ways.print')}</button>
          <button id="copy">{t('intake.ways.copy')}</button>
        </p>
        <p
          className="hint"
          id="ways-said"
          role="status"
          data-copied={t('intake.ways.copied')}
          data-failed={t('intake.ways.failed')}
        />
      </details>
    </div>
  );
}
