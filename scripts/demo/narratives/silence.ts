import { type Narrative, prose } from './narrative.js';

/** Illicit enrichment, obstruction of justice, laundering, and what fits nowhere else. */
export const silence: readonly Narrative[] = [
  {
    ...{ id: 'three-storeys-customs', kind: 'corruption', category: 'illicit-enrichment', language: 'fr' },
    ...{
      risk: ['retaliation'],
      reporter: 'witness',
      respondent: 'public-agent',
      acts: ['unexplained-wealth'],
    },
    districts: ['bamako', 'kayes', 'sikasso', 'gao'],
    when: 'depuis trois ans qu’il est en poste',
    concerned: 'les recettes de tout le monde',
    told: prose`
      Je suis carreleur, j'ai fait trois de ses maisons. Je ne dis pas qu'il a volé. Je dis que je connais le prix du mètre carré, que je connais la grille des salaires parce que ma femme est du même corps, et que les deux ne se
      rencontrent pas avant cent quarante ans.`,
    question: 'Les trois maisons sont-elles à son nom, à votre connaissance ?',
    answer: 'La première oui. Les autres au nom de ses enfants, dont un tète encore.',
    note: 'Cadastre public consulté pour toute la rue, pas pour lui seul.',
    sources: [
      ['Livre foncier : trois titres, deux à des mineurs', 'A1'],
      ['Grille de la fonction publique', 'A1'],
    ],
    ending: {
      ...{ finding: 'partly-substantiated', action: 'transmitted', to: 'oclei' },
      reasons:
        'Le train de vie dépasse les revenus connus. C’est à l’organe habilité de demander d’où il vient.',
      reply:
        'Transmis à qui peut lui demander des comptes ; nous ne le pouvons pas. Votre calcul de cent quarante ans est au dossier, au propre.',
    },
  },
  {
    ...{ id: 'declaration-missing-farm', kind: 'corruption', category: 'illicit-enrichment', language: 'fr' },
    ...{
      risk: [],
      reporter: 'organisation',
      respondent: 'elected-official',
      acts: ['false-asset-declaration'],
    },
    when: 'déclaration publiée en mars',
    concerned: 'les électeurs',
    told: prose`
      Nous lisons les déclarations de biens, c'est notre petit travail. Un élu de {district} déclare « un verger ». Nous sommes allés acheter des mangues au verger : quarante hectares, un forage, deux gérants, une chambre froide. Les mangues sont bonnes. Le mot verger est un peu court.`,
    question: 'La propriété est-elle établie par un acte que l’on peut consulter ?',
    answer: 'Bail emphytéotique, publié, à son nom complet.',
    note: 'Tout est public. Rare et simple.',
    sources: [
      ['Déclaration publiée', 'A1'],
      ['Bail publié, 40 ha', 'A1'],
      ['Élu, par écrit : « simplification »', 'B3'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'oclei' },
      reasons: 'La déclaration omet le forage, la chambre froide et trente-sept hectares.',
      reply: 'Établi et transmis. L’élu annonce une déclaration rectifiée ; lisez-la, comme d’habitude.',
    },
  },
  {
    ...{ id: 'jealous-brother-shop', kind: 'corruption', category: 'illicit-enrichment', language: 'fr' },
    ...{ risk: [], reporter: 'relative', respondent: 'private', acts: ['unexplained-wealth'] },
    when: 'depuis qu’il est rentré',
    concerned: 'ma famille, que cela divise',
    told: prose`
      Mon demi-frère a ouvert deux boutiques d'un coup à {place}. D'où ça vient ? Il n'a pas fait l'école. Il faudrait qu'on regarde.`,
    question: 'A-t-il, ou a-t-il eu, un emploi public ou la gestion d’argent de tous ?',
    answer: 'Non. Il était dix ans à l’étranger, dans le bâtiment.',
    note: 'Particulier, revenus de migration : hors mission et sans indice.',
    sources: [['Réponse du complaignant', 'B3']],
    ending: {
      ...{ finding: 'not-examined', action: 'advised', closingReason: 'inadmissible' },
      reasons: 'Aucun emploi public, aucune gestion de biens communs.',
      reply:
        'L’argent d’un particulier ne nous regarde pas, ni vous ni nous. Dix ans de chantier expliquent deux boutiques. Le comité des sages aide pour les familles divisées.',
    },
  },
  {
    ...{ id: 'complaint-not-taken', kind: 'corruption', category: 'obstruction-of-justice', language: 'fr' },
    ...{ risk: [], reporter: 'victim', respondent: 'state-service', acts: ['complaint-refused'] },
    when: 'lundi, mercredi et vendredi',
    concerned: 'moi, pour ma moto volée',
    told: prose`
      On m'a volé ma moto. Le premier jour il n'y avait pas de papier. Le deuxième jour j'ai apporté le papier, une rame. Le troisième jour il n'y avait plus l'agent. Je suis taxi, sans moto je regarde passer les autres. Je veux juste le numéro de ma plainte pour l'assurance.`,
    question: 'Aviez-vous précisé qu’il fallait un numéro ? Qui vous a reçu les trois fois ?',
    answer: 'Trois personnes différentes, toutes polies.',
    note: 'Peut se régler par un appel au commandant.',
    sources: [
      ['Commandant, par téléphone', 'B2'],
      ['Registre : aucune inscription', 'A2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'mediated' },
      reasons: 'Trois passages sans inscription. Plainte enregistrée le lendemain de l’appel.',
      reply:
        'Votre plainte a un numéro, il est au poste à votre nom. Le commandant garde la rame, elle sert à tous.',
    },
  },
  {
    ...{ id: 'witness-envelope', kind: 'corruption', category: 'obstruction-of-justice', language: 'fr' },
    ...{
      risk: ['retaliation', 'ongoing'],
      reporter: 'witness',
      respondent: 'private',
      acts: ['witness-intimidated'],
    },
    sums: ['200 000', '350 000'],
    when: 'deux visites en dix jours',
    concerned: 'moi, témoin d’un accident',
    told: prose`
      J'ai vu le camion. Je l'ai dit au juge, je le redirai. Un monsieur très bien habillé est venu m'offrir {sum} F pour avoir eu le soleil dans les yeux. J'ai refusé. Il est revenu avec mon employeur, sans enveloppe, et mon employeur a dit qu'il faisait en effet très clair ce
      jour-là.`,
    question: 'Votre travail est-il menacé ? Préférez-vous que nous ne fassions rien avant l’audience ?',
    answer: 'Menacé non, froid oui. Faites après l’audience.',
    note: 'Attendre l’audience. Avocate informée, présente dans la salle.',
    sources: [
      ['Témoin', 'B2'],
      ['Autre témoin, même offre', 'B2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'justice' },
      reasons: 'Deux témoins, qui ne se connaissent pas, décrivent la même offre et le même homme.',
      reply:
        'Vous avez parlé et le second témoin aussi. L’offre est maintenant une affaire à elle seule. Personne ne vous a placé au soleil.',
    },
  },
  {
    ...{ id: 'autopsy-file-moved', kind: 'corruption', category: 'obstruction-of-justice', language: 'fr' },
    ...{ risk: ['retaliation'], reporter: 'relative', respondent: 'public-agent', acts: ['inquiry-blocked'] },
    when: 'depuis onze mois',
    concerned: 'l’enquête sur la mort de ma sœur en salle d’opération',
    told: prose`
      Ma sœur {woman} est morte d'une anesthésie. Une enquête a été ouverte, c'est écrit. Le dossier a été « envoyé à {district} », puis « rappelé », puis « versé ». Chaque verbe prend trois mois. Le registre du bloc a été refait à neuf, d'une seule écriture, même les pages d'avant l'embauche de celui qui
      écrit.`,
    question: 'Qui a vu l’ancien registre, en dehors du service ?',
    answer: 'Une sage-femme à la retraite, qui y a signé pendant vingt ans.',
    note: 'Registre réécrit : demander l’original au juge, vite.',
    sources: [
      ['Ancienne sage-femme', 'B2'],
      ['Registre refait, une seule main', 'A2'],
      ['Direction : « pages abîmées par l’eau »', 'C4'],
    ],
    ending: {
      ...{ finding: 'partly-substantiated', action: 'transmitted', to: 'justice' },
      reasons: 'Que le registre a été refait est établi. Dans quel but, un juge seul peut le dire.',
      reply:
        'Le registre refait est au dossier du juge, avec le témoignage. Les verbes sont finis : une date d’audition est donnée.',
    },
  },
  {
    ...{ id: 'elder-told-to-settle', kind: 'corruption', category: 'obstruction-of-justice', language: 'fr' },
    ...{
      risk: ['retaliation'],
      reporter: 'victim',
      respondent: 'local-authority',
      acts: ['complaint-refused'],
    },
    when: 'la semaine après les faits',
    concerned: 'moi et mon mari',
    told: prose`
      Après les coups reçus au champ nous voulions porter plainte. Le chef nous a dit qu'ici on ne traverse pas le fleuve pour un bâton. Il a gardé notre certificat médical « pour le mettre à l'abri » et il ne le rend pas. Sans certificat, pas de plainte, et le délai court.`,
    question: 'Le médecin pourrait-il faire un double ?',
    answer: 'Nous n’y avions pas pensé.',
    note: 'Double obtenu le jour même. Le chef n’a pas besoin d’être approché.',
    sources: [
      ['Double du certificat', 'A1'],
      ['Médecin', 'A2'],
    ],
    ending: {
      ...{ finding: 'unsubstantiated', action: 'advised' },
      reasons:
        'La rétention n’a d’autre témoin que le couple. Le double rend la question sans objet pour la plainte.',
      reply:
        'Nous n’avons pu prouver la rétention, mais le médecin a refait le certificat et votre plainte est dans les délais. L’accompagnatrice sera là mardi.',
    },
  },
  {
    ...{ id: 'bakery-never-bakes', kind: 'corruption', category: 'laundering', language: 'fr' },
    ...{ risk: ['retaliation'], reporter: 'witness', respondent: 'private', acts: ['money-laundered'] },
    when: 'depuis un an',
    concerned: 'une boulangerie du quartier',
    told: prose`
      La boulangerie de {place} a un four neuf et pas de farine. On n'y a jamais senti le pain. Chaque soir à huit heures, le gérant va déposer une recette dans un sac de farine, justement. Je fais le pain à trois rues de là et je n'ai jamais eu une recette pareille.`,
    question: 'Le four est-il raccordé ? Avez-vous vu une livraison, une seule ?',
    answer: 'Raccordé oui. Livraison jamais, ni bois ni gaz ni farine.',
    note: 'Concurrent : prendre avec prudence. Transmettre le signalement sans conclure.',
    sources: [
      ['Livreur de farine du secteur : pas de client', 'B2'],
      ['Compteur : consommation nulle', 'A2'],
    ],
    ending: {
      ...{ finding: 'partly-substantiated', action: 'transmitted', to: 'oclei' },
      reasons: 'Une boulangerie sans activité dépose des recettes. L’origine ne relève pas de nos moyens.',
      reply:
        'Vous sentez juste : aucun pain n’y est cuit. L’origine des recettes est l’affaire de la cellule compétente, qui a le dossier.',
    },
  },
  {
    ...{ id: 'stolen-cable-dealer', kind: 'corruption', category: 'laundering', language: 'fr' },
    ...{ risk: [], reporter: 'organisation', respondent: 'private', acts: ['proceeds-concealed'] },
    sums: ['1 800', '2 400'],
    when: 'la nuit après chaque coupure',
    concerned: 'trois quartiers sans courant',
    told: prose`
      Après chaque vol de câble nos quartiers restent une semaine au noir. Le lendemain, le ferrailleur de la route de {district} achète du cuivre brûlé à {sum} F le kilo, plus cher que d'habitude, dès l'aube. Il y a même une file.`,
    question: 'La société d’électricité a-t-elle porté plainte, à votre connaissance ?',
    answer: 'Contre inconnu. Personne ne leur a parlé de la file.',
    note: 'Relier la société et la brigade ; notre rôle s’arrête là.',
    sources: [
      ['Dates des coupures et des achats', 'B2'],
      ['Société : marquage du câble', 'A2'],
      ['Ferrailleur : « je ne demande pas »', 'B3'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'justice' },
      reasons: 'Câble marqué retrouvé chez l’acheteur, qui reconnaît ne rien demander.',
      reply: 'Il demandera désormais. Le cuivre marqué a parlé, la brigade suit la file.',
    },
  },
  {
    ...{ id: 'phone-vote-credit', kind: 'corruption', category: 'other-corruption', language: 'fr' },
    ...{ risk: [], reporter: 'witness', respondent: 'elected-official', acts: ['other-corrupt-act'] },
    sums: ['500', '1 000'],
    when: 'avant le renouvellement du bureau',
    concerned: 'la coopérative des maraîchers',
    told: prose`
      Pour l'élection du bureau de la coopérative on recevait {sum} F de crédit par téléphone contre la promesse de lever la main droite. Moi j'ai levé la gauche et gardé le crédit. Mais quand même.`,
    question: 'Avez-vous gardé le message qui accompagnait le crédit ?',
    answer: 'Oui. Il dit « la droite, mon frère ».',
    note: 'Élection interne ; fonds de la coopérative utilisés ? À demander.',
    sources: [
      ['Message', 'A2'],
      ['Relevé : crédit acheté par la coopérative', 'A1'],
      ['Président sortant, entendu', 'B3'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'mediated' },
      reasons: 'Le crédit a été payé par la caisse commune. Le vote a été refait à bulletin secret.',
      reply: 'Le vote est refait, à bulletin secret : plus besoin de main. La caisse a été remboursée.',
    },
  },
];
