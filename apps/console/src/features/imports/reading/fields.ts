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

/** By which words registers call their columns, in French and English, folded: what says it best stands first. */
const CALLED: Readonly<Record<FieldId, readonly string[]>> = {
  received: [
    'recu',
    'reception',
    'received',
    'date',
    'date de reception',
    'enregistre',
    'enregistrement',
    'saisine',
    'don',
  ],
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
  when: [
    'quand',
    'when',
    'date faits',
    'date incident',
    'date evenement',
    'date violation',
    'date of facts',
    'survenu',
    'occurred',
    'incident',
  ],
  where: ['ou', 'where', 'lieu', 'village', 'quartier', 'place', 'adresse'],
  people: ['personnes', 'people', 'victime', 'victim', 'auteur', 'mis', 'cause', 'accused', 'plaignant'],
  contact: ['contact', 'telephone', 'tel', 'phone', 'numero de telephone', 'numero tel'],
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

/** Which column each field may be, by what it is called: each column is what it says most, or nothing, and none twice. */
export function guessedColumns(headers: readonly string[]): Partial<Record<FieldId, string>> {
  const scored = headers
    .map(
      (header) =>
        FIELD_IDS.map((field) => ({ field, header, score: likeness(field, header) })).toSorted(byScore)[0]!,
    )
    .filter(({ score }) => score > 0)
    .toSorted(byScore);
  const guessed: Partial<Record<FieldId, string>> = {};
  for (const { field, header } of scored) guessed[field] ??= header;
  return guessed;
}

const byScore = (one: { readonly score: number }, other: { readonly score: number }): number =>
  other.score - one.score;

/**
 * How much of what a column is called is this field: all of one word says more than one of five, what is called just so says
 * most, and of two such the word that stands first.
 */
function likeness(field: FieldId, header: string): number {
  const said = wordsOf(header).map(({ form }) => form);
  const found = CALLED[field].flatMap((called, place) => {
    const words = called.split(' ');
    return words.every((word) => said.includes(word)) ? [{ called, words, place }] : [];
  });
  if (found.length === 0) return 0;
  const share = new Set(found.flatMap(({ words }) => words)).size / said.length;
  const exact = found.some(({ called }) => called === said.join(' ')) ? 1 : 0;
  return share + exact - found[0]!.place / 1_000;
}
