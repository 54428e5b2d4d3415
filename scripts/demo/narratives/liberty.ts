import { type Narrative, prose } from './narrative.js';

/** Liberty and security: arrest, detention, abduction. */
export const liberty: readonly Narrative[] = [
  {
    id: 'held-for-brothers-debt',
    kind: 'human-rights',
    category: 'liberty',
    language: 'fr',
    risk: ['detention', 'ongoing'],
    reporter: 'relative',
    when: 'depuis dimanche, donc six jours',
    concerned: 'mon mari',
    respondent: 'state-service',
    acts: ['arbitrary-arrest', 'prolonged-detention'],
    sums: ['150 000', '250 000', '400 000'],
    told: prose`
      Mon mari est enfermé depuis dimanche au poste de {place} à la place de son petit frère. Le petit frère doit {sum} F à un
      commerçant et il est parti à l'orpaillage. L'agent a dit à mon mari : « Tant que ton frère n'est pas là, tu restes. »
      Il n'y a pas de papier. J'apporte à manger le matin et le soir. On me demande 500 francs pour chaque visite.

      Je suis enceinte de sept mois. Le patron de mon mari a dit qu'il attend jusqu'à la fin du mois.`,
    question: 'Vous a-t-on remis ou montré un papier, même non signé ? Qui vous demande les 500 francs ?',
    answer: 'Aucun papier. C’est l’agent de garde, jamais le même.',
    note: 'Garde au-delà de 48 h sans titre, pour la dette d’un tiers. Avocate du Barreau appelée ce matin.',
    sources: [
      ['Épouse, deux échanges', 'B2'],
      ['Avocate : registre de garde à vue sans mention', 'A1'],
      ['Chef de poste : « il s’est présenté librement »', 'C5'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'transmitted',
      to: 'bar-association',
      reasons:
        'Le registre ne porte aucune mention et la dette est celle d’un autre. L’avocate a obtenu la sortie le jour même.',
      reply:
        'Votre mari est sorti. L’avocate garde le dossier : la détention pour dette d’autrui est interdite. Les 500 francs des visites y sont notés aussi.',
    },
  },
  {
    id: 'teacher-abducted',
    kind: 'human-rights',
    category: 'liberty',
    language: 'fr',
    districts: [
      'mopti',
      'douentza',
      'bandiagara',
      'koro',
      'bankass',
      'djenne',
      'tenenkou',
      'niono',
      'goundam',
      'ansongo',
    ],
    risk: ['danger-to-life', 'ongoing', 'retaliation'],
    reporter: 'relative',
    when: 'lundi, entre l’école et la maison',
    concerned: 'mon cousin, instituteur',
    respondent: 'armed-group',
    acts: ['abduction'],
    told: prose`
      Mon cousin enseigne à {place}. Lundi il n'est pas rentré. Son vélo était au bord de la piste, posé, pas tombé. Un berger a
      vu trois motos. Mardi, quelqu'un a appelé sa femme avec le téléphone de mon cousin : « Fermez l'école et il rentre. »
      L'école a fermé. Nous sommes jeudi, il n'est pas rentré.`,
    question:
      'Le numéro a-t-il rappelé ? Ne rappelez pas vous-même. Qui, dans la famille, décide avec vous ?',
    answer:
      'Il a rappelé une fois, sans parler. C’est notre oncle qui décide, il est d’accord pour que vous sachiez.',
    note: 'Enlèvement en cours. Aucun contact avec les auteurs. Médiateurs locaux saisis par la famille ; nous tenons la chronologie.',
    sources: [
      ['Berger, par l’oncle', 'C2'],
      ['Épouse', 'B2'],
      ['Directeur d’une école voisine : même message reçu', 'B2'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'transmitted',
      to: 'cndh',
      reasons:
        'L’enlèvement et la menace contre l’école sont établis. L’instituteur a été relâché au onzième jour.',
      reply:
        'Nous nous réjouissons de son retour. Ce qui s’est passé est établi et transmis sans son nom ; l’académie lui a trouvé un poste ailleurs.',
    },
  },
  {
    id: 'minor-in-adult-cell',
    kind: 'human-rights',
    category: 'liberty',
    language: 'fr',
    risk: ['detention', 'minor', 'ongoing'],
    reporter: 'witness',
    when: 'je l’ai vu hier, il y était depuis neuf jours',
    concerned: 'un garçon de 14 ou 15 ans que je ne connais pas',
    respondent: 'state-service',
    acts: ['prolonged-detention'],
    told: prose`
      J'étais en visite pour mon frère à la maison d'arrêt. Dans la même cour que les adultes il y a un garçon. Il dit qu'il a 14 ans et
      qu'il a pris un sac de riz avec d'autres. Il dort près des latrines. Personne ne vient pour lui, sa mère est loin. Je lui ai
      laissé mon pain. Je ne sais pas comment on peut faire pour lui mais je ne peux pas faire comme si je ne l'avais pas
      vu.`,
    question: 'Vous a-t-il dit son village, ou le nom d’un parent ? Son prénom seul suffit.',
    answer: 'Il vient d’un village près de {place}. Sa mère vend des beignets devant la mission.',
    note: 'Mère retrouvée. Service social et juge des enfants prévenus par écrit.',
    sources: [
      ['Témoin en visite', 'B2'],
      ['Registre d’écrou : âge noté « 18 ? »', 'A2'],
      ['Mère, carnet de vaccination', 'A1'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'transmitted',
      to: 'justice',
      reasons:
        'Le carnet de vaccination prouve quatorze ans. Le juge des enfants a ordonné la remise à la mère.',
      reply: 'Le garçon est rentré chez sa mère. Sans votre visite, il y serait encore.',
    },
  },
  {
    id: 'journalist-summoned',
    kind: 'human-rights',
    category: 'liberty',
    language: 'en',
    districts: ['bamako', 'segou', 'sikasso', 'kayes', 'mopti'],
    risk: ['retaliation'],
    reporter: 'victim',
    when: 'summoned three times within ten days, last month',
    concerned: 'myself and the young woman who records our programme',
    respondent: 'state-service',
    acts: ['arbitrary-arrest'],
    told: prose`
      I present a weekly programme on a small radio station. After we read out listeners' letters about the price of a birth
      certificate, I was summoned by telephone three times in ten days. There was never a written notice. The third time I
      waited seven hours on a bench and was then told to "choose better letters". They kept my recorder and returned it two days
      later with the files gone.

      The technician, {woman}, was called as well. She is nineteen and her parents have asked her to stop working with us.

      I was not beaten and nobody shouted. I report it because the next one may be alone when it happens.`,
    question: 'Do you have the dates and hours of the three calls, from your telephone?',
    answer: 'Yes. I copied them by hand. The number was hidden the first time but not the other two.',
    note: 'Number belongs to the front desk of the service; confirmed by public directory.',
    sources: [
      ['Call times copied by the complainant', 'B2'],
      ['Public directory', 'A1'],
      ['Station manager', 'B2'],
      ['Service: no record of any summons', 'C4'],
    ],
    ending: {
      finding: 'partly-substantiated',
      action: 'transmitted',
      to: 'ombudsman',
      reasons:
        'The summonses and the withheld recorder are established; the erasing of files can no longer be shown.',
      reply:
        'We could establish the three summonses without notice. The ombudsman now has the file and has undertaken to answer within thirty days.',
    },
  },
  {
    id: 'mass-arrest-market',
    kind: 'human-rights',
    category: 'liberty',
    language: 'fr',
    risk: ['detention', 'more-than-ten'],
    reporter: 'witness',
    when: 'jour de marché, vers midi',
    concerned: 'une trentaine d’hommes, surtout des jeunes',
    respondent: 'state-service',
    acts: ['arbitrary-arrest', 'incommunicado-detention'],
    told: prose`
      Au marché de {place} on a fermé les deux sorties et on a fait monter dans les camions tous les hommes qui portaient un
      turban. Je vends du sel, j'étais derrière mes sacs. On n'a pas demandé les cartes. Le soir vingt sont rentrés. Une dizaine sont restés.
      Parmi eux deux que je connais bien : ils vendent des chèvres, rien d'autre.`,
    question: 'Savez-vous où la dizaine est gardée, et si les familles peuvent apporter à manger ?',
    answer: 'Au camp. Les familles laissent la nourriture à la porte, elles ne voient personne.',
    note: 'Liste établie avec les familles : onze noms (scellée). Trois listes indépendantes concordent sur neuf.',
    sources: [
      ['Commerçante', 'B2'],
      ['Trois familles, listes séparées', 'B2'],
      ['Officier de permanence : « contrôle d’identité »', 'B4'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'transmitted',
      to: 'cndh',
      reasons:
        'Arrestations sans contrôle individuel, neuf personnes retenues au-delà du délai légal. La CNDH a demandé une visite.',
      reply:
        'Neuf retenues au-delà de la loi sont établies. La CNDH a demandé à les voir ; six sont rentrés depuis.',
    },
  },
  {
    id: 'locked-by-employer',
    kind: 'human-rights',
    category: 'liberty',
    language: 'fr',
    districts: ['bamako', 'kayes', 'sikasso', 'segou', 'koutiala'],
    risk: ['ongoing', 'minor'],
    reporter: 'witness',
    when: 'depuis l’hivernage',
    concerned: 'une jeune fille qui travaille chez nos voisins',
    respondent: 'private',
    acts: ['trafficking'],
    told: prose`
      Chez nos voisins il y a une petite bonne de 15 ans peut-être. Elle ne sort jamais. Quand la famille part, on ferme le portail à clé et
      elle reste dans la cour. Elle m'a demandé à travers le mur si nous connaissions quelqu'un qui va à {place}. Elle dit
      qu'on garde son argent « pour le trousseau » et qu'on ne lui a rien donné depuis l'hivernage.`,
    question:
      'Pouvez-vous parler avec elle sans qu’elle soit punie ? Sinon, n’essayez pas : dites-nous seulement les heures.',
    answer: 'Le vendredi matin il n’y a que la grand-mère, qui est gentille.',
    note: 'Mineure : équipe spécialisée informée. Aucune visite au domicile sans le service social.',
    sources: [
      ['Voisine', 'B2'],
      ['Travailleuse sociale, visite du vendredi', 'A2'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'mediated',
      reasons:
        'Constat du service social. Arriérés payés en sa présence, retour dans la famille organisé à la demande de la jeune fille.',
      reply: 'Elle est rentrée chez sa mère avec ce qu’on lui devait. Elle a demandé qu’on vous dise merci.',
    },
  },
  {
    id: 'prayer-leader-missing',
    kind: 'human-rights',
    category: 'liberty',
    language: 'fr',
    risk: ['ongoing'],
    reporter: 'relative',
    when: 'il y a neuf jours',
    concerned: 'mon père, 61 ans',
    respondent: 'unknown',
    acts: ['abduction'],
    told: prose`
      Mon père est parti pour un baptême à {place} et il n'est jamais arrivé. Son téléphone est éteint. Au poste on me dit de revenir.
      Il a la tension et il n'avait que deux jours de médicaments.`,
    question: 'Votre père a-t-il des parents sur la route, chez qui il aurait pu s’arrêter ?',
    answer:
      'Nous l’avons retrouvé hier, hospitalisé sans papiers après un accident de car. Il va bien. Pardon pour le dérangement.',
    note: 'Retrouvé. Fermer avec un mot : il n’y a pas à s’excuser.',
    sources: [['Fils, second message', 'A1']],
    ending: {
      finding: 'unfounded',
      action: 'none',
      reasons: 'La personne a été retrouvée : accident de la route, aucune privation de liberté.',
      reply:
        'Quelle bonne nouvelle. Ne vous excusez pas : mieux vaut un signalement de trop. Bon rétablissement à votre père.',
    },
  },
];
