import { type Narrative, prose } from './narrative.js';

/** Gender-based violence, told without what need not be told. */
export const women: readonly Narrative[] = [
  {
    ...{
      id: 'exam-invigilator-note',
      kind: 'human-rights',
      category: 'gender-based-violence',
      language: 'fr',
    },
    ...{
      risk: ['minor', 'retaliation'],
      reporter: 'victim',
      respondent: 'public-agent',
      acts: ['psychological-abuse'],
    },
    when: 'entre les deux compositions',
    concerned: 'moi et peut-être deux autres',
    told: prose`
      Un professeur glisse des mots dans les copies qu'il rend. Dans la mienne il y avait une heure et un prix de moyenne. Je n'y suis pas allée et j'ai eu 4, moi qui ai toujours 13. J'ai gardé le mot dans ma chaussure. Ma mère croit que je ne travaille plus.`,
    question:
      'Vous n’avez rien fait de mal. Voulez-vous qu’une femme de l’équipe parle avec votre mère, ou pas encore ?',
    answer: 'Oui, elle. Pas au téléphone de la maison.',
    note: 'Mineure. Entretien par une femme, avec la mère. Copies à faire recorriger.',
    sources: [
      ['Mot manuscrit', 'A2'],
      ['Recorrection anonyme : 13', 'A1'],
      ['Deux camarades, séparément', 'B2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'justice' },
      reasons:
        'Mot, recorrection et deux récits indépendants. Le professeur, entendu par l’académie, est suspendu.',
      reply:
        'C’est établi : 13 est votre note. Il n’enseigne plus pour le moment. Vous pouvez sortir le mot de la chaussure.',
    },
  },
  {
    ...{ id: 'field-work-no-grain', kind: 'human-rights', category: 'gender-based-violence', language: 'fr' },
    ...{ risk: ['ongoing'], reporter: 'victim', respondent: 'private', acts: ['denial-of-resources'] },
    when: 'à chaque récolte',
    concerned: 'moi et ma coépouse',
    told: prose`
      Nous cultivons à deux l'arachide, lui il la vend à un. Il dit que l'argent est un homme. Ma coépouse et moi on n'est d'accord sur rien, sauf sur ce point. Cette année nous voudrions voir la couleur de l'argent, même s'il
      est un homme.`,
    question: 'Souhaitez-vous une parole extérieure, et de qui l’accepterait-il ?',
    answer: 'De sa grande sœur. Il se tait devant elle.',
    note: 'Demande d’entente. Grande sœur, puis groupement villageois.',
    sources: [
      ['Les deux épouses, séparément', 'B2'],
      ['Mari, entendu devant sa sœur', 'A2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'mediated' },
      reasons: 'Reconnu. Partage par tiers accepté, compte au groupement à vos deux noms.',
      reply:
        'Un tiers chacun, écrit par sa sœur. Le groupement ouvre un compte à vos deux noms : il faudra être d’accord sur un deuxième point.',
    },
  },
  {
    ...{
      id: 'promised-cousin-uncle',
      kind: 'human-rights',
      category: 'gender-based-violence',
      language: 'fr',
    },
    ...{
      risk: ['minor', 'ongoing', 'retaliation'],
      reporter: 'relative',
      respondent: 'private',
      acts: ['forced-marriage'],
    },
    when: 'la date est au prochain croissant',
    concerned: 'ma nièce de 14 ans',
    told: prose`
      Ma nièce est promise à un homme de quarante ans pour éteindre une dette. Elle a caché son cahier de sciences sous le grenier pour qu'on ne le vende pas avec elle. Je suis son oncle maternel, chez nous l'oncle a une voix. J'ai besoin qu'on m'aide à la rendre
      plus forte.`,
    question: 'Peut-elle passer quelques semaines chez vous sans que cela étonne ?',
    answer: 'Oui, pour aider ma femme qui vient d’accoucher.',
    note: 'Mineure. Service social, parajuriste, imam d’accord. L’oncle comme porte-voix.',
    sources: [
      ['Service social', 'A1'],
      ['Enseignante', 'B1'],
      ['Père, entendu par l’imam', 'A2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'mediated' },
      reasons: 'Projet reconnu et abandonné devant l’imam ; la dette est échelonnée.',
      reply: 'Elle retourne en classe lundi avec son cahier. La dette se paiera en mil, et sans personne.',
    },
  },
  {
    ...{
      id: 'housemaid-night-door',
      kind: 'human-rights',
      category: 'gender-based-violence',
      language: 'fr',
    },
    ...{ risk: ['retaliation'], reporter: 'victim', respondent: 'private', acts: ['sexual-assault'] },
    districts: ['bamako', 'segou', 'sikasso', 'kayes', 'mopti', 'koutiala'],
    when: 'avant le mois de carême',
    concerned: 'moi, 20 ans',
    told: prose`
      Je ne raconte pas la nuit. Le matin j'ai tout nettoyé parce que c'est mon travail de nettoyer, et après j'ai compris que je n'aurais pas dû. Je suis partie sans ma paie. Une dame au jardin d'enfants m'a montré votre affiche avec
      le numéro.`,
    question:
      'Merci d’avoir écrit. Voulez-vous d’abord des soins, un lieu où dormir, ou seulement être entendue ?',
    answer: 'Les soins, avec une dame. Après on verra.',
    note: 'Centre dans la journée. Rien d’autre sans elle.',
    sources: [
      ['Centre : prise en charge', 'A1'],
      ['Récit, recueilli au centre', 'B1'],
    ],
    ending: {
      ...{ finding: 'partly-substantiated', action: 'transmitted', to: 'one-stop-centre' },
      reasons: 'Récit constant et suivi médical. La suite pénale lui appartient et reste ouverte.',
      reply:
        'Rien ne presse. Le centre garde ce qu’il faut si un jour vous voulez porter plainte. Votre paie a été réclamée et reçue.',
    },
  },
  {
    ...{
      id: 'cutting-season-notice',
      kind: 'human-rights',
      category: 'gender-based-violence',
      language: 'fr',
    },
    ...{
      risk: ['minor', 'ongoing', 'more-than-ten'],
      reporter: 'witness',
      respondent: 'private',
      acts: ['female-genital-mutilation'],
    },
    when: 'prévu pour les vacances',
    concerned: 'une dizaine de petites du village',
    told: prose`
      On m'a demandé de coudre dix petits pagnes blancs pour les vacances. Je couds depuis longtemps, je sais pour quoi sont dix petits pagnes blancs. J'ai pris la commande et je n'ai pas encore commencé. Je peux être lente, mais pas plus de trois semaines.`,
    question: 'Soyez lente. La présidente des femmes pourrait-elle entendre une sage-femme ?',
    answer: 'Oui, elle a perdu une fille de cela, elle n’en parle pas.',
    note: 'Sage-femme et présidente. Ne jamais citer la couturière ni les pagnes.',
    sources: [
      ['Présidente des femmes', 'B1'],
      ['Causerie tenue, 61 femmes', 'A1'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'mediated' },
      reasons: 'Projet abandonné après la causerie, déclaration publique des mères.',
      reply:
        'Il n’y aura pas de vacances de ce genre. On vous commandera d’autres choses, dix robes jaunes paraît-il.',
    },
  },
  {
    ...{ id: 'widow-lock-levirate', kind: 'human-rights', category: 'gender-based-violence', language: 'fr' },
    ...{
      risk: ['retaliation', 'ongoing'],
      reporter: 'victim',
      respondent: 'private',
      acts: ['forced-marriage'],
    },
    when: 'la fin de mon veuvage est dans deux semaines',
    concerned: 'moi',
    told: prose`
      On me « garde dans la famille » avec le petit frère de mon mari. Il a l'âge de mon fils et il ne veut pas non plus, il me l'a dit à travers la porte. Nous sommes deux à ne pas vouloir et quatorze à
      vouloir.`,
    question: 'Accepterait-il de le dire avec vous devant le chef de village ?',
    answer: 'Oui, si je parle la première.',
    note: 'Deux volontés contraires au projet : c’est fort.',
    sources: [
      ['Le jeune homme', 'A1'],
      ['Conseil de famille', 'A2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'mediated' },
      reasons: 'Ni l’un ni l’autre ne consent ; le conseil y renonce par écrit et maintient le toit.',
      reply: 'Vous avez parlé la première. Vous gardez la maison et la liberté, et lui sa moto.',
    },
  },
  {
    ...{ id: 'women-bus-hands', kind: 'human-rights', category: 'gender-based-violence', language: 'fr' },
    ...{ risk: [], reporter: 'organisation', respondent: 'private', acts: ['sexual-assault'] },
    districts: ['bamako', 'segou', 'sikasso', 'mopti'],
    when: 'tous les matins aux heures de pointe',
    concerned: 'les étudiantes de la ligne',
    told: prose`
      Nous sommes un club d'étudiantes. En trois semaines, cent sept d'entre nous ont noté cent seize gestes dans les minibus de la ligne, heure et rangée. Surtout la rangée du fond. Les apprentis rient. Nous ne voulons la tête de personne, nous voulons des trajets.`,
    question: 'Les notes sont-elles sans noms ? Un syndicat de transport a-t-il été rencontré ?',
    answer: 'Sans noms. Ils ont proposé que l’on prenne le taxi.',
    note: 'Travail remarquable. Entente avec syndicat et mairie, essai sur la ligne.',
    sources: [
      ['Carnet des trajets', 'B2'],
      ['Observation, six matins', 'A1'],
      ['Syndicat, entendu', 'A2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'mediated' },
      reasons: 'Faits fréquents et observés. Rangée réservée, apprentis formés, numéro affiché.',
      reply:
        'La rangée de devant est à celles qui la veulent, les apprentis ont suivi deux jours avec vous. Recomptez dans un mois, nous lirons.',
    },
  },
  {
    ...{
      id: 'hidden-phone-threats',
      kind: 'human-rights',
      category: 'gender-based-violence',
      language: 'fr',
    },
    ...{ risk: ['retaliation'], reporter: 'victim', respondent: 'unknown', acts: ['psychological-abuse'] },
    sums: ['50 000', '80 000'],
    when: 'depuis dix jours',
    concerned: 'moi',
    told: prose`
      Quelqu'un a des photos de moi que j'avais envoyées à une seule personne. Il demande {sum} F par semaine. La seule personne jure que ce n'est pas elle. Je n'ai rien fait d'interdit, j'ai aimé quelqu'un.`,
    question: 'Vous n’avez rien fait d’interdit, en effet. Ne payez pas et n’effacez rien. Est-ce possible ?',
    answer: 'J’ai payé une fois. Je n’efface plus.',
    note: 'Avocate et brigade spécialisée, avec son accord seulement.',
    sources: [
      ['Messages et numéro', 'A2'],
      ['Reçu du premier paiement', 'A1'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'justice' },
      reasons: 'Chantage établi. Le numéro a conduit la brigade à un réparateur de téléphones.',
      reply:
        'C’était le réparateur, pas la personne aimée. Il a rendu les copies devant la brigade. Changez les codes, pas votre cœur.',
    },
  },
];
