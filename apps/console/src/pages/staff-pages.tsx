import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { IdleWatch } from '../features/idle/idle-watch.js';
import { useT } from '../i18n/language.js';
import { useSession } from '../session/session-context.js';
import { maySeeFigures } from '../session/rights.js';
import { Shell } from '../ui/shell.js';
import { AccountPage } from './account-page.js';
import { DeskPage } from './desk-page.js';
import { NotFoundPage } from './not-found-page.js';
import { RecordPage } from './record-page.js';

const FiguresPage = lazy(() => import('../features/figures/figures-page.js'));

/** The pages of a signed-in member of staff. */
export function StaffPages() {
  const t = useT();
  const { current } = useSession();
  const home = current.teams.length > 0 ? '/queue' : maySeeFigures(current) ? '/figures' : '/account';
  return (
    <Shell>
      <Suspense fallback={<p role="status">{t('app.loading')}</p>}>
        <Switch>
          <Route path="/">
            <Redirect to={home} replace />
          </Route>
          <Route path="/queue">
            <DeskPage complaintId={null} />
          </Route>
          <Route path="/complaints/:id">{({ id }) => <DeskPage complaintId={id} />}</Route>
          <Route path="/complaints/:id/record">{({ id }) => <RecordPage complaintId={id} />}</Route>
          {maySeeFigures(current) && (
            <Route path="/figures">
              <FiguresPage />
            </Route>
          )}
          <Route path="/account">
            <AccountPage />
          </Route>
          <Route>
            <NotFoundPage />
          </Route>
        </Switch>
      </Suspense>
      <IdleWatch />
    </Shell>
  );
}
