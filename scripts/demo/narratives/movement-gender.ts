import { type Narrative, prose } from './narrative.js';

/** Forced movement; conflict-related sexual violence and gender-based violence. Told soberly, never in detail. */
export const movementAndGender: readonly Narrative[] = [
  {
    id: 'ordered-to-leave',
    kind: 'human-rights',
    category: 'forced-movement',
    language: 'fr',
    districts: [
      'mopti',
      'bankass',
      'koro',
      'bandiagara',
      'douentza',
      'tenenkou',
      'niono',
      'ansongo',
      'menaka',
    ],
    risk: ['ongoing', 'more-than-ten', 'retaliation'],
    reporter: 'victim',
    when: 'l’ordre est venu vendredi, nous sommes partis samedi',
    concerned: 'tout le hameau, quatre-vingts personnes environ',
    respondent: 'armed-group',
    acts: ['forced-displacement'],
    told: prose`
      On nous a donné jusqu'au lendemain midi. Nous avons laissé le mil sur pied et les vieilles jarres. Nous sommes à {place}, dans
      l'école, quatre familles par classe. Les gens d'ici nous ont donné des nattes. Il manque de l'eau, et trois femmes vont
      accoucher ce mois-ci. Nous voulons qu'on nous compte, car celui qui n'est pas compté ne mange pas.`,
    question:
      'Combien de personnes dorment dans l’école cette nuit, et combien d’enfants de moins de cinq ans ?',
    answer: 'Quatre-vingt-six ce soir. Dix-neuf petits.',
    note: 'Chiffres recoupés avec le directeur de l’école : 84. Transmis au cluster protection.',
    sources: [
      ['Directeur de l’école d’accueil', 'A2'],
      ['Trois chefs de ménage, séparément', 'B2'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'transmitted',
      to: 'other',
      reasons: 'Déplacement sous menace établi par des récits concordants et par le décompte de l’école.',
      reply:
        'Vous êtes comptés : 84 personnes. Les nattes et l’eau arrivent jeudi, les trois femmes sont attendues au centre de santé.',
    },
  },
  {
    id: 'road-blockade',
    kind: 'human-rights',
    category: 'forced-movement',
    language: 'en',
    districts: ['tombouctou', 'goundam', 'gao', 'menaka', 'djenne', 'bandiagara'],
    risk: ['ongoing', 'more-than-ten'],
    reporter: 'organisation',
    when: 'for the past five weeks',
    concerned: 'about four thousand people of the town and the villages behind it',
    respondent: 'armed-group',
    acts: ['movement-blocked'],
    told: prose`
      No lorry has reached {place} for five weeks. Millet is at three times its price and the health centre has no more
      oral rehydration salts. Families who tried to leave by the river were turned back and their boats kept. We keep a weekly table of
      prices and of what the health centre is out of; it is attached to our ordinary reports and I can repeat it here in words.`,
    question:
      'Please give us the prices of millet and oil for the last four market days, if it is safe to note them.',
    answer: 'Millet 300, 450, 700, 900 per kilo. Oil cannot be found since the third market.',
    note: 'Prices match those of a trader met in the regional capital.',
    sources: [
      ['Organisation’s weekly table', 'B2'],
      ['Trader in the regional capital', 'B2'],
      ['Health centre stock cards', 'A2'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'transmitted',
      to: 'cndh',
      reasons:
        'The blockade and its effects are documented by three kinds of source that do not depend on each other.',
      reply:
        'The blockade is established and transmitted. A river convoy is being negotiated by others; we shall not say more here.',
    },
  },
  {
    id: 'returned-house-occupied',
    kind: 'human-rights',
    category: 'forced-movement',
    language: 'fr',
    risk: [],
    reporter: 'victim',
    when: 'à notre retour, il y a un mois',
    concerned: 'ma famille, sept personnes',
    respondent: 'private',
    acts: ['unlawful-occupation'],
    told: prose`
      Nous avions fui il y a deux ans. À notre retour à {place}, une autre famille vit dans notre maison. Ils disent que le quartier la leur a
      donnée parce que « ceux qui partent ne reviennent pas ». Ils ne sont pas méchants, ils ont fui eux aussi. Mais nous dormons
      sous un hangar.`,
    question: 'Accepteriez-vous une rencontre avec cette famille, chez le chef de quartier ?',
    answer: 'Oui. Leur vieux et mon père se connaissaient, finalement.',
    note: 'Conciliation plutôt que plainte. Date fixée après la récolte.',
    sources: [
      ['Chef de quartier', 'B2'],
      ['Famille occupante', 'B2'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'mediated',
      reasons:
        'Occupation reconnue. Les deux familles ont signé : départ dans six semaines, aide de tous pour bâtir.',
      reply:
        'L’accord est signé et le quartier fournit les briques. Si la date passe, écrivez-nous avec ce même code.',
    },
  },
  {
    id: 'survivor-field',
    kind: 'human-rights',
    category: 'gender-based-violence',
    language: 'fr',
    risk: ['retaliation'],
    reporter: 'victim',
    when: 'il y a trois semaines',
    concerned: 'moi',
    respondent: 'armed-group',
    acts: ['rape'],
    told: prose`
      Je ne l'ai dit qu'à ma grande sœur. Cela s'est passé quand je revenais du champ. Je ne veux pas raconter plus ici. Je veux
      seulement savoir si je peux voir un docteur sans que mon mari l'apprenne, et si c'est trop tard pour les médicaments.`,
    question:
      'Merci de votre confiance. Ce n’est pas trop tard pour être soignée. Une sage-femme peut vous recevoir demain comme pour une consultation ordinaire. Cela vous convient-il ?',
    answer: 'Demain matin oui. Ma sœur m’accompagne.',
    note: 'Aucun récit demandé. One-Stop Center prévenu d’une « consultation du matin ». Consentement au soin seulement.',
    sources: [['Confirmation du One-Stop Center : reçue et soignée', 'A2']],
    ending: {
      finding: 'substantiated',
      action: 'transmitted',
      to: 'one-stop-centre',
      reasons:
        'La survivante est crue et soignée. Elle ne souhaite pas de plainte aujourd’hui ; le choix lui reste.',
      reply:
        'Vous avez fait ce qu’il fallait. Les soins continuent quand vous voulez, par la même porte. Rien n’est transmis ailleurs sans votre oui.',
    },
  },
  {
    id: 'husband-blows',
    kind: 'human-rights',
    category: 'gender-based-violence',
    language: 'fr',
    risk: ['ongoing'],
    reporter: 'relative',
    when: 'depuis le mariage, mais cela empire',
    concerned: 'ma petite sœur, 22 ans',
    respondent: 'private',
    acts: ['physical-assault-gbv'],
    told: prose`
      Ma petite sœur est mariée depuis deux ans. Elle vient chez moi avec des foulards même quand il fait chaud. Samedi elle
      ne pouvait pas ouvrir l'œil. La famille dit de patienter. Je n'ai pas la force de la cacher chez moi, mon mari est
      son ami.`,
    question: 'Votre sœur sait-elle que vous nous écrivez ? Ce qu’elle veut passe avant tout le reste.',
    answer: 'Oui, elle est à côté de moi. Elle veut être soignée et dormir ailleurs quelques jours.',
    note: 'Hébergement trouvé. Contact par la sœur le jour seulement.',
    sources: [
      ['Sœur aînée', 'B2'],
      ['One-Stop Center', 'A2'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'transmitted',
      to: 'one-stop-centre',
      reasons:
        'Violences constatées par le centre. Suite choisie par l’intéressée : soins, hébergement, médiation refusée.',
      reply: 'Elle est en sécurité et suivie. Elle décidera de la suite avec l’avocate, à son rythme.',
    },
  },
  {
    id: 'early-marriage',
    kind: 'human-rights',
    category: 'gender-based-violence',
    language: 'fr',
    risk: ['minor', 'ongoing'],
    reporter: 'witness',
    when: 'le mariage est prévu dans douze jours',
    concerned: 'une élève de 13 ans',
    respondent: 'private',
    acts: ['forced-marriage'],
    told: prose`
      Je suis enseignante. Une de mes élèves, 13 ans, m'a dit qu'on la donne dans douze jours à un homme qu'elle n'a jamais vu. Elle est
      la première de la classe. Elle m'a demandé si on peut être à la fois mariée et au brevet. Je n'ai pas su quoi répondre.`,
    question: 'Y a-t-il dans la famille une personne, tante ou grand-mère, qui ne serait pas d’accord ?',
    answer: 'La grand-mère. C’est elle qui paie les cahiers.',
    note: 'Approche par la grand-mère et l’imam ; service social informé. Ne pas citer l’enseignante.',
    sources: [
      ['Enseignante', 'B2'],
      ['Grand-mère, rencontrée par la travailleuse sociale', 'B2'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'mediated',
      reasons:
        'Mariage d’une mineure projeté, reconnu par la famille. Reporté par écrit jusqu’à la majorité.',
      reply:
        'Le mariage n’a pas lieu. Votre élève sera en classe lundi. Continuez à ne rien dire, c’est ce qui a permis de réussir.',
    },
  },
  {
    id: 'supervisor-favours',
    kind: 'human-rights',
    category: 'gender-based-violence',
    language: 'en',
    districts: ['bamako', 'segou', 'mopti', 'gao', 'kayes'],
    risk: ['retaliation', 'ongoing'],
    reporter: 'victim',
    when: 'since I was hired, every month at contract time',
    concerned: 'me and, I believe, two others',
    respondent: 'private',
    acts: ['psychological-abuse'],
    told: prose`
      My contract is renewed month by month. Each time, the supervisor says that he "can sign or not sign" and touches my hand. Last month
      he wrote to me at night. I did not answer and my contract came four days late. Two colleagues keep their scarves on in
      his office, as I do. The organisation has a charter on the wall about this.`,
    question:
      'Would you allow us to ask the organisation, as such, how its charter is applied, without any place or post?',
    answer: 'Yes, if you ask more than one organisation at the same time.',
    note: 'Letter sent to four organisations together, so that none is pointed at.',
    sources: [
      ['Messages, read on her own telephone', 'A2'],
      ['A second employee, separately', 'B2'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'mediated',
      reasons:
        'Two accounts and the messages agree. The organisation opened its own procedure and moved the contracts to another desk.',
      reply:
        'Contracts are now signed by someone else, for everybody. You are named nowhere. The procedure goes on and we shall write when it ends.',
    },
  },
];
