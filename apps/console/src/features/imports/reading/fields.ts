import { wordsOf } from '../../../vault/search/words.js';

/** What a column of a register may say, in the order in which it is asked for. */
export const FIELD_IDS = [
  'received',
  'district',
  'kind',
  'category',
  'story',
  'when',
  'where',
  'people',
  'contact',
  'sex',
  'age',
  'risk',
  'number',
  'status',
  'outcome',
] as const;

export type FieldId = (typeof FIELD_IDS)[number];

/** Fields whose values are codes here: what is not understood is asked for once. */
export const CODED_FIELDS = ['district', 'kind', 'category', 'sex', 'age', 'risk', 'status'] as const;

export type CodedFieldId = (typeof CODED_FIELDS)[number];

/** Without these nothing can be imported; of the other two a whole register may say the same. */
export const REQUIRED_FIELDS = ['received', 'story'] as const satisfies readonly FieldId[];
export const SAME_FOR_ALL = ['district', 'kind'] as const satisfies readonly FieldId[];

/** Words by which registers call their columns, in French and English, folded. */
const CALLED: Readonly<Record<FieldId, readonly string[]>> = {
  received: ['recu', 'reception', 'received', 'date', 'enregistre', 'enregistrement', 'saisine', 'don'],
  district: ['cercle', 'district', 'localite', 'commune', 'region', 'serekili'],
  kind: ['kind', 'nature', 'genre', 'suguya'],
  category: ['categorie', 'category', 'type', 'violation', 'infraction'],
  story: [
    'faits',
    'recit',
    'resume',
    'description',
    'story',
    'narrative',
    'what',
    'happened',
    'plainte',
    'objet',
  ],
  when: ['quand', 'when', 'survenu', 'occurred', 'incident'],
  where: ['ou', 'where', 'lieu', 'village', 'quartier', 'place', 'adresse'],
  people: ['personnes', 'people', 'victime', 'victim', 'auteur', 'mis', 'cause', 'accused', 'plaignant'],
  contact: ['contact', 'telephone', 'tel', 'phone', 'numero de telephone'],
  sex: ['sexe', 'sex', 'gender'],
  age: ['age', 'tranche'],
  risk: ['risque', 'risques', 'risk', 'risks', 'danger', 'urgence'],
  number: ['numero', 'number', 'no', 'n', 'reference', 'ref', 'id', 'ordre', 'dossier'],
  status: ['statut', 'status', 'etat', 'state', 'situation'],
  outcome: [
    'suite',
    'suites',
    'conclusion',
    'outcome',
    'resultat',
    'result',
    'decision',
    'orientation',
    'action',
  ],
};

/** Which column each field may be, by what it is called; no column twice. What is told twice goes to whom it says most. */
export function guessedColumns(headers: readonly string[]): Partial<Record<FieldId, string>> {
  const scored = FIELD_IDS.flatMap((field) =>
    headers.map((header) => ({ field, header, score: likeness(field, header) })),
  )
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score);
  const guessed: Partial<Record<FieldId, string>> = {};
  for (const { field, header } of scored)
    if (!guessed[field] && !Object.values(guessed).includes(header)) guessed[field] = header;
  return guessed;
}

/** How much of what a column is called is this field: all of one word says more than one of five. */
function likeness(field: FieldId, header: string): number {
  const said = wordsOf(header).map(({ form }) => form);
  return said.filter((word) => CALLED[field].includes(word)).length / Math.max(said.length, 1);
}
