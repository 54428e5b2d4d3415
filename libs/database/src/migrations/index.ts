import { CreateNetwork1764000000001 } from './1764000000001-create-network.js';
import { CreateComplaints1764000000002 } from './1764000000002-create-complaints.js';
import { CreateLedgers1764000000003 } from './1764000000003-create-ledgers.js';
import { CreateFunctions1764000000004 } from './1764000000004-create-functions.js';
import { CreateIntakeFunctions1764000000005 } from './1764000000005-create-intake-functions.js';
import { GrantRights1764000000006 } from './1764000000006-grant-rights.js';
import { FoldLedger1764000000007 } from './1764000000007-fold-ledger.js';
import { IndexUnreadConcluded1764000000008 } from './1764000000008-index-unread-concluded.js';
import { ObjectToConclusion1764000000009 } from './1764000000009-object-to-conclusion.js';
import { MarkShownMessages1764000000010 } from './1764000000010-mark-shown-messages.js';
import { HoldTwoPersons1764000000011 } from './1764000000011-hold-two-persons.js';
import { LookInTemporaryLast1764000000012 } from './1764000000012-look-in-temporary-last.js';
import { ChangeConsent1764000000013 } from './1764000000013-change-consent.js';
import { HoldTheLedger1764000000015 } from './1764000000015-hold-the-ledger.js';
import { FileWithAMonitor1764000000016 } from './1764000000016-file-with-a-monitor.js';
import { BindTheDays1764000000017 } from './1764000000017-bind-the-days.js';
import { LockArrivingFiles1764000000018 } from './1764000000018-lock-arriving-files.js';
import { RevokeBySignatureAlone1764000000019 } from './1764000000019-revoke-by-signature-alone.js';
import { ReadOwnIndexings1764000000020 } from './1764000000020-read-own-indexings.js';
import { ReachPeople1764000000021 } from './1764000000021-reach-people.js';
import { LeadATeam1764000000022 } from './1764000000022-lead-a-team.js';
import { TranscribeAndStepBack1764000000023 } from './1764000000023-transcribe-and-step-back.js';
import { ReferAndRemember1764000000024 } from './1764000000024-refer-and-remember.js';
import { SnoozeAndPresence1764000000025 } from './1764000000025-snooze-and-presence.js';
import { LimitCodesAndTexts1764000000026 } from './1764000000026-limit-codes-and-texts.js';
import { KeepWhenRecorded1764000000027 } from './1764000000027-keep-when-recorded.js';
import { CountPromises1764000000028 } from './1764000000028-count-promises.js';
import { ImportRegisters1764000000029 } from './1764000000029-import-registers.js';
import { PublishFigures1764000000030 } from './1764000000030-publish-figures.js';
import { FreezeReports1764000000031 } from './1764000000031-freeze-reports.js';
import { TrustTheFigures1764000000032 } from './1764000000032-trust-the-figures.js';
import { HoldTheDesk1764000000033 } from './1764000000033-hold-the-desk.js';
import { HearAndFind1764000000034 } from './1764000000034-hear-and-find.js';
import { BoundSessions1764000000035 } from './1764000000035-bound-sessions.js';
import { ReadPastFromNearerEnd1764000000037 } from './1764000000037-read-past-from-nearer-end.js';
import { PaceReports1764000000039 } from './1764000000039-pace-reports.js';
import { KeepOnesOwnDoor1764000000040 } from './1764000000040-keep-ones-own-door.js';
import { AskInClosedWords1764000000043 } from './1764000000043-ask-in-closed-words.js';
import { BoundTheBalances1764000000044 } from './1764000000044-bound-the-balances.js';
import { SumPastAtOnce1764000000045 } from './1764000000045-sum-past-at-once.js';
import { ReadNetworkDaysTogether1764000000046 } from './1764000000046-read-network-days-together.js';
import { EndWhatIsOver1764000000047 } from './1764000000047-end-what-is-over.js';

/** Every migration, oldest first; run as kenekanko_owner, who is a member of kenekanko_definer. */
export const migrations = [
  CreateNetwork1764000000001,
  CreateComplaints1764000000002,
  CreateLedgers1764000000003,
  CreateFunctions1764000000004,
  CreateIntakeFunctions1764000000005,
  GrantRights1764000000006,
  FoldLedger1764000000007,
  IndexUnreadConcluded1764000000008,
  ObjectToConclusion1764000000009,
  MarkShownMessages1764000000010,
  HoldTwoPersons1764000000011,
  LookInTemporaryLast1764000000012,
  ChangeConsent1764000000013,
  HoldTheLedger1764000000015,
  FileWithAMonitor1764000000016,
  BindTheDays1764000000017,
  LockArrivingFiles1764000000018,
  RevokeBySignatureAlone1764000000019,
  ReadOwnIndexings1764000000020,
  ReachPeople1764000000021,
  LeadATeam1764000000022,
  TranscribeAndStepBack1764000000023,
  ReferAndRemember1764000000024,
  SnoozeAndPresence1764000000025,
  LimitCodesAndTexts1764000000026,
  KeepWhenRecorded1764000000027,
  CountPromises1764000000028,
  ImportRegisters1764000000029,
  PublishFigures1764000000030,
  FreezeReports1764000000031,
  TrustTheFigures1764000000032,
  HoldTheDesk1764000000033,
  HearAndFind1764000000034,
  BoundSessions1764000000035,
  ReadPastFromNearerEnd1764000000037,
  PaceReports1764000000039,
  KeepOnesOwnDoor1764000000040,
  AskInClosedWords1764000000043,
  BoundTheBalances1764000000044,
  SumPastAtOnce1764000000045,
  ReadNetworkDaysTogether1764000000046,
  EndWhatIsOver1764000000047,
];
