import { fileComplaint } from '#complaints/domain';
import type { Filing } from '#complaints/sealed';
import { HOUR } from '#kernel';
import { currentRecipient, sealFile, type ComplaintRecipients } from '#sealing';
import { attachment } from '../plan/attachments.js';
import type { PlannedComplaint } from '../plan/years.js';
import { idFor } from '../random.js';
import type { SealedFiling } from '../sealing-tasks.js';
import type { World } from './world.js';

/** Of one complaint of the demonstration, the id it has in every replay. */
export const complaintId = (planned: PlannedComplaint): string =>
  idFor(`complaint-${planned.number}`, planned.filedAt);

/** To whom a complaint is sealed, by the signed recipients. */
export function recipientsOf(world: World, planned: PlannedComplaint): ComplaintRecipients {
  const { trusted } = world.network;
  const { standbyTeamId } = planned;
  const standby = standbyTeamId && currentRecipient(trusted.teams.get(standbyTeamId));
  return {
    team: currentRecipient(trusted.teams.get(planned.teamId))!,
    recovery: currentRecipient(trusted.recovery)!,
    ...(standby ? { standby } : {}),
  };
}

/** Files a sealed complaint, and then the files that belong to it. */
export async function fileIt(
  world: World,
  planned: PlannedComplaint,
  { envelope, receipt }: SealedFiling,
  historyId: string,
): Promise<void> {
  const tokenMac = world.pepper.tokenMark(receipt.token);
  const sealed = await sealedParts(world, planned, envelope, tokenMac);
  const filing: Filing = {
    ...sealed,
    transition: transitionOf(world, planned),
    particulars: {
      reporter: planned.reporter,
      contact: planned.contact,
      ...{ sealedBy: planned.sealedBy, codeOrigin: planned.sealedBy, lateRecipient: false },
      caseRecipient: envelope.caseRecipient,
      dialogueRecipient: envelope.dialogueRecipient,
    },
    options: { historyId, handed: true },
  };
  if (planned.answers.channel === 'assisted') await fileWithMonitor(world, filing);
  else await world.filings.file(filing);
  await storeFiles(world, planned, envelope.caseRecipient, tokenMac);
}

/** Someone came or rang: history bears who wrote it down for them. */
async function fileWithMonitor({ desk, sessions, staff, assisted }: World, filing: Filing): Promise<void> {
  await desk.run(await sessions.tokenOf(staff.monitorId), (tx) => assisted.file(tx, filing));
}

function transitionOf(world: World, planned: PlannedComplaint): Filing['transition'] {
  const { calendar, reviewerTeamId, description } = world.network;
  const complaint = { ...planned.answers, id: complaintId(planned), teamId: planned.teamId };
  const { deadlines } = description.settings;
  return fileComplaint(complaint, { at: world.clock.now(), calendar, deadlines, reviewerTeamId });
}

async function sealedParts(
  world: World,
  planned: PlannedComplaint,
  envelope: SealedFiling['envelope'],
  tokenMac: Buffer,
): Promise<Pick<Filing, 'content' | 'team' | 'recovery' | 'standby' | 'receipt'>> {
  const { pepper, network, clock } = world;
  const to = recipientsOf(world, planned);
  const { standbyTeamId } = planned;
  const from = new Date(clock.now().getTime() + network.description.settings.deadlines.standbyHours * HOUR);
  return {
    content: envelope.filing,
    team: { ...envelope.team, recipient: to.team },
    recovery: { ...envelope.recovery, recipient: to.recovery },
    standby:
      envelope.standby && standbyTeamId && to.standby
        ? { ...envelope.standby, teamId: standbyTeamId, recipient: to.standby, from }
        : null,
    receipt: {
      tokenMac,
      contentMac: pepper.contentMark(envelope.token, envelope.contentMark),
      serverShare: pepper.lockShare(envelope.serverShare, tokenMac),
      dialogueKey: envelope.receiptDialogueKey,
      kdfVersion: envelope.kdfVersion,
    },
  };
}

const MOST_FILES = 20;

async function storeFiles(
  world: World,
  planned: PlannedComplaint,
  caseRecipient: string,
  tokenMac: Buffer,
): Promise<void> {
  for (const [place, kind] of (planned.narrative.files ?? []).entries()) {
    const name = `file-${planned.number}-${place}`;
    const { content, ...about } = attachment(kind, planned.number);
    const sealed = await sealFile(caseRecipient, content, about);
    const at = world.clock.now();
    const { manifest, size, sha256, parts } = sealed;
    const id = await world.files.begin(tokenMac, {
      ...{ id: idFor(name, at), requestKey: name, manifest, size, sha256, at },
      partCount: parts.length,
      most: MOST_FILES,
    });
    for (const [number, part] of parts.entries()) await world.files.putPart(tokenMac, id, number, part);
    await world.files.complete(tokenMac, id, at);
  }
}
