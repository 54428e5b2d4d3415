import { type Narrative, prose } from './narrative.js';

/** Trading in influence and abuse of functions. */
export const favours: readonly Narrative[] = [
  {
    ...{ id: 'nurse-posting-sold', kind: 'corruption', category: 'trading-in-influence', language: 'fr' },
    ...{ risk: ['retaliation'], reporter: 'victim', respondent: 'public-agent', acts: ['influence-sold'] },
    sums: ['150 000', '250 000'],
    when: 'au mouvement de cette année',
    concerned: 'les infirmiers sortants',
    told: prose`
      Il y a un monsieur qui n'est dans aucun bureau et qui connaît tous les bureaux. Pour {sum} F il « oriente » une affectation. Je n'ai pas payé et je pars à {place}, que je respecte, mais où il n'y a plus de centre depuis deux ans : je suis affecté à un mur.`,
    question: 'Auriez-vous l’arrêté, et la date à laquelle le centre a fermé ?',
    answer: 'L’arrêté oui. Le centre, tout le village sait, la foudre.',
    note: 'Affectation à un centre inexistant : vérifiable sans exposer personne.',
    sources: [
      ['Arrêté d’affectation', 'A1'],
      ['Carte sanitaire : centre fermé', 'A1'],
      ['Deux sortants, sur l’intermédiaire', 'B3'],
    ],
    ending: {
      ...{ finding: 'partly-substantiated', action: 'transmitted', to: 'oclei' },
      reasons:
        'L’affectation sans objet est établie ; la vente d’influence repose sur trois récits sans trace.',
      reply:
        'L’erreur d’affectation est corrigée, vous avez un vrai toit. Ce que vous dites de l’intermédiaire est transmis comme plausible, non prouvé.',
    },
  },
  {
    ...{ id: 'deputy-letterhead', kind: 'corruption', category: 'trading-in-influence', language: 'fr' },
    ...{ risk: [], reporter: 'witness', respondent: 'elected-official', acts: ['influence-bought'] },
    sums: ['300 000', '500 000'],
    when: 'pour l’attribution des étals neufs',
    concerned: 'les anciennes vendeuses du marché brûlé',
    told: prose`
      Après l'incendie on avait juré que les anciennes seraient servies d'abord. Les étals neufs ont été donnés à ceux qui avaient « la lettre ». La lettre coûte {sum} F et elle porte un en-tête avec des armoiries. Ma tante a vendu là trente ans, elle a une quittance brûlée sur les bords, elle n'a pas de lettre.`,
    question: 'Avez-vous vu une de ces lettres, de vos yeux ?',
    answer: 'Une, dans la main de celui qui vend des ventilateurs à la place de ma tante.',
    note: 'Quittances anciennes : la mairie en a le double, épargné par le feu.',
    sources: [
      ['Doubles des quittances en mairie', 'A1'],
      ['Commission d’attribution : deux membres', 'B2'],
      ['Élu, par écrit : nie toute lettre', 'C4'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'oclei' },
      reasons:
        'Dix-sept étals donnés hors de la liste votée, tous sur recommandation. Deux membres de la commission le disent.',
      reply:
        'Établi. L’attribution est reprise d’après les doubles de la mairie : la quittance de votre tante y est entière.',
    },
  },
  {
    ...{ id: 'visa-letter-festival', kind: 'corruption', category: 'trading-in-influence', language: 'fr' },
    ...{ risk: [], reporter: 'victim', respondent: 'private', acts: ['influence-sold'] },
    districts: ['bamako', 'kayes', 'segou'],
    sums: ['900 000', '1 200 000'],
    when: 'l’an passé, avant le festival',
    concerned: 'quatre musiciens de notre groupe',
    told: prose`
      Un organisateur dit qu'il est « de la maison » au ministère. Il a pris {sum} F pour nous mettre sur la délégation. On a répété trois mois. La veille, la délégation est partie avec d'autres, qui ne jouent de rien. Il répond encore au téléphone, il dit d'avoir confiance.`,
    question: 'L’argent a-t-il été donné devant quelqu’un, ou par transfert ?',
    answer: 'Par transfert, en trois fois, j’ai les messages.',
    note: 'Messages vus. Escroquerie possible plus qu’influence réelle.',
    sources: [
      ['Trois reçus de transfert', 'A1'],
      ['Ministère : ne connaît pas cet homme', 'A2'],
    ],
    ending: {
      ...{ finding: 'partly-substantiated', action: 'transmitted', to: 'justice' },
      reasons:
        'Les versements et la promesse sont établis. Il n’avait aucune influence à vendre : c’est une escroquerie.',
      reply:
        'Il n’est d’aucune maison. Le dossier, avec les trois reçus, est au procureur avec votre accord. Continuez à jouer.',
    },
  },
  {
    ...{ id: 'prefect-nephew-team', kind: 'corruption', category: 'abuse-of-functions', language: 'fr' },
    ...{ risk: [], reporter: 'organisation', respondent: 'state-service', acts: ['favouritism'] },
    when: 'au recrutement des enquêteurs du recensement',
    concerned: 'les jeunes diplômés inscrits',
    told: prose`
      Nous avions deux cent six dossiers pour trente places d'agents recenseurs. Parmi les trente retenus, neuf n'étaient pas dans les deux cent six. Le test était noté sur vingt et les neuf ont tous « 14 », sans virgule, alors que nous avons corrigé par quart de point. Je le sais, j'étais à la correction, et nous n'avons corrigé aucune de ces copies.`,
    question: 'Les copies existent-elles encore ?',
    answer: 'Sous scellés, deux cent six. Pas deux cent quinze.',
    note: 'Preuve par le compte. Protéger le correcteur : quatre personnes étaient à la correction.',
    sources: [
      ['Scellés : 206 copies', 'A1'],
      ['Liste affichée', 'A1'],
      ['Président du jury : « repêchage »', 'B4'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'ombudsman' },
      reasons: 'Neuf retenus n’ont pas composé. Aucun texte ne prévoit de repêchage.',
      reply:
        'Neuf copies qui n’existent pas : c’est établi et transmis. Vos diplômés peuvent demander communication des notes, modèle ci-joint.',
    },
  },
  {
    ...{ id: 'tractor-commune-field', kind: 'corruption', category: 'abuse-of-functions', language: 'fr' },
    ...{ risk: [], reporter: 'witness', respondent: 'elected-official', acts: ['public-means-misused'] },
    files: ['photo'],
    when: 'pendant les labours',
    concerned: 'les paysans inscrits pour le tracteur',
    told: prose`
      Le tracteur de la commune laboure à 25 000 l'hectare, on s'inscrit, on attend son tour. Cette année il a commencé par le champ du deuxième adjoint. Il a continué par le champ du deuxième adjoint. Quand les pluies ont été bien avancées, il a fini par le champ du deuxième adjoint, qui est long. Nous avons semé à la daba.`,
    question: 'Y a-t-il un carnet de labour avec les heures du compteur ?',
    answer: 'Le conducteur en a un. Il dit « nettoyage » pour ces jours-là.',
    note: 'Compteur horaire : 118 h de « nettoyage ».',
    sources: [
      ['Carnet et compteur', 'A1'],
      ['Liste des inscrits', 'A1'],
      ['Adjoint : « essai du matériel »', 'C4'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'mediated' },
      reasons:
        'Cent dix-huit heures d’essai sur un seul champ. L’adjoint paie les heures au tarif et la liste fait foi.',
      reply:
        'L’essai du matériel a été facturé au tarif. L’an prochain la liste est affichée et le compteur relevé le soir.',
    },
  },
  {
    ...{ id: 'plot-plan-redrawn', kind: 'corruption', category: 'abuse-of-functions', language: 'fr' },
    ...{
      risk: ['retaliation'],
      reporter: 'victim',
      respondent: 'local-authority',
      acts: ['land-allocated-unlawfully'],
    },
    districts: ['bamako', 'sikasso', 'koutiala', 'kayes', 'mopti', 'bougouni'],
    when: 'le lotissement a été « réajusté » il y a deux mois',
    concerned: 'onze attributaires de la troisième tranche',
    told: prose`
      Mon lot est le 77. Je paie les taxes du 77 depuis neuf ans. Sur le nouveau plan il n'y a plus de 77 : il y a un 76, un 78 et entre les deux une station-service. On me propose le 412, qui est une ravine. J'ai demandé où est la décision, on m'a montré une gomme.`,
    question: 'Possédez-vous l’ancien plan visé, ou seulement votre lettre d’attribution ?',
    answer: 'Les deux. Ma femme garde tout.',
    note: 'Deux plans superposés : onze lots effacés au profit d’un acquéreur.',
    sources: [
      ['Ancien plan visé', 'A1'],
      ['Nouveau plan, sans visa', 'A1'],
      ['Urbanisme : « plan de travail »', 'B3'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'oclei' },
      reasons: 'Le plan appliqué n’est visé par personne. Onze lots payés ont été effacés.',
      reply:
        'Le 77 existe toujours en droit, c’est établi. Transmis, et l’avocate de permanence peut demander l’arrêt du chantier. Remerciez votre femme.',
    },
  },
  {
    ...{ id: 'soldiers-masonry', kind: 'corruption', category: 'abuse-of-functions', language: 'fr' },
    ...{
      risk: ['retaliation'],
      reporter: 'relative',
      respondent: 'state-service',
      acts: ['public-means-misused'],
    },
    when: 'tous les jours ouvrables depuis le début de l’année',
    concerned: 'mon petit frère et cinq autres recrues',
    told: prose`
      Mon petit frère est parti apprendre un métier d'armes et il apprend la truelle. Ils sont six à bâtir la villa de leur chef, sans salaire de maçon, avec le ciment de la caserne. Il n'ose pas se plaindre. Moi je ne suis pas dans l'armée, alors j'ose.`,
    question: 'Est-il possible de le dire sans que les six puissent être soupçonnés ?',
    answer: 'Toute la rue voit le camion. N’importe qui peut l’avoir dit.',
    note: 'S’appuyer sur la rue, pas sur la recrue.',
    sources: [
      ['Deux riverains', 'B2'],
      ['Sacs marqués, vus de la rue', 'B2'],
    ],
    ending: {
      ...{ finding: 'partly-substantiated', action: 'transmitted', to: 'ombudsman' },
      reasons:
        'La présence des recrues est établie. L’origine du ciment reste à vérifier par qui en a le pouvoir.',
      reply:
        'Transmis sur la foi de la rue, sans votre frère. On nous annonce une inspection ; la truelle devrait changer de main.',
    },
  },
  {
    ...{ id: 'clinic-keys-weekend', kind: 'corruption', category: 'abuse-of-functions', language: 'fr' },
    ...{ risk: [], reporter: 'witness', respondent: 'public-agent', acts: ['public-means-misused'] },
    sums: ['15 000', '20 000'],
    when: 'samedi et dimanche',
    concerned: 'ceux qui ne peuvent pas payer le samedi',
    told: prose`
      L'échographe de l'hôpital est en panne du lundi au vendredi. Le samedi il marche, c'est {sum} F, et le reçu est celui d'un cabinet privé qui n'a pas d'adresse. Ma cousine a attendu le samedi avec des douleurs, elle aurait pu ne pas attendre.`,
    question: 'Votre cousine a-t-elle gardé le reçu du samedi ?',
    answer: 'Oui. Et le carnet où il est écrit « appareil HS » le jeudi.',
    note: 'Très clair. Urgence sanitaire : prévenir aussi le directeur.',
    sources: [
      ['Carnet, jeudi : hors service', 'A1'],
      ['Reçu du samedi, même appareil', 'A2'],
      ['Directeur, entendu, ne savait pas', 'B2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'oclei' },
      reasons: 'Le numéro de série de l’appareil est imprimé sur les clichés du samedi.',
      reply:
        'Le même appareil, le numéro le prouve. Il marche aussi le jeudi depuis, au tarif affiché. Bon rétablissement à votre cousine.',
    },
  },
  {
    ...{ id: 'radio-licence-delay', kind: 'corruption', category: 'abuse-of-functions', language: 'fr' },
    ...{
      risk: ['retaliation'],
      reporter: 'organisation',
      respondent: 'state-service',
      acts: ['favouritism'],
    },
    when: 'depuis la fin du mandat précédent',
    concerned: 'notre radio de proximité',
    told: prose`
      Notre convention de fréquence attend une signature depuis quatorze mois. Deux radios arrivées après nous émettent. Elles diffusent gratuitement les communiqués du service. Nous les diffusons aussi, mais nous lisons ensuite les réactions des auditeurs.`,
    question: 'Y a-t-il un délai dans les textes, et une date certaine de dépôt ?',
    answer: 'Trois mois. Dépôt enregistré, numéro au dossier.',
    note: 'Délai dépassé de onze mois : c’est objectif. L’intention ne l’est pas.',
    sources: [
      ['Enregistrement du dépôt', 'A1'],
      ['Deux conventions postérieures signées', 'A1'],
      ['Service : « pièces complémentaires », jamais demandées', 'B4'],
    ],
    ending: {
      ...{ finding: 'partly-substantiated', action: 'transmitted', to: 'ombudsman' },
      reasons: 'Le traitement inégal est établi par les dates. Le motif ne peut l’être.',
      reply:
        'Les dates parlent, le motif se tait. Le médiateur a demandé la signature ou un refus écrit sous trente jours.',
    },
  },
  {
    ...{ id: 'wedding-hall-school', kind: 'corruption', category: 'abuse-of-functions', language: 'fr' },
    ...{ risk: [], reporter: 'relative', respondent: 'public-agent', acts: ['public-means-misused'] },
    sums: ['25 000', '30 000'],
    when: 'presque chaque dimanche, et le lundi il faut balayer',
    concerned: 'les élèves du lundi matin',
    told: prose`
      L'école de {place} se loue pour les mariages, {sum} F la cour. Je n'ai rien contre les mariages. Mais les tables-bancs dorment dehors, il en manque douze, et le lundi ma fille écrit par terre entre les os.`,
    question: 'Le comité des parents reçoit-il cet argent ?',
    answer: 'Il ne savait pas que c’était payant.',
    note: 'Entente probable avec le comité.',
    sources: [
      ['Deux familles qui ont loué', 'B2'],
      ['Comité des parents', 'B2'],
      ['Directeur : rend les comptes, une partie pour la craie', 'B3'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'mediated' },
      reasons: 'Location sans accord, reconnue. Comptes remis, bancs rachetés sur les sommes.',
      reply:
        'Douze tables-bancs neufs, payés par les mariages, et la cour ne se loue plus qu’avec le comité. Votre fille a sa place.',
    },
  },
];
