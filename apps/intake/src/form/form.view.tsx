import type { ReactNode } from 'react';
import { labelOf, type Locale } from '#i18n';
import type { EmergencyContact } from '#network';
import { CATEGORIES, categoriesOf, KIND_IDS, RISKS, type KindId } from '#taxonomy';
import type { DrawnCode } from '../filing/drawn-codes.js';
import type { PublicNetwork } from '../network/public-network.js';
import type { T } from '../web/locale.js';
import { Card, ErrorSummary, Legend, Text, Wrong, type FieldContext } from '../web/ui.js';
import { valueOf, type FieldError, type Typed } from './answers.js';
import { Before } from './before.view.js';
import { CodeBlock } from './code-block.view.js';
import { Details } from './form-details.view.js';
import { DistrictField } from './district.view.js';
import { Send } from './send.view.js';

/** Why a form comes back without an error of its filler. */
export type FormNotice = 'not-received' | 'code-changed' | { readonly refused: string };

/** What a form shows: what was typed so far, what is wrong, and the code it carries. */
export interface FormProps {
  readonly t: T;
  readonly locale: Locale;
  readonly action: string;
  readonly network: PublicNetwork;
  readonly emergency: readonly EmergencyContact[];
  readonly typed: Typed;
  readonly errors: readonly FieldError[];
  readonly notice: FormNotice | null;
  readonly drawn: DrawnCode;
}

/**
 * The form: first what it can and can't do, then one question after the other, the code, and sending. A script shows one
 * `data-step` at a time.
 */
export function Form(props: FormProps) {
  const { t, locale, action, network, emergency, typed, errors, notice, drawn } = props;
  const context: FieldContext = {
    ...{ t, locale, errors },
    value: (field) => valueOf(typed, field),
    values: (field) => typed[field] ?? [],
  };
  return (
    <>
      <Problems t={t} errors={errors} notice={notice} />
      <Before t={t} folded={errors.length > 0 || notice !== null} emergency={emergency} />
      <form method="post" action={action} id="form" noValidate>
        <Kind context={context} />
        <Category context={context} />
        <DistrictField context={context} districts={network.districts} />
        <section data-step="story">
          <Text
            context={context}
            name="story"
            heading
            rows={10}
            label={t('intake.story.label')}
            hint={t('intake.story.hint')}
          />
        </section>
        <AboutWhom context={context} />
        <Risks context={context} />
        <Contact context={context} />
        <Details context={context} />
        <CodeBlock t={t} drawn={drawn} changed={notice === 'code-changed'} />
        <Send t={t} locale={locale} />
      </form>
    </>
  );
}

function Problems({ t, errors, notice }: Pick<FormProps, 't' | 'errors' | 'notice'>) {
  if (notice === 'not-received')
    return (
      <ErrorSummary title={t('intake.error.not-received')}>
        <p>{t('intake.error.not-received-text')}</p>
      </ErrorSummary>
    );
  if (notice && typeof notice === 'object')
    return (
      <ErrorSummary title={t('intake.error.refused')}>
        <p>{notice.refused}</p>
        <p>{t('intake.error.refused-text')}</p>
      </ErrorSummary>
    );
  const count = errors.length + (notice ? 1 : 0);
  if (count === 0) return <div id="errors" />;
  return (
    <ErrorSummary title={t('intake.errors.title', { count })}>
      <ul>
        {notice && (
          <li>
            <a href="#code-block">{t('intake.error.code-changed')}</a>
          </li>
        )}
        {errors.map((error) => (
          <li key={error.field}>
            <a href={`#${error.field}`}>{t(error.key, error.values)}</a>
          </li>
        ))}
      </ul>
    </ErrorSummary>
  );
}

