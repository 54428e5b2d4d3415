/** What is asked of the person once it is over: what they went through, not how it ended. */
export const SURVEY_QUESTIONS = ['understandable', 'respected', 'come-back'] as const;
export type SurveyQuestion = (typeof SURVEY_QUESTIONS)[number];

export const SURVEY_ANSWERS = ['yes', 'partly', 'no', 'not-said'] as const;
export type SurveyAnswer = (typeof SURVEY_ANSWERS)[number];

/** One answer to each question; who gives none has not said. */
export type Survey = Readonly<Record<SurveyQuestion, SurveyAnswer>>;

/** Reads what a form says; whatever is no answer counts as not said. */
export function surveyOf(answer: (question: SurveyQuestion) => unknown): Survey {
  const said = (question: SurveyQuestion): SurveyAnswer =>
    SURVEY_ANSWERS.find((known) => known === answer(question)) ?? 'not-said';
  return Object.fromEntries(SURVEY_QUESTIONS.map((question) => [question, said(question)])) as Survey;
}

/** The answers as the text that is sealed: codes, so that the team reads them in its own language. */
export function surveyText(survey: Survey): string {
  return SURVEY_QUESTIONS.map((question) => `${question}: ${survey[question]}`).join('\n');
}

/** The answers in a text; what isn't there was not said. */
export function parseSurvey(text: string): Survey {
  const lines = new Map(text.split('\n').map((line) => line.split(': ', 2) as [string, string]));
  return surveyOf((question) => lines.get(question));
}
