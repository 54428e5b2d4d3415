import { type Narrative, prose } from './narrative.js';

/** Extortion: barriers, taxes and fees that no text knows. */
export const barriers: readonly Narrative[] = [
  {
    ...{ id: 'ferry-double-fare', kind: 'corruption', category: 'extortion', language: 'fr' },
    ...{ risk: [], reporter: 'victim', respondent: 'local-authority', acts: ['illegal-fee'] },
    districts: ['segou', 'mopti', 'djenne', 'tenenkou', 'gao', 'tombouctou', 'ansongo'],
    sums: ['500', '1 000'],
    when: 'à chaque crue, et maintenant aussi à l’étiage',
    concerned: 'les femmes qui vont au marché de l’autre rive',
    told: prose`
      Le bac est communal, 200 F la personne. Depuis un an il y a un deuxième homme, sur l'autre rive, qui prend {sum} F « pour la descente ». On a déjà payé pour monter, on paie pour descendre. Celle qui refuse, on laisse son panier dans l'eau. Le mien y a passé : oignons,
      tout.`,
    question: 'L’homme de la descente a-t-il un carnet, un uniforme, ou seulement sa place ?',
    answer: 'Seulement sa place, et un neveu qui tient les paniers.',
    note: 'Délibération sur le bac demandée en mairie par un tiers.',
    sources: [
      ['Délibération : 200 F, aller', 'A1'],
      ['Quatre marchandes, deux marchés différents', 'B2'],
      ['Adjoint au maire : « il s’est nommé lui-même »', 'B2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'mediated' },
      reasons: 'Aucun texte ne fonde la descente. La mairie l’a fait cesser devant les usagères.',
      reply:
        'La descente est redevenue gratuite, c’est peint sur le bac. Le panier d’oignons ne revient pas, nous le regrettons avec vous.',
    },
  },
  {
    ...{ id: 'night-watch-levy', kind: 'corruption', category: 'extortion', language: 'fr' },
    ...{ risk: ['retaliation', 'ongoing'], reporter: 'victim', respondent: 'private', acts: ['illegal-tax'] },
    sums: ['2 000', '3 500'],
    when: 'le premier de chaque mois',
    concerned: 'les boutiques de notre rue',
    told: prose`
      Des jeunes se sont dits « brigade de veille ». Ils passent le premier du mois, {sum} F par boutique. En janvier je n'ai pas donné, en février ma serrure était remplie de colle. Je donne. Je voudrais juste savoir qui les a nommés, parce que le commissariat dit que
      ce n'est pas lui.`,
    question: 'Donnent-ils un papier, et portent-ils un signe qui ne désigne pas votre rue ?',
    answer: 'Un ticket fait à l’ordinateur, sans numéro. Gilet orange.',
    note: 'Ticket scellé. Attention : rue reconnaissable, ne pas citer la colle.',
    sources: [
      ['Ticket sans numéro', 'A2'],
      ['Trois boutiquiers de rues différentes', 'B2'],
      ['Commissaire : aucune brigade agréée', 'A2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'justice' },
      reasons: 'Prélèvement sans mandat, menaces voilées dans trois rues. Le commissaire a été entendu.',
      reply:
        'Personne ne les a nommés : c’est établi et transmis, par trois rues à la fois pour que la vôtre ne se voie pas.',
    },
  },
  {
    ...{ id: 'wood-cart-stops', kind: 'corruption', category: 'extortion', language: 'fr' },
    ...{ risk: ['ongoing'], reporter: 'victim', respondent: 'public-agent', acts: ['checkpoint-racket'] },
    sums: ['300', '500'],
    when: 'deux fois par semaine sur la même piste',
    concerned: 'moi et mes deux garçons',
    told: prose`
      Je porte du bois mort, j'ai la carte. Entre {place} et la ville il y a trois arrêts. À chaque arrêt la carte est « bonne mais » : bonne mais mouillée, bonne mais pliée, bonne mais c'est vendredi. Chaque mais vaut {sum} F. Le bois me rapporte 2 500. Faites le compte.`,
    question: 'Les trois arrêts sont-ils du même service ?',
    answer: 'Deux en vert, un en bleu. Le bleu prend moins.',
    note: 'Expliquer la carte et le reçu à demander. Recouper avec les autres récits de cette piste.',
    sources: [
      ['Carte en règle', 'A1'],
      ['Deux autres charretiers', 'B2'],
      ['Chef de cantonnement : promet un contrôle', 'B3'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'oclei' },
      reasons: 'Carte valable, prélèvements répétés sans quittance, trois récits indépendants.',
      reply:
        'C’est établi et transmis. En attendant, demandez chaque fois la quittance par son nom : les deux charretiers qui l’ont fait passent à présent.',
    },
  },
  {
    ...{ id: 'bus-station-union', kind: 'corruption', category: 'extortion', language: 'fr' },
    ...{ risk: ['retaliation'], reporter: 'witness', respondent: 'private', acts: ['illegal-fee'] },
    sums: ['2 500', '5 000'],
    when: 'tous les départs du matin',
    concerned: 'les apprentis et les petits transporteurs',
    told: prose`
      À la gare on paie la mairie, c'est normal. On paie le syndicat, admettons. Et puis on paie « le tour », {sum} F, à un homme assis sous le panneau d'affichage. Si tu ne paies pas le tour, ton car est plein de passagers qui n'arrivent jamais. J'ai vu une
      famille attendre de cinq heures à midi dans un car qui avait ses places.`,
    question: 'Le tour est-il inscrit quelque part, règlement ou tableau ?',
    answer: 'Il y a un tableau à la craie, effacé chaque soir.',
    note: 'Craie photographiée deux matins par une voyageuse. Noms illisibles.',
    sources: [
      ['Tableau à la craie, deux matins', 'B2'],
      ['Statuts du syndicat : rien sur le tour', 'A1'],
      ['Secrétaire du syndicat, entendu', 'B4'],
    ],
    ending: {
      ...{ finding: 'partly-substantiated', action: 'mediated' },
      reasons:
        'Le tour payant existe et n’a pas de règle. Les départs retardés exprès ne sont dits que par un témoin.',
      reply:
        'Le syndicat a supprimé le tour payant devant la mairie et numéroté les départs. Les retards, nous n’avons pu les prouver.',
    },
  },
  {
    ...{ id: 'slaughter-stamp', kind: 'corruption', category: 'extortion', language: 'fr' },
    ...{ risk: [], reporter: 'organisation', respondent: 'local-authority', acts: ['illegal-tax'] },
    sums: ['1 500', '2 000'],
    when: 'depuis la Tabaski',
    concerned: 'une quarantaine de bouchers',
    told: prose`
      Nous sommes l'association des bouchers de {district}. L'estampille de la viande coûte 500 F la bête. Depuis la Tabaski l'agent compte les pattes : {sum} F, parce qu'une bête a quatre pattes. Nous avons ri la première semaine. Le cachet est le même, au même endroit, une seule fois.`,
    question: 'Avez-vous des quittances d’avant et d’après, du même mois si possible ?',
    answer: 'Une pile. Le montant a changé, le numéro d’arrêté non.',
    note: 'Arrêté consulté : « par carcasse ».',
    sources: [
      ['Quittances avant et après', 'A1'],
      ['Arrêté communal', 'A1'],
      ['Agent : « instruction orale »', 'B4'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'oclei' },
      reasons: 'Le texte dit une carcasse, les quittances quatre. La mairie n’a donné aucune instruction.',
      reply: 'Une bête compte de nouveau pour une bête. Le trop-perçu est chiffré dans le dossier transmis.',
    },
  },
  {
    ...{ id: 'market-armed-levy', kind: 'corruption', category: 'extortion', language: 'fr' },
    ...{
      risk: ['danger-to-life', 'ongoing', 'retaliation'],
      reporter: 'victim',
      respondent: 'armed-group',
      acts: ['illegal-tax'],
    },
    districts: ['gao', 'ansongo', 'menaka', 'tombouctou', 'goundam', 'douentza', 'bankass'],
    sums: ['25 000', '40 000'],
    when: 'à la dernière foire, et ils ont dit qu’ils reviendraient à la prochaine',
    concerned: 'les commerçants de la foire',
    told: prose`
      Ils sont venus en plein marché avec un cahier. {sum} F par étal, « pour la protection ». Celui qui a demandé contre qui a été emmené derrière les citernes, il est revenu mais il ne parle plus. La prochaine foire est dans cinq jours. Si on y va on paie, si on n'y va pas ils savent où
      nous habitons.`,
    question:
      'Avez-vous où passer le jour de la foire, loin de l’étal ? Ne répondez que si c’est sans risque.',
    answer: 'Oui, à la ville avec les enfants. Les vieux restent.',
    note: 'Ne contacter personne du marché. Permanence humanitaire avertie sans nommer la foire.',
    sources: [
      ['Récit direct', 'B2'],
      ['Transporteur arrivé de la même foire', 'B2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'other' },
      reasons:
        'Deux récits indépendants. L’autre partie n’est pas cherchée : cela mettrait les commerçants en danger.',
      reply:
        'C’est consigné et transmis à ceux qui peuvent prévenir. Votre famille d’abord ; l’étal se remonte. Écrivez-nous après la foire si vous le pouvez.',
    },
  },
  {
    ...{ id: 'school-gate-toll', kind: 'corruption', category: 'extortion', language: 'fr' },
    ...{ risk: ['minor'], reporter: 'relative', respondent: 'public-agent', acts: ['illegal-fee'] },
    sums: ['50', '100'],
    when: 'chaque lundi',
    concerned: 'les petits du premier cycle',
    told: prose`
      Le gardien de l'école prend {sum} F à chaque enfant qui arrive après la cloche. La cloche, c'est lui qui la sonne. Mon fils se lève à cinq heures et il est en retard tous les lundis. Ce n'est pas la somme. Il m'a demandé si les grands aussi paient pour entrer quelque
      part.`,
    question: 'La directrice est-elle au courant, à votre avis ?',
    answer: 'Je ne crois pas, elle arrive après la cloche aussi.',
    note: 'Proposer une rencontre avec le comité de gestion scolaire, sans l’enfant.',
    sources: [
      ['Deux autres parents', 'B2'],
      ['Directrice, entendue, étonnée', 'B2'],
      ['Gardien : reconnaît, « pour les craies »', 'A2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'mediated' },
      reasons: 'Reconnu. La directrice sonne désormais elle-même et l’argent a été rendu au comité.',
      reply:
        'La cloche a changé de main et les pièces ont été rendues. Dites à votre fils que les grands aussi ont le droit d’entrer sans payer.',
    },
  },
  {
    ...{ id: 'gold-pan-share', kind: 'corruption', category: 'extortion', language: 'fr' },
    ...{
      risk: ['more-than-ten', 'retaliation'],
      reporter: 'victim',
      respondent: 'local-authority',
      acts: ['illegal-tax'],
    },
    districts: ['kayes', 'sikasso', 'bougouni', 'koutiala'],
    sums: ['10 000', '15 000'],
    when: 'depuis l’ouverture du placer',
    concerned: 'les laveuses, une soixantaine',
    told: prose`
      Nous lavons la terre que les hommes laissent. Le représentant du site a décidé qu'une calebasse sur cinq est « pour la route », et {sum} F à la fin du mois pour garder la place. La route, personne ne l'a vue. Une femme qui a caché une calebasse a été renvoyée avec son bébé au dos. Elle est
      de {place}.`,
    question: 'La calebasse sur cinq est-elle écrite quelque part, ou seulement dite ?',
    answer: 'Dite le matin, au mégaphone.',
    note: 'Entendre les laveuses en petit groupe hors du site. Femme renvoyée : proposer l’avocate.',
    sources: [
      ['Quatre laveuses, deux entretiens', 'B2'],
      ['Convention du site : aucune part sur le lavage', 'A1'],
      ['Représentant, entendu : « usage ancien »', 'C3'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'oclei' },
      reasons: 'La part prélevée n’a ni texte ni contrepartie. L’usage invoqué a huit mois.',
      reply:
        'La part est sans base, c’est établi. La femme renvoyée a retrouvé sa place ; le prélèvement est transmis.',
    },
  },
  {
    ...{ id: 'moto-plate-week', kind: 'corruption', category: 'extortion', language: 'fr' },
    ...{ risk: [], reporter: 'victim', respondent: 'public-agent', acts: ['checkpoint-racket'] },
    sums: ['1 000', '2 000'],
    when: 'la dernière semaine du mois, chaque mois',
    concerned: 'les taxis-motos',
    told: prose`
      Toute la ville sait qu'à la fin du mois les plaques deviennent illisibles. Le 2 du mois elles redeviennent lisibles. Entre les deux c'est {sum} F au rond-point. Ma plaque est neuve, j'ai la facture sur moi, elle est plus lisible que la facture.`,
    question: 'Combien de collègues ont payé la semaine dernière au même endroit ?',
    answer: 'Au moins huit de notre tête de ligne.',
    note: 'Huit récits groupés : garder seulement ceux recueillis à part.',
    sources: [['Huit taxis-motos, entendus ensemble', 'C3']],
    ending: {
      ...{ finding: 'unsubstantiated', action: 'advised' },
      reasons:
        'Un seul récit individuel ; les autres se sont accordés avant l’entretien. Ni quittance ni relevé.',
      reply:
        'Nous n’avons pas pu l’établir comme il faut : huit voix ensemble comptent pour une. Si deux d’entre vous écrivent séparément, nous reprendrons.',
    },
  },
  {
    ...{ id: 'rumour-bridge-tax', kind: 'corruption', category: 'extortion', language: 'fr' },
    ...{ risk: [], reporter: 'witness', respondent: 'local-authority', acts: ['illegal-tax'] },
    sums: ['250', '500'],
    when: 'depuis lundi',
    concerned: 'les piétons du pont',
    told: prose`
      Maintenant on fait payer {sum} F pour traverser le pont de {place} à pied ! Deux hommes avec une corde. C'est un scandale, un pont que nos pères ont construit.`,
    question: 'Avez-vous un ticket ? Y avait-il une affiche près de la corde ?',
    answer: 'Un ticket bleu, oui, et une affiche que je n’ai pas lue.',
    note: 'Collecte pour la réparation du tablier, votée, volontaire, compte affiché.',
    sources: [
      ['Affiche et procès-verbal du comité de pont', 'A1'],
      ['Compte bancaire du comité, consultable', 'A1'],
    ],
    ending: {
      ...{ finding: 'unfounded', action: 'advised' },
      reasons:
        'Collecte volontaire décidée en assemblée, comptes publics, passage libre pour qui ne donne pas.',
      reply:
        'C’est une collecte volontaire pour le tablier : l’affiche le dit et la corde s’ouvre sans ticket. Vos pères seraient contents du nouveau bois.',
    },
  },
];
