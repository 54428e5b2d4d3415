import type { TeamStatus } from '#complaints/domain';
import { DAY } from '#kernel';
import { teamOf } from '../founding/districts.js';

/** A stretch of the replayed years in which a team could not work as usual. */
export interface TeamStretch {
  readonly teamId: string;
  readonly status: Exclude<TeamStatus, 'full'>;
  readonly reason: string;
  readonly from: Date;
  /** Past the end of the replay for those that still run. */
  readonly to: Date;
}

/** District, status, how many days before the end it began, and how many it lasts. */
const STRETCHES: readonly (readonly [string, TeamStretch['status'], number, number, string])[] = [
  ['menaka', 'suspended', 905, 41, 'Routes coupées, l’équipe est à l’abri'],
  ['tenenkou', 'reduced', 790, 34, 'Inondations'],
  ['bandiagara', 'suspended', 655, 27, 'Insécurité sur les axes'],
  ['goundam', 'remote', 560, 48, 'Travail à distance, local fermé'],
  ['douentza', 'suspended', 470, 38, 'Insécurité sur les axes'],
  ['mopti', 'reduced', 365, 24, 'Deux personnes sur trois en mission'],
  ['bankass', 'suspended', 301, 29, 'Insécurité sur les axes'],
  ['nara', 'remote', 228, 40, 'Pénurie de carburant'],
  ['koro', 'suspended', 152, 33, 'Équipe repliée au chef-lieu de région'],
  ['gao', 'reduced', 96, 21, 'Réseau téléphonique coupé par moments'],
  ['menaka', 'suspended', 20, 33, 'Routes coupées, l’équipe est à l’abri'],
  ['djenne', 'reduced', 11, 30, 'Une personne sur trois en congé de maladie'],
];

/** When which teams could not work as usual, of those that the network has. */
export function teamStretches(districtIds: readonly string[], end: Date): TeamStretch[] {
  return STRETCHES.filter(([districtId]) => districtIds.includes(districtId)).map(
    ([districtId, status, before, days, reason]) => {
      const from = new Date(end.getTime() - before * DAY);
      return { teamId: teamOf(districtId), status, reason, from, to: new Date(from.getTime() + days * DAY) };
    },
  );
}

/** How a team can work at an instant. */
export function statusAt(stretches: readonly TeamStretch[], teamId: string, at: Date): TeamStatus {
  const found = stretches.find((one) => one.teamId === teamId && one.from <= at && at < one.to);
  return found?.status ?? 'full';
}
