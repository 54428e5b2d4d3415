import {
  type BulkRequest,
  createDeskClient,
  type DutyRequest,
  type AddTaskRequest,
  type ChangeTaskRequest,
  type EnterAddressRequest,
  type EnterOpeningRequest,
  type FileAssistedRequest,
  type ImportRowsRequest,
  type KeepReachRequest,
  type NewItemRequest,
  type LogoDto,
  type NoteReferralRequest,
  type OrderQuarterlyDto,
  type OrderTableDto,
  type RecordEventRequest,
  type ReferRequest,
  type SeeRequest,
  type SetTeamStatusRequest,
  type SpamChoice,
  type WorkloadRequest,
} from '#desk-client';
import type { ListedIssueId } from '#counts/domain';
import type { Locale } from '#i18n';
import { problemOf, unreachable } from './problem.js';

/** A file that the desk made. */
export interface NamedFile {
  readonly content: Blob;
  readonly name: string;
}

/** The desk's API for one tab: what it answers, or a Problem thrown. */
export class DeskApi {
  private readonly client;

  constructor(
    private readonly token: () => string | null,
    onSessionEnded: () => void,
    private readonly onTouched: () => void = () => undefined,
  ) {
    const onFailure = async (response: Response) => {
      throw await problemOf(response);
    };
    this.client = createDeskClient({ token, onSessionEnded, onFailure });
    this.client.use({
      onError: ({ request, error }) => (request.signal.aborted ? (error as Error) : unreachable()),
    });
  }

  challenge(username: string) {
    return this.used(this.client.POST('/api/v1/sessions/challenge', { body: { username } }));
  }

  signIn(username: string, loginProof: string, unlockHalf: string) {
    return this.used(this.client.POST('/api/v1/sessions', { body: { username, loginProof, unlockHalf } }));
  }

  current() {
    return this.used(this.client.GET('/api/v1/sessions/current'));
  }

  signOut() {
    return this.used(this.client.DELETE('/api/v1/sessions/current'));
  }

  network() {
    return this.used(this.client.GET('/api/v1/network'));
  }

  queue(teamId: string, query: URLSearchParams) {
    const params = { path: { teamId } };
    return this.used(this.client.GET('/api/v1/teams/{teamId}/queue', { params, ...written(query) }));
  }

  counters(teamId: string) {
    return this.used(
      this.client.GET('/api/v1/teams/{teamId}/queue/counters', { params: { path: { teamId } } }),
    );
  }

  /** What may be searched, and what is handed out for it: an index keeps itself, so neither counts as use. */
  async searchable(teamId: string, after: string | null, signal: AbortSignal) {
    const params = { path: { teamId }, query: after ? { after } : {} };
    return (await this.client.GET('/api/v1/teams/{teamId}/searchable', { params, signal })).data!;
  }

  async searchableParts(teamId: string, ids: string[], indexing: string | null, signal: AbortSignal) {
    const body = { ids, ...(indexing && { indexing }) };
    const params = { path: { teamId } };
    const path = '/api/v1/teams/{teamId}/searchable/parts';
    return (await this.client.POST(path, { params, body, signal })).data!;
  }

  complaint(id: string) {
    return this.used(this.client.GET('/api/v1/complaints/{id}', { params: { path: { id } } }));
  }

  earlierItems(id: string, before: string) {
    const params = { path: { id }, query: { before } };
    return this.used(this.client.GET('/api/v1/complaints/{id}/items', { params }));
  }

  ownConflicts() {
    return this.used(this.client.GET('/api/v1/own-conflicts'));
  }

  keepConflicts(sealed: string, version: number) {
    return this.used(this.client.PUT('/api/v1/own-conflicts', { body: { sealed, version } }));
  }

  /** Steps back from a complaint for good. */
  stepBack(id: string) {
    return this.used(this.client.POST('/api/v1/complaints/{id}/own-conflict', { params: { path: { id } } }));
  }

  custody(id: string, fileId: string, query: { limit?: number; after?: string }) {
    const params = { path: { id, fileId }, query };
    return this.used(this.client.GET('/api/v1/complaints/{id}/files/{fileId}/custody', { params }));
  }

