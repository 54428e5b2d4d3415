import { type Narrative, prose } from './narrative.js';

/** Enrichment, obstruction of justice, laundering and the rest. */
export const otherCorruption: readonly Narrative[] = [
  {
    id: 'villa-on-salary',
    kind: 'corruption',
    category: 'illicit-enrichment',
    language: 'fr',
    districts: ['bamako', 'segou', 'sikasso', 'kayes', 'mopti', 'gao'],
    risk: [],
    reporter: 'witness',
    when: 'en trois ans',
    concerned: 'un chef de service',
    respondent: 'public-agent',
    acts: ['unexplained-wealth'],
    files: ['photo'],
    told: prose`
      Un chef de service de chez nous a le même salaire que mon frère, ils ont été nommés le même jour. Mon frère a une chambre. Lui a
      bâti deux villas à étage à {place} et un immeuble, en trois ans. Je ne sais pas s'il a volé. Je dis seulement que l'eau
      ne monte pas toute seule sur le toit.`,
    question: 'Savez-vous à quel nom sont les terrains ? Le cadastre peut être consulté.',
    answer: 'Un au nom de sa mère, l’autre je ne sais pas.',
    note: 'Pas d’enquête de voisinage. Déclaration de biens : demander si elle existe.',
    sources: [
      ['Cadastre : deux parcelles sur trois', 'A1'],
      ['Déclaration de biens : non déposée', 'A2'],
      ['Intéressé, par courrier : héritage, sans pièce', 'C4'],
    ],
    ending: {
      finding: 'partly-substantiated',
      action: 'transmitted',
      to: 'oclei',
      reasons:
        'Biens établis pour deux parcelles, déclaration absente. L’origine des fonds relève de l’OCLEI.',
      reply:
        'Deux des trois biens et l’absence de déclaration sont établis. Dire d’où vient l’argent est le travail de l’OCLEI : transmis.',
    },
  },
  {
    id: 'jealous-neighbour-car',
    kind: 'corruption',
    category: 'illicit-enrichment',
    language: 'fr',
    risk: [],
    reporter: 'witness',
    when: 'depuis la Tabaski',
    concerned: 'une directrice d’école',
    respondent: 'public-agent',
    acts: ['unexplained-wealth'],
    told: prose`La directrice a une voiture neuve. Avec quel argent ? Il faut chercher.`,
    question: 'Avez-vous vu ou entendu autre chose que la voiture ?',
    answer: 'Non. Mais c’est une belle voiture.',
    note: 'Voiture envoyée par une sœur vivant à l’étranger, papiers de douane montrés spontanément.',
    sources: [
      ['Papiers de douane', 'A1'],
      ['Comité de gestion : comptes de l’école justes', 'A1'],
    ],
    ending: {
      finding: 'unfounded',
      action: 'none',
      reasons: 'La voiture est un don documenté ; les comptes de l’école sont justes.',
      reply:
        'Nous avons regardé : la voiture est un cadeau de famille, et les comptes de l’école sont justes.',
    },
  },
  {
    id: 'witness-pressured',
    kind: 'corruption',
    category: 'obstruction-of-justice',
    language: 'fr',
    risk: ['danger-to-life', 'retaliation', 'ongoing'],
    reporter: 'victim',
    when: 'avant-hier, et encore ce matin',
    concerned: 'moi et mes enfants',
    respondent: 'private',
    acts: ['witness-intimidated'],
    told: prose`
      Je dois témoigner lundi dans l'affaire du stock de coton. Avant-hier, deux hommes m'ont apporté une enveloppe. Je l'ai rendue. Ce matin, on a
      mis devant ma porte une poule sans tête, avec le calendrier du mois et le lundi entouré. Mes enfants sont passés devant en allant à
      l'école. Je veux témoigner. Je ne veux pas qu'ils paient pour cela.`,
    question:
      'Où dorment vos enfants cette nuit ? Nous pouvons demander que vous soyez entendue autrement qu’en salle. Le souhaitez-vous ?',
    answer: 'Chez ma mère, dans une autre ville. Oui, autrement qu’en salle.',
    note: 'Danger pour la vie : appel du procureur par le chef d’équipe dans l’heure. Déplacement assuré par le réseau.',
    sources: [
      ['Témoin, deux échanges', 'B2'],
      ['Voisin ayant vu deux hommes à l’aube', 'C2'],
      ['Greffe : audience confirmée', 'A1'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'transmitted',
      to: 'justice',
      reasons:
        'Menace établie la semaine de l’audience. Audition à huis clos obtenue. Autre partie non approchée : danger.',
      reply:
        'Vous avez été entendue et vos enfants sont avec vous. La menace fait l’objet d’un dossier à part. Merci de votre courage ; reposez-vous.',
    },
  },
  {
    id: 'file-lost-police',
    kind: 'corruption',
    category: 'obstruction-of-justice',
    language: 'en',
    districts: ['bamako', 'kayes', 'sikasso', 'gao', 'mopti'],
    risk: [],
    reporter: 'victim',
    when: 'file opened in January, "lost" in May',
    concerned: 'me, a shopkeeper robbed in January',
    respondent: 'public-agent',
    acts: ['inquiry-blocked'],
    told: prose`
      My shop was robbed in January and the two men were found with my goods. In May the file could not be found, so the men went home. One of them greets me every
      morning. The officer who kept the file has since been seen driving a motorcycle with my shop's sticker on the tank; I put those stickers on everything
      I sell.`,
    question: 'Do you have the number under which the complaint was registered in January?',
    answer: 'Yes, on the slip, number 38 of that month.',
    note: 'Entry 38 exists in the register; transmission column blank.',
    sources: [
      ['Complaint slip no. 38', 'A1'],
      ['Register, column blank', 'A1'],
      ['Photograph of the sticker by a customer', 'B3'],
    ],
    ending: {
      finding: 'partly-substantiated',
      action: 'transmitted',
      to: 'justice',
      reasons:
        'The file was registered and never transmitted. That the motorcycle came from the stolen goods is likely but not shown.',
      reply:
        'Your file existed and was never sent on: that is established. The prosecutor has ordered it rebuilt.',
    },
  },
  {
    id: 'cash-house-sales',
    kind: 'corruption',
    category: 'laundering',
    language: 'fr',
    districts: ['bamako', 'kayes', 'sikasso', 'gao'],
    risk: ['retaliation'],
    reporter: 'witness',
    when: 'sept ventes depuis janvier',
    concerned: 'une étude et ses clients',
    respondent: 'private',
    acts: ['money-laundered'],
    sums: ['45 000 000', '60 000 000', '85 000 000'],
    told: prose`
      Je travaille près d'une étude. Depuis janvier, sept maisons ont été achetées en billets, dans des cartons de thé, par le même homme avec sept noms différents. La
      dernière valait {sum} F. Le clerc compte les billets à la machine, je l'entend à travers la cloison : elle tourne une heure. Le prix écrit sur l'acte est le
      tiers.`,
    question: 'Connaissez-vous le quartier d’au moins deux de ces maisons ?',
    answer: 'Trois, dans le même lotissement de {place}.',
    note: 'Affaire pour la cellule financière. Ne rien vérifier nous-mêmes sur place.',
    sources: [
      ['Actes publiés : trois ventes, même jour', 'A1'],
      ['Témoin', 'B3'],
    ],
    ending: {
      finding: 'unsubstantiated',
      action: 'transmitted',
      to: 'other',
      reasons:
        'Trois ventes le même jour sont publiques ; l’origine de l’argent dépasse nos moyens. Signalé à la cellule compétente comme renseignement.',
      reply:
        'Nous n’avons pas pu l’établir, mais nous l’avons transmis à ceux qui peuvent lire les comptes. N’écoutez plus à la cloison : votre sécurité d’abord.',
    },
  },
  {
    id: 'election-cloth',
    kind: 'corruption',
    category: 'other-corruption',
    language: 'fr',
    risk: [],
    reporter: 'witness',
    when: 'la semaine passée',
    concerned: 'des femmes du groupement',
    respondent: 'elected-official',
    acts: ['other-corrupt-act'],
    sums: ['2 000', '5 000'],
    told: prose`
      On distribue des pagnes et {sum} F à {place}, et on note les numéros de carte. On ne dit pas pour quoi, mais on dit : « Souvenez-vous. »`,
    question: 'Les cartes sont-elles rendues tout de suite ?',
    answer: 'On les garde jusqu’au soir.',
    note: 'Deux groupements décrivent la même scène.',
    sources: [
      ['Deux groupements, séparément', 'B2'],
      ['Pagne remis par une femme', 'A3'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'advised',
      reasons:
        'Distribution établie. Aucune autorité saisie à la demande des femmes, qui craignent pour leurs cartes ; conseil donné : déclaration de perte.',
      reply:
        'C’est établi et gardé. Si une carte n’est pas rendue, déclarez-la perdue : c’est gratuit et cela l’annule.',
    },
  },
];
