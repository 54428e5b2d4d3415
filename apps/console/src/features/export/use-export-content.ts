import { inTaskOrder, REGISTER_PARTS, type ConclusionContent, type SafeContact } from '#complaints/domain';
import { formatInstant } from '#i18n';
import { fromBase64, toHex } from '#sealing';
import { useLanguage, useT } from '../../i18n/language.js';
import { useLabels } from '../../i18n/use-labels.js';
import { useDay } from '../../ui/use-day.js';
import { useSession } from '../../session/session-context.js';
import { contactWords } from '../complaint/contact-words.js';
import type { FetchedFile } from '../evidence/fetch-file.js';
import { type OpenedComplaint, type OpenedItem, type OpenedMessage } from '../complaint/opened.js';
import { shortReference } from '../complaint/reference.js';
import { MOST_LOOKS, type Looks } from '../evidence/custody-of.js';
import { messageText } from '../complaint/survey-words.js';
import { useActName } from '../record/act-name.js';
import { recordRows } from '../record/record-rows.js';
import type { ExportContent, ExportPart } from './export-document.js';

type Rows = ExportPart['rows'];

/** Puts an opened complaint into words for the exported document. */
export function useExportContent(): (
  complaint: OpenedComplaint,
  files: readonly FetchedFile[],
  custody: ReadonlyMap<string, Looks>,
) => ExportContent {
  const t = useT();
  const act = useActName();
  const labels = useLabels();
  const { locale } = useLanguage();
  const { current } = useSession();
  const day = useDay();
  const at = (instant: string) => formatInstant(new Date(instant), locale, current.network.timeZone);
  const texts = (items: readonly OpenedItem<string>[]): Rows =>
    items.flatMap(({ opened, createdAt, authorId, kind }) => {
      const who = kind === 'message-in' ? t('dialogue.complainant') : labels.person(authorId);
      return opened.ok ? [{ label: `${at(createdAt)} — ${who}`, text: opened.value }] : [];
    });

  const letter = (message: OpenedMessage): Rows =>
    texts([{ ...message, opened: messageText(t, message) }]).map(({ label, text }) => ({
      label: message.subject ? `${label} — ${t(`dialogue.subject.${message.subject}`)}` : label,
      text,
    }));

  const conclusion = (item: OpenedItem<ConclusionContent>): Rows => {
    if (!item.opened.ok) return [];
    const { grounds, transmitted } = item.opened.value;
    const where = transmitted && {
      authority: transmitted.authority,
      day: day(transmitted.on),
    };
    const value = [where && t('conclusion.transmitted', where), grounds].filter(Boolean).join('\n');
    return texts([{ ...item, opened: { ok: true, value } }]);
  };

  const reached = (contact: SafeContact | null): string => {
    if (!contact) return t('contact.never');
    const { way, care } = contactWords(t, contact);
    return [way, ...care].join('\n');
  };

  const filing = ({ filing: first, additions, view }: OpenedComplaint): Rows =>
    [...(first ? [first] : []), ...additions].flatMap(({ opened, createdAt }) => {
      if (!opened.ok) return [];
      const { story, when, people, name, contact, voice, facts, register } = opened.value;
      return [
        { label: at(createdAt), text: story },
        { label: t('filing.voice.told'), text: voice ?? '' },
        { label: t('filing.when'), text: when },
        { label: t('filing.people'), text: people },
        ...REGISTER_PARTS.map((part) => ({
          label: t(`filing.register.${part}`),
          text: register?.[part] ?? '',
        })),
        { label: t('filing.name'), text: name },
        // What was only added asked for no way: it does not say "never".
        { label: t('filing.contact'), text: contact || facts ? reached(contact) : '' },
        {
          label: t('filing.consents'),
          text: view.facts.consents.map((one) => labels.label('consent', one)).join(', '),
        },
      ].filter(({ text }) => text !== '');
    });

  const transcribed = ({ transcripts }: OpenedComplaint, files: readonly FetchedFile[]): Rows =>
    transcripts.flatMap(({ opened, createdAt, authorId }) => {
      if (!opened.ok) return [];
      const { fileId, text } = opened.value;
      const name = files.find(({ id }) => id === fileId)?.name ?? t('evidence.file');
      const label = `${t('transcript.export', { name })} — ${at(createdAt)} — ${labels.person(authorId)}`;
      return [{ label, text }];
    });

  /** What each file is known by, and everybody who had it in hands; this export is the last of these. */
  const keptBy = (
    { view }: OpenedComplaint,
    files: readonly FetchedFile[],
    custody: ReadonlyMap<string, Looks>,
  ): Rows =>
    files.map(({ id, name, sha256, sameAsSent, bytes }) => {
      const { rows, total } = custody.get(id) ?? { rows: [], total: 0 };
      const lines = rows.map(({ action, accountId, at: when }) => {
        const who = { name: labels.person(accountId) };
        return `${at(when)} — ${t(action === 'exported' ? 'custody.exported' : 'custody.opened', who)}`;
      });
      const sealed = view.files.find((file) => file.id === id);
      const text = [
        `${t('custody.filed')} : ${sha256}`,
        ...(sealed ? [`${t('custody.sealed')} : ${toHex(fromBase64(sealed.sha256))}`] : []),
        `${t('custody.size')} : ${t('custody.bytes', { size: bytes.length })}`,
        t(sameAsSent ? 'files.verified' : 'files.different'),
        ...lines,
        ...(total > rows.length ? [t('custody.first', { count: MOST_LOOKS })] : []),
      ];
      return { label: name, text: text.join('\n') };
    });

  const referrals = ({ view, shared, answers }: OpenedComplaint): Rows =>
    view.referrals.flatMap((referral) => {
      const opened = shared.find(({ id }) => id === referral.id)?.opened;
      const content = opened?.ok ? opened.value : null;
      const kind = labels.label('recipient-kind', referral.institutionKind);
      const result = referral.result && labels.label('referral-result', referral.result);
      const said = [
        ...(content?.parts.map((part) => t(`referral.part.${part}`)) ?? []),
        ...(content?.files.map(({ name }) => t('referral.file', { name })) ?? []),
        content &&
          (content.letter ? `${t('referral.sha')} ${content.letter.sha256}` : t('referral.letter.none')),
        content?.note,
        referral.acknowledgedOn && t('referral.acknowledged', { day: day(referral.acknowledgedOn) }),
        ...answers.flatMap(({ opened: answer }) =>
          answer.ok && answer.value.referralId === referral.id
            ? [t('referral.answer.on', { day: day(answer.value.on) }), answer.value.text]
            : [],
        ),
        result && referral.resultOn && t('referral.result', { result, day: day(referral.resultOn) }),
        referral.closedAt && `${t('referral.closed')} (${at(referral.closedAt)})`,
      ];
      const name = content?.institution.name ?? kind;
      const label = `${at(referral.sentAt)} — ${name} — ${labels.person(referral.sentBy)}`;
      return [{ label, text: said.filter(Boolean).join('\n') }];
    });

  const tasks = ({ view, tasks: opened }: OpenedComplaint): Rows =>
    inTaskOrder(view.tasks).flatMap((task) => {
      const what = opened.find(({ id }) => id === task.id)?.opened;
      if (!what?.ok) return [];
      const standing = task.doneAt
        ? t('tasks.done', { person: labels.person(task.doneBy) })
        : t('tasks.due', { person: labels.person(task.assigneeId), day: day(task.dueOn) });
      return [{ label: what.value.title, text: [what.value.details, standing].filter(Boolean).join('\n') }];
    });

  return (complaint, files, custody) => {
    const { facts, history } = complaint.view;
    const record = complaint.record?.opened;
    const about = [labels.title(facts), labels.district(facts.districtId)];
    return {
      language: locale,
      title: `${about.filter((words) => words !== '').join(', ')} — ${shortReference(facts.id)}`,
      filesTitle: t('files.title'),
      files,
      parts: [
        { title: t('filing.title'), rows: filing(complaint) },
        { title: t('dialogue.title'), rows: complaint.messages.flatMap(letter) },
        {
          title: t('record.title'),
          rows: record?.ok ? recordRows(record.value, { t, label: labels.label, act, day }) : [],
        },
        { title: t('conclusion.standing'), rows: complaint.conclusions.flatMap(conclusion) },
        { title: t('transcript.title'), rows: transcribed(complaint, files) },
        { title: t('referral.title'), rows: referrals(complaint) },
        { title: t('tasks.title'), rows: tasks(complaint) },
        { title: t('notes.title'), rows: texts([...complaint.notes, ...complaint.reasons]) },
        {
          title: t('timeline.title'),
          rows: history.map((row) => ({ label: at(row.at), text: labels.label('event', row.event) })),
        },
        { title: t('custody.title'), rows: keptBy(complaint, files, custody) },
      ],
    };
  };
}
