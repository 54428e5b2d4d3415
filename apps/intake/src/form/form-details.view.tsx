import type { ReactNode } from 'react';
import { SHARING_IDS } from '#complaints/domain';
import {
  AGE_BANDS,
  GENDER_WISH_IDS,
  LANGUAGES,
  REPORTER_CHOICE_IDS,
  SEXES,
  type ConsentId,
  type Vocabulary,
} from '#taxonomy';
import { Card, Legend, Listen, Picture, Text, Wrong, type FieldContext } from '../web/ui.js';

interface Part {
  readonly context: FieldContext;
}

/** What helps but may wait: folded away, so that the form stays short; open again once something in it was said. */
export function Details({ context }: Part) {
  const { t } = context;
  return (
    <>
      <Folded
        context={context}
        title={t('intake.more.people')}
        fields={['when', 'reporter', 'people', 'name']}
      >
        <div data-step="when">
          <Text context={context} name="when" label={t('intake.when.label')} hint={t('intake.when.hint')} />
        </div>
        <Reporter context={context} />
        <People context={context} />
      </Folded>
      <Folded
        context={context}
        title={t('intake.more.consent')}
        fields={['consents', 'sex', 'ageBand', 'genderWish']}
      >
        <div data-step="consents">
          <Consents context={context} />
          <Persons context={context} />
        </div>
        <div data-step="answer">
          <Language context={context} />
          <GenderWish context={context} />
        </div>
      </Folded>
    </>
  );
}

interface FoldedProps extends Part {
  readonly title: string;
  readonly fields: readonly string[];
  readonly children: ReactNode;
}

function Folded({ context, title, fields, children }: FoldedProps) {
  const { t, errors } = context;
  const open = fields.some(
    (name) => context.value(name) !== '' || errors.some(({ field }) => field === name),
  );
  return (
    <details open={open}>
      <summary>
        {title} <span className="opt">({t('intake.optional')})</span>
      </summary>
      {children}
    </details>
  );
}

function Reporter({ context }: Part) {
  const { t } = context;
  return (
    <fieldset data-step="reporter">
      <Legend context={context} asks="reporter">
        {t('intake.reporter.legend')}
      </Legend>
      <Wrong context={context} name="reporter" />
      {REPORTER_CHOICE_IDS.map((id) => (
        <Card
          key={id}
          context={context}
          name="reporter"
          id={id === 'victim' ? 'reporter' : undefined}
          value={id}
          checked={context.value('reporter') === id}
        >
          {t(`intake.reporter.${id}`)}
        </Card>
      ))}
    </fieldset>
  );
}

function People({ context }: Part) {
  const { t } = context;
  return (
    <div data-step="people">
      <Text
        context={context}
        name="people"
        rows={3}
        label={t('intake.people.label')}
        hint={t('intake.people.hint')}
      />
      <Text context={context} name="name" label={t('intake.name.label')} hint={t('intake.name.hint')} />
    </div>
  );
}

function Consents({ context }: Part) {
  const { t } = context;
  return (
    <fieldset>
      <Legend context={context} asks="consents">
        {t('intake.consent.legend')}
      </Legend>
      <p className="hint">{t('intake.consent.hint')}</p>
      <Wrong context={context} name="consents" />
      <p>{t('intake.consent.share')}</p>
      {SHARING_IDS.map((id, place) => (
        <Tick key={id} context={context} value={id} id={place === 0 ? 'consents' : undefined} />
      ))}
    </fieldset>
  );
}

interface TickProps extends Part {
  readonly value: Exclude<ConsentId, 'contact'>;
  readonly id?: string;
}

function Tick({ context, value, id }: TickProps) {
  return (
    <label className="card">
      <input
        type="checkbox"
        name="consents"
        id={id}
        value={value}
        defaultChecked={context.values('consents').includes(value)}
      />
      <Picture pictures={context.pictures} of={value} />
      <span>{context.t(`intake.consent.${value}`)}</span>
    </label>
  );
}

function Persons({ context }: Part) {
  const { t } = context;
  return (
    <fieldset>
      <Listen context={context} id="sex-and-age" />
      <Tick context={context} value="count-sex-and-age" />
      <div className="two">
        <Select context={context} name="sex" label={t('intake.sex.legend')} of={SEXES} />
        <Select context={context} name="ageBand" label={t('intake.age.label')} of={AGE_BANDS} />
      </div>
    </fieldset>
  );
}

function Language({ context }: Part) {
  const label = context.t('intake.language.label');
  return <Select {...{ context, label }} name="language" asks="language" of={LANGUAGES} />;
}

function GenderWish({ context }: Part) {
  const { t } = context;
  return (
    <fieldset>
      <Legend context={context} asks="genderWish">
        {t('intake.gender-wish.legend')}
      </Legend>
      <Wrong context={context} name="genderWish" />
      {GENDER_WISH_IDS.map((id) => (
        <Card
          key={id}
          context={context}
          name="genderWish"
          id={id === 'any' ? 'genderWish' : undefined}
          value={id}
          checked={context.value('genderWish') === id}
        >
          {t(`intake.gender-wish.${id}`)}
        </Card>
      ))}
    </fieldset>
  );
}

interface SelectProps extends Part {
  readonly name: string;
  readonly label: string;
  /** Where it is a question of its own. */
  readonly asks?: 'language';
  readonly of: Vocabulary;
}

function Select({ context, name, label, asks, of }: SelectProps) {
  return (
    <div>
      <p>
        <label htmlFor={name}>
          {asks && <Picture pictures={context.pictures} of={asks} />}
          {label}
        </label>
      </p>
      {asks && <Listen context={context} id={asks} />}
      <Wrong context={context} name={name} />
      <select id={name} name={name} defaultValue={context.value(name)} autoComplete="off">
        <option value="">–</option>
        {of.entries.map((entry) => (
          <option key={entry.id} value={entry.id}>
            {context.say(entry.labels)}
          </option>
        ))}
      </select>
    </div>
  );
}
