import type { JourneyInput } from './journeys.js';
import { pace, type PacedStep } from './step.js';
import { SeededRandom } from '../random.js';

/** Of some complaints there is something to remember. */
export function added(input: JourneyInput): PacedStep[] {
  const task = taskOf(input);
  return task ? [pace({ do: 'add-task', ...task }, 0.2)] : [];
}

/** Mostly it is done when the record is. */
export function ticked(input: JourneyInput): PacedStep[] {
  return taskOf(input) && input.random.chance(0.9) ? [pace({ do: 'tick-task' }, 0.1)] : [];
}

/** The same each time it is asked of one complaint. */
function taskOf({ narrative, day }: JourneyInput): { title: string; days: number } | null {
  const random = new SeededRandom(`task-${narrative.id}-${day}`);
  if (!random.chance(0.3)) return null;
  return { title: random.pick(TITLES), days: Math.round(random.between(3, 25)) };
}

const TITLES = [
  'Rappeler la source aux heures dites',
  'Demander le registre au service, sans dire pourquoi',
  'Relire le plan contre le préjudice avant la visite',
  'Vérifier le barème affiché',
  'Chercher une deuxième source, par une autre personne',
  'Préparer l’entretien avec l’interprète',
  'Écrire à l’autre partie',
  'Prendre conseil auprès de l’avocate de permanence',
  'Confirmer la date avec le centre de santé',
  'Photographier le panneau du chantier, sans personne',
] as const;
