import { type Narrative, prose } from './narrative.js';

/** Embezzlement: what was meant for all and reached few. */
export const funds: readonly Narrative[] = [
  {
    ...{ id: 'canteen-half-ration', kind: 'corruption', category: 'embezzlement', language: 'fr' },
    ...{ risk: ['minor'], reporter: 'relative', respondent: 'public-agent', acts: ['goods-diverted'] },
    sums: ['18', '24', '30'],
    when: 'depuis la rentrée',
    concerned: 'les enfants de la cantine',
    told: prose`
      Je cuisine à la cantine une semaine sur trois. Le cahier dit {sum} kilos de riz par jour. Je pèse avec ma propre balance de condiments, et j'en cuis la moitié. L'autre moitié, je la vois passer le soir sur le porte-bagages de l'économe, dans un sac d'engrais pour qu'on pense à de l'engrais. Les petits
      raclent la marmite.`,
    question: 'Avez-vous noté vos pesées quelque part, même au charbon sur un mur ?',
    answer: 'Dans un cahier, avec les jours. Il est chez ma sœur.',
    note: 'Cahier de pesées recopié. Ne pas exposer la cuisinière : passer par un contrôle des stocks.',
    sources: [
      ['Cahier de pesées, quatorze jours', 'B2'],
      ['Bordereaux de livraison', 'A1'],
      ['Économe : « les sacs sont mal remplis »', 'C4'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'oclei' },
      reasons:
        'Livré, inscrit et cuit ne concordent aucun jour. L’explication par les sacs est démentie par le fournisseur.',
      reply:
        'Établi sans que vous ayez eu à parler. La cantine pèse devant deux mères chaque matin ; la marmite est pleine.',
    },
  },
  {
    ...{ id: 'road-gravel-vanished', kind: 'corruption', category: 'embezzlement', language: 'fr' },
    ...{
      risk: [],
      reporter: 'organisation',
      respondent: 'local-authority',
      acts: ['public-funds-embezzled'],
    },
    sums: ['14 000 000', '22 500 000'],
    files: ['photo'],
    when: 'travaux « reçus » en avril',
    concerned: 'cinq villages au bout de la piste',
    told: prose`
      La piste de {place} a été réceptionnée en avril : huit kilomètres rechargés en latérite, {sum} F. Nous avons marché les huit kilomètres avec un décamètre. Il y a de la latérite sur les six cents premiers mètres, là où la voiture du comité s'est arrêtée pour la photo. Après, ce sont les mêmes
      nids-de-poule, nous leur avons donné des noms.`,
    question: 'Le procès-verbal de réception est-il affiché, et qui l’a signé en qualité ?',
    answer: 'Affiché en mairie. Signé par trois fonctions, je vous les donne.',
    note: 'Belle méthode : relevé au décamètre tous les 200 m. Refaire avec un technicien.',
    sources: [
      ['Relevé contradictoire avec un technicien', 'A1'],
      ['Procès-verbal de réception', 'A1'],
      ['Entrepreneur : « le reste a été lavé par la pluie »', 'C5'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'oclei' },
      reasons: 'Il n’a pas plu entre les travaux et la réception. Sept kilomètres payés n’ont pas été faits.',
      reply:
        'Votre décamètre a raison, c’est établi et transmis avec le relevé. Gardez les noms des trous pour la plaque.',
    },
  },
  {
    ...{ id: 'mosquito-nets-shop', kind: 'corruption', category: 'embezzlement', language: 'fr' },
    ...{ risk: [], reporter: 'witness', respondent: 'public-agent', acts: ['goods-diverted'] },
    sums: ['2 500', '3 000'],
    files: ['photo'],
    when: 'hier au marché',
    concerned: 'les femmes enceintes et les bébés',
    told: prose`
      À la maternité on m'a dit qu'il n'y a plus de moustiquaires gratuites jusqu'à l'hivernage. Au marché j'en ai acheté une à {sum} F. En l'ouvrant à la maison j'ai trouvé l'étiquette : « Don. Ne peut être vendu. » Le vendeur en a trois ballots sous la
      table.`,
    question: 'L’étiquette porte-t-elle un numéro de lot ?',
    answer: 'Oui, je l’ai recopié et j’ai pris la photo.',
    note: 'Lot : attribué au magasin du district. Remonter par les sorties.',
    sources: [
      ['Étiquette et lot', 'A1'],
      ['Fiches de sortie du magasin', 'A1'],
      ['Magasinier, contradictoire', 'C4'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'oclei' },
      reasons: 'Le lot vendu est sorti « pour distribution » dans une aire de santé qui ne l’a pas reçu.',
      reply:
        'Grâce à votre étiquette on sait d’où vient le ballot. Transmis. La maternité a été réapprovisionnée, gardez la vôtre.',
    },
  },
  {
    ...{ id: 'tontine-women-bank', kind: 'corruption', category: 'embezzlement', language: 'fr' },
    ...{ risk: ['retaliation'], reporter: 'victim', respondent: 'private', acts: ['private-embezzlement'] },
    sums: ['640 000', '815 000'],
    when: 'découvert à la clôture de l’année',
    concerned: 'les trente-deux membres du groupement',
    told: prose`
      La caisse a trois clés et trois femmes. À la clôture il manquait {sum} F et les trois clés étaient là. La trésorière dit que c'est l'humidité, que les billets ont été jetés. Personne ne jette un billet. Son mari a une charrette neuve mais je n'ai rien contre les charrettes.`,
    question: 'Le cahier de caisse est-il tenu par une autre que la trésorière ?',
    answer: 'Par la secrétaire, proprement. On peut vous le montrer.',
    note: 'Affaire entre membres : chercher l’entente d’abord, à la demande du groupement.',
    sources: [
      ['Cahier de caisse', 'A2'],
      ['Secrétaire et présidente', 'B2'],
      ['Trésorière, entendue avec sa sœur, reconnaît un prêt', 'A2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'mediated' },
      reasons: 'Prêt caché reconnu. Remboursement en dix mois écrit devant l’assemblée.',
      reply:
        'Elle a reconnu et rembourse, dix mois, devant toutes. Le groupement garde ses trois clés et ajoute un reçu.',
    },
  },
  {
    ...{ id: 'clinic-roof-paid', kind: 'corruption', category: 'embezzlement', language: 'fr' },
    ...{ risk: [], reporter: 'witness', respondent: 'elected-official', acts: ['public-funds-embezzled'] },
    sums: ['3 800 000', '5 200 000'],
    when: 'le toit est parti à la tornade de juin de l’an dernier',
    concerned: 'les malades du centre',
    told: prose`
      Le conseil a voté {sum} F pour le toit du centre. Un an après on consulte sous une bâche de camion. Le devis est payé, l'entrepreneur est « en voyage », et l'entrepreneur est aussi le gendre de celui qui a signé. Je suis maçon, je peux vous dire ce que coûte un toit : un tiers.`,
    question: 'Comment avez-vous su que le devis est payé ?',
    answer: 'Le compte administratif est public, page 11. J’ai demandé à le lire, on m’a donné une chaise.',
    note: 'Page 11 vue. Un citoyen qui lit les comptes : le dire dans la réponse.',
    sources: [
      ['Compte administratif, page 11', 'A1'],
      ['Constat : bâche', 'A1'],
      ['Signataire : « acompte »', 'C4'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'oclei' },
      reasons: 'La dépense est soldée, non en acompte. Aucun travail n’a commencé.',
      reply:
        'Page 11, exactement. Établi et transmis. Peu de gens demandent une chaise pour lire un compte : merci de l’avoir fait.',
    },
  },
  {
    ...{ id: 'ghost-guards', kind: 'corruption', category: 'embezzlement', language: 'fr' },
    ...{ risk: ['retaliation'], reporter: 'witness', respondent: 'public-agent', acts: ['ghost-workers'] },
    sums: ['45 000', '60 000'],
    when: 'depuis dix-huit mois',
    concerned: 'le budget de l’hôpital',
    told: prose`
      Je fais les plannings des gardiens. J'en place six par nuit parce qu'il y en a six. Sur l'état de paie ils sont onze, à {sum} F. Les cinq autres ont des prénoms que je n'ai jamais criés. L'un s'appelle comme le chien du directeur, c'est ce qui m'a fait regarder.`,
    question: 'Pouvez-vous noter, sans copier de document, les initiales des cinq ?',
    answer: 'Oui. Je les connais par cœur maintenant.',
    note: 'Personne unique à voir les deux listes : danger de représailles. Passer par un contrôle ordinaire de la paie.',
    sources: [
      ['État de paie, obtenu du contrôle', 'A1'],
      ['Main courante des nuits', 'A2'],
      ['Direction : « gardiens en renfort »', 'C4'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'oclei' },
      reasons: 'Cinq agents payés ne figurent dans aucune nuit de dix-huit mois.',
      reply:
        'Établi par un contrôle annoncé pour tous les services : rien ne mène à votre bureau. Le chien a été rayé de la paie.',
    },
  },
  {
    ...{ id: 'seed-distribution-south', kind: 'corruption', category: 'embezzlement', language: 'fr' },
    ...{ risk: [], reporter: 'victim', respondent: 'local-authority', acts: ['goods-diverted'] },
    districts: ['sikasso', 'koutiala', 'bougouni', 'san', 'segou'],
    when: 'avant les premières pluies',
    concerned: 'les exploitations inscrites de notre village',
    told: prose`
      Nous étions quarante-quatre inscrits pour les semences de maïs. Dix-neuf ont reçu. On a dit que le camion était tombé en panne avec le reste. Le reste, c'est le champ du président de la chambre : il a semé du maïs, lui qui ne faisait que le coton, et les sacs bleus volent encore dans les épines de {place}.`,
    question: 'Les sacs bleus ont-ils une marque imprimée ?',
    answer: 'Oui, celle de la subvention, avec la campagne.',
    note: 'Trois sacs gardés. Liste des quarante-quatre affichée à l’époque.',
    sources: [
      ['Liste affichée', 'A1'],
      ['Sacs de la campagne', 'A2'],
      ['Président : « achetés au marché »', 'C5'],
    ],
    ending: {
      ...{ finding: 'partly-substantiated', action: 'transmitted', to: 'oclei' },
      reasons:
        'Vingt-cinq dotations ne sont pas arrivées, c’est établi. Que les sacs du champ soient les mêmes n’est que probable.',
      reply:
        'Que vingt-cinq familles n’ont rien eu est établi et transmis. Pour les sacs bleus, il faudrait les numéros, que le vent n’a pas.',
    },
  },
  {
    ...{ id: 'fuel-vouchers', kind: 'corruption', category: 'embezzlement', language: 'fr' },
    ...{ risk: [], reporter: 'witness', respondent: 'state-service', acts: ['public-funds-embezzled'] },
    sums: ['120', '180'],
    when: 'la fin de chaque trimestre',
    concerned: 'le service où je suis stagiaire',
    told: prose`
      Je suis stagiaire, je classe les bons. Le véhicule 4 est sur cales depuis le début de mon stage, il n'a plus de roues. Il consomme {sum} litres par semaine. Je l'ai dit à mon encadreur comme une blague. Il m'a répondu que les stagiaires qui plaisantent ne
      sont pas notés.`,
    question: 'Votre stage se termine quand ? Nous pouvons attendre.',
    answer: 'Dans six semaines. Merci de demander.',
    note: 'Attendre la fin du stage avant tout courrier.',
    sources: [
      ['Carnet de bons du véhicule 4', 'A2'],
      ['Constat : véhicule sur cales', 'A1'],
      ['Encadreur, après le stage : « erreur de numéro »', 'C4'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'oclei' },
      reasons:
        'Treize semaines de bons pour un véhicule immobile ; aucun autre véhicule ne manque de carburant.',
      reply: 'Nous avons attendu votre note, elle est bonne. Établi et transmis.',
    },
  },
  {
    ...{ id: 'displaced-kits-short', kind: 'corruption', category: 'embezzlement', language: 'fr' },
    ...{ risk: ['retaliation'], reporter: 'victim', respondent: 'private', acts: ['goods-diverted'] },
    districts: ['mopti', 'segou', 'gao', 'bandiagara', 'tombouctou', 'koro'],
    when: 'à la distribution d’il y a dix jours',
    concerned: 'les familles du site',
    told: prose`
      Sur l'affiche, le kit a onze choses. Dans le mien il y en avait sept. J'ai cru que j'avais perdu. Ma voisine sept aussi, la suivante sept. Il manquait à toutes les mêmes : la lampe, le savon en carton, la natte et la marmite avec couvercle. On a signé pour onze, avec le doigt.`,
    question: 'Combien de familles ont compté comme vous ?',
    answer: 'Vingt-deux. Nous avons compté ensemble mais chacune devant son sac.',
    note: 'Organisation de distribution à prévenir par son propre service d’écoute, sans noms.',
    sources: [
      ['Affiche du contenu', 'A1'],
      ['Six familles d’abris éloignés', 'B2'],
      ['Organisation : ouvre une enquête, suspend un sous-traitant', 'A2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'other' },
      reasons: 'Les mêmes quatre articles manquent partout. L’organisation le confirme et remplace.',
      reply:
        'C’est établi. Les quatre choses vous seront remises, et la prochaine fois le sac sera ouvert avant de signer.',
    },
  },
  {
    ...{ id: 'football-prize-money', kind: 'corruption', category: 'embezzlement', language: 'fr' },
    ...{ risk: [], reporter: 'victim', respondent: 'local-authority', acts: ['public-funds-embezzled'] },
    sums: ['150 000', '200 000'],
    when: 'finale jouée il y a huit mois',
    concerned: 'l’équipe des filles de notre quartier',
    told: prose`
      Nous avons gagné la coupe de {district}. Sur le grand chèque en carton il y avait {sum} F. On a rendu le carton après la photo et on attend toujours le petit chèque. Les garçons ont eu le leur.`,
    question: 'Qui tenait le carton sur la photo ? La fonction suffit.',
    answer: 'L’adjoint aux sports.',
    note: 'Simple courrier à la mairie.',
    sources: [
      ['Photo du chèque', 'A1'],
      ['Mandat signé, non retiré : nom mal écrit', 'A1'],
    ],
    ending: {
      ...{ finding: 'unfounded', action: 'advised' },
      reasons: 'Le mandat existe et dort au trésor : le nom de l’équipe était mal écrit. Rien n’a été pris.',
      reply:
        'Personne n’a pris votre prime : elle attend au trésor sous un nom mal écrit. Votre capitaine peut la retirer avec la lettre jointe. Et bravo.',
    },
  },
  {
    ...{ id: 'pump-spare-parts', kind: 'corruption', category: 'embezzlement', language: 'fr' },
    ...{ risk: ['ongoing'], reporter: 'organisation', respondent: 'private', acts: ['private-embezzlement'] },
    sums: ['25', '50'],
    when: 'depuis la fin de l’hivernage',
    concerned: 'trois hameaux qui boivent à la même pompe',
    told: prose`
      On cotise {sum} F par seau pour les pièces de la pompe. En trois ans cela fait une pompe neuve. Elle est cassée depuis deux mois et le comité dit que la caisse est vide. Le comité, c'est un homme. Les femmes marchent de nouveau jusqu'au vieux puits, deux heures, avec les
      enfants.`,
    question: 'Y a-t-il un cahier des seaux ?',
    answer: 'Le chef du comité l’a dans sa tête, dit-il.',
    note: 'Pas de cahier : chiffrer par le nombre de ménages. Proposer un comité élu avec des femmes.',
    sources: [
      ['Douze ménages, cotisation', 'B2'],
      ['Mécanicien : dernière facture il y a trois ans', 'A2'],
      ['Chef du comité, entendu : rend une partie', 'B3'],
    ],
    ending: {
      ...{ finding: 'partly-substantiated', action: 'mediated' },
      reasons: 'Cotisation sans dépense depuis trois ans. Le montant exact ne peut être établi sans cahier.',
      reply:
        'La pompe coule depuis mardi. Un comité élu, avec deux femmes et un cahier, remplace la tête d’un seul homme.',
    },
  },
];
