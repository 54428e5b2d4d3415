import { labelOf, sayLabel } from '#i18n';
import { valueOf } from '#complaints/domain';
import {
  ANSWER_IDS,
  CONTACT_IDS,
  ABOUT_WHOM_IDS,
  AGE_BANDS,
  categoriesOf,
  CATEGORIES,
  GENDER_WISH_IDS,
  KIND_IDS,
  LANGUAGES,
  REPORTER_CHOICE_IDS,
  RISKS,
  SEXES,
  SPECIAL_DISTRICT_IDS,
  type KindId,
} from '#taxonomy';
import { useLanguage, useT } from '../../i18n/language.js';
import { Section } from '../../ui/section.js';
import classes from './assisted.module.css';
import { ChoiceField, SelectField, TextField } from './fields.js';
import { READ_ALOUD, saidField } from './interview.js';
import { useFields } from './interview-context.js';

interface Place {
  readonly id: string;
  readonly name: string;
}

// As a reader looks names up: accents and case weigh less than letters.
const COLLATOR = new Intl.Collator('fr');

/** The public form's questions in the order of a conversation: what happened first, permissions once they trust you. */
export function Questions({ districts }: { readonly districts: readonly Place[] }) {
  return (
    <>
      <Facts districts={districts} />
      <Risks />
      <People />
      <Answering />
      <Reaching />
      <Consents />
    </>
  );
}

function Facts({ districts }: { readonly districts: readonly Place[] }) {
  const t = useT();
  const { q } = useFields();
  return (
    <Section title={t('assisted.facts')}>
      <TextField name="story" label={q('intake.story.label')} hint={q('intake.story.hint')} rows={10} />
      <TextField name="when" label={q('intake.when.label')} hint={q('intake.when.hint')} />
      <SelectField
        name="district"
        label={q('intake.district.label')}
        hint={q('intake.district.hint')}
        data={[
          { value: '', label: q('intake.district.choose') },
          {
            group: q('intake.district.elsewhere'),
            items: SPECIAL_DISTRICT_IDS.map((value) => ({
              value,
              label: q(`intake.district.${value}`),
            })),
          },
          {
            group: q('intake.district.of-network'),
            items: districts
              .toSorted((one, other) => COLLATOR.compare(one.name, other.name))
              .map(({ id, name }) => ({ value: id, label: name })),
          },
        ]}
      />
      <ChoiceField
        name="kind"
        legend={q('intake.kind.legend')}
        options={KIND_IDS.map((value) => ({
          value,
          label: q(`intake.kind.${value}`),
          hint: q(`intake.kind.${value}-hint`),
        }))}
      />
      <Category />
      <ChoiceField
        name="aboutWhom"
        legend={q('intake.about.legend')}
        hint={q('intake.about.hint')}
        usual="someone-else"
        options={ABOUT_WHOM_IDS.map((value) => ({ value, label: q(`intake.about.${value}`) }))}
      />
    </Section>
  );
}

function Category() {
  const { locale, drafts } = useLanguage();
  const { typed, q } = useFields();
  const kind = valueOf(typed, 'kind') as KindId | '';
  if (kind === '') return null;
  const unknown = CATEGORIES.find('unknown')!;
  const offered = [unknown, ...categoriesOf(kind).filter(({ id }) => id !== 'unknown')];
  return (
    <ChoiceField
      name="category"
      legend={q('intake.category.legend')}
      usual="unknown"
      options={offered.map((entry) => ({
        value: entry.id,
        label: labelOf(entry, locale, drafts),
        hint: entry.help && sayLabel(entry.help, locale, drafts),
      }))}
    />
  );
}

function Risks() {
  const { locale, drafts } = useLanguage();
  const { q } = useFields();
  return (
    <Section title={q('intake.risk.legend')}>
      {RISKS.entries.map((entry) => (
        <ChoiceField
          key={entry.id}
          name={`risk-${entry.id}`}
          legend={labelOf(entry, locale, drafts)}
          inline
          options={ANSWER_IDS.map((value) => ({
            value,
            label: q(`intake.answer.${value}`),
          }))}
        />
      ))}
    </Section>
  );
}

function People() {
  const t = useT();
  const { q } = useFields();
  return (
    <Section title={t('assisted.who')}>
      <ChoiceField
        name="reporter"
        legend={q('intake.reporter.legend')}
        options={REPORTER_CHOICE_IDS.map((value) => ({ value, label: q(`intake.reporter.${value}`) }))}
      />
      <TextField name="people" label={q('intake.people.label')} hint={q('intake.people.hint')} rows={3} />
      <TextField name="name" label={q('intake.name.label')} hint={q('intake.name.hint')} />
    </Section>
  );
}

function Answering() {
  const t = useT();
  const { locale, drafts } = useLanguage();
  const { q } = useFields();
  return (
    <Section title={t('assisted.answer')}>
      <SelectField
        name="language"
        label={t('assisted.language')}
        data={LANGUAGES.entries.map((entry) => ({ value: entry.id, label: labelOf(entry, locale, drafts) }))}
      />
      <ChoiceField
        name="genderWish"
        legend={q('intake.gender-wish.legend')}
        usual="any"
        options={GENDER_WISH_IDS.map((value) => ({ value, label: q(`intake.gender-wish.${value}`) }))}
      />
    </Section>
  );
}

function Reaching() {
  const { typed, q } = useFields();
  const channel = valueOf(typed, 'contact');
  return (
    <Section title={q('intake.contact.legend')}>
      <ChoiceField
        name="contact"
        legend={q('intake.contact.legend')}
        hint={q('intake.contact.hint')}
        options={CONTACT_IDS.map((value) => ({
          value,
          label: q(`intake.contact.${value}`),
        }))}
      />
      {channel !== '' && channel !== 'never' && (
        <>
          <TextField name="contactHow" label={q('intake.contact.how')} />
          <TextField name="contactHours" label={q('intake.contact.hours')} />
          <TextField name="contactWho" label={q('intake.contact.who')} />
          <TextField name="contactSay" label={q('intake.contact.say')} />
        </>
      )}
    </Section>
  );
}

function Consents() {
  const t = useT();
  const { q } = useFields();
  return (
    <Section title={q('intake.consent.legend')}>
      <p className={classes['hint']}>{t('assisted.read')}</p>
      <p>{q('intake.consent.hint')}</p>
      <p>{q('intake.consent.share')}</p>
      {READ_ALOUD.map((id) => (
        <ChoiceField
          key={id}
          name={saidField(id)}
          legend={q(`intake.consent.${id}`)}
          usual="not-asked"
          inline
          options={(['yes', 'no', 'not-asked'] as const).map((value) => ({
            value,
            label: t(`assisted.said.${value}`),
          }))}
        />
      ))}
      <Counted />
    </Section>
  );
}

/** Asked only of those who agreed to be counted by it. */
function Counted() {
  const { locale, drafts } = useLanguage();
  const { typed, q } = useFields();
  if (valueOf(typed, saidField('count-sex-and-age')) !== 'yes') return null;
  const options = (of: typeof SEXES | typeof AGE_BANDS) => [
    { value: '', label: q('intake.district.choose') },
    ...of.entries.map((entry) => ({ value: entry.id, label: labelOf(entry, locale, drafts) })),
  ];
  return (
    <div className={classes['two']}>
      <SelectField name="sex" label={q('intake.sex.legend')} data={options(SEXES)} />
      <SelectField name="ageBand" label={q('intake.age.label')} data={options(AGE_BANDS)} />
    </div>
  );
}
