import type { ReferralResultId } from '#taxonomy';
import type { JourneyInput } from './journeys.js';
import { pace, type PacedStep } from './step.js';

/** Only what is transmitted is shared with an institution. */
export function referred({ narrative, random }: JourneyInput): PacedStep[] {
  const { action, to } = narrative.ending;
  if (action !== 'transmitted' || to === undefined) return [];
  return [pace({ do: 'refer', to, note: random.pick(HANDED_OVER) }, random.between(0.3, 2))];
}

const HANDED_OVER = [
  'Remis en main propre contre décharge, sans nom.',
  'Déposé au secrétariat, numéro d’arrivée noté au classeur.',
  'Remis à la personne de contact, qui rappellera elle-même.',
  'Porté par la responsable ; lu ensemble, rien laissé qui nomme quelqu’un.',
] as const;

/** What the institution did with it: a third never says anything, and an answer is not yet a result. */
export function noted(input: JourneyInput): PacedStep[] {
  const { random } = input;
  if (referred(input).length === 0 || random.chance(0.3)) return [];
  const acknowledged = pace(
    { do: 'note-referral', what: 'acknowledged', result: null },
    random.between(2, 18),
  );
  if (random.chance(0.32)) return [acknowledged];
  if (random.chance(0.18)) return [acknowledged, closed('no-result', random.between(70, 160))];
  const { text, result } = random.pick(ANSWERS);
  const answered = pace({ do: 'note-referral', what: 'answered', text, result }, random.between(6, 55));
  return result !== null && random.chance(0.5)
    ? [acknowledged, answered, closed(null, random.between(5, 40))]
    : [acknowledged, answered];
}

const closed = (result: ReferralResultId | null, after: number): PacedStep =>
  pace({ do: 'note-referral', what: 'closed', result }, after);

const ANSWERS: readonly { readonly text: string; readonly result: ReferralResultId | null }[] = [
  { text: 'Dossier enregistré, une procédure est ouverte.', result: 'case-opened' },
  { text: 'Un agent est chargé du dossier ; pas de date annoncée.', result: null },
  { text: 'Réglé avec le service concerné, note à l’appui.', result: 'dealt-with' },
  { text: 'Ne relève pas de leur compétence ; ils ont transmis au parquet.', result: 'passed-on' },
  { text: 'Demandent une pièce que nous ne pouvons donner sans danger.', result: null },
  { text: 'Refus écrit : « éléments insuffisants ».', result: 'refused' },
  { text: 'Enquête confiée à la brigade, suivi promis dans deux mois.', result: 'case-opened' },
  { text: 'L’affaire est dite « en instance », sans autre détail.', result: null },
];
