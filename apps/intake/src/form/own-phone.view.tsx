import { Legend, Picture, type ListenContext } from '../web/ui.js';

/** Whose phone it is, as the person says. */
export type PhoneAnswer = 'own' | 'shared' | 'not-said';

/**
 * Whose phone this is, asked before anything else: heeded by the page's script alone, which shows the question. It belongs
 * to no form and so is never sent, whoever seals; no answer counts as a shared phone.
 */
export function OwnPhone({ context }: { context: ListenContext }) {
  const { t } = context;
  const words: Readonly<Record<PhoneAnswer, string>> = {
    own: t('intake.own-phone.own'),
    shared: t('intake.own-phone.shared'),
    'not-said': t('intake.answer.not-said'),
  };
  return (
    <fieldset id="own-phone" data-step="own-phone" hidden>
      <Legend context={context} asks="own-phone" optional={t('intake.optional')}>
        {t('intake.own-phone.legend')}
      </Legend>
      <p className="hint">{t('intake.own-phone.hint')}</p>
      {(['own', 'shared', 'not-said'] as const).map((id) => (
        <label key={id} className="card">
          {/* Of no form. Off, so that no browser puts the answer back for whoever comes next. */}
          <input type="radio" name="own-phone" value={id} form="" autoComplete="off" />
          <Picture pictures={context.pictures} of={id} />
          <span>{words[id]}</span>
        </label>
      ))}
    </fieldset>
  );
}
