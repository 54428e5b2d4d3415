import type { Complaint } from '#complaints';
import { DomainError } from '#kernel';
import type { PlannedComplaint } from '../plan/years.js';
import type { Step } from '../plan/step.js';
import type { SealedFiling } from '../sealing-tasks.js';
import { answer, object, readReply, withdraw } from './complainant.js';
import { complaintId, fileIt } from './filing.js';
import { act } from './staff.js';
import { detailOf, type StaffStep } from './staff-steps.js';
import type { Member } from './staff-directory.js';
import type { World } from './world.js';

/** One step of a complaint's course, with what it takes to do it. */
export interface Deed {
  readonly planned: PlannedComplaint;
  readonly step: Step;
  /** The same in every replay; what was stored under it is not done again. */
  readonly name: string;
  readonly historyId: string;
  /** The complaint this one may be ruled a duplicate of. */
  readonly duplicateOf: PlannedComplaint | undefined;
  readonly sealed: () => Promise<SealedFiling>;
  readonly receipt: () => Promise<SealedFiling['receipt']>;
}

/** Does one step through the use case that a person or the worker would go through. */
export async function perform(world: World, deed: Deed): Promise<void> {
  const { step, name, historyId, planned } = deed;
  const id = complaintId(planned);
  switch (step.do) {
    case 'file':
      return fileIt(world, planned, await deed.sealed(), historyId);
    case 'assign':
      return void (await world.assignment.assign({ complaintId: id, jobId: name, handed: true }));
    case 'wait-out':
      return void (await world.waitOut.waitOut(id, true));
    case 'read':
      return readReply(world, { name, historyId, receipt: await deed.receipt() });
    case 'answer':
      return answer(world, { name, historyId, receipt: await deed.receipt() }, step.text);
    case 'withdraw':
      return withdraw(world, { name, historyId, receipt: await deed.receipt() });
    default:
      return staffStep(world, deed, step, id);
  }
}

async function staffStep(world: World, deed: Deed, step: StaffStep, id: string): Promise<void> {
  const { name, historyId } = deed;
  if (step.do === 'reopen' && step.by === 'complainant') {
    return object(world, { name, historyId, receipt: await deed.receipt() }, step.text);
  }
  const { facts, barred } = await world.worker.run(null, async (tx) => ({
    facts: await world.complaints.get(tx, id),
    barred: (await world.complaints.exclusions(tx, id)).map(({ accountId }) => accountId),
  }));
  const who = whoDoes(world, step, facts, barred);
  if (!who) throw new DomainError('demo.nobody-can', 'conflict', { step: step.do });
  const detail = detailOf(step, { world, deed, facts, who });
  await act(world, { ...detail, complaintId: id, who, name, historyId });
}

/** Who would do it: the assignee, the lead, or another of the team where the assignee may not. */
function whoDoes(world: World, step: StaffStep, facts: Complaint, barred: readonly string[]): Member | null {
  const { staff } = world;
  switch (step.do) {
    case 'accept':
    case 'decline':
    case 'rule-duplicate':
    case 'unreadable':
      return facts.assigneeId ? staff.member(facts.assigneeId) : staff.another(facts, barred);
    case 'confirm':
    case 'send-back':
      if (facts.secondReaderId) return staff.member(facts.secondReaderId);
      return staff.another(facts, [...barred, facts.proposerId]);
    case 'close-withdrawal':
      return staff.another(facts, [...barred, facts.withdrawalCloserId]);
    case 'undo-duplicate':
    case 'note-referral':
      return staff.another(facts, barred);
    case 'reassign':
    case 'transfer':
    case 'name-second-reader':
    case 'reopen':
      return staff.leading(facts, barred);
    default:
      return facts.assigneeId ? staff.member(facts.assigneeId) : null;
  }
}
