import type { ReactNode } from 'react';
import type { Locale } from '#i18n';
import type { EmergencyContact } from '#network';
import {
  ABOUT_WHOM_IDS,
  ANSWER_IDS,
  CONTACT_IDS,
  CATEGORIES,
  categoriesOf,
  KIND_IDS,
  RISKS,
} from '#taxonomy';
import type { DrawnCode } from '../filing/drawn-codes.js';
import { valueOf, type FieldError, type PublicNetwork, type Typed } from '#complaints/domain';
import type { SoundFiles } from '../web/assets.js';
import type { Say, T } from '../web/locale.js';
import { Card, ErrorSummary, Legend, Listen, Picture, Text, Wrong, type FieldContext } from '../web/ui.js';
import { Before } from './before.view.js';
import { CheckAnswers } from './check-answers.view.js';
import { CodeBlock } from './code-block.view.js';
import { Details } from './form-details.view.js';
import { DistrictField } from './district.view.js';
import { OwnPhone } from './own-phone.view.js';
import { Send } from './send.view.js';

/** Why a form comes back without an error of its filler. */
export type FormNotice = 'not-received' | 'too-many' | 'code-changed' | { readonly refused: string };

/** What a form shows: what was typed so far, what is wrong, and the code it carries. */
export interface FormProps {
  readonly t: T;
  readonly say: Say;
  readonly locale: Locale;
  readonly action: string;
  readonly network: PublicNetwork;
  readonly emergency: readonly EmergencyContact[];
  readonly typed: Typed;
  readonly errors: readonly FieldError[];
  readonly notice: FormNotice | null;
  readonly drawn: DrawnCode;
  /** Address of the drawings. */
  readonly pictures: string | null;
  readonly sounds: SoundFiles;
}

/**
 * The form: first what it can and can't do, then one question after the other, the code, and sending. A script shows one
 * `data-step` at a time.
 */
export function Form(props: FormProps) {
  const { t, say, locale, action, network, emergency, typed, errors, notice, drawn, pictures, sounds } =
    props;
  const context: FieldContext = {
    ...{ t, say, locale, errors, pictures, sounds },
    value: (field) => valueOf(typed, field),
    values: (field) => typed[field] ?? [],
  };
  return (
    <>
      <Problems t={t} errors={errors} notice={notice} />
      <Before context={context} folded={errors.length > 0 || notice !== null} emergency={emergency} />
      <form method="post" action={action} id="form" autoComplete="off" noValidate>
        <OwnPhone context={context} />
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
        <CheckAnswers context={context} />
        <CodeBlock context={context} drawn={drawn} changed={notice === 'code-changed'} />
        <Send context={context} locale={locale} />
      </form>
    </>
  );
}

function Problems({ t, errors, notice }: Pick<FormProps, 't' | 'errors' | 'notice'>) {
  if (notice === 'not-received' || notice === 'too-many')
    return (
      <ErrorSummary title={t('intake.error.not-received')}>
        <p>{t(`intake.error.${notice}-text`)}</p>
        <button form="form">{t('intake.send.button')}</button>
      </ErrorSummary>
    );
  if (notice && typeof notice === 'object')
    return (
      <ErrorSummary title={t('intake.error.refused')}>
        <p>{notice.refused}</p>
        <p>{t('intake.error.refused-text')}</p>
        <button form="form">{t('intake.send.button')}</button>
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
      <Legend context={context} asks="kind">
        {t('intake.kind.legend')}
      </Legend>
      <Wrong context={context} name="kind" />
      {KIND_IDS.map((id, place) => (
        <Card
          key={id}
          context={context}
          name="kind"
          id={place === 0 ? 'kind' : undefined}
          value={id}
          checked={context.value('kind') === id}
          hint={t(`intake.kind.${id}-hint`)}
        >
          {t(`intake.kind.${id}`)}
        </Card>
      ))}
    </Choices>
  );
}

