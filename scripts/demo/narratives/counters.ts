import { type Narrative, prose } from './narrative.js';

/** Bribery, at counters and in corridors. */
export const counters: readonly Narrative[] = [
  {
    ...{ id: 'land-title-stamp', kind: 'corruption', category: 'bribery', language: 'fr' },
    ...{ risk: [], reporter: 'victim', respondent: 'public-agent', acts: ['bribe-solicited'] },
    sums: ['40 000', '60 000', '85 000'],
    when: 'trois passages en un mois, le dernier jeudi',
    concerned: 'moi, pour la parcelle de mon défunt père',
    told: prose`
      Au domaine, mon titre est prêt depuis deux mois. La dame me l'a montré de loin, signé. Il ne manque que le cachet sec, et le cachet sec est dans le tiroir
      d'un monsieur. Le monsieur dit que le tiroir est coincé. Un coursier à la porte m'a dit que {sum} F décoincent tous les tiroirs de {district}. Je suis reparti sans titre, avec la photo de
      ma mère sur les genoux comme un imbécile.`,
    question: 'Auriez-vous gardé le récépissé du dépôt, avec son numéro et sa date ?',
    answer: 'Oui, plié dans mon carnet de santé. Il a un numéro et deux tampons.',
    note: 'Récépissé vu. Comparer avec les titres remis le même mois, sans citer de nom.',
    sources: [
      ['Récépissé de dépôt, numéroté', 'A1'],
      ['Deux autres demandeurs du même mois', 'B2'],
      ['Chef de bureau : « retard de livraison »', 'C4'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'oclei' },
      reasons: 'Trois demandeurs décrivent le même tiroir et le même coursier ; les titres étaient signés.',
      reply:
        'C’est établi et transmis. Votre titre vous attend au guichet, cachet sec compris ; on ne vous demandera rien.',
    },
  },
  {
    ...{ id: 'exam-copy-found', kind: 'corruption', category: 'bribery', language: 'fr' },
    ...{ risk: ['retaliation'], reporter: 'witness', respondent: 'public-agent', acts: ['bribe-given'] },
    sums: ['5 000', '7 500'],
    when: 'la semaine de l’examen',
    concerned: 'les élèves de neuvième de notre centre',
    told: prose`
      La veille du calcul, des enfants faisaient les exercices du lendemain sous le manguier. Mot pour mot. Le surveillant vendait la feuille {sum} F par groupe de quatre, et il
      conseillait de faire exprès une faute « pour que ce soit naturel ». Ma nièce n'a pas payé, elle a eu peur et elle a tout raté.`,
    question: 'Quelqu’un a-t-il gardé une de ces feuilles, même froissée ?',
    answer: 'Oui, on me l’a apportée. Elle est datée de la veille, au crayon.',
    note: 'Comparer la feuille au sujet officiel. Ne pas interroger les enfants seuls.',
    sources: [
      ['Feuille de la veille, comparée au sujet', 'A2'],
      ['Trois parents, séparément', 'B2'],
      ['Président du centre, qui découvre', 'B3'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'oclei' },
      reasons: 'La feuille est identique au sujet et antérieure. Trois parents disent le même prix.',
      reply:
        'Établi. L’académie, saisie, fait refaire l’épreuve de calcul : votre nièce a une nouvelle chance, et elle n’aura rien à payer.',
    },
  },
  {
    ...{ id: 'vehicle-inspection', kind: 'corruption', category: 'bribery', language: 'fr' },
    ...{ risk: [], reporter: 'victim', respondent: 'public-agent', acts: ['bribe-solicited'] },
    sums: ['3 000', '5 000'],
    when: 'à chaque visite technique, deux fois par an',
    concerned: 'les chauffeurs de notre ligne',
    told: prose`
      La machine des freins est en panne depuis l'an passé, tout le monde le sait. On paie quand même la visite, puis {sum} F dans le carnet, et le carnet revient avec « freins : bons ». Ceux qui
      n'ont rien mis ont « freins : à revoir » sur la même machine éteinte. Je conduis quarante personnes, moi je préférerais qu'on regarde mes freins.`,
    question: 'Depuis quand la machine est-elle éteinte, et qui peut le dire sans risque ?',
    answer: 'Le gardien dit depuis la saison des mangues. Il ne veut pas signer.',
    note: 'Vérifier la panne par la facture d’entretien, pas par le gardien.',
    sources: [
      ['Facture de dépannage restée sans suite', 'A2'],
      ['Carnets de quatre véhicules', 'A2'],
      ['Responsable du centre : « panne récente »', 'C4'],
    ],
    ending: {
      ...{ finding: 'partly-substantiated', action: 'transmitted', to: 'oclei' },
      reasons:
        'La panne et les mentions sont établies. Le versement, toujours de la main à la main, ne l’est pas.',
      reply:
        'Que la machine était éteinte est établi ; elle tourne de nouveau. L’argent, nous n’avons pu le prouver, c’est écrit ainsi.',
    },
  },
  {
    ...{ id: 'maternity-gloves', kind: 'corruption', category: 'bribery', language: 'fr' },
    ...{ risk: [], reporter: 'relative', respondent: 'public-agent', acts: ['bribe-solicited'] },
    sums: ['2 500', '4 000'],
    when: 'la nuit de dimanche à lundi',
    concerned: 'ma femme, et l’enfant, qui vont bien',
    told: prose`
      Ma femme était déjà sur la table. La matrone est sortie me dire : « les gants, les fils, et le café des filles, {sum} F ». Les gants sont gratuits, il y a une affiche plus grande que la
      porte. À trois heures du matin on ne discute pas une affiche, on paie. L'enfant s'appelle {woman}, elle va bien.`,
    question: 'Toutes nos félicitations. Vous a-t-on donné un papier, même sans montant ?',
    answer: 'Aucun. Mais mon voisin de banc a payé pareil, une heure avant.',
    note: 'Deuxième témoin trouvé par le complaignant. Proposer le comité de gestion.',
    sources: [
      ['Affiche des gratuités', 'A1'],
      ['Autre père, même nuit', 'B2'],
      ['Sage-femme responsable, gênée, reconnaît « une habitude »', 'B2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'mediated' },
      reasons:
        'Habitude reconnue par la responsable. Remboursements et règle écrite obtenus par le comité de gestion.',
      reply:
        'On vous rend la somme au comité, samedi. Désormais une boîte à gants est ouverte dans le couloir, et le café des filles est payé par la caisse.',
    },
  },
  {
    ...{ id: 'scholarship-slip', kind: 'corruption', category: 'bribery', language: 'fr' },
    ...{ risk: ['retaliation'], reporter: 'victim', respondent: 'public-agent', acts: ['bribe-solicited'] },
    districts: ['bamako', 'segou', 'sikasso', 'kayes'],
    sums: ['10 000', '15 000'],
    when: 'à la paie du trousseau, en décembre',
    concerned: 'les boursiers de première année',
    told: prose`
      Pour toucher le trousseau il faut un bordereau jaune. Le jaune est fini, dit l'agent, sauf pour ceux qui donnent {sum} F : alors il en sort un de son livre de prières. J'ai compté, il en a sorti onze
      pendant que j'attendais. J'ai mangé du pain sec trois semaines à cause d'un papier jaune.`,
    question: 'Les bordereaux portent-ils un numéro ? Le vôtre, si vous l’avez eu ensuite ?',
    answer: 'Oui : le mien finit par 318. Un ami a eu le 306 le premier jour.',
    note: 'Série continue : il n’y a jamais eu de rupture de bordereaux.',
    sources: [
      ['Série des bordereaux, 290 à 340', 'A1'],
      ['Quatre boursiers, à part', 'B2'],
      ['Agent, par courrier : nie', 'C5'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'oclei' },
      reasons: 'La série n’a pas de trou : la pénurie était feinte. Quatre récits concordent.',
      reply:
        'Il y a toujours eu du jaune, la série le prouve. Le dossier est transmis sans vos noms ; la paie se fait maintenant par liste affichée.',
    },
  },
  {
    ...{ id: 'court-judgment-copy', kind: 'corruption', category: 'bribery', language: 'fr' },
    ...{ risk: [], reporter: 'organisation', respondent: 'public-agent', acts: ['bribe-solicited'] },
    sums: ['20 000', '25 000'],
    when: 'de mars à juin',
    concerned: 'neuf femmes que nous accompagnons',
    told: prose`
      Notre association accompagne des femmes pour leurs pensions. Neuf jugements ont été rendus en leur faveur et aucune n'a sa copie. Le greffe demande {sum} F par copie « pour le papier », ce qui ferait le papier le
      plus cher de {district}. Sans copie, pas de pension. Elles ont gagné et elles n'ont rien.`,
    question: 'Avez-vous les numéros des neuf affaires ? Nous ne citerons aucune partie.',
    answer: 'Oui, tous, et les dates d’audience. Je vous les mets ci-dessous.',
    note: 'Liste scellée. Tarif légal : 250 F la page timbrée.',
    sources: [
      ['Registre d’audience, neuf affaires', 'A1'],
      ['Cinq des neuf femmes', 'B2'],
      ['Greffier en chef, entendu : « malentendu »', 'B4'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'justice' },
      reasons:
        'Neuf copies retenues au-delà du délai, tarif sans base. Le greffier en chef n’a pas d’explication.',
      reply:
        'Les neuf copies ont été délivrées au tarif légal la semaine de notre courrier. La demande d’argent est transmise au président.',
    },
  },
  {
    ...{ id: 'water-meter-speed', kind: 'corruption', category: 'bribery', language: 'fr' },
    ...{ risk: [], reporter: 'victim', respondent: 'private', acts: ['private-bribery'] },
    sums: ['12 500', '17 500'],
    when: 'depuis le mois de carême',
    concerned: 'ma cour, six ménages',
    told: prose`
      On a payé le branchement d'eau avec reçu, comme il faut. Le technicien vient, il regarde le trou que nous avons creusé nous-mêmes, il dit qu'il manque un coude. Le coude est dans son sac, je l'ai vu. Pour {sum} F il le trouverait. Les six ménages
      achètent encore l'eau au pousse-pousse à cause d'un coude.`,
    question: 'Sur le devis que vous avez payé, le coude est-il compté ?',
    answer: 'Oui, ligne 7, « coude 90° x 2 ».',
    note: 'Devis photographié (scellé). Simple : écrire à l’agence.',
    sources: [
      ['Devis payé, ligne 7', 'A1'],
      ['Chef d’agence, surpris', 'B2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'mediated' },
      reasons: 'Le coude était payé. Le chef d’agence a fait poser le branchement et changé de technicien.',
      reply: 'Bonne eau à la cour ! Le coude a été retrouvé, comme vous le pensiez. Gardez le devis.',
    },
  },
  {
    ...{ id: 'import-truck-scale', kind: 'corruption', category: 'bribery', language: 'fr' },
    ...{ risk: ['retaliation'], reporter: 'witness', respondent: 'state-service', acts: ['bribe-given'] },
    districts: ['kayes', 'nioro', 'sikasso', 'gao', 'bougouni'],
    sums: ['75 000', '120 000'],
    when: 'toutes les nuits de lundi',
    concerned: 'ceux qui roulent derrière des camions trop lourds',
    told: prose`
      Je tiens un étal de nuit près du pont-bascule. Le lundi, une file de camions passe phares éteints à côté de la bascule, pas dessus. Un jeune en mobylette ramasse {sum} F par camion, il note dans un cahier d'écolier à grands carreaux. Le goudron de {place} est tombé
      deux fois cette année et une femme avec.`,
    question: 'Les lundis, combien de camions à peu près, et vers quelle heure ?',
    answer: 'De douze à vingt, entre une heure et trois heures. Jamais quand il pleut.',
    note: 'Comparer avec les pesées du lundi : zéro enregistrement trois mois de suite.',
    sources: [
      ['Relevé des pesées, aucun lundi de nuit', 'A1'],
      ['Second étal, à deux cents mètres', 'B2'],
      ['Service : « maintenance le lundi »', 'C4'],
    ],
    ending: {
      ...{ finding: 'partly-substantiated', action: 'transmitted', to: 'oclei' },
      reasons:
        'Le contournement est établi par les relevés et deux témoins. Qui reçoit l’argent ne l’est pas.',
      reply:
        'Le contournement du lundi est établi et transmis. N’approchez pas le jeune à la mobylette, votre étal est plus utile que son cahier.',
    },
  },
  {
    ...{ id: 'prison-visit-price', kind: 'corruption', category: 'bribery', language: 'fr' },
    ...{
      risk: ['detention', 'retaliation'],
      reporter: 'relative',
      respondent: 'public-agent',
      acts: ['bribe-solicited'],
    },
    sums: ['1 000', '2 000'],
    when: 'à chaque visite, depuis sept mois',
    concerned: 'mon fils, en attente de jugement',
    told: prose`
      La visite est gratuite, c'est peint sur le mur. À la première porte on donne 500, à la deuxième {sum} F, et si le plat sent bon on le goûte. Je ne me plains pas du plat. Mais le mois où je n'avais rien, on m'a dit que mon fils « dormait ». À dix
      heures du matin, mon fils ne dort pas.`,
    question: 'Y a-t-il un jour où le contrôle est fait par d’autres agents, plus corrects ?',
    answer: 'Le vendredi c’est un vieux, il ne prend rien et il dit bonjour.',
    note: 'Ne pas nommer le détenu dans le courrier. S’appuyer sur la visite de la commission.',
    sources: [
      ['Trois familles, entendues séparément', 'B2'],
      ['Rapport de visite de la commission : mêmes plaintes', 'A2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'cndh' },
      reasons:
        'Trois familles et un rapport indépendant concordent. Le régisseur, entendu, a promis un registre.',
      reply:
        'Établi, et transmis sans le nom de votre fils. Depuis lundi les visites sont inscrites avec l’heure ; dites-nous si le mur dit enfin vrai.',
    },
  },
  {
    ...{ id: 'vaccination-card-sale', kind: 'corruption', category: 'bribery', language: 'fr' },
    ...{ risk: [], reporter: 'witness', respondent: 'public-agent', acts: ['bribe-given'] },
    sums: ['3 000', '5 000'],
    when: 'avant les départs en pèlerinage',
    concerned: 'les voyageurs, et ceux qu’ils embrassent',
    told: prose`
      À {place}, on peut avoir le carnet jaune sans la piqûre : {sum} F et le nom. Mon beau-frère en a pris deux. Je lui ai dit que la maladie ne lit pas les carnets. Il a ri.`,
    question: 'Votre beau-frère dirait-il où, sans dire qui ?',
    answer: 'Il ne veut pas en parler, il a honte maintenant.',
    note: 'Un seul récit, de seconde main. Numéros de lots demandés au district sanitaire.',
    sources: [['District sanitaire : lots et carnets concordent', 'A2']],
    ending: {
      ...{ finding: 'unsubstantiated', action: 'advised' },
      reasons:
        'Le compte des doses et celui des carnets tombent juste. Un carnet acheté hors du service ne s’y verrait pas.',
      reply:
        'Nous n’avons pas pu l’établir. Le centre vaccine gratuitement le mardi, sans rendez-vous : votre beau-frère y serait bien reçu.',
    },
  },
  {
    ...{ id: 'stadium-seats', kind: 'corruption', category: 'bribery', language: 'fr' },
    ...{ risk: [], reporter: 'not-said', respondent: 'private', acts: ['private-bribery'] },
    when: 'dimanche, au match',
    concerned: 'les supporters',
    told: prose`
      Les billets à 500 étaient vendus 2 000 par les portiers du stade de {district}. Et en plus on a perdu.`,
    question: '',
    answer: '',
    note: 'Revente privée par des stadiers, hors service public. Fédération indiquée.',
    sources: [['Message lui-même', 'C3']],
    ending: {
      ...{ finding: 'not-examined', action: 'advised', closingReason: 'inadmissible' },
      reasons: 'Revente de billets d’un club privé ; ne relève pas de notre mission.',
      reply:
        'Nous comprenons la double peine. Le club et la ligue reçoivent ces plaintes au siège ; gardez le talon du billet.',
    },
  },
];
