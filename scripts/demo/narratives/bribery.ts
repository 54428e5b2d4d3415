import { type Narrative, prose } from './narrative.js';

/** Bribery. */
export const bribery: readonly Narrative[] = [
  {
    id: 'hospital-bed-fee',
    kind: 'corruption',
    category: 'bribery',
    language: 'fr',
    risk: [],
    reporter: 'relative',
    when: 'mardi et mercredi, au service de chirurgie',
    concerned: 'mon père, opéré de la hernie',
    respondent: 'public-agent',
    acts: ['bribe-solicited'],
    sums: ['10 000', '25 000', '40 000'],
    told: prose`
      Mon père attendait son opération depuis trois semaines. Chaque matin on disait « demain ». Mercredi, un homme en blouse m'a dit dans le
      couloir que pour {sum} F le nom peut monter sur la liste. J'ai donné. Le lendemain à sept heures il était opéré. Je ne
      regrette pas, mais je pense à ceux qui dorment encore dans la cour et qui n'ont pas {sum} F.`,
    question: 'L’homme portait-il un badge, ou saurait-on à quel bureau il est entré ensuite ?',
    answer: 'Pas de badge. Il est entré à la pharmacie de garde.',
    note: 'Deuxième récit sur la « liste qui monte ». Demande de la liste opératoire sur un mois, sans date précise.',
    sources: [
      ['Liste opératoire du mois, ordre modifié à la main', 'A2'],
      ['Autre famille, même couloir', 'B2'],
      ['Chef de service : « réorganisation des urgences »', 'C4'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'transmitted',
      to: 'oclei',
      reasons:
        'L’ordre de la liste a été changé à la main quatorze fois en un mois, et deux familles décrivent le même paiement.',
      reply:
        'C’est établi : quatorze changements en un mois. Le dossier est transmis, sans votre père ni la date. La liste est maintenant affichée.',
    },
  },
  {
    id: 'licence-examiner',
    kind: 'corruption',
    category: 'bribery',
    language: 'fr',
    districts: ['bamako', 'segou', 'sikasso', 'kayes', 'mopti', 'koutiala', 'gao'],
    risk: [],
    reporter: 'victim',
    when: 'à l’examen du mois passé',
    concerned: 'les candidats de mon auto-école',
    respondent: 'public-agent',
    acts: ['bribe-solicited'],
    sums: ['15 000', '20 000', '30 000'],
    files: ['sound'],
    told: prose`
      Avant l'examen, le moniteur a ramassé {sum} F par candidat « pour l'examinateur ». Ceux qui n'ont pas donné ont échoué dans le
      créneau, tous. Moi j'ai donné et j'ai eu le permis sans toucher le volant. J'ai honte. J'ai un enregistrement où le moniteur
      explique le tarif.`,
    question:
      'Étiez-vous présent dans l’enregistrement ? Ne l’envoyez que si votre voix ne vous désigne pas.',
    answer: 'On n’entend que lui. J’ai coupé le début.',
    note: 'Enregistrement écouté : une seule voix, tarif et date. À conserver scellé.',
    sources: [
      ['Enregistrement du moniteur', 'A2'],
      ['Deux candidats recalés', 'B2'],
      ['Taux de réussite par session', 'A1'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'transmitted',
      to: 'oclei',
      reasons:
        'L’enregistrement, les candidats et un taux de réussite de 100 % chez les payeurs concordent. L’auto-école n’a pas répondu.',
      reply:
        'Transmis, sans l’enregistrement tant que vous ne l’autorisez pas. Votre honte vous honore ; repassez la conduite avec un ami prudent.',
    },
  },
  {
    id: 'court-clerk-date',
    kind: 'corruption',
    category: 'bribery',
    language: 'fr',
    risk: ['retaliation'],
    reporter: 'victim',
    when: 'depuis février',
    concerned: 'moi et l’autre partie, qui a peut-être payé',
    respondent: 'public-agent',
    acts: ['bribe-solicited'],
    sums: ['50 000', '75 000', '100 000'],
    told: prose`
      Mon procès pour un terrain est renvoyé depuis février. À chaque audience, une pièce manque au dossier, jamais la même. Le commis m'a dit :
      « Un dossier marche sur deux jambes, il lui en manque une. » C'est {sum} F, la jambe. Je n'ai pas payé. À la dernière audience c'est mon
      titre qui manquait.`,
    question: 'Aviez-vous un bordereau signé lors du dépôt des pièces ?',
    answer: 'Oui, avec la liste et le tampon, onze pièces.',
    note: 'Bordereau complet. Demander la reconstitution sans parler d’argent d’abord.',
    sources: [
      ['Bordereau de dépôt, onze pièces', 'A1'],
      ['Relevé de cinq renvois', 'A1'],
      ['Avocate d’une autre partie', 'B3'],
    ],
    ending: {
      finding: 'partly-substantiated',
      action: 'transmitted',
      to: 'justice',
      reasons:
        'La disparition répétée de pièces est établie. La demande d’argent ne repose que sur un récit.',
      reply:
        'Les pièces sont reconstituées et l’audience est fixée. La demande d’argent, seule contre une parole, est notée pour la suite.',
    },
  },
  {
    id: 'teacher-marks-paid',
    kind: 'corruption',
    category: 'bribery',
    language: 'en',
    districts: ['bamako', 'segou', 'sikasso', 'koutiala'],
    risk: ['retaliation'],
    reporter: 'witness',
    when: 'before the second session',
    concerned: 'students of my year who could not pay',
    respondent: 'public-agent',
    acts: ['bribe-solicited'],
    sums: ['25,000', '30,000'],
    told: prose`
      A list went round before the second session. Each name had a tick or a blank beside it and the class captain collected {sum}
      francs for a tick. I saw the list twice. When the results came out, the ticks had passed. I passed too, with a blank, so nobody can
      say that I write out of anger.`,
    question: 'Would the number of ticks and of passes still be known, even roughly?',
    answer: 'Forty-one ticks. Forty-one plus six passed.',
    note: 'Pass list is public: 47 names. Consistent to the unit.',
    sources: [
      ['Public pass list', 'A1'],
      ['Second student, separately', 'B2'],
      ['Faculty: promises an internal inquiry', 'B4'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'transmitted',
      to: 'oclei',
      reasons:
        'Two independent accounts agree with the public list to the unit. The faculty was heard and opened an inquiry.',
      reply:
        'Established and transmitted. Your honest blank helped: it showed that one could pass without paying.',
    },
  },
  {
    id: 'passport-queue',
    kind: 'corruption',
    category: 'bribery',
    language: 'fr',
    districts: ['bamako', 'kayes', 'sikasso', 'segou', 'mopti'],
    risk: [],
    reporter: 'victim',
    when: 'lundi matin',
    concerned: 'tous ceux qui attendaient',
    respondent: 'public-agent',
    acts: ['bribe-solicited'],
    told: prose`Pour le dépôt du passeport il y a deux files. La file sans argent ne bouge pas.`,
    question: 'À quelle heure, et combien demande-t-on dans l’autre file ?',
    answer: 'Entre 7 h et 9 h. Dix mille.',
    note: 'Observation par un volontaire trois matins de suite.',
    sources: [
      ['Observation, trois matins', 'A2'],
      ['Douze personnes de la file', 'B2'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'transmitted',
      to: 'oclei',
      reasons: 'Observé trois matins : deux files, des billets pliés dans les dossiers.',
      reply: 'Une ligne a suffi. Nous l’avons vu de nos yeux, et c’est transmis.',
    },
  },
];
