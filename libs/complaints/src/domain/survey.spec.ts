import { parseSurvey, surveyOf, surveyText } from './survey.js';

describe('the survey at the end', () => {
  it('comes back as it was answered', () => {
    const survey = surveyOf((question) => (question === 'respected' ? 'partly' : 'yes'));
    expect(survey).toEqual({ understandable: 'yes', respected: 'partly', 'come-back': 'yes' });
    expect(parseSurvey(surveyText(survey))).toEqual(survey);
  });

  it('takes whatever is no answer as not said', () => {
    const none = { understandable: 'not-said', respected: 'not-said', 'come-back': 'not-said' };
    expect(surveyOf(() => ['yes'])).toEqual(none);
    expect(parseSurvey('respected: very\n__proto__: yes\nno')).toEqual(none);
  });
});
