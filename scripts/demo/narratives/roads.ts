import { type Narrative, prose } from './narrative.js';

/** Forced movement: those who must go, and those who cannot. */
export const roads: readonly Narrative[] = [
  {
    ...{ id: 'island-without-boats', kind: 'human-rights', category: 'forced-movement', language: 'fr' },
    ...{
      risk: ['more-than-ten', 'ongoing'],
      reporter: 'organisation',
      respondent: 'state-service',
      acts: ['movement-blocked'],
    },
    districts: ['gao', 'tombouctou', 'mopti', 'ansongo', 'goundam', 'tenenkou'],
    when: 'depuis l’arrêté, deux mois',
    concerned: 'les habitants d’une île, environ neuf cents',
    told: prose`
      L'arrêté interdit les pirogues à moteur, pour la sécurité. Les pirogues à rame, on les a ramassées aussi, par simplicité. Nous sommes devenus une vraie île. Les femmes enceintes regardent l'autre rive. Une a accouché dans un tronc de rônier, à la nage, avec deux
      frères.`,
    question: 'L’arrêté prévoit-il une exception pour les malades ?',
    answer: 'Oui, article 4, avec une pirogue « désignée ». Personne n’a désigné.',
    note: 'Demander la désignation. Solution rapide.',
    sources: [
      ['Arrêté, article 4', 'A1'],
      ['Sage-femme de la rive', 'A2'],
      ['Préfecture : « oubli »', 'A2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'mediated' },
      reasons: 'L’exception prévue n’a jamais été mise en œuvre. Trois pirogues désignées.',
      reply:
        'Trois pirogues ont un fanion blanc et passent jour et nuit. L’enfant du rônier est inscrit à l’état civil.',
    },
  },
  {
    ...{ id: 'site-moved-riverbed', kind: 'human-rights', category: 'forced-movement', language: 'fr' },
    ...{
      risk: ['more-than-ten'],
      reporter: 'victim',
      respondent: 'local-authority',
      acts: ['forced-displacement'],
    },
    districts: ['bamako', 'mopti', 'segou', 'gao', 'sikasso'],
    when: 'il y a neuf jours',
    concerned: 'les familles du site de déplacés',
    told: prose`
      On nous a déplacés une deuxième fois. Le propriétaire reprend son terrain, c'est son droit. Le nouveau terrain est sableux et bien plat. Un vieux pêcheur qui passait nous a dit pourquoi il est si plat : en août, c'est le
      fleuve.`,
    question: 'Quelqu’un a-t-il montré une carte quand on vous a amenés ?',
    answer: 'Non, un bâton planté.',
    note: 'Urgent avant juillet. Protection civile.',
    sources: [
      ['Carte des crues', 'A1'],
      ['Pêcheur', 'B2'],
      ['Mairie : cherche un autre site', 'A2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'other' },
      reasons: 'Terrain en zone de crue ordinaire. Relogement engagé avant les pluies.',
      reply:
        'Vous montez à la colline avant les pluies, la protection civile a vu la carte. Remerciez le pêcheur.',
    },
  },
  {
    ...{ id: 'harvest-forbidden-zone', kind: 'human-rights', category: 'forced-movement', language: 'fr' },
    ...{
      risk: ['danger-to-life', 'ongoing', 'retaliation'],
      reporter: 'victim',
      respondent: 'armed-group',
      acts: ['movement-blocked'],
    },
    districts: ['bankass', 'koro', 'bandiagara', 'niono', 'douentza'],
    when: 'depuis que le mil est mûr',
    concerned: 'quatre villages',
    told: prose`
      Le mil est mûr et nous le regardons. Ils ont dit qu'à plus de mille pas des maisons ils tirent. Mille pas, c'est juste avant le mil. Les oiseaux, eux, y vont. Avant-hier un vieux a compté neuf cent quatre-vingt-dix et il n'est pas revenu.`,
    question: 'Ne comptez plus. Y a-t-il assez de vivres pour deux semaines ?',
    answer: 'Une semaine, en mangeant le matin.',
    note: 'Accès humanitaire demandé. Aucun contact local.',
    sources: [
      ['Récit direct', 'B2'],
      ['Deux commerçants sortis à temps', 'B2'],
      ['Agence humanitaire', 'A2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'cndh' },
      reasons: 'Blocus et tir établis par trois sources. L’autre partie n’est pas approchée : danger.',
      reply:
        'Des vivres sont entrés par la voie que vous savez. Le vieux est inscrit. Nous continuons avec ceux qui négocient l’accès.',
    },
  },
  {
    ...{ id: 'bus-ethnic-sorting', kind: 'human-rights', category: 'forced-movement', language: 'fr' },
    ...{
      risk: ['more-than-ten', 'retaliation'],
      reporter: 'witness',
      respondent: 'private',
      acts: ['movement-blocked'],
    },
    when: 'lundi, au poste du carrefour',
    concerned: 'trois passagers, descendus',
    told: prose`
      À la barrière, des jeunes du comité regardent les visages et font descendre. Trois ont été gardés « pour vérification » à cause de leur chapeau. Le car est parti sans eux et leurs bagages avec nous. J'ai un chapeau aussi mais il était dans mon sac.`,
    question: 'Les bagages ont-ils été déposés quelque part ?',
    answer: 'Chez le chef de gare de {district}, étiquetés par moi.',
    note: 'Bonne idée, les étiquettes. Les trois ont rappelé le chef de gare.',
    sources: [
      ['Chef de gare', 'A2'],
      ['Un des trois', 'B1'],
      ['Comité : « consigne »', 'A3'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'justice' },
      reasons:
        'Contrôle sans titre, fondé sur l’apparence, reconnu. Les trois ont été relâchés le lendemain.',
      reply:
        'Ils ont repris la route et leurs bagages. Le comité n’a plus de barrière ; le parquet instruit la consigne.',
    },
  },
  {
    ...{ id: 'shepherd-winter-route', kind: 'human-rights', category: 'forced-movement', language: 'fr' },
    ...{ risk: [], reporter: 'victim', respondent: 'local-authority', acts: ['movement-blocked'] },
    districts: ['nara', 'nioro', 'kayes', 'mopti', 'niono', 'douentza'],
    when: 'au retour de transhumance',
    concerned: 'neuf familles et leurs bêtes',
    told: prose`
      La commune de {place} a mis une corde en travers de notre piste de retour. La corde est levée pour ceux qui achètent le foin de la commune. Nos bêtes n'ont pas besoin de foin, elles ont besoin de rentrer. Nous campons devant une corde.`,
    question: 'La piste est-elle inscrite dans la convention des communes ?',
    answer: 'Oui. Le papier est vieux mais il est vert et a trois cachets.',
    note: 'Convention valable dix ans encore.',
    sources: [
      ['Convention intercommunale', 'A1'],
      ['Maire voisin', 'A2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'mediated' },
      reasons: 'La piste est libre par convention. La corde est tombée en présence des deux maires.',
      reply: 'La corde est dénouée et le foin reste en vente pour qui le veut. Bon retour aux neuf familles.',
    },
  },
  {
    ...{ id: 'heard-of-expulsion', kind: 'human-rights', category: 'forced-movement', language: 'fr' },
    ...{ risk: [], reporter: 'relative', respondent: 'unknown', acts: ['forced-displacement'] },
    when: 'on l’a dit à la radio ou au marché',
    concerned: 'les gens du village de ma mère',
    told: prose`
      On dit que tout le village de {place} a reçu l'ordre de partir avant la fin du mois. Je n'arrive pas à joindre ma mère pour savoir si elle part.`,
    question: 'Avez-vous pu la joindre depuis ?',
    answer: 'Oui ! Il n’y a pas d’ordre, c’est le pylône qui est tombé.',
    note: 'Rumeur née de la coupure du réseau.',
    sources: [
      ['Mère du complaignant', 'B1'],
      ['Mairie', 'A2'],
    ],
    ending: {
      ...{ finding: 'unfounded', action: 'none' },
      reasons: 'Aucun ordre : réseau coupé par la chute d’un pylône.',
      reply: 'Heureux que vous l’ayez entendue. Nous avons prévenu la radio, qui rectifie ce soir.',
    },
  },
  {
    ...{ id: 'harbour-porters-out', kind: 'human-rights', category: 'forced-movement', language: 'fr' },
    ...{
      risk: ['retaliation'],
      reporter: 'victim',
      respondent: 'local-authority',
      acts: ['movement-blocked'],
    },
    districts: ['mopti', 'segou', 'gao', 'tombouctou', 'kayes'],
    when: 'depuis le lundi de la nouvelle carte',
    concerned: 'les porteurs du port, venus d’ailleurs',
    told: prose`
      Pour porter au port de {district} il faut maintenant une carte, et pour la carte il faut être né dans un rayon que le chef de port trace avec son bras. Je porte ici depuis quinze ans, je connais le poids de
      chaque famille. Mon lieu de naissance pèse plus que mes sacs, paraît-il.`,
    question: 'Existe-t-il un texte pour cette carte, ou seulement l’annonce ?',
    answer: 'L’annonce, criée depuis une pirogue.',
    note: 'Sans texte. Demander au maire qui a décidé.',
    sources: [
      ['Mairie : aucune décision', 'A1'],
      ['Quatre porteurs, séparément', 'B2'],
      ['Chef de port, entendu : « trop de monde »', 'A2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'mediated' },
      reasons: 'La carte n’a aucun fondement. Un tour de rôle pour tous la remplace, affiché.',
      reply: 'Il n’y a plus de carte, il y a un tour. Le vôtre est inscrit, avec vos quinze ans devant.',
    },
  },
];
