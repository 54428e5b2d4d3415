import { parseSurvey, SURVEY_QUESTIONS } from '#complaints/domain';
import type { useT } from '../../i18n/language.js';
import type { Opened, OpenedMessage } from './opened.js';

/** What a message says; the survey's codes in words, a line a question. */
export function messageText(
  t: ReturnType<typeof useT>,
  { opened, subject }: Pick<OpenedMessage, 'opened' | 'subject'>,
): Opened<string> {
  if (!opened.ok || subject !== 'survey') return opened;
  const survey = parseSurvey(opened.value);
  const lines = SURVEY_QUESTIONS.map(
    (question) => `${t(`dialogue.survey.${question}`)} ${t(`dialogue.survey.${survey[question]}`)}`,
  );
  return { ok: true, value: lines.join('\n') };
}
