import { Listen, Picture, type ListenContext } from '../web/ui.js';

/** Where the script shows the answers once more before the code; without one they stand on the page as they were given. */
export function CheckAnswers({ context }: { context: ListenContext }) {
  const { t, pictures } = context;
  return (
    <section data-step="check" hidden>
      <h2>
        <Picture pictures={pictures} of="check" />
        {t('intake.steps.check')}
      </h2>
      <Listen context={context} id="check" />
      <p className="hint">{t('intake.steps.check-hint')}</p>
      <dl className="check" />
    </section>
  );
}
