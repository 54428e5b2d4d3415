import { type Narrative, prose } from './narrative.js';

/** Land conflicts. */
export const fields: readonly Narrative[] = [
  {
    ...{ id: 'mango-row-boundary', kind: 'human-rights', category: 'land-conflict', language: 'fr' },
    ...{ risk: [], reporter: 'victim', respondent: 'private', acts: ['boundary-dispute'] },
    districts: ['sikasso', 'bougouni', 'koutiala', 'kayes', 'segou'],
    when: 'depuis l’arrachage',
    concerned: 'deux familles voisines',
    told: prose`
      La limite, c'était une rangée de manguiers plantés par les deux grands-pères le même jour. Mon voisin a arraché les manguiers pour vendre le bois. Maintenant il dit que la limite n'a jamais existé, puisqu'on ne la voit pas. Les souches, elles, repoussent
      droit.`,
    question: 'Accepteriez-vous tous deux une mesure par les souches, avec la commission foncière ?',
    answer: 'Moi oui. Lui dit oui si c’est un lundi.',
    note: 'Lundi, donc.',
    sources: [
      ['Relevé des souches', 'A1'],
      ['Commission foncière', 'A2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'mediated' },
      reasons: 'La limite suit les souches, procès-verbal signé des deux. Deux rangées seront replantées.',
      reply:
        'Le procès-verbal est signé. Vous plantez une rangée, il en plante une, le même jour, comme les grands-pères.',
    },
  },
  {
    ...{ id: 'wetland-rice-or-grass', kind: 'human-rights', category: 'land-conflict', language: 'fr' },
    ...{
      risk: ['more-than-ten', 'ongoing'],
      reporter: 'witness',
      respondent: 'private',
      acts: ['farmer-herder-conflict'],
    },
    districts: ['mopti', 'tenenkou', 'djenne', 'niono', 'gao', 'goundam'],
    when: 'à la décrue, chaque année plus tôt',
    concerned: 'riziculteurs et éleveurs de la même plaine',
    told: prose`
      Quand l'eau se retire on voit du vert. Les uns l'appellent riz, les autres l'appellent bourgou. Il n'y en a pas plus que l'an dernier mais il y a plus de monde pour lui donner un nom. La semaine passée on s'est battu à coups de pagaie. J'enseigne aux enfants des deux, ils se battent en
      récréation.`,
    question: 'Une date d’entrée du bétail est-elle encore fixée par quelqu’un ?',
    answer: 'Par deux personnes, deux dates.',
    note: 'Réunir les deux maîtres des eaux. L’instituteur comme hôte.',
    sources: [
      ['Les deux convocations', 'A1'],
      ['Deux maîtres des eaux, entendus', 'A2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'mediated' },
      reasons: 'Deux autorités, deux dates. Accord sur une seule et sur un couloir, lu dans l’école.',
      reply:
        'Il y a une seule date, écrite au tableau de votre classe. En récréation on joue, nous dit-on, à qui tient le troupeau.',
    },
  },
  {
    ...{ id: 'investor-signboard', kind: 'human-rights', category: 'land-conflict', language: 'fr' },
    ...{
      risk: ['more-than-ten', 'retaliation'],
      reporter: 'organisation',
      respondent: 'private',
      acts: ['unlawful-occupation'],
    },
    districts: ['niono', 'segou', 'san', 'sikasso', 'bougouni'],
    when: 'les bornes sont arrivées en mars',
    concerned: 'trois hameaux, deux cents familles',
    told: prose`
      Un panneau est apparu : « Projet agro-pastoral intégré ». Il est planté au milieu du cimetière. Les bornes passent par-dessus deux puits et le champ de la vieille {woman}, qui a planté sa chaise contre une borne et qui n'en bouge plus. Personne n'a signé, personne ne sait lire le nom de
      la société.`,
    question: 'Avez-vous photographié le panneau, de face, avec le numéro ?',
    answer: 'Oui, et la chaise.',
    note: 'Numéro : convention de bail en projet, non signée. Les travaux sont donc sans titre.',
    sources: [
      ['Panneau, numéro', 'A1'],
      ['Services des domaines : pas de bail', 'A1'],
      ['Société : « accords verbaux »', 'B4'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'land-commission' },
      reasons: 'Bornage sans bail ni enquête publique. Arrêt demandé et obtenu.',
      reply:
        'Les bornes sont suspendues jusqu’à une enquête publique, où vous serez convoqués. La vieille peut rentrer sa chaise la nuit.',
    },
  },
  {
    ...{ id: 'well-goat-hours', kind: 'human-rights', category: 'land-conflict', language: 'fr' },
    ...{ risk: [], reporter: 'victim', respondent: 'private', acts: ['water-point-dispute'] },
    districts: ['nara', 'nioro', 'menaka', 'ansongo', 'goundam', 'tombouctou'],
    when: 'depuis que le deuxième puits est tombé',
    concerned: 'deux campements',
    told: prose`
      Il reste un puits. Les vaches de l'autre camp boivent à l'aube, nos chèvres à midi, quand l'eau est bouillie et le fond remué. On leur a dit d'échanger un jour sur deux. Ils disent que la vache n'attend pas. La chèvre non plus, mais elle ne sait pas
      le dire aussi fort.`,
    question: 'Le deuxième puits peut-il être relevé, et à quel prix ?',
    answer: 'Un maçon dit 180 000. À deux camps, c’est possible.',
    note: 'Mieux que des heures : deux puits.',
    sources: [
      ['Maçon, devis', 'A2'],
      ['Les deux chefs de camp', 'A2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'mediated' },
      reasons: 'Partage inégal reconnu ; heures alternées jusqu’au relevage, financé à deux.',
      reply:
        'Un jour sur deux en attendant, et le deuxième puits à la nouvelle lune. Les chèvres boiront à l’aube.',
    },
  },
  {
    ...{ id: 'grandfather-loaned-field', kind: 'human-rights', category: 'land-conflict', language: 'fr' },
    ...{ risk: ['retaliation'], reporter: 'victim', respondent: 'private', acts: ['unlawful-occupation'] },
    when: 'la réclamation est venue avec la route goudronnée',
    concerned: 'ma famille, sur ce champ depuis 1961',
    told: prose`
      En 1961 le grand-père de Monsieur a donné le champ au mien. Donné, prêté, il n'y avait pas deux mots. Soixante ans après la route passe, et le petit-fils se souvient que c'était prêté. Il s'en souvient très bien, il est né en 1988.`,
    question: 'Reste-t-il quelqu’un qui était présent en 1961 ?',
    answer: 'Une femme de 84 ans. Elle portait l’eau ce jour-là.',
    note: 'Entendre la dame vite et bien. Commission foncière ensuite.',
    sources: [
      ['Dame de 84 ans, entretien filmé', 'B1'],
      ['Impôts payés depuis 1964', 'A1'],
      ['Petit-fils, entendu', 'B4'],
    ],
    ending: {
      ...{ finding: 'partly-substantiated', action: 'transmitted', to: 'land-commission' },
      reasons:
        'L’occupation paisible est établie ; le don ne repose que sur un souvenir, net. La commission tranche.',
      reply:
        'Elle se souvient des colas données et du mot « pour toujours ». C’est transmis à la commission, qui l’entendra chez elle.',
    },
  },
  {
    ...{ id: 'pond-drained-pump', kind: 'human-rights', category: 'land-conflict', language: 'fr' },
    ...{ risk: ['ongoing'], reporter: 'witness', respondent: 'private', acts: ['water-point-dispute'] },
    districts: ['bandiagara', 'mopti', 'koro', 'bankass', 'segou', 'san'],
    when: 'depuis trois semaines, jour et nuit',
    concerned: 'les jardins autour de la mare',
    told: prose`
      Un seul jardinier a une motopompe et il a un grand jardin de melons. La mare baisse d'une main par jour. Nous autres, on a des calebasses. À ce rythme il aura des melons et nous aurons de la poussière en février. La mare n'est à personne, c'est ce
      qu'il répond.`,
    question: 'À personne ou à tous : qui convoquait pour curer la mare ?',
    answer: 'Le chef de terre, chaque mai. Le jardinier vient aussi.',
    note: 'Qui cure a voix : base de l’accord.',
    sources: [
      ['Niveau relevé, douze jours', 'A1'],
      ['Chef de terre', 'A2'],
      ['Jardinier, entendu', 'A2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'mediated' },
      reasons: 'Pompage excessif reconnu. Quatre heures par jour et plus rien sous la pierre repère.',
      reply:
        'La pompe tourne quatre heures, une pierre peinte marque la limite. Il vous devra aussi des melons, c’est écrit.',
    },
  },
  {
    ...{ id: 'plot-papers-three', kind: 'human-rights', category: 'land-conflict', language: 'fr' },
    ...{ risk: [], reporter: 'victim', respondent: 'private', acts: ['double-sale'] },
    districts: ['bamako', 'sikasso', 'kayes', 'segou', 'mopti'],
    sums: ['2 500 000', '3 250 000'],
    when: 'découvert au premier coup de pioche',
    concerned: 'trois acheteurs du même lot',
    told: prose`
      Nous étions trois à venir poser la première pierre, le même dimanche, avec trois maçons. On a bu le thé ensemble, que faire d'autre. Trois papiers, trois cachets, {sum} F chacun. Le vendeur est au pays, il a laissé son sourire. On ne veut pas se battre, on veut se ranger derrière le
      bon papier.`,
    question: 'Lequel des trois porte un numéro de dossier, et de quelle année ?',
    answer: 'Le mien et celui de l’instituteur. L’autre a un dessin.',
    note: 'Deux actes réguliers successifs, un faux. Plainte commune.',
    sources: [
      ['Conservation foncière', 'A1'],
      ['Trois actes', 'A1'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'justice' },
      reasons: 'Vente multiple établie ; l’acte le plus ancien est celui de l’instituteur.',
      reply:
        'C’est l’instituteur qui construit. Les deux autres se retournent ensemble contre le sourire, l’avocate vous reçoit tous les trois. Il a dit qu’il servirait le thé.',
    },
  },
  {
    ...{ id: 'sacred-grove-road', kind: 'human-rights', category: 'land-conflict', language: 'fr' },
    ...{ risk: [], reporter: 'organisation', respondent: 'state-service', acts: ['unlawful-occupation'] },
    when: 'le tracé a été piqueté ce mois-ci',
    concerned: 'les villages du bosquet',
    told: prose`
      La route est la bienvenue. Elle pourrait passer à gauche du bosquet ou à droite du bosquet. Elle passe dans le bosquet. L'ingénieur dit que sur la carte c'est blanc.`,
    question: 'L’étude d’impact mentionne-t-elle le bosquet ?',
    answer: 'Oui, page 63, sous le nom d’« arbres ».',
    note: 'Demander la page 63 et un déplacement de quarante mètres.',
    sources: [
      ['Étude, page 63', 'A1'],
      ['Ingénieur, sur place', 'A2'],
    ],
    ending: {
      ...{ finding: 'unfounded', action: 'advised' },
      reasons: 'Aucune occupation : le tracé était provisoire. Dévié de quarante mètres à la visite.',
      reply: 'À gauche, finalement. L’ingénieur a mis le bosquet sur sa carte, en vert.',
    },
  },
  {
    ...{ id: 'stone-line-erosion', kind: 'human-rights', category: 'land-conflict', language: 'fr' },
    ...{ risk: [], reporter: 'victim', respondent: 'private', acts: ['boundary-dispute'] },
    districts: ['bandiagara', 'koutiala', 'san', 'bankass', 'sikasso'],
    when: 'après la dernière grosse pluie',
    concerned: 'mon champ et celui d’en haut',
    told: prose`
      Le voisin d'en haut a bâti des cordons de pierres, le projet l'a aidé. L'eau ne descend plus chez moi comme avant, elle descend d'un seul coup par le bout de ses pierres. Il dit que l'eau est à Dieu. D'accord, mais les pierres
      sont à lui, et mon mil de {place} est parti avec l'eau de Dieu.`,
    question: 'Le technicien du projet pourrait-il regarder avec vous deux ?',
    answer: 'Oui, il vient au marché le jeudi.',
    note: 'Affaire technique plus que litige.',
    sources: [
      ['Technicien, visite à trois', 'A1'],
      ['Voisin, entendu', 'A2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'mediated' },
      reasons: 'Cordon mal terminé, reconnu. Prolongé de douze mètres à deux familles.',
      reply:
        'Vous avez posé les pierres ensemble, le technicien a payé le thé. La prochaine pluie dira merci.',
    },
  },
  {
    ...{ id: 'rice-scheme-fee-eviction', kind: 'human-rights', category: 'land-conflict', language: 'fr' },
    ...{
      risk: ['more-than-ten', 'retaliation'],
      reporter: 'organisation',
      respondent: 'state-service',
      acts: ['unlawful-occupation'],
    },
    districts: ['niono', 'segou', 'tenenkou', 'mopti'],
    sums: ['67 000', '72 000'],
    when: 'à la fin de la contre-saison',
    concerned: 'trente-huit exploitants du casier',
    told: prose`
      La redevance d'eau est de {sum} F l'hectare. Le canal a été à sec quarante jours, la vanne était en réparation, et l'on a retiré trente-huit parcelles pour redevance impayée. On a payé l'eau des deux autres mois. Comment paie-t-on l'eau des jours sans eau ? Les parcelles ont déjà de
      nouveaux noms.`,
    question: 'Avez-vous un relevé de la vanne, même approximatif ?',
    answer: 'L’éclusier note tout. Il nous a laissé lire.',
    note: 'Éclusier à ne pas citer : demander le registre officiellement.',
    sources: [
      ['Registre de vanne : quarante et un jours fermée', 'A1'],
      ['Arrêtés de retrait', 'A1'],
      ['Service : « la règle est la règle »', 'A3'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'land-commission' },
      reasons: 'Retrait pour une eau non fournie, contraire au cahier des charges, article 12.',
      reply:
        'L’article 12 est avec vous, et le registre aussi. Transmis ; les nouvelles attributions sont gelées.',
    },
  },
];
