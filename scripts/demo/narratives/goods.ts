import { type Narrative, prose } from './narrative.js';

/** Property: herds, harvests, houses. */
export const goods: readonly Narrative[] = [
  {
    ...{ id: 'ram-before-feast', kind: 'human-rights', category: 'property', language: 'fr' },
    ...{ risk: ['retaliation'], reporter: 'victim', respondent: 'state-service', acts: ['cattle-theft'] },
    when: 'huit jours avant la Tabaski',
    concerned: 'moi, éleveur, dix-sept béliers',
    told: prose`
      Une patrouille m'a « emprunté » dix-sept béliers pour une réquisition. J'ai demandé un papier, on a écrit 17 sur ma main au stylo. Je ne me suis pas lavé la main pendant quatre jours. À la mairie ils ont ri, puis ils ont vu que je ne riais pas.`,
    question: 'Quelqu’un a-t-il vu les béliers ensuite, vendus ou parqués ?',
    answer: 'Mon fils les a reconnus au marché de {district}, marqués à l’oreille.',
    note: 'Marque déposée au service vétérinaire : bonne preuve.',
    sources: [
      ['Registre des marques', 'A1'],
      ['Deux acheteurs', 'B2'],
      ['Commandement : enquête ouverte', 'B3'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'justice' },
      reasons: 'Béliers marqués vendus par un tiers sans réquisition. Le commandement ouvre une enquête.',
      reply:
        'Votre marque a tenu mieux que le stylo. Onze béliers sont revenus, le reste est au dossier transmis.',
    },
  },
  {
    ...{ id: 'onion-store-padlock', kind: 'human-rights', category: 'property', language: 'fr' },
    ...{ risk: [], reporter: 'organisation', respondent: 'local-authority', acts: ['unlawful-occupation'] },
    districts: ['bandiagara', 'mopti', 'djenne', 'niono', 'segou'],
    when: 'depuis la récolte',
    concerned: 'le groupement des maraîchères',
    told: prose`
      Notre magasin à oignons, construit par nous, brique par brique, a un cadenas qui n'est pas à nous. La commune y a mis ses chaises. L'oignon, lui, est dehors et il pourrit, il n'a pas la patience des chaises.`,
    question: 'Le terrain du magasin a-t-il fait l’objet d’un acte ?',
    answer: 'Un procès-verbal de cession, signé par l’ancien maire.',
    note: 'Rencontre avec le secrétaire général, procès-verbal en main.',
    sources: [
      ['Procès-verbal de cession', 'A1'],
      ['Secrétaire général : « provisoire »', 'A2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'mediated' },
      reasons: 'Le magasin est au groupement. La commune l’a vidé en trois jours.',
      reply: 'Le cadenas est le vôtre depuis jeudi. La commune paie les sacs perdus, en deux fois.',
    },
  },
  {
    ...{ id: 'motorbike-for-mission', kind: 'human-rights', category: 'property', language: 'fr' },
    ...{
      risk: ['danger-to-life', 'retaliation'],
      reporter: 'victim',
      respondent: 'armed-group',
      acts: ['looting'],
    },
    districts: ['douentza', 'bankass', 'gao', 'menaka', 'niono', 'tenenkou'],
    when: 'vendredi, et ils ont pris mon nom',
    concerned: 'moi, agent vaccinateur',
    told: prose`
      Ils ont pris la moto de la vaccination et la glacière. Ils m'ont laissé ma chemise parce qu'il y a écrit dessus « Santé ». Ils ont photographié ma carte et dit qu'ils sauraient si je remplace la moto. J'ai encore trois villages non vaccinés et des doses qui ne sont plus
      froides.`,
    question: 'Votre chef de poste sait-il ? Avez-vous où dormir ailleurs ?',
    answer: 'Oui aux deux.',
    note: 'Pas de remplacement visible. District sanitaire prévenu, relais villageois pour les trois villages.',
    sources: [
      ['Agent', 'B1'],
      ['District sanitaire : matériel inscrit', 'A1'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'health' },
      reasons: 'Perte et menace établies. L’autre partie n’est pas cherchée : danger pour l’agent.',
      reply:
        'Vous êtes muté au chef-lieu pour un temps. Les trois villages ont été vaccinés, par des gens à pied.',
    },
  },
  {
    ...{ id: 'canoe-burnt', kind: 'human-rights', category: 'property', language: 'fr' },
    ...{ risk: [], reporter: 'victim', respondent: 'public-agent', acts: ['arson'] },
    districts: ['mopti', 'djenne', 'tenenkou', 'segou', 'gao'],
    sums: ['45 000', '70 000'],
    when: 'le mois passé',
    concerned: 'ma pirogue et mes filets',
    told: prose`
      L'agent a dit que mes mailles sont trop petites. C'est vrai pour deux filets sur onze. Il a brûlé les onze et la pirogue avec, {sum} F de bois de {place}. La loi dit saisir. Elle ne dit pas brûler, et elle ne dit pas la pirogue.`,
    question: 'Vous a-t-on remis un procès-verbal de saisie ?',
    answer: 'Non. Il m’a remis une boîte d’allumettes vide, pour rire.',
    note: 'Franc sur ses torts. Texte : confiscation, jamais destruction sur place.',
    sources: [
      ['Deux pêcheurs', 'B2'],
      ['Restes photographiés', 'A2'],
      ['Chef de service : désavoue l’agent', 'A2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'mediated' },
      reasons:
        'Destruction hors de tout texte, désavouée. Indemnité pour la pirogue et neuf filets ; l’amende pour deux reste due.',
      reply:
        'La pirogue et neuf filets sont payés, l’amende pour les deux autres est de 5 000. Vous l’aviez dit vous-même, c’est ce qui a aidé.',
    },
  },
  {
    ...{ id: 'inheritance-brothers-in-law', kind: 'human-rights', category: 'property', language: 'fr' },
    ...{ risk: ['retaliation'], reporter: 'victim', respondent: 'private', acts: ['unlawful-occupation'] },
    when: 'au quarantième jour',
    concerned: 'moi et mes cinq enfants',
    told: prose`
      Au quarantième jour de mon mari, ses frères ont fait l'inventaire. Ils ont inventorié la machine à coudre, qui est à moi, j'ai le reçu d'avant le mariage. Ils ont inventorié les trois vaches de ma fille. Ils ont fini par la marmite. J'ai dit : et les dettes, vous les inventoriez
      aussi ?`,
    question: 'Le reçu de la machine est-il en lieu sûr ? Les vaches sont-elles vaccinées à un nom ?',
    answer: 'Oui, chez la voisine. Vaccinées au nom de ma fille.',
    note: 'Très bonnes pièces. Médiation par le conseil de famille élargi, avec la parajuriste.',
    sources: [
      ['Reçu d’avant mariage', 'A1'],
      ['Carnet vétérinaire', 'A1'],
      ['Aîné des frères, entendu', 'B3'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'mediated' },
      reasons:
        'La propriété de la machine et des vaches est prouvée. Accord écrit sur le reste, tutelle à la mère.',
      reply:
        'Machine, vaches et marmite sont revenues, et la maison reste aux enfants. Les frères ont aussi signé pour les dettes.',
    },
  },
  {
    ...{ id: 'stones-on-roof', kind: 'human-rights', category: 'property', language: 'fr' },
    ...{ risk: ['ongoing'], reporter: 'victim', respondent: 'unknown', acts: ['other-violation'] },
    when: 'toutes les nuits depuis deux semaines',
    concerned: 'notre maison',
    told: prose`
      Des pierres tombent sur nos tôles la nuit. Nous sommes venus d'ailleurs il y a un an, on nous avait bien accueillis. On a peur de comprendre.`,
    question: 'Les pierres sont-elles de la même sorte ? Tombent-elles aussi quand il n’y a pas de vent ?',
    answer: 'Petites, noires, et un peu rouges. Quand il y a du vent surtout.',
    note: 'Pensé au rônier voisin : fruits.',
    sources: [
      ['Visite de jour avec le voisin', 'A1'],
      ['Noyaux ramassés', 'A1'],
    ],
    ending: {
      ...{ finding: 'unfounded', action: 'none' },
      reasons: 'Ce sont les fruits secs de l’arbre voisin.',
      reply:
        'C’est l’arbre ! Le voisin l’élague dimanche et vous invite à manger. On vous a toujours bien accueillis.',
    },
  },
  {
    ...{ id: 'eviction-bulldozer-dawn', kind: 'human-rights', category: 'property', language: 'fr' },
    ...{
      risk: ['more-than-ten'],
      reporter: 'organisation',
      respondent: 'local-authority',
      acts: ['unlawful-occupation', 'forced-displacement'],
    },
    districts: ['bamako', 'sikasso', 'kayes', 'segou', 'koutiala'],
    when: 'lundi à l’aube',
    concerned: 'cent douze ménages',
    told: prose`
      Les marques rouges étaient pour décembre. L'engin est venu en octobre, un lundi, les hommes au travail et les enfants à l'école. Des enfants sont rentrés à midi et ont cherché leur porte. Nous avons vingt-six titres, quarante lettres, et pour les autres quinze ans de quittances
      d'eau.`,
    question: 'Où dorment les familles ce soir, et combien de nourrissons ?',
    answer: 'Dans l’école, neuf nourrissons.',
    note: 'Abri d’abord. Référé possible : délai non respecté.',
    sources: [
      ['Sommation : décembre', 'A1'],
      ['Titres et lettres', 'A1'],
      ['Mairie : « avance du chantier »', 'B3'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'justice' },
      reasons: 'Démolition avant le terme écrit, sans relogement. Vingt-six titres valables.',
      reply:
        'L’avocate a obtenu l’arrêt de l’engin, il reste cinquante maisons debout. L’indemnité se plaide ; les nourrissons sont chez les sœurs.',
    },
  },
  {
    ...{ id: 'hives-smoked', kind: 'human-rights', category: 'property', language: 'fr' },
    ...{ risk: [], reporter: 'victim', respondent: 'private', acts: ['looting'] },
    districts: ['sikasso', 'bougouni', 'kayes', 'koutiala'],
    when: 'la nuit de la pleine lune',
    concerned: 'mes vingt ruches',
    told: prose`
      Vingt ruches vidées en une nuit et quatre brûlées. Celui qui a fait ça connaît les abeilles, il a pris le miel mûr et laissé le jeune. On n'est que trois à connaître les abeilles à {place}, dont moi.`,
    question: 'Les deux autres ont-ils eu du miel à vendre cette semaine ?',
    answer: 'L’un en a vendu trente litres. Il n’a que six ruches.',
    note: 'Présomption, pas plus. Délit privé : proposer la médiation du chef.',
    sources: [['Acheteur du miel', 'C3']],
    ending: {
      ...{ finding: 'unsubstantiated', action: 'advised' },
      reasons: 'Une présomption et un seul acheteur, qui hésite. Le voisin nie.',
      reply:
        'Compter les litres ne suffit pas à accuser. La coopérative marque désormais les cadres ; la gendarmerie peut prendre votre plainte.',
    },
  },
  {
    ...{ id: 'grain-bank-requisition', kind: 'human-rights', category: 'property', language: 'fr' },
    ...{
      risk: ['more-than-ten', 'retaliation'],
      reporter: 'witness',
      respondent: 'armed-group',
      acts: ['looting'],
    },
    districts: ['koro', 'bankass', 'bandiagara', 'niono', 'nara', 'goundam'],
    when: 'à la soudure',
    concerned: 'la banque de céréales, trois villages',
    told: prose`
      Ils ont d'abord aidé à charger, c'est cela qui fait honte. Quatre-vingt-dix sacs. Le gérant a demandé qu'ils en laissent dix pour les veuves. Ils en ont laissé sept. On leur a presque dit merci.`,
    question: 'Ceux qui n’ont plus rien sont-ils inscrits quelque part pour une aide ?',
    answer: 'Le gérant a la liste, à la main.',
    note: 'Aide alimentaire : liste remise par un tiers.',
    sources: [
      ['Gérant, par un parent', 'B2'],
      ['Deux des trois villages', 'B2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'other' },
      reasons: 'Pillage établi par deux villages. Auteurs non approchés.',
      reply:
        'Une distribution a eu lieu au chef-lieu, sans parler des sacs. Les sept sacs ont été donnés aux veuves, vous avez bien dit.',
    },
  },
];
