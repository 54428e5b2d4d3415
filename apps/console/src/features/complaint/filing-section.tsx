import { REGISTER_PARTS, type AskedConsent, type FilingContent } from '#complaints/domain';
import { useT } from '../../i18n/language.js';
import { useLabels } from '../../i18n/use-labels.js';
import { Instant } from '../../ui/instant.js';
import { Notice } from '../../ui/notice.js';
import { useCodeText } from '../../ui/use-problem-text.js';
import { Section } from '../../ui/section.js';
import classes from './complaint.module.css';
import type { OpenedComplaint, OpenedItem } from './opened.js';
import { useFileOf } from '../evidence/use-manifests.js';

/** What the person told, and under which conditions: the heart of the complaint. */
export function FilingSection({ complaint }: { readonly complaint: OpenedComplaint }) {
  const t = useT();
  const labels = useLabels();
  const { facts } = complaint.view;
  return (
    <>
      <Section title={t('filing.title')}>
        {facts.risk.length > 0 && (
          <ul className={classes['tags']} aria-label={t('filing.risk')}>
            {facts.risk.map((risk) => (
              <li key={risk}>{labels.label('risk', risk)}</li>
            ))}
          </ul>
        )}
        {complaint.filing && <Filing item={complaint.filing} complaint={complaint} />}
        {complaint.additions.map((item) => (
          <div key={item.id} className={classes['addition']}>
            <p className={classes['by']}>
              {t('filing.addition')} <Instant at={item.createdAt} />
            </p>
            <Filing item={item} complaint={complaint} />
          </div>
        ))}
      </Section>
      <Section title={t('filing.conditions')}>
        <Conditions complaint={complaint} />
      </Section>
    </>
  );
}

interface FilingProps {
  readonly item: OpenedItem<FilingContent>;
  readonly complaint: OpenedComplaint;
}

function Filing({ item, complaint }: FilingProps) {
  const t = useT();
  const codeText = useCodeText();
  if (!item.opened.ok)
    return <Notice tone="late">{t('sealed.closed', { why: codeText(item.opened.code) })}</Notice>;
  const { story, when, people, voice, register } = item.opened.value;
  return (
    <>
      {voice && <ToldByVoice complaint={complaint} sha256={voice} />}
      {story !== '' && <p className={classes['prose']}>{story}</p>}
      <Detail label={t('filing.when')} text={when} />
      <Detail label={t('filing.people')} text={people} />
      {register &&
        REGISTER_PARTS.map((part) => (
          <Detail key={part} label={t(`filing.register.${part}`)} text={register[part]} />
        ))}
    </>
  );
}

/** Filed before its recording: says whether that very recording is here. */
function ToldByVoice({
  complaint,
  sha256,
}: {
  readonly complaint: OpenedComplaint;
  readonly sha256: string;
}) {
  const t = useT();
  const { facts, files } = complaint.view;
  const file = useFileOf(facts.id, files, sha256);
  if (!file) return <Notice tone="soon">{t('filing.voice.follows')}</Notice>;
  if (!file.completedAt) return <Notice tone="soon">{t('filing.voice.coming')}</Notice>;
  return <Notice tone="info">{t('filing.voice.arrived')}</Notice>;
}

function Detail({ label, text }: { readonly label: string; readonly text: string }) {
  if (text === '') return null;
  return (
    <>
      <h3 className={classes['label']}>{label}</h3>
      <p className={classes['prose']}>{text}</p>
    </>
  );
}

function Conditions({ complaint }: { readonly complaint: OpenedComplaint }) {
  const t = useT();
  const labels = useLabels();
  const { facts } = complaint.view;
  const content = complaint.filing?.opened.ok ? complaint.filing.opened.value : null;
  // Of a restricted complaint only what is sealed says place and category.
  const sealed = facts.restricted ? content?.facts : undefined;
  const rows = [
    ...(sealed
      ? [
          [t('filing.category'), labels.category(sealed.category)],
          [t('filing.district'), labels.district(sealed.districtId)],
        ]
      : []),
    [t('filing.reporter'), labels.label('reporter', facts.reporter)],
    [t('filing.aboutWhom'), labels.label('about-whom', facts.aboutWhom)],
    [t('filing.language'), labels.label('language', facts.language)],
    [t('filing.genderWish'), labels.label('gender-wish', facts.genderWish)],
    [t('filing.channel'), labels.label('channel', facts.channel)],
    [
      t('filing.consents'),
      facts.consents.map((consent) => labels.label('consent', consent)).join(' · ') || t('filing.noConsent'),
    ],
    ...(content?.name ? [[t('filing.name'), content.name]] : []),
  ];
  return (
    <>
      <dl className={classes['pairs']}>
        {rows.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {content?.asked && content.asked.length > 0 && <Asked asked={content.asked} />}
    </>
  );
}

/** What was read to whoever could not read it, and what they said. */
function Asked({ asked }: { readonly asked: readonly AskedConsent[] }) {
  const t = useT();
  return (
    <>
      <h3 className={classes['label']}>{t('filing.asked')}</h3>
      <dl className={classes['pairs']}>
        {asked.map(({ consent, words, said }) => (
          <div key={consent}>
            <dt>{words}</dt>
            <dd>{t(`filing.said.${said}`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