  event(id: string, body: RecordEventRequest) {
    return this.used(this.client.POST('/api/v1/complaints/{id}/events', { params: { path: { id } }, body }));
  }

  declineSpam(teamId: string, chosen: SpamChoice[]) {
    const params = { path: { teamId } };
    return this.used(this.client.POST('/api/v1/teams/{teamId}/spam', { params, body: { chosen } }));
  }

  /** Several of a team's: what would become of each, or what has. */
  bulk(teamId: string, body: BulkRequest) {
    const params = { path: { teamId } };
    return this.used(this.client.POST('/api/v1/teams/{teamId}/bulk', { params, body }));
  }

  snooze(id: string, until: string) {
    const params = { path: { id } };
    return this.used(this.client.PUT('/api/v1/complaints/{id}/snooze', { params, body: { until } }));
  }

  wake(id: string) {
    return this.used(this.client.DELETE('/api/v1/complaints/{id}/snooze', { params: { path: { id } } }));
  }

  /** Which complaint is before somebody (null: none any more). Said by a page by itself: no sign of somebody being there. */
  async showPresence(id: string | null): Promise<void> {
    // As a session ends its pages go, after it.
    if (this.token() === null) return;
    if (id === null) await this.client.DELETE('/api/v1/presence');
    else await this.client.PUT('/api/v1/complaints/{id}/presence', { params: { path: { id } } });
  }

  items(id: string, requestKey: string, items: NewItemRequest[], writingsSeen?: number) {
    const params = { path: { id } };
    return this.used(
      this.client.POST('/api/v1/complaints/{id}/items', {
        params,
        body: { requestKey, writingsSeen, items },
      }),
    );
  }

  institutions() {
    return this.used(this.client.GET('/api/v1/institutions'));
  }

  refer(id: string, body: ReferRequest) {
    return this.used(
      this.client.POST('/api/v1/complaints/{id}/referrals', { params: { path: { id } }, body }),
    );
  }

  noteReferral(id: string, referralId: string, body: NoteReferralRequest) {
    const params = { path: { id, referralId } };
    return this.used(
      this.client.POST('/api/v1/complaints/{id}/referrals/{referralId}/steps', { params, body }),
    );
  }

  tasks() {
    return this.used(this.client.GET('/api/v1/tasks'));
  }

  addTask(id: string, body: AddTaskRequest) {
    return this.used(this.client.POST('/api/v1/complaints/{id}/tasks', { params: { path: { id } }, body }));
  }

  changeTask(id: string, taskId: string, body: ChangeTaskRequest) {
    const params = { path: { id, taskId } };
    return this.used(this.client.POST('/api/v1/complaints/{id}/tasks/{taskId}', { params, body }));
  }

  possibleReaders(id: string) {
    return this.used(this.client.GET('/api/v1/complaints/{id}/readers', { params: { path: { id } } }));
  }

  audit(id: string, action: 'exported', subject?: string) {
    const params = { path: { id } };
    return this.used(
      this.client.POST('/api/v1/complaints/{id}/audit', { params, body: { action, subject } }),
    );
  }

  trail(id: string, before?: string) {
    const params = { path: { id }, query: { ...(before && { before }) } };
    return this.used(this.client.GET('/api/v1/complaints/{id}/trail', { params }));
  }

  async filePart(id: string, fileId: string, number: number): Promise<Uint8Array<ArrayBuffer>> {
    const params = { path: { id, fileId, number } };
    const path = '/api/v1/complaints/{id}/files/{fileId}/parts/{number}';
    const { data } = await this.client.GET(path, { params, parseAs: 'arrayBuffer' });
    return new Uint8Array(data!);
  }

  assistedNetwork() {
    return this.used(this.client.GET('/api/v1/assisted-filing/network'));
  }

  fileAssisted(body: FileAssistedRequest) {
    return this.used(this.client.POST('/api/v1/assisted-filing', { body }));
  }

  imports() {
    return this.used(this.client.GET('/api/v1/imports'));
  }

  importNetwork() {
    return this.used(this.client.GET('/api/v1/imports/network'));
  }

  importedNumbers() {
    return this.used(this.client.GET('/api/v1/imports/marks'));
  }

  registerReading() {
    return this.used(this.client.GET('/api/v1/imports/reading'));
  }

