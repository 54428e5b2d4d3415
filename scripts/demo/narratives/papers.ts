import { type Narrative, prose } from './narrative.js';

/** Civil papers, aid, and rights that have no box of their own. */
export const papers: readonly Narrative[] = [
  {
    ...{ id: 'nina-name-wrong', kind: 'human-rights', category: 'basic-services', language: 'fr' },
    ...{ risk: [], reporter: 'victim', respondent: 'state-service', acts: ['denial-of-civil-papers'] },
    when: 'depuis quatre ans',
    concerned: 'moi, qui suis un homme',
    told: prose`
      Sur ma carte je suis une femme née en 1894. J'ai cinquante-deux ans et de la barbe. Pour corriger il faut la carte, que la machine refuse parce que je suis mort d'âge. Ma pension de {district} attend que je rajeunisse.`,
    question: 'Avez-vous l’extrait de naissance d’origine ?',
    answer: 'Oui, de 1974, avec le timbre.',
    note: 'Rectification administrative simple : accompagner au centre.',
    sources: [
      ['Extrait d’origine', 'A1'],
      ['Centre d’état civil', 'A2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'advised' },
      reasons: 'Erreur de saisie reconnue ; procédure indiquée et rendez-vous pris.',
      reply:
        'Rendez-vous le 12 au guichet 3, la rectification est gratuite. Vous aurez votre âge, et votre barbe sera en règle.',
    },
  },
  {
    ...{ id: 'judgment-in-lieu-refused', kind: 'human-rights', category: 'basic-services', language: 'fr' },
    ...{
      risk: ['minor'],
      reporter: 'relative',
      respondent: 'public-agent',
      acts: ['denial-of-civil-papers'],
    },
    when: 'à l’inscription aux examens',
    concerned: 'trois enfants déplacés',
    told: prose`
      Les actes de naissance de mes enfants ont brûlé avec la mairie. Pour l'examen on veut l'acte. Pour l'acte on veut la mairie. J'ai proposé les carnets de vaccination, la date y est, le médecin signe. On m'a dit que la fièvre n'est pas une
      preuve de naissance.`,
    question: 'Jusqu’à quand l’inscription est-elle ouverte ?',
    answer: 'Vendredi en huit.',
    note: 'Jugement supplétif accéléré : audience foraine mercredi.',
    sources: [
      ['Carnets de vaccination', 'A1'],
      ['Greffe : audience foraine', 'A1'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'justice' },
      reasons: 'Le refus ignorait le jugement supplétif, prévu pour cela. Audience tenue.',
      reply:
        'Les trois jugements sont rendus, les enfants inscrits la veille de la clôture. La fièvre a compté.',
    },
  },
  {
    ...{
      id: 'market-women-vote-meeting',
      kind: 'human-rights',
      category: 'other-human-rights',
      language: 'fr',
    },
    ...{
      risk: ['retaliation'],
      reporter: 'organisation',
      respondent: 'local-authority',
      acts: ['other-violation'],
    },
    when: 'samedi dernier',
    concerned: 'notre association de femmes',
    told: prose`
      Nous voulions nous réunir sous le hangar de {place} pour parler du prix des étals. Le papier de déclaration a été tamponné puis, le matin, on a lavé le hangar à grande eau, longtemps, avec beaucoup d'agents. On a fait la réunion debout dans l'eau. Le compte rendu est un peu
      mouillé.`,
    question: 'Y a-t-il eu une interdiction écrite ?',
    answer: 'Non, seulement de l’eau.',
    note: 'Entrave sans acte. Demander au maire de s’expliquer.',
    sources: [
      ['Déclaration tamponnée', 'A1'],
      ['Deux passantes', 'B2'],
      ['Maire : « nettoyage programmé », sans programme', 'B4'],
    ],
    ending: {
      ...{ finding: 'partly-substantiated', action: 'mediated' },
      reasons:
        'La réunion a été gênée ; l’intention se devine et ne se prouve pas. Hangar réservé par écrit pour la suite.',
      reply:
        'Le hangar vous est réservé le premier samedi du mois, sec. Le prix des étals est à l’ordre du jour du conseil.',
    },
  },
  {
    ...{ id: 'salt-workers-wages', kind: 'human-rights', category: 'other-human-rights', language: 'fr' },
    ...{ risk: ['ongoing'], reporter: 'victim', respondent: 'private', acts: ['other-violation'] },
    districts: ['tombouctou', 'gao', 'menaka', 'kayes', 'niono'],
    sums: ['1 250', '1 500'],
    when: 'depuis la saison froide',
    concerned: 'quarante journaliers',
    told: prose`
      On est payés en bons d'achat de la boutique du patron. Le kilo de riz du patron est à deux fois le prix de {district}. À la fin du mois c'est nous qui devons {sum} F. Certains doivent depuis leur père.`,
    question: 'Avez-vous gardé des bons, même usés ?',
    answer: 'Une poignée. Ils sont numérotés.',
    note: 'Paiement en nature interdit : inspection du travail.',
    sources: [
      ['Bons', 'A1'],
      ['Prix relevés', 'A1'],
      ['Employeur : « avantage social »', 'A3'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'justice' },
      reasons: 'Salaire en bons et dette entretenue, reconnus sous un autre nom.',
      reply:
        'L’inspection a fait payer le mois en argent et effacé les dettes de père. Gardez encore les bons.',
    },
  },
  {
    ...{ id: 'radio-host-warned', kind: 'human-rights', category: 'other-human-rights', language: 'fr' },
    ...{
      risk: ['retaliation', 'ongoing'],
      reporter: 'victim',
      respondent: 'elected-official',
      acts: ['other-violation'],
    },
    when: 'après l’émission de jeudi',
    concerned: 'moi et le technicien',
    told: prose`
      J'ai lu à l'antenne le budget communal, sans commentaire, ligne par ligne, avec un peu de kora derrière. Le soir notre groupe électrogène a été « réquisitionné » pour une fête. On émet deux heures sur batterie. La kora c'était peut-être de trop.`,
    question: 'La réquisition est-elle écrite ?',
    answer: 'Sur un dos d’enveloppe, signée.',
    note: 'L’enveloppe suffit. Autorité de la communication saisie.',
    sources: [
      ['Enveloppe signée', 'A1'],
      ['Fête : aucune ce soir-là', 'A2'],
      ['Élu, entendu', 'C4'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'ombudsman' },
      reasons: 'Réquisition sans fête et sans texte, le soir de l’émission.',
      reply: 'Le groupe est revenu avec le plein. Le budget est un document public, avec ou sans kora.',
    },
  },
  {
    ...{ id: 'burial-place-refused', kind: 'human-rights', category: 'other-human-rights', language: 'fr' },
    ...{ risk: [], reporter: 'relative', respondent: 'local-authority', acts: ['other-violation'] },
    when: 'la semaine dernière',
    concerned: 'mon père, griot',
    told: prose`
      On a refusé que mon père repose avec les autres parce qu'il était griot. Toute sa vie il a chanté leurs pères. Nous l'avons porté jusqu'à {place}, vingt kilomètres, en chantant. Je ne demande pas qu'on le déplace. Je demande qu'on ne le refasse pas à ma mère.`,
    question: 'Votre mère souhaite-t-elle que nous en parlions avec les anciens ?',
    answer: 'Oui. Elle dit : doucement.',
    note: 'Doucement. Avec un historien respecté et le maire.',
    sources: [
      ['Fossoyeur', 'B2'],
      ['Deux anciens, entendus', 'A2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'mediated' },
      reasons: 'Refus reconnu. Les anciens ont ouvert le cimetière à tous, par écrit.',
      reply:
        'Doucement, ils ont signé. Ils demandent s’ils peuvent venir chanter sur la tombe de votre père, à pied.',
    },
  },
  {
    ...{ id: 'wheelchair-town-hall', kind: 'human-rights', category: 'other-human-rights', language: 'fr' },
    ...{ risk: [], reporter: 'victim', respondent: 'local-authority', acts: ['other-violation'] },
    files: ['photo'],
    when: 'chaque fois que j’y vais',
    concerned: 'ceux qui roulent',
    told: prose`
      La mairie neuve a neuf marches et le bureau des personnes handicapées est au premier étage. Je ne l'invente pas. On me descend les papiers à signer sur le trottoir, avec une pierre dessus pour le vent.`,
    question: 'La photo montre bien les marches. Un plan prévoyait-il une rampe ?',
    answer: 'Oui, dessinée. À la place il y a des fleurs.',
    note: 'Plan approuvé avec rampe : facile.',
    sources: [
      ['Plan approuvé', 'A1'],
      ['Constat', 'A1'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'mediated' },
      reasons: 'Rampe payée et non faite. Bureau descendu au rez-de-chaussée, rampe coulée.',
      reply:
        'La rampe est là, les fleurs sont de part et d’autre. Vous êtes attendu à l’intérieur pour signer.',
    },
  },
  {
    ...{ id: 'aid-list-widows-out', kind: 'human-rights', category: 'basic-services', language: 'fr' },
    ...{
      risk: ['more-than-ten', 'retaliation'],
      reporter: 'victim',
      respondent: 'local-authority',
      acts: ['denial-of-aid'],
    },
    when: 'à la lecture de la liste',
    concerned: 'vingt-six veuves',
    told: prose`
      La liste de l'aide est par chef de ménage. Le comité dit qu'une femme ne peut pas être chef d'un ménage où il n'y a pas d'homme. Il dit aussi qu'un ménage sans homme n'est pas un ménage. Nous sommes vingt-six à ne pas exister. Nous avons
      faim quand même.`,
    question: 'La liste est-elle validée par l’organisation ou seulement lue ?',
    answer: 'Lue, sous l’arbre. Elle part lundi.',
    note: 'Prévenir l’organisation avant lundi, sans noms : le critère est contraire à ses propres règles.',
    sources: [
      ['Règles de ciblage', 'A1'],
      ['Neuf veuves', 'B2'],
      ['Comité : maintient', 'A3'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'mediated' },
      reasons: 'Critère du comité contraire au ciblage. Liste refaite avec vingt-six ménages.',
      reply: 'Vous existez toutes les vingt-six, à partir de mardi. Deux d’entre vous entrent au comité.',
    },
  },
  {
    ...{ id: 'church-choir-noise', kind: 'human-rights', category: 'other-human-rights', language: 'fr' },
    ...{ risk: [], reporter: 'organisation', respondent: 'local-authority', acts: ['other-violation'] },
    districts: ['bamako', 'san', 'sikasso', 'koutiala', 'segou', 'kayes'],
    when: 'deux dimanches de suite',
    concerned: 'notre petite chorale',
    told: prose`
      Un agent est venu mesurer le bruit de notre chorale avec son téléphone. Nous sommes onze, dont trois qui n'ont plus de voix. Il a mesuré aussi le moulin d'à côté, qui couvre la chorale, et il n'a verbalisé
      que la chorale.`,
    question: 'Avez-vous le procès-verbal, avec le chiffre ?',
    answer: 'Oui : 71, et le moulin 88, il a écrit les deux.',
    note: 'Honnête dans sa malhonnêteté : les deux chiffres y sont.',
    sources: [
      ['Procès-verbal', 'A1'],
      ['Chef de l’agent', 'A2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'mediated' },
      reasons: 'Traitement inégal par les chiffres mêmes. Verbalisation annulée.',
      reply:
        'Le procès-verbal est annulé. Le meunier s’arrête le dimanche de dix heures à onze heures, pour écouter.',
    },
  },
];
