import { DRAWN_CODE_HOURS, type DrawnCode } from '../filing/drawn-codes.js';
import { CodeGroups, Listen, Picture, type ListenContext } from '../web/ui.js';

interface CodeBlockProps {
  readonly context: ListenContext;
  readonly drawn: DrawnCode;
  /** An earlier code no longer holds: this one must be seen. */
  readonly changed: boolean;
}

/**
 * The receipt code, before anything is sent. Folded until asked for: only while nobody has seen it may a
 * script put one of its own in its place.
 */
export function CodeBlock({ context, drawn, changed }: CodeBlockProps) {
  const { t } = context;
  return (
    <section id="code-block" tabIndex={-1} data-step="send">
      <h2>
        <Picture pictures={context.pictures} of="code" />
        {t('intake.code.title')}
      </h2>
      <Listen context={context} id="code" />
      <p>{t('intake.code.lead')}</p>
      <details id="code-reveal" open={changed}>
        <summary>{t('intake.code.show')}</summary>
        {changed && <p className="err">{t('intake.code.changed')}</p>}
        <CodeGroups context={context} code={drawn.code} />
        <p>
          <b>{t('intake.code.once')}</b>
        </p>
        <p className="hint" id="code-origin">
          {t('intake.code.given')}
        </p>
        <p className="hint" id="code-until">
          {t('intake.code.until', { hours: DRAWN_CODE_HOURS })}
        </p>
        <p>{t('intake.code.keep')}</p>
      </details>
      <input type="hidden" name="code" value={drawn.code} />
      <input type="hidden" name="codeDrawnAt" value={drawn.drawnAt} />
      <input type="hidden" name="codeMark" value={drawn.mark} />
    </section>
  );
}