  keepRegisterReading(sealed: string) {
    return this.used(this.client.PUT('/api/v1/imports/reading', { body: { sealed } }));
  }

  beginImport(fileMark: string) {
    return this.used(this.client.POST('/api/v1/imports', { body: { fileMark } }));
  }

  importRows(id: string, rows: ImportRowsRequest['rows']) {
    return this.used(
      this.client.POST('/api/v1/imports/{id}/rows', { params: { path: { id } }, body: { rows } }),
    );
  }

  undoImport(id: string) {
    return this.used(this.client.POST('/api/v1/imports/{id}/undo', { params: { path: { id } } }));
  }

  figuresOverview(query: URLSearchParams) {
    return this.used(this.client.GET('/api/v1/figures/overview', written(query)));
  }

  figuresTable(query: URLSearchParams) {
    return this.used(this.client.GET('/api/v1/figures/table', needed(query)));
  }

  figuresSuspensions(query: URLSearchParams) {
    return this.used(this.client.GET('/api/v1/figures/suspensions', written(query)));
  }

  figuresRestated(query: URLSearchParams) {
    return this.used(this.client.GET('/api/v1/figures/restated', written(query)));
  }

  figuresList(query: URLSearchParams) {
    return this.used(this.client.GET('/api/v1/figures/list', needed(query)));
  }

  publications() {
    return this.used(this.client.GET('/api/v1/publications'));
  }

  publicationPreview(quarter: string) {
    return this.used(this.client.GET('/api/v1/publications/preview', { params: { query: { quarter } } }));
  }

  publish(quarter: string, digest: string) {
    return this.used(this.client.POST('/api/v1/publications', { body: { quarter, digest } }));
  }

  withdrawPublication(publicationId: string, reason: string) {
    const path = '/api/v1/publications/{publicationId}/withdrawal';
    return this.used(this.client.POST(path, { params: { path: { publicationId } }, body: { reason } }));
  }

  opening() {
    return this.used(this.client.GET('/api/v1/figures/opening'));
  }

  enterOpening(body: EnterOpeningRequest) {
    return this.used(this.client.POST('/api/v1/figures/opening', { body }));
  }

  decideOpening(id: string, decision: 'confirmed' | 'refused' | 'withdrawn') {
    const params = { path: { id } };
    return this.used(
      this.client.POST('/api/v1/figures/opening/{id}/decision', { params, body: { decision } }),
    );
  }

  quality() {
    return this.used(this.client.GET('/api/v1/figures/quality'));
  }

  askForQuality() {
    return this.used(this.client.POST('/api/v1/figures/quality/runs'));
  }

  foundComplaints(teamId: string, issue: ListedIssueId) {
    const params = { path: { teamId, issue } };
    return this.used(this.client.GET('/api/v1/teams/{teamId}/quality/{issue}', { params }));
  }

  /** Any table as a file. */
  tableFile(query: URLSearchParams): Promise<NamedFile> {
    // The query is written out already.
    const params = { query: {} as never };
    const path = '/api/v1/figures/table/file';
    return this.named(this.client.GET(path, { params, ...written(query), parseAs: 'blob' }));
  }

  reports() {
    return this.used(this.client.GET('/api/v1/reports'));
  }

  orderQuarterly(body: OrderQuarterlyDto) {
    return this.used(this.client.POST('/api/v1/reports/quarterly', { body }));
  }

  orderTable(body: OrderTableDto) {
    return this.used(this.client.POST('/api/v1/reports/table', { body }));
  }

  cancelReport(id: string) {
    return this.used(this.client.POST('/api/v1/reports/{id}/cancel', { params: { path: { id } } }));
  }

  reportFile(id: string, format: 'pdf' | 'xlsx' | 'csv' | 'json', lang: Locale): Promise<NamedFile> {
    // An added language is one too; the description knows those written in full.
    const params = { path: { id }, query: { format, lang: lang as 'fr' } };
    return this.named(this.client.GET('/api/v1/reports/{id}/file', { params, parseAs: 'blob' }));
  }

  reportDifference(id: string, against: string | null) {
    const params = { path: { id }, query: against ? { against } : {} };
    return this.used(this.client.GET('/api/v1/reports/{id}/difference', { params }));
  }

