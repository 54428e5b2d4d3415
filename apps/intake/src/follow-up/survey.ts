import { parseSurvey, SURVEY_ANSWERS, SURVEY_QUESTIONS } from '#complaints/domain';
import type { T } from '../web/locale.js';

/** What stands for each code of the survey. */
export function surveyWords(t: T): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...SURVEY_QUESTIONS, ...SURVEY_ANSWERS].map((id) => [id, t(`intake.follow.survey.${id}`)]),
  );
}

/** A sealed survey in words, a line a question. */
export function surveyLines(text: string, words: Readonly<Record<string, string>>): string {
  const survey = parseSurvey(text);
  return SURVEY_QUESTIONS.map((question) => `${words[question]} ${words[survey[question]]}`).join('\n');
}
