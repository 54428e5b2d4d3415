import { type Narrative, prose } from './narrative.js';

/** Right to life. */
export const life: readonly Narrative[] = [
  {
    id: 'market-road-shooting',
    kind: 'human-rights',
    category: 'life',
    language: 'fr',
    districts: ['mopti', 'bandiagara', 'bankass', 'koro', 'douentza', 'djenne', 'tenenkou'],
    risk: ['retaliation', 'ongoing'],
    reporter: 'relative',
    when: 'le jour de la foire, vers 16 heures, il y a deux semaines',
    concerned: 'mon frère aîné et deux marchands du même village',
    respondent: 'armed-group',
    acts: ['killing'],
    told: prose`
      Mon frère rentrait de la foire de {place} avec sa charrette. Deux autres marchands de mil faisaient la route
      avec lui. À la sortie du bois, des hommes à moto leur ont demandé d'où ils venaient. Ils ont tiré avant la fin de
      la réponse. Mon frère et un des marchands sont morts sur place. Le troisième s'est couché dans le fossé et il est
      rentré à pied la nuit.

      Nous avons enterré mon frère le lendemain sans que personne vienne constater. Le chef de village a dit de ne pas
      en parler. Les enfants de mon frère sont quatre, le plus petit marche à peine. Je ne demande pas la vengeance. Je
      demande qu'on écrive quelque part que cela a eu lieu, parce que pour l'administration il est seulement
      « absent ».

      Les mêmes motos sont revenues deux fois depuis. Ils ont demandé qui avait parlé.`,
    question:
      'Le troisième marchand accepterait-il de nous parler, là où il se trouve, et par quelqu’un en qui il a confiance ?',
    answer:
      'Il a quitté la zone. Sa tante sait où il est. Il veut bien parler, mais pas au téléphone et pas au village.',
    note: 'Ne pas se rendre au village. Entretien à organiser au chef-lieu, par la sœur du témoin seulement.',
    sources: [
      ['Récit du survivant, recueilli hors de la zone', 'B2'],
      ['Registre du centre de santé voisin : un blessé accompagné le soir même', 'A2'],
      ['Deux voisins qui ont aidé à l’enterrement', 'C2'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'transmitted',
      to: 'cndh',
      reasons:
        'Trois sources indépendantes concordent sur le jour, le lieu et le nombre de morts. Les auteurs ne sont pas identifiés. Aucun contact avec eux n’a été cherché : il mettrait la famille en danger.',
      reply:
        'Ce que vous avez raconté est établi et consigné. Avec votre accord, nous l’avons transmis à la Commission nationale des droits de l’homme, sans votre nom. Nous vous écrirons dès qu’elle répondra.',
    },
  },
  {
    id: 'death-in-custody',
    kind: 'human-rights',
    category: 'life',
    language: 'fr',
    risk: ['detention', 'retaliation'],
    reporter: 'relative',
    when: 'il a été arrêté un vendredi, on nous a appelés le mardi',
    concerned: 'mon neveu, 24 ans, apprenti soudeur',
    respondent: 'state-service',
    acts: ['death-in-custody', 'torture'],
    files: ['photo', 'document'],
    told: prose`
      Mon neveu {man} a été pris à l'atelier pour une histoire de moto volée. Le vendredi soir j'ai apporté à manger au
      poste, on m'a laissé le voir cinq minutes : il tenait debout, il avait seulement peur. Le samedi et le dimanche,
      on m'a renvoyé. Le lundi, on m'a dit qu'il avait été transféré, sans dire où. Le mardi matin, un agent a appelé
      son père pour lui dire de venir chercher le corps à l'hôpital.

      Le papier dit « malaise ». Mais il avait le dos et les poignets marqués, et le laveur de la mosquée l'a vu comme
      moi. J'ai pris une photo du papier et une des poignets avant l'enterrement. Je sais que ce n'est pas bien de
      photographier un mort, mais je me suis dit que sinon il ne resterait rien.

      Le propriétaire de la moto est venu nous dire pardon : la moto avait été retrouvée le samedi.`,
    question:
      'Avez-vous gardé l’original du certificat ? Ne nous l’envoyez pas : dites-nous seulement quel service l’a signé et à quelle date.',
    answer:
      'Oui, le père le garde. C’est l’hôpital régional, signé le mardi. L’heure du décès n’est pas remplie.',
    note: 'Mort possible sous la garde de l’État : ne pas examiner nous-mêmes. Orienter vers un médecin légiste et un avocat.',
    sources: [
      ['Certificat de décès, photographie', 'A3'],
      ['Laveur de la mosquée, entretien direct', 'B2'],
      ['Compagnon d’atelier présent lors de l’arrestation', 'B2'],
    ],
    ending: {
      finding: 'partly-substantiated',
      action: 'transmitted',
      to: 'justice',
      reasons:
        'La garde, sa durée et le décès sont établis. La cause de la mort ne peut l’être que par un expert ; le poste n’a pas répondu à notre demande écrite.',
      reply:
        'Nous avons établi que votre neveu était sous garde quand il est mort. La cause doit être dite par un médecin légiste : le dossier est transmis au procureur, et une avocate du Barreau peut accompagner son père sans frais.',
    },
  },
  {
    id: 'threatened-herder-now',
    kind: 'human-rights',
    category: 'life',
    language: 'fr',
    districts: ['mopti', 'segou', 'niono', 'tenenkou', 'djenne', 'san', 'nara'],
    risk: ['danger-to-life', 'ongoing', 'retaliation', 'more-than-ten'],
    reporter: 'victim',
    when: 'ça a commencé hier soir et ça continue',
    concerned: 'les familles de notre campement',
    respondent: 'armed-group',
    acts: ['death-threat'],
    told: prose`
      Hier soir on est venu nous dire de partir avant trois jours, sinon on brûle. Nous sommes onze familles. Les
      vieux ne peuvent pas marcher. Cette nuit on a tiré en l'air près du puits de {place}. Nous ne savons pas à qui
      dire. Faites vite s'il vous plaît.`,
    question:
      'Êtes-vous en lieu sûr pour lire ceci ? Quelqu’un de confiance peut-il vous accueillir avant la date dite ?',
    answer: 'Oui. Mon oncle au chef-lieu peut prendre les vieux et les enfants. Il faut un camion.',
    note: 'Appel de la permanence humanitaire à 9 h ; camion promis pour l’après-midi. Ne rien écrire qui nomme le campement.',
    sources: [
      ['Récit direct, deux échanges', 'B2'],
      ['Agent de santé du secteur, tirs entendus la même nuit', 'B2'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'transmitted',
      to: 'other',
      reasons:
        'La menace est confirmée par deux sources ; les familles les plus fragiles ont quitté les lieux le lendemain. Autre version non cherchée : danger pour les personnes.',
      reply:
        'Nous savons que les familles sont arrivées. La menace est établie et transmise à ceux qui protègent. Gardez ce code loin de vous si vous voyagez.',
    },
  },
  {
    id: 'crossfire-well',
    kind: 'human-rights',
    category: 'life',
    language: 'en',
    districts: ['gao', 'ansongo', 'menaka', 'tombouctou', 'goundam'],
    risk: ['more-than-ten', 'retaliation'],
    reporter: 'organisation',
    when: 'three days after the end of Ramadan, early morning',
    concerned: 'five people who were drawing water, two of them women',
    respondent: 'unknown',
    acts: ['killing'],
    files: ['document'],
    told: prose`
      I work for a small organisation that keeps the pumps of {place} running. Our local mechanic reported an exchange
      of fire around the well at first light. Five people were hit while they were drawing water; two women and a boy
      of about fifteen died before noon. The others were taken by donkey cart to the health post, and one of them has
      since lost a leg.

      Nobody at the well carried a weapon. The mechanic counted the cartridge cases but did not touch them. He drew a
      small plan showing where the people stood and from which side the firing came. I attach a clean copy of the plan,
      without his name.

      People here say both sides fired, and each side says the other began. We take no position on that. What we can
      say is that the well is known to everyone and is busy at that hour every day of the year.`,
    question:
      'Could your mechanic tell us, in his own words, how far the well lies from the nearest position of either side?',
    answer: 'About six hundred metres on one side. On the other side it is open ground, he cannot say.',
    note: 'Plan is consistent with the health post’s entries. Mechanic must not be contacted by name.',
    sources: [
      ['Mechanic’s account, through the organisation', 'B2'],
      ['Health post register: four admissions that morning', 'A2'],
      ['Statement of one side, read on the radio', 'D4'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'transmitted',
      to: 'cndh',
      reasons:
        'Deaths and injuries are established by independent sources. Who fired the fatal shots is not; the other side’s account was heard on the radio only.',
      reply:
        'We established what happened at the well, though not who fired first. With your consent the file, without names, was transmitted to the National Human Rights Commission.',
    },
  },
  {
    id: 'rumour-of-mass-grave',
    kind: 'human-rights',
    category: 'life',
    language: 'fr',
    risk: [],
    reporter: 'witness',
    when: 'je ne sais pas exactement, on en parle depuis l’hivernage',
    concerned: 'des inconnus, on ne sait pas qui',
    respondent: 'unknown',
    acts: ['killing'],
    told: prose`
      On dit au marché qu'il y a une fosse derrière l'ancienne carrière de {place} et qu'on y a mis des gens. Moi je ne
      l'ai pas vue. Un chauffeur l'a racontée à mon voisin. J'écris parce que si c'est vrai il faut que quelqu'un
      regarde, et si c'est faux il faut que quelqu'un le dise aussi, les gens ne dorment plus.`,
    question:
      'Merci d’avoir écrit sans ajouter. Votre voisin saurait-il dire quand le chauffeur a parlé, et ce qu’il a vu lui-même ?',
    answer: 'Le chauffeur a dit qu’on lui a raconté aussi. Il n’a rien vu de ses yeux.',
    note: 'Chaîne de ouï-dire à trois maillons. Carrière exploitée tous les jours par une trentaine d’ouvriers.',
    sources: [
      ['Contremaître de la carrière, entretien', 'B2'],
      ['Terre retournée : fosse à chaux ouverte en juin, facture vue', 'A2'],
    ],
    ending: {
      finding: 'unfounded',
      action: 'advised',
      reasons:
        'La fosse dont on parle est une fosse à chaux, ouverte devant témoins. Aucun disparu signalé dans le secteur sur la période.',
      reply:
        'Nous avons fait regarder par des personnes de confiance : c’est une fosse à chaux, il n’y a personne dedans. Vous avez bien fait de demander plutôt que de répéter.',
    },
  },
];
