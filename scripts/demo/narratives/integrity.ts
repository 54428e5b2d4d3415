import { type Narrative, prose } from './narrative.js';

/** Physical and mental integrity. */
export const integrity: readonly Narrative[] = [
  {
    id: 'beaten-at-checkpoint',
    kind: 'human-rights',
    category: 'integrity',
    language: 'fr',
    risk: ['retaliation'],
    reporter: 'victim',
    when: 'le 3 du mois, entre la prière de l’après-midi et le coucher du soleil',
    concerned: 'moi et mon apprenti',
    respondent: 'public-agent',
    acts: ['beating', 'checkpoint-racket'],
    sums: ['2 000', '5 000', '10 000'],
    files: ['photo'],
    told: prose`
      Je conduis un camion de ciment. Au poste de contrôle à l'entrée de {place} on m'a demandé {sum} F. J'ai dit que mes
      papiers étaient en règle et j'ai demandé un reçu. C'est le mot « reçu » qui a tout gâté. On m'a fait descendre, on
      m'a frappé avec la ceinture et avec la crosse, devant mon apprenti qui pleurait. Il a seize ans.

      Ils nous ont laissés repartir à la nuit. J'ai une côte cassée, le papier de l'hôpital le dit. Depuis, mon patron
      fait passer un autre chauffeur sur cette route et moi je n'ai plus de voyage.

      Je joins la photo du papier. J'ai caché mon nom avec mon doigt.`,
    question: 'Le poste était-il tenu par un seul service ou par plusieurs ? La couleur des tenues suffit.',
    answer:
      'Deux services. Celui qui a frappé était en tenue grise. Les autres n’ont rien dit mais ils n’ont rien fait.',
    note: 'Troisième récit sur ce poste ce trimestre (mêmes tenues, même heure). À rapprocher.',
    sources: [
      ['Certificat médical, fracture de côte', 'A2'],
      ['Apprenti, entendu avec son oncle', 'B2'],
      ['Syndicat des chauffeurs, cahier du mois', 'B3'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'transmitted',
      to: 'justice',
      reasons:
        'Le certificat, l’apprenti et le cahier du syndicat concordent. Le chef du poste, interrogé par écrit, dit n’avoir « rien vu ce jour-là ».',
      reply:
        'Les coups sont établis. Le dossier est transmis au parquet avec votre accord. L’avocate vous expliquera la suite ; vous pouvez vous arrêter à tout moment.',
    },
  },
  {
    id: 'school-caning',
    kind: 'human-rights',
    category: 'integrity',
    language: 'fr',
    risk: ['minor', 'ongoing'],
    reporter: 'relative',
    when: 'chaque semaine depuis la rentrée',
    concerned: 'ma fille de 9 ans et d’autres élèves de sa classe',
    respondent: 'public-agent',
    acts: ['beating'],
    told: prose`
      Le maître de la classe de ma fille frappe les enfants avec un fil de fer gainé. Ce ne sont pas de petites tapes : ma
      fille a des marques sur les jambes depuis la rentrée et elle se réveille la nuit. Je suis allée voir le directeur
      de l'école de {place}. Il m'a dit que si je n'étais pas contente je pouvais chercher une autre école.

      Nous sommes plusieurs mères. Les autres ont peur qu'on fasse redoubler leurs enfants. Je ne veux pas que le maître
      aille en prison, je veux qu'il arrête.`,
    question:
      'Votre fille est-elle suivie par un agent de santé ? Souhaitez-vous que nous parlions à l’inspection, sans dire de nom ?',
    answer: 'L’infirmier l’a vue. Oui, parlez à l’inspection mais ne dites pas la classe tout de suite.',
    note: 'Ne pas entendre les enfants. Inspection contactée sur « l’école » seulement.',
    sources: [
      ['Infirmier du centre de santé', 'B2'],
      ['Deux mères, séparément', 'B2'],
      ['Inspecteur d’académie, visite de classe', 'A2'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'mediated',
      reasons:
        'Le maître a reconnu les coups devant l’inspecteur. Engagement écrit, remplacement pour le trimestre, rencontre avec les mères.',
      reply:
        'Le maître a reconnu et ne tiendra plus de classe ce trimestre. L’inspecteur reviendra dans un mois. Écrivez-nous si quelque chose recommence ou si votre fille en souffre.',
    },
  },
  {
    id: 'long-detention-torture',
    kind: 'human-rights',
    category: 'integrity',
    language: 'fr',
    districts: ['segou', 'mopti', 'san', 'niono', 'gao', 'bamako', 'sikasso', 'koutiala'],
    risk: ['detention', 'retaliation'],
    reporter: 'victim',
    when: 'du 11 au 29, il y a quatre mois',
    concerned: 'moi-même, et quatre hommes avec qui j’étais enfermé',
    respondent: 'state-service',
    acts: ['torture', 'incommunicado-detention'],
    files: ['sound'],
    told: prose`
      J'ai mis longtemps à écrire. J'ai essayé trois fois et j'ai effacé trois fois. Ma femme m'a dit : écris, même mal.
      Alors j'écris mal.

      Je suis réparateur de téléphones à {place}. Un jeudi, un homme m'a laissé un appareil dont l'écran ne s'allumait
      plus. C'est mon métier, je ne demande pas aux gens qui ils sont. Le lundi suivant, on est venu chercher
      l'appareil, mais ce n'était pas l'homme. C'étaient cinq hommes dans deux voitures sans plaque. Ils m'ont demandé où était le
      propriétaire. J'ai dit que je ne savais pas. Ils ont pris l'appareil, mon cahier où je note les réparations, les
      trois téléphones de mes clients et moi.

      Je ne sais pas où on m'a emmené. On m'avait mis mon propre boubou sur la tête. Nous avons roulé le temps de deux
      prières. C'était une pièce avec une seule fenêtre, haute, et un seau. Il y avait déjà quatre hommes. L'un disait
      qu'il était là depuis plus d'un mois. Un autre, un vieux, ne parlait plus du tout. Nous dormions chacun notre
      tour parce qu'il n'y avait pas la place de se coucher ensemble.

      Le deuxième jour on m'a interrogé. On m'a demandé toujours la même chose : qui est l'homme, où est l'homme, combien il
      t'a donné. J'ai dit la vérité, qu'il m'avait donné mille francs d'avance pour l'écran. Quand je disais cela, ils
      riaient. On m'a attaché les mains derrière, en haut, à une barre, et on m'a laissé. Je ne peux pas dire combien
      de temps. Au début j'ai compté et puis je n'ai plus compté. On m'a jeté de l'eau. On m'a frappé sous les pieds
      avec un câble. Je dis cela vite, parce que je ne veux pas m'y arrêter.

      Ils ont fait cela trois fois, pas tous les jours. Entre les jours, on nous oubliait. On nous donnait du riz le
      soir, une fois il y avait du poisson et nous avons cru qu'on allait nous libérer. Le plus jeune d'entre nous, {man}, chantait à
      voix basse pour le vieux. C'est lui qui m'a appris à marcher sur le côté du pied pour que la plante guérisse. Je
      pense souvent à lui. Je ne sais pas s'il est sorti.

      Un soir, un homme que je n'avais jamais vu est entré. Il parlait doucement, il m'a fait donner une chaise. Il m'a
      montré mon cahier et il m'a dit : « Tu as vraiment écrit "écran, mille francs d'avance". Tu es bien bête ou bien
      honnête. » Le lendemain matin on m'a remis le boubou sur la tête, on a roulé, et on m'a déposé à une station-service,
      à l'autre bout de la ville, avec deux cents francs pour le transport. On m'a dit que si je parlais, on savait où
      était l'atelier, et l'école des enfants.

      Je suis resté couché dix jours. Ma mère m'a soigné avec du beurre de karité et des feuilles. Je n'ai pas osé aller
      à l'hôpital, parce qu'à l'hôpital on écrit les noms. Mes mains ne vont pas bien : la droite tremble et je ne peux plus souder
      les petites pièces. Pour un réparateur de téléphones, c'est comme si on m'avait pris mon métier. Mon apprenti fait
      maintenant le travail fin et moi je fais l'accueil. Les clients demandent pourquoi.

      Mes trois clients ne m'ont pas cru, pour leurs téléphones. J'en ai remboursé deux. Le troisième, je le rembourse par
      semaine.

      Ce que je veux, je vais le dire dans l'ordre. D'abord, que quelqu'un cherche les quatre autres, surtout le vieux et le
      jeune qui chantait. Je peux dire comment ils étaient habillés, je m'en souviens bien. Ensuite, qu'on me dise si
      ma main peut être soignée, et où, sans qu'on écrive pourquoi. Ensuite seulement, s'il y a une justice, qu'elle
      passe. Mais je la mets en troisième, parce que j'ai des enfants.

      Je n'ai pas de nom à vous donner. L'homme qui parlait doucement avait une montre avec un bracelet vert et il disait « mon
      petit » à tout le monde. La cour avait un manguier, je l'entendais, la nuit, quand les chauves-souris venaient.
      On entendait aussi un moteur de moulin, loin, et l'appel du muezzin par le côté de la fenêtre. Je vous envoie un
      enregistrement où je raconte le bruit, parce qu'à l'écrit je ne sais pas faire. Ma voix y est changée, c'est mon
      apprenti qui l'a fait.

      Vous m'avez demandé s'il y a des gens à qui je ne veux pas qu'on parle. Oui : à mon quartier, à mes clients, et à l'imam,
      qui est bon mais qui raconte. Vous pouvez parler à ma femme si c'est une femme qui vient.

      Merci d'avoir lu jusqu'ici.`,
    question:
      'Merci d’avoir écrit jusqu’au bout. Une doctoresse formée à cela peut voir votre main sans inscrire de motif. Voulez-vous que nous demandions un rendez-vous, et quel jour vous convient ?',
    answer:
      'Oui. Un mercredi, l’après-midi. Ma femme viendra avec moi. Pour le vieux : il avait un bonnet brodé blanc et une cicatrice au menton.',
    note: 'Allégation de torture : pas d’examen ni de second récit par nous. Rendez-vous pris auprès d’un médecin formé (protocole d’Istanbul). Verificatrice seule, contact par l’épouse.',
    sources: [
      ['Rapport de la doctoresse : lésions compatibles avec la suspension', 'A2'],
      ['Épouse, entretien par une vérificatrice', 'B2'],
      ['Autre plaignant, même cour et même manguier, sans lien connu', 'B2'],
      ['Réponse du service : « aucun lieu de ce type »', 'C5'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'transmitted',
      to: 'cndh',
      reasons:
        'Le rapport médical et un second récit sans lien connu avec le premier décrivent le même lieu et les mêmes gestes. Le service interrogé nie ; sa réponse est jointe. Il existe des motifs raisonnables de croire aux faits.',
      reply:
        'Nous vous croyons, et nous avons de quoi le dire : deux sources qui ne se connaissent pas décrivent le même lieu. Le dossier est transmis, sans rien qui vous désigne. Le jeune homme qui chantait est rentré chez lui ; il vous salue.',
    },
  },
  {
    id: 'nurse-slapped',
    kind: 'human-rights',
    category: 'integrity',
    language: 'fr',
    risk: ['retaliation'],
    reporter: 'victim',
    when: 'la semaine passée, pendant la garde de nuit',
    concerned: 'moi, aide-soignante, et la patiente qui attendait',
    respondent: 'elected-official',
    acts: ['ill-treatment'],
    told: prose`
      Un conseiller de la commune est venu à minuit au centre de santé de {place} avec son fils qui avait de la fièvre. Il y
      avait une femme en travail dans la salle. Je lui ai demandé d'attendre dix minutes. Il m'a giflée deux fois et il
      m'a dit qu'il me ferait partir. Le matin, le président du comité de gestion m'a conseillé de présenter des excuses.`,
    question: 'Y a-t-il eu un écrit, même un mot dans le cahier de garde ?',
    answer: 'Oui, je l’ai écrit dans le cahier à 0 h 40 et la sage-femme a signé dessous.',
    note: 'Cahier de garde photographié par la sage-femme, à sa demande, page seule.',
    sources: [
      ['Cahier de garde, page du jour', 'A2'],
      ['Sage-femme présente', 'B2'],
      ['Conseiller, reçu avec le maire : reconnaît « un geste »', 'B3'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'mediated',
      reasons:
        'Le geste est reconnu par son auteur devant le maire. Excuses publiques faites devant le personnel.',
      reply:
        'Le conseiller a reconnu et s’est excusé devant vos collègues, comme vous le souhaitiez. Votre poste n’est pas en cause : le médecin-chef l’a écrit.',
    },
  },
  {
    id: 'debt-tied-to-tree',
    kind: 'human-rights',
    category: 'integrity',
    language: 'bm',
    districts: ['segou', 'bamako', 'sikasso', 'bougouni', 'koutiala', 'san', 'niono'],
    risk: ['retaliation'],
    reporter: 'relative',
    when: 'kunun, tile fɛ',
    concerned: 'n dɔgɔkɛ',
    respondent: 'private',
    acts: ['beating'],
    files: ['sound'],
    told: prose`
      Ne dɔgɔkɛ ye wari juru ta jagokɛla dɔ fɛ {place}. A ma se k'a sara. Kunun, jagokɛla n'a ka denkɛw y'a siri yiri la
      so kɔnɔ, u y'a bugɔ. Mɔgɔw tun b'a filɛ, mɔgɔ si ma fosi fɔ. Wulafɛ u y'a bila. A bolow joginna. An b'a fɛ sariya ka kɛ,
      nka an siranna.`,
    question: 'I dɔgɔkɛ taara dɔgɔtɔrɔso la wa? A ka kɛnɛ bi wa?',
    answer: 'Ɔwɔ, dɔgɔtɔrɔ y’a filɛ. A ka fisa dɔɔnin, nka a bolo b’a dimi.',
    note: 'Famille prête à une conciliation si la dette est échelonnée et si les coups sont reconnus.',
    sources: [
      ['Agent de santé : traces de liens aux poignets', 'B2'],
      ['Voisine, vue depuis la cour', 'C3'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'mediated',
      reasons:
        'Le commerçant reconnaît avoir attaché le débiteur. Conciliation signée devant le chef de quartier : soins payés, dette échelonnée.',
      reply:
        'Kuma ɲɛnabɔra: jagokɛla sɔnna a ka kojugu ma, a bɛ furakɛli wari sara. Juru bɛ sara dɔɔni dɔɔni. N’u y’a bugɔ tugun, a sɛbɛn an ma.',
    },
  },
  {
    id: 'mental-harassment-camp',
    kind: 'human-rights',
    category: 'integrity',
    language: 'fr',
    districts: ['bamako', 'segou', 'mopti', 'gao', 'tombouctou'],
    risk: ['ongoing'],
    reporter: 'organisation',
    when: 'depuis trois mois',
    concerned: 'des familles déplacées, une vingtaine',
    respondent: 'private',
    acts: ['ill-treatment'],
    told: prose`
      Notre association distribue du savon dans un site de familles déplacées à {place}. Le gérant du terrain coupe l'eau chaque
      fois qu'une famille se plaint, et il fait courir le bruit que les déplacés « apportent les problèmes ». Les femmes
      vont chercher l'eau à la nuit pour éviter les insultes. Plusieurs disent qu'elles préfèrent rentrer chez elles malgré le
      danger. Personne n'a été frappé. Mais on voit les gens se vider.`,
    question: 'Le site a-t-il une convention écrite avec la mairie, et qui la détient ?',
    answer: 'Oui, la mairie a loué le terrain pour un an. Le contrat dit que l’eau est comprise.',
    note: 'Contrat lu au bureau du maire : eau comprise, article 4.',
    sources: [
      ['Contrat de location', 'A1'],
      ['Six familles, entretiens séparés', 'B2'],
      ['Gérant : dit que la pompe est en panne', 'C4'],
    ],
    ending: {
      finding: 'partly-substantiated',
      action: 'mediated',
      reasons:
        'Les coupures sont établies et contraires au contrat. L’intention de faire partir les familles ne l’est pas.',
      reply:
        'Le maire a rappelé le contrat au gérant : l’eau coule depuis lundi. Un comité où siègent deux femmes du site se réunit chaque semaine.',
    },
  },
];
