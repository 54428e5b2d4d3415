import type { Clock } from '#kernel';
import { TeamMembers } from '#network';
import { teamOf } from '../founding/districts.js';
import type { World } from './world.js';

/** Of which teams somebody is away when the replay is over, and for how many days. */
const AWAY: Readonly<Record<string, number>> = { segou: 6, mopti: 12, kayes: 3, gao: 9, koutiala: 17 };

/** Sends a few members on leave, each by their lead; by the time of day, since the database goes by its own. */
export async function sendOnLeave({ network, staff, desk, sessions }: World, clock: Clock): Promise<void> {
  const members = new TeamMembers();
  for (const [districtId, days] of Object.entries(AWAY)) {
    const [away] = staff.team(teamOf(districtId));
    if (!away) continue;
    const until = network.calendar.endOf(
      network.calendar.dayOf(network.calendar.plusDays(clock.now(), days)).day,
    );
    const token = await sessions.tokenOf(staff.lead(teamOf(districtId)).accountId);
    await desk.run(token, (tx) => members.setDuty(tx, away.accountId, 'leave', until));
  }
}