function Category({ context }: { context: FieldContext }) {
  const { t, say } = context;
  const chosen = context.value('category');
  const card = (entry: (typeof CATEGORIES)['entries'][number]) => (
    <Card
      key={entry.id}
      context={context}
      name="category"
      id={entry.id === 'unknown' ? 'category' : undefined}
      value={entry.id}
      checked={chosen === entry.id}
      hint={entry.help && say(entry.help)}
    >
      {say(entry.labels)}
    </Card>
  );
  return (
    <Choices context={context} name="category" className="after-kind">
      <Legend context={context} asks="category" optional={t('intake.optional')}>
        {t('intake.category.legend')}
      </Legend>
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
          <Listen context={context} id={`category-${kind}`} />
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
  const chosen = context.value('aboutWhom');
  return (
    <Choices context={context} name="aboutWhom">
      <Legend context={context} asks="aboutWhom">
        {t('intake.about.legend')}
      </Legend>
      <p className="hint">{t('intake.about.hint')}</p>
      <Wrong context={context} name="aboutWhom" />
      {ABOUT_WHOM_IDS.map((id, place) => (
        <Card
          key={id}
          context={context}
          name="aboutWhom"
          id={place === 0 ? 'aboutWhom' : undefined}
          value={id}
          checked={chosen === id}
          hint={id === 'unknown' ? t('intake.about.unknown-hint') : undefined}
        >
          {t(`intake.about.${id}`)}
        </Card>
      ))}
    </Choices>
  );
}

function Risks({ context }: { context: FieldContext }) {
  const { t, say } = context;
  return (
    <section data-step="risk">
      <h2>
        <Picture pictures={context.pictures} of="risk" />
        {t('intake.risk.legend')}
      </h2>
      <Listen context={context} id="risk" />
      <p className="hint">{t('intake.risk.hint')}</p>
      {RISKS.entries.map((entry) => (
        <fieldset key={entry.id} className="ask">
          <legend>
            <Picture pictures={context.pictures} of={entry.id} />
            {say(entry.labels)}
          </legend>
          {ANSWER_IDS.map((answer) => (
            <label key={answer}>
              <input
                type="radio"
                name={`risk-${entry.id}`}
                value={answer}
                defaultChecked={context.value(`risk-${entry.id}`) === answer}
              />
              <Picture pictures={context.pictures} of={answer} />
              {t(`intake.answer.${answer}`)}
            </label>
          ))}
          <Listen context={context} id={`risk-${entry.id}`} />
        </fieldset>
      ))}
    </section>
  );
}

const CONTACT_DETAILS = [
  ['contactHow', 'how'],
  ['contactHours', 'hours'],
  ['contactWho', 'who'],
  ['contactSay', 'say'],
] as const;

function Contact({ context }: { context: FieldContext }) {
  const { t } = context;
  const chosen = context.value('contact');
  return (
    <Choices context={context} name="contact">
      <Legend context={context} asks="contact">
        {t('intake.contact.legend')}
      </Legend>
      <p className="hint">{t('intake.contact.hint')}</p>
      <Wrong context={context} name="contact" />
      {CONTACT_IDS.map((id, place) => (
        <Card
          key={id}
          context={context}
          name="contact"
          id={place === 0 ? 'contact' : undefined}
          value={id}
          checked={chosen === id}
          hint={id === 'never' || id === 'sms' ? t(`intake.contact.${id}-hint`) : undefined}
        >
          {t(`intake.contact.${id}`)}
        </Card>
      ))}
      <div className="for-contact">
        {CONTACT_DETAILS.map(([name, id]) => (
          <Text
            key={id}
            {...{ context, name }}
            label={t(`intake.contact.${id}`)}
            hint={t(`intake.contact.${id}-hint`)}
            optional={id === 'how' ? undefined : t('intake.optional')}
          />
        ))}
      </div>
    </Choices>
  );
}
