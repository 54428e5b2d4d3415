import { type Narrative, prose } from './narrative.js';

/** Embezzlement of public or common money. */
export const embezzlement: readonly Narrative[] = [
  {
    id: 'food-aid-long',
    kind: 'corruption',
    category: 'embezzlement',
    language: 'fr',
    districts: [
      'mopti',
      'douentza',
      'bandiagara',
      'koro',
      'bankass',
      'gao',
      'ansongo',
      'menaka',
      'tombouctou',
      'goundam',
      'tenenkou',
    ],
    risk: ['retaliation', 'more-than-ten'],
    reporter: 'witness',
    when: 'la distribution a eu lieu sur trois jours, au début du mois passé',
    concerned: 'quatre cent douze ménages inscrits',
    respondent: 'local-authority',
    acts: ['goods-diverted'],
    files: ['document', 'photo'],
    told: prose`
      J'ai été magasinier pour la distribution de vivres de {place}. On m'a choisi parce que je sais lire et compter, et
      parce que je n'ai de parent ni chez le maire ni chez le chef de village. Je vais dire ce que j'ai compté. Je ne dirai que ce
      que j'ai compté moi-même, et quand c'est quelqu'un d'autre qui a vu, je le dirai aussi.

      Le premier camion est arrivé un mardi. Il portait quatre cents sacs de cinquante kilos. Je les ai comptés à la
      descente avec un caillou par dix sacs, comme mon père comptait les gerbes. Quarante cailloux. Le second camion, le
      mercredi, portait quatre cent vingt-quatre sacs. Cela fait huit cent vingt-quatre : deux sacs par ménage inscrit, et la liste avait
      quatre cent douze ménages. Le compte était juste. J'ai signé le bordereau. J'ai gardé le double, qu'on oublie toujours de
      réclamer.

      Le mercredi soir, on m'a dit de fermer et de donner la clé au secrétaire. J'ai dit que la clé restait avec le magasinier, c'est
      écrit sur la fiche. Il a ri et il m'a dit que la fiche n'a pas d'enfants à nourrir. J'ai donné la clé. C'est la
      chose que je me reproche.

      Le jeudi matin, la porte n'était pas cassée. Mais mes piles n'étaient plus mes piles. Je fais toujours cinq
      sacs en long, cinq en large. Là, il y avait des piles de quatre. J'ai recompté, avec les cailloux, pendant que tout le
      monde attendait dehors et que l'on tapait à la porte. Six cent quatre-vingt-un. Il manquait cent quarante-trois sacs.

      J'ai appelé le secrétaire à part. Il m'a dit : « Ce sont les frais. » J'ai demandé les frais de quoi. Il a compté sur ses doigts : le
      carburant, la sécurité, les autorités, les imprévus. Il avait encore un doigt levé et il a dit : « et toi ». Il y
      avait dix sacs pour moi, déjà mis de côté chez lui.

      Je voudrais dire que j'ai crié. Je n'ai pas crié. J'ai dit que je n'avais pas où les mettre. C'était vrai, d'ailleurs.

      On a distribué. Pour que cela tombe juste, on a donné deux sacs aux premiers et un sac aux derniers, et à la fin on a dit que le
      troisième camion viendrait. Il n'y a pas de troisième camion. Les derniers de la liste, ce sont toujours les
      mêmes : les déplacés, inscrits après tout le monde, et les femmes seules, qu'on inscrit à la lettre du mari. J'ai noté
      les cent quarante-trois ménages qui n'ont eu qu'un sac. La liste est avec moi, ou plutôt elle n'est pas avec moi, elle est dans un endroit que ma femme
      connaît.

      Sur la feuille d'émargement, il y a pourtant deux empreintes devant chaque nom. Pour la moitié du bas, c'est le même pouce. On le voit : il y a
      une cicatrice en travers. Je l'ai regardée à la loupe que j'utilise pour les postes de radio. Je connais ce
      pouce. Je ne dirai pas le nom ici, parce que l'homme est pauvre et qu'on lui a donné un sac pour mettre son pouce
      cent quarante-trois fois. Il ne sait pas lire ce qu'il signe.

      Le dimanche, un commerçant du marché de l'autre rive vendait des sacs avec le sigle à l'intérieur. On retourne le sac et
      on recoud, cela se voit à la couture, qui est dehors. Un ami chauffeur les a vus, moi je ne suis pas allé. Il en a
      acheté un, et il l'a pris en photo sur sa charrette avec la couture dehors. C'est la photo que je joins. Le document que je
      joins est le double du bordereau, où ma signature est coupée.

      Depuis, on me salue mal. Le secrétaire a dit à quelqu'un, pour que cela me revienne, qu'un magasinier qui sait trop bien compter peut
      aussi oublier. Mon fils a trouvé deux pneus crevés sur la moto. Ce n'est peut-être rien, il y a beaucoup d'épines
      par ici.

      Je sais ce qu'on va me demander : pourquoi ne pas aller chez le sous-préfet. J'y suis allé. Il n'était pas là. L'homme
      qui gardait la porte m'a demandé le motif, et j'ai compris que si je disais le motif, je n'aurais pas besoin de le redire,
      tout le monde le saurait.

      Je ne demande pas que les gens aillent en prison. Je demande trois choses. Que les cent quarante-trois familles reçoivent leur
      deuxième sac avant la soudure ; ma liste peut servir, elle est juste. Que la prochaine fois, la
      clé reste avec le magasinier, quel qu'il soit, et qu'on compte le soir et le matin devant deux femmes de la liste, une déplacée
      et une du village. Et que l'homme au pouce ne soit pas puni pour les autres.

      Si vous envoyez quelqu'un vérifier, qu'il ne vienne pas demander le magasinier. Il n'y en avait qu'un. Qu'il demande plutôt à
      voir les piles : on les refait toujours comme on a appris, et qu'il demande la feuille d'émargement originale. Le pouce est
      dessus. Un pouce ne se retire pas.

      On va aussi me demander pourquoi les gens n'ont rien dit. Ils ont dit. Une vieille, qui est inscrite sous le nom de
      son fils parti, est restée assise devant la porte jusqu'à la nuit avec son sac vide plié sur les genoux. Elle ne
      demandait rien, elle attendait le troisième camion, parce qu'on le lui avait promis. Le lendemain elle est revenue,
      et le surlendemain aussi. Le quatrième jour, c'est moi qui lui ai dit qu'il n'y avait pas de camion. Elle m'a répondu
      qu'elle le savait, mais que si elle ne s'asseyait pas là, personne ne saurait qu'il manquait un sac.

      J'ai pensé à elle en commençant ce récit. Je ne sais pas m'asseoir aussi longtemps, alors j'écris. J'ai mis mes
      cailloux dans une boîte de conserve : quarante d'un côté, quarante-deux de l'autre, et quatre petits pour les quatre
      sacs qui dépassaient. S'il faut un jour recompter devant quelqu'un, je peux le faire avec les mêmes.

      J'ai écrit ceci en trois soirs, à la lampe, et j'ai tout relu. Si j'ai fait des fautes, c'est dans les mots, ce n'est pas dans les
      chiffres.`,
    question:
      'Votre compte est d’une clarté rare. Pouvons-nous demander la feuille d’émargement pour toutes les distributions de la zone, afin que la vôtre ne soit pas montrée du doigt ?',
    answer:
      'Oui, comme cela c’est bien. Demandez aussi celles d’avant l’hivernage, le même pouce y est peut-être.',
    note: 'Source unique reconnaissable : aucune démarche sur la seule distribution. Demander quatre communes ensemble.',
    sources: [
      ['Double du bordereau, 824 sacs', 'A1'],
      ['Feuilles d’émargement de quatre communes ; une même empreinte répétée dans une seule', 'A1'],
      ['Photographie d’un sac recousu', 'B3'],
      ['Onze ménages n’ayant reçu qu’un sac', 'B2'],
      ['Secrétaire, entendu : « frais de distribution »', 'B3'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'transmitted',
      to: 'oclei',
      reasons:
        'Bordereau, empreintes et ménages concordent sur 143 sacs. L’autre partie a été entendue et parle de « frais » sans pièce. L’homme au pouce n’est pas mis en cause.',
      reply:
        'Vos chiffres sont justes, au sac près. L’agence d’aide a rendu un deuxième sac à 139 familles ; quatre sont introuvables. Le dossier est à l’OCLEI. La règle de la clé et des deux femmes est désormais écrite sur la fiche.',
    },
  },
  {
    id: 'well-project-unfinished',
    kind: 'corruption',
    category: 'embezzlement',
    language: 'fr',
    risk: [],
    reporter: 'organisation',
    when: 'chantier ouvert il y a deux ans',
    concerned: 'le village et ses hameaux',
    respondent: 'elected-official',
    acts: ['public-funds-embezzled'],
    sums: ['8 400 000', '11 250 000', '14 600 000'],
    files: ['photo', 'document'],
    told: prose`
      Le panneau à l'entrée de {place} dit : « forage et château d'eau, {sum} F, durée six mois ». Deux ans après, il y a le panneau. Le
      trou est là, sans pompe. Le château est une dalle où les enfants jouent. La mairie dit que l'entreprise a fait faillite ;
      le gérant de l'entreprise est le beau-frère de l'adjoint, tout le village était au mariage.

      Nous avons pris le panneau en photo, et le trou.`,
    question:
      'Y a-t-il eu une réception provisoire des travaux ? Le procès-verbal se demande à la mairie par simple lettre.',
    answer: 'On nous a montré un procès-verbal de réception « définitive », signé.',
    note: 'Réception définitive d’un ouvrage inexistant. Comparer avec les paiements.',
    sources: [
      ['Photographies du site', 'A2'],
      ['Procès-verbal de réception définitive', 'A1'],
      ['Paiement intégral au trésor', 'A1'],
      ['Adjoint, par écrit : « faillite »', 'C5'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'transmitted',
      to: 'oclei',
      reasons:
        'Un ouvrage inexistant a été réceptionné et payé en entier. L’adjoint a été entendu par écrit.',
      reply:
        'Le procès-verbal signé pour un trou est la preuve. Transmis à l’OCLEI. Un forage de secours est demandé à part, sans attendre.',
    },
  },
  {
    id: 'cooperative-fertiliser',
    kind: 'corruption',
    category: 'embezzlement',
    language: 'fr',
    districts: ['sikasso', 'koutiala', 'bougouni', 'segou', 'san', 'niono', 'kayes'],
    risk: [],
    reporter: 'victim',
    when: 'avant les semis',
    concerned: 'les soixante membres de la coopérative',
    respondent: 'private',
    acts: ['goods-diverted'],
    told: prose`
      L'engrais subventionné est arrivé, cent vingt sacs d'après le chauffeur. À la coopérative de {place}, on nous en a donné quarante. Le reste est au marché,
      au prix fort, avec le même numéro de lot. Le président dit que c'est un autre lot. Les chiffres sont pareils.`,
    question: 'Pourriez-vous recopier le numéro de lot des deux sacs ?',
    answer: 'Oui : le même, lettre pour lettre. Je l’ai écrit deux fois.',
    note: 'Numéro vérifié auprès du service d’agriculture : lot livré à la coopérative seulement.',
    sources: [
      ['Numéros de lot', 'A1'],
      ['Bordereau du transporteur', 'A2'],
      ['Président de la coopérative', 'C4'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'mediated',
      reasons:
        'Le lot vendu au marché est celui de la coopérative. Assemblée extraordinaire : bureau remplacé, remboursement échelonné.',
      reply:
        'L’assemblée a choisi un nouveau bureau, et le remboursement commence à la récolte. Merci d’avoir écrit le numéro deux fois.',
    },
  },
  {
    id: 'ghost-teachers',
    kind: 'corruption',
    category: 'embezzlement',
    language: 'en',
    districts: ['gao', 'menaka', 'tombouctou', 'mopti', 'douentza', 'nara'],
    risk: ['retaliation'],
    reporter: 'witness',
    when: 'since the last two school years',
    concerned: 'the children of three closed schools',
    respondent: 'state-service',
    acts: ['ghost-workers'],
    files: ['document'],
    told: prose`
      I prepare the monthly attendance sheets for our education office. Three schools behind {place} have been closed for two years, yet eleven teachers of those
      schools are "present" on the sheet each month. I type the sheet from a draft that is put on my desk. In July I left one name out on purpose. The draft came back
      the same day with the name added in red.

      Two of the eleven have died. I went to one of the funerals.`,
    question: 'How many people see the draft before you? Please answer only with a number.',
    answer: 'Two.',
    note: 'Complainant can be identified by method. Ask for sheets of the whole region and of other months.',
    sources: [
      ['Attendance sheets, whole region', 'A1'],
      ['List of closed schools, public', 'A1'],
      ['Death certificates', 'A1'],
      ['Office: "late update of files"', 'C4'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'transmitted',
      to: 'oclei',
      reasons:
        'Eleven salaries for closed schools, two of them of persons deceased. Reply of the office on file, unsupported.',
      reply:
        'Established for the region as a whole, so that no desk is pointed at. Transmitted. Please leave no name out again: you are safer if the sheet stays as it was.',
    },
  },
  {
    id: 'health-fund-motorbike',
    kind: 'corruption',
    category: 'embezzlement',
    language: 'fr',
    risk: [],
    reporter: 'witness',
    when: 'depuis le nouvel an',
    concerned: 'l’association de santé communautaire',
    respondent: 'private',
    acts: ['private-embezzlement'],
    sums: ['640 000', '725 000'],
    told: prose`
      Le trésorier de l'association de santé de {place} roule sur une moto neuve. La caisse des médicaments est vide et il manque {sum} F au
      cahier. Il dit qu'il a prêté. À qui, il ne dit pas.`,
    question: 'Le cahier de caisse est-il contresigné ? Qui détient la deuxième clé ?',
    answer: 'La deuxième clé est chez la présidente. Elle ne sait pas lire.',
    note: 'Proposer un comptage public avec la présidente et l’infirmier.',
    sources: [
      ['Cahier de caisse', 'A2'],
      ['Comptage public', 'A1'],
      ['Trésorier : prêts à trois membres, reconnus', 'B2'],
    ],
    ending: {
      finding: 'partly-substantiated',
      action: 'mediated',
      reasons:
        'Argent prêté sans droit à trois membres, qui reconnaissent. La moto vient d’une tontine : établi par ses reçus.',
      reply:
        'La moto n’a rien à voir, mais l’argent avait bien été prêté sans droit. Il revient en quatre mois. La présidente suit un cours de lecture avec sept autres femmes.',
    },
  },
];
