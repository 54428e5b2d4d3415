import { SURVEY_ANSWERS, SURVEY_QUESTIONS } from '#complaints/domain';
import { pathIn } from '../web/locale.js';
import { Legend, Picture } from '../web/ui.js';
import type { FollowedProps } from './follow.view.js';
import { Hidden } from './writing.view.js';

/** Three questions once it is over, each as easily left out as answered. */
export function Survey(props: FollowedProps) {
  const { t, pictures, locale, code, requestKey, asksSurvey } = props;
  return (
    <details data-slot="survey" hidden={!asksSurvey}>
      <summary>{t('intake.follow.survey-title')}</summary>
      <p className="hint">{t('intake.follow.survey-hint')}</p>
      <form method="post" action={pathIn(locale, 'follow')} data-do="survey" noValidate>
        <Hidden {...{ code, requestKey }} kind="survey" />
        {SURVEY_QUESTIONS.map((question) => (
          <fieldset key={question} className="ask">
            <Legend context={props} asks={`survey-${question}`}>
              {t(`intake.follow.survey.${question}`)}
            </Legend>
            {SURVEY_ANSWERS.map((answer) => (
              <label key={answer}>
                <input type="radio" name={question} value={answer} />
                <Picture pictures={pictures} of={answer} />
                {t(`intake.follow.survey.${answer}`)}
              </label>
            ))}
          </fieldset>
        ))}
        <button>{t('intake.follow.survey-button')}</button>
      </form>
    </details>
  );
}
