import { Listen, Picture, type ListenContext } from '../web/ui.js';

/** Where a person stands with a code: it is shown, asked for, typed wrongly and shown again, or proven. */
export type DrillStep = 'shown' | 'asked' | 'wrong' | 'right';

interface ReceiptDrillProps {
  readonly context: ListenContext;
  /** Drawn by a script alone: what is said without one only weighs there. */
  readonly isMould: boolean;
}

/**
 * Asks for the last group of the code before the page is left, since a code noted wrongly is found out too late.
 * Run by the script, here and now. Without scripts it is left out: the check would be one more page that carries the code,
 * one more step back to it in the history, and nothing could ask before the page is left; words stand in its place.
 */
export function ReceiptDrill({ context, isMould }: ReceiptDrillProps) {
  const { t } = context;
  return (
    <>
      {!isMould && (
        <noscript>
          <p>
            <b>{t('intake.drill.no-script')}</b>
          </p>
        </noscript>
      )}
      <div id="drill" hidden>
        <button className="main" id="noted" data-steps="shown wrong">
          {t('intake.drill.noted')}
        </button>
        <form id="drill-form" data-steps="asked" autoComplete="off" noValidate>
          <label htmlFor="last-group" className="q">
            <Picture pictures={context.pictures} of="drill" />
            {t('intake.drill.ask')}
          </label>
          <Listen context={context} id="drill" />
          <p className="hint" id="last-group-hint">
            {t('intake.drill.hint')}
          </p>
          <p className="err" id="last-group-error" role="alert" />
          {/* Without a name: nothing of it can be sent. */}
          <input
            type="text"
            id="last-group"
            inputMode="numeric"
            autoComplete="off"
            spellCheck={false}
            maxLength={30}
            aria-describedby="last-group-hint last-group-error"
            data-empty={t('intake.drill.empty')}
          />
          <button className="main">{t('intake.drill.check')}</button>
        </form>
        <p className="note ok" id="drill-right" tabIndex={-1} data-steps="right">
          {t('intake.drill.right')}
        </p>
        <p className="ways">
          <button id="see-again" data-steps="asked right">
            {t('intake.drill.see-again')}
          </button>
          <button data-leave="" data-steps="right">
            {t('intake.follow.close')}
          </button>
          <button data-leave="" data-steps="asked wrong">
            {t('intake.drill.leave')}
          </button>
        </p>
      </div>
    </>
  );
}