interface Group {
  readonly context: FieldContext;
  readonly name: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A group of choices under one question, with its mistake: a step of its own. */
function Choices({ context, name, className, children }: Group) {
  const wrong = context.errors.some((error) => error.field === name);
  const classes = [className, wrong && 'wrong'].filter(Boolean).join(' ');
  return (
    <fieldset className={classes || undefined} data-step={name}>
      {children}
    </fieldset>
  );
}

function Kind({ context }: { context: FieldContext }) {
  const { t } = context;
  return (
    <Choices context={context} name="kind">
      <Legend>{t('intake.kind.legend')}</Legend>
      <Wrong context={context} name="kind" />
      {KIND_IDS.map((id, place) => (
        <Card
          key={id}
          context={context}
          name="kind"
          id={place === 0 ? 'kind' : undefined}
          value={id}
          checked={context.value('kind') === id}
          picture={KIND_PICTURES[id]}
          hint={t(`intake.kind.${id}-hint`)}
        >
          {t(`intake.kind.${id}`)}
        </Card>
      ))}
    </Choices>
  );
}

// Two people; a hand and a coin.
const KIND_PICTURES: Readonly<Record<KindId, ReactNode>> = {
  'human-rights': (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="8" cy="7" r="3" />
      <path d="M2 20c0-4 2.5-7 6-7s6 3 6 7M16 10a2.5 2.5 0 1 0 0-5M17 13c3 .5 5 3.5 5 7" />
    </svg>
  ),
  corruption: (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="13" cy="7" r="4" />
      <path d="M13 5.5v3M2 15l4-2h5a2 2 0 0 1 0 4H8M11.5 16.5l6-3a2 2 0 0 1 2 3.5L12 21H6l-4-1" />
    </svg>
  ),
};

function Category({ context }: { context: FieldContext }) {
  const { t, locale } = context;
  const chosen = context.value('category') || 'unknown';
  const card = (entry: (typeof CATEGORIES)['entries'][number]) => (
    <Card
      key={entry.id}
      context={context}
      name="category"
      id={entry.id === 'unknown' ? 'category' : undefined}
      value={entry.id}
      checked={chosen === entry.id}
      hint={entry.help?.[locale]}
    >
      {labelOf(entry, locale)}
    </Card>
  );
  return (
    <Choices context={context} name="category" className="after-kind">
      <Legend optional={t('intake.optional')}>{t('intake.category.legend')}</Legend>
      <Wrong context={context} name="category" />
      <div data-kinds={KIND_IDS.join(' ')}>{card(CATEGORIES.find('unknown')!)}</div>
      {KIND_IDS.map((kind) => (
        <div
          key={kind}
          className={`for-${kind}`}
          data-kinds={kind}
          role="group"
          aria-label={t(`intake.kind.${kind}`)}
        >
          <h3>{t(`intake.kind.${kind}`)}</h3>
          {categoriesOf(kind)
            .filter(({ id }) => id !== 'unknown')
            .map(card)}
        </div>
      ))}
    </Choices>
  );
}

function AboutWhom({ context }: { context: FieldContext }) {
  const { t } = context;
  const chosen = context.value('aboutWhom') || 'someone-else';
  return (
    <Choices context={context} name="aboutWhom">
      <Legend>{t('intake.about.legend')}</Legend>
      <p className="hint">{t('intake.about.hint')}</p>
      <Wrong context={context} name="aboutWhom" />
      {(['someone-else', 'team-member', 'network-leadership', 'unknown'] as const).map((id, place) => (
        <Card
          key={id}
          context={context}
          name="aboutWhom"
          id={place === 0 ? 'aboutWhom' : undefined}
          value={id}
          checked={chosen === id}
        >
          {t(`intake.about.${id}`)}
        </Card>
      ))}
    </Choices>
  );
}

function Risks({ context }: { context: FieldContext }) {
  const { t, locale } = context;
  return (
    <section data-step="risk">
      <h2>{t('intake.risk.legend')}</h2>
      <p className="hint">{t('intake.risk.hint')}</p>
      {RISKS.entries.map((entry) => (
        <fieldset key={entry.id} className="ask">
          <legend>{labelOf(entry, locale)}</legend>
          {(['yes', 'no', 'not-said'] as const).map((answer) => (
            <label key={answer}>
              <input
                type="radio"
                name={`risk-${entry.id}`}
                value={answer}
                defaultChecked={context.value(`risk-${entry.id}`) === answer}
              />
              {t(`intake.answer.${answer}`)}
            </label>
          ))}
        </fieldset>
      ))}
    </section>
  );
}

function Contact({ context }: { context: FieldContext }) {
  const { t } = context;
  const chosen = context.value('contact') || 'never';
  return (
    <Choices context={context} name="contact">
      <Legend>{t('intake.contact.legend')}</Legend>
      <p className="hint">{t('intake.contact.hint')}</p>
      {(['never', 'phone', 'sms', 'relay'] as const).map((id, place) => (
        <Card
          key={id}
          context={context}
          name="contact"
          id={place === 0 ? 'contact' : undefined}
          value={id}
          checked={chosen === id}
          hint={id === 'never' ? t('intake.contact.never-hint') : undefined}
        >
          {t(`intake.contact.${id}`)}
        </Card>
      ))}
      <div className="for-contact">
        <Text context={context} name="contactHow" label={t('intake.contact.how')} />
        <Text context={context} name="contactHours" label={t('intake.contact.hours')} />
        <Text context={context} name="contactWho" label={t('intake.contact.who')} />
        <Text context={context} name="contactSay" label={t('intake.contact.say')} />
      </div>
    </Choices>
  );
}
