import { Redirect, Route, Switch } from 'wouter';
import { IdleWatch } from '../features/idle/idle-watch.js';
import { useSession } from '../session/session-context.js';
import {
  coordinates,
  mayFileForSomeone,
  mayImport,
  mayLead,
  maySeeFigures,
  maySeeTeamFigures,
  worksOnComplaints,
} from '../session/rights.js';
import type { SessionResponse } from '#desk-client';
import { later } from '../ui/later.js';
import { Shell } from '../ui/shell.js';
import { DeskPage } from './desk-page.js';
import { NotFoundPage } from './not-found-page.js';
import { RecordPage } from './parts.js';

const AccountPage = later(async () => (await import('./account-page.js')).AccountPage);
const AssistedPage = later(async () => (await import('../features/assisted/assisted-page.js')).AssistedPage);
const ImportsPage = later(async () => (await import('../features/imports/imports-page.js')).ImportsPage);
const ReferPage = later(async () => (await import('../features/referrals/refer-page.js')).ReferPage);
const TasksPage = later(async () => (await import('../features/tasks/tasks-page.js')).TasksPage);
const OverviewPage = later(async () => (await import('../features/figures/overview-page.js')).OverviewPage);
const MapPage = later(async () => (await import('../features/figures/map-page.js')).MapPage);
const TablePage = later(async () => (await import('../features/figures/table-page.js')).TablePage);
const RestatedPage = later(async () => (await import('../features/figures/restated-page.js')).RestatedPage);
const ListPage = later(async () => (await import('../features/figures/list-page.js')).ListPage);
const PublishPage = later(async () => (await import('../features/publish/publish-page.js')).PublishPage);
const OpeningPage = later(async () => (await import('../features/opening/opening-page.js')).OpeningPage);
const QualityPage = later(async () => (await import('../features/quality/quality-page.js')).QualityPage);
const ReportsPage = later(async () => (await import('../features/reports/reports-page.js')).ReportsPage);
const TeamPage = later(async () => (await import('../features/team/team-page.js')).TeamPage);

/** The pages of a signed-in member of staff. */
export function StaffPages() {
  const { current } = useSession();
  return (
    <Shell>
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
        {mayImport(current) && (
          <Route path="/imports">
            <ImportsPage />
          </Route>
        )}
        {mayLead(current) && (
          <Route path="/team">
            <TeamPage />
          </Route>
        )}
        {maySeeTeamFigures(current) && (
          <Route path="/figures">
            <OverviewPage />
          </Route>
        )}
        {maySeeTeamFigures(current) && (
          <Route path="/figures/map">
            <MapPage />
          </Route>
        )}
        {maySeeTeamFigures(current) && (
          <Route path="/figures/table">
            <TablePage />
          </Route>
        )}
        {maySeeTeamFigures(current) && (
          <Route path="/figures/restated">
            <RestatedPage />
          </Route>
        )}
        {current.teams.some(({ role }) => role === 'lead') && (
          <Route path="/figures/list">
            <ListPage />
          </Route>
        )}
        {coordinates(current) && (
          <Route path="/figures/publish">
            <PublishPage />
          </Route>
        )}
        {maySeeFigures(current) && (
          <Route path="/figures/opening">
            <OpeningPage />
          </Route>
        )}
        {maySeeTeamFigures(current) && (
          <Route path="/figures/quality">
            <QualityPage />
          </Route>
        )}
        {maySeeFigures(current) && (
          <Route path="/reports">
            <ReportsPage />
          </Route>
        )}
        <Route path="/account">
          <AccountPage />
        </Route>
        <Route>
          <NotFoundPage />
        </Route>
      </Switch>
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