  async logo(): Promise<Blob> {
    return (await this.named(this.client.GET('/api/v1/reports/logo', { parseAs: 'blob' }))).content;
  }

  setLogo(body: LogoDto) {
    return this.used(this.client.PUT('/api/v1/reports/logo', { body }));
  }

  removeLogo() {
    return this.used(this.client.DELETE('/api/v1/reports/logo'));
  }

  /** Asked again and again: like the stream, no sign of somebody being there. */
  async waiting() {
    return (await this.client.GET('/api/v1/notices')).data!;
  }

  see(body: SeeRequest) {
    return this.used(this.client.POST('/api/v1/notices/seen', { body }));
  }

  reach() {
    return this.used(this.client.GET('/api/v1/reach'));
  }

  keepReach(body: KeepReachRequest) {
    return this.used(this.client.PUT('/api/v1/reach', { body }));
  }

  enterAddress(body: EnterAddressRequest) {
    return this.used(this.client.PUT('/api/v1/reach/address', { body }));
  }

  confirmAddress(code: string) {
    return this.used(this.client.POST('/api/v1/reach/address/confirmation', { body: { code } }));
  }

  removeAddress() {
    return this.used(this.client.DELETE('/api/v1/reach/address'));
  }

  board(teamId: string) {
    return this.used(this.client.GET('/api/v1/teams/{teamId}/board', { params: { path: { teamId } } }));
  }

  setDuty(teamId: string, accountId: string, body: DutyRequest) {
    const params = { path: { teamId, accountId } };
    return this.used(this.client.PUT('/api/v1/teams/{teamId}/members/{accountId}/duty', { params, body }));
  }

  setWorkload(teamId: string, accountId: string, body: WorkloadRequest) {
    const params = { path: { teamId, accountId } };
    const path = '/api/v1/teams/{teamId}/members/{accountId}/workload';
    return this.used(this.client.PUT(path, { params, body }));
  }

  ownDuty() {
    return this.used(this.client.GET('/api/v1/duty'));
  }

  setOwnDuty(body: DutyRequest) {
    return this.used(this.client.PUT('/api/v1/duty', { body }));
  }

  teamStatuses() {
    return this.used(this.client.GET('/api/v1/team-statuses'));
  }

  suspensionEffects(teamId: string) {
    const params = { path: { teamId } };
    return this.used(this.client.GET('/api/v1/teams/{teamId}/status/effects', { params }));
  }

  setTeamStatus(teamId: string, body: SetTeamStatusRequest) {
    const params = { path: { teamId } };
    return this.used(this.client.PUT('/api/v1/teams/{teamId}/status', { params, body }));
  }

  async lineList(teamId: string, query: URLSearchParams): Promise<Blob> {
    const params = { path: { teamId } };
    const path = '/api/v1/teams/{teamId}/line-list';
    const { data } = await this.client.GET(path, { params, ...written(query), parseAs: 'blob' });
    this.onTouched();
    return data as unknown as Blob;
  }

  /** The stream of a team's changes; it does not count as use, so it never keeps a session alive. */
  async events(team: string, signal: AbortSignal): Promise<Response> {
    const params = { query: { team } };
    return (await this.client.GET('/api/v1/events', { params, signal, parseAs: 'stream' })).response;
  }

  /** A file under the name that the desk gave it. */
  private async named(
    call: Promise<{ readonly data?: unknown; readonly response: Response }>,
  ): Promise<NamedFile> {
    const { data, response } = await call;
    this.onTouched();
    const about = response.headers.get('content-disposition') ?? '';
    return { content: data as Blob, name: /filename="([^"]+)"/.exec(about)?.[1] ?? '' };
  }

  /** What a call that counts as use was answered with. */
  private async used<T>(call: Promise<{ readonly data?: T }>): Promise<T> {
    const { data } = await call;
    this.onTouched();
    return data as T;
  }
}

/** A query that comes out of the page's address: the desk judges it, so it goes as it is. */
const written = (query: URLSearchParams) => ({ querySerializer: () => query.toString() });
/** The same where the query is not to be left out. */
const needed = (query: URLSearchParams) => ({ ...written(query), params: { query: {} as never } });
