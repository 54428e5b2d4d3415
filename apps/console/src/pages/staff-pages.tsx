import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { IdleWatch } from '../features/idle/idle-watch.js';
import { useT } from '../i18n/language.js';
import { useSession } from '../session/session-context.js';
import { mayFileForSomeone, maySeeFigures, worksOnComplaints } from '../session/rights.js';
import type { SessionResponse } from '#desk-client';
import { Shell } from '../ui/shell.js';
import { AccountPage } from './account-page.js';
import { DeskPage } from './desk-page.js';
import { NotFoundPage } from './not-found-page.js';
import { RecordPage } from './record-page.js';

const AssistedPage = lazy(() => import('../features/assisted/assisted-page.js'));
const ReferPage = lazy(() => import('../features/referrals/refer-page.js'));
const TasksPage = lazy(() => import('../features/tasks/tasks-page.js'));
const FiguresPage = lazy(() => import('../features/figures/figures-page.js'));

/** The pages of a signed-in member of staff. */
export function StaffPages() {
  const t = useT();
  const { current } = useSession();
  return (
    <Shell>
      <Suspense fallback={<p role="status">{t('app.loading')}</p>}>
        <Switch>
          <Route path="/">
            <Redirect to={homeOf(current)} replace />
          </Route>
          {worksOnComplaints(current) && (
            <Route path="/queue">
              <DeskPage complaintId={null} />
            </Route>
          )}
          {worksOnComplaints(current) && (
            <Route path="/complaints/:id">{({ id }) => <DeskPage complaintId={id} />}</Route>
          )}
          {worksOnComplaints(current) && (
            <Route path="/complaints/:id/record">{({ id }) => <RecordPage complaintId={id} />}</Route>
          )}
          {worksOnComplaints(current) && (
            <Route path="/complaints/:id/refer">{({ id }) => <ReferPage complaintId={id} />}</Route>
          )}
          {worksOnComplaints(current) && (
            <Route path="/tasks">
              <TasksPage />
            </Route>
          )}
          {mayFileForSomeone(current) && (
            <Route path="/assist">
              <AssistedPage />
            </Route>
          )}
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

/** Where someone's work is. */
function homeOf(current: SessionResponse): string {
  if (worksOnComplaints(current)) return '/queue';
  if (mayFileForSomeone(current)) return '/assist';
  return maySeeFigures(current) ? '/figures' : '/account';
}
