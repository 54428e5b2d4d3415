import { type Narrative, prose } from './narrative.js';

/** Property, and access to basic services. */
export const propertyAndServices: readonly Narrative[] = [
  {
    id: 'granary-burnt',
    kind: 'human-rights',
    category: 'property',
    language: 'fr',
    districts: ['mopti', 'bandiagara', 'bankass', 'koro', 'djenne', 'tenenkou', 'niono', 'segou'],
    risk: ['retaliation', 'more-than-ten'],
    reporter: 'victim',
    when: 'une nuit de la semaine dernière, pendant la récolte',
    concerned: 'sept familles de notre quartier',
    respondent: 'armed-group',
    acts: ['arson', 'looting'],
    files: ['photo'],
    told: prose`
      Ils ont brûlé les greniers, pas les maisons. Sept greniers. Le mil était encore en épis. On a entendu les motos vers deux
      heures et au lever du jour il n'y avait que la cendre qui fumait. On dit que c'est parce que nous avons laissé le
      fils de quelqu'un travailler au barrage. Nous n'avons plus rien pour la soudure.

      J'ai fait une photo du grenier de ma mère. On voit les trois pierres du bas.`,
    question: 'Combien de sacs par grenier, à peu près ? Cela aide à demander des vivres sans dire de noms.',
    answer: 'Douze à quinze sacs. Celui de ma mère, neuf.',
    note: 'Photo compatible. Demande de vivres faite pour « sept ménages du secteur ».',
    sources: [
      ['Photographie, sans position', 'B3'],
      ['Deux autres familles', 'B2'],
      ['Agent d’agriculture, tournée du lendemain', 'A2'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'transmitted',
      to: 'other',
      reasons:
        'La destruction de sept greniers est constatée par un agent. Auteurs non identifiés ; version adverse non cherchée : danger.',
      reply:
        'Les sept greniers sont constatés. Des vivres sont promis pour la fin du mois ; dites-nous s’ils n’arrivent pas.',
    },
  },
  {
    id: 'cattle-taken-tax',
    kind: 'human-rights',
    category: 'property',
    language: 'fr',
    districts: ['gao', 'ansongo', 'menaka', 'tombouctou', 'goundam', 'douentza', 'nara'],
    risk: ['ongoing', 'retaliation'],
    reporter: 'victim',
    when: 'à chaque lune, la dernière fois il y a quatre jours',
    concerned: 'les éleveurs du puits',
    respondent: 'armed-group',
    acts: ['cattle-theft', 'illegal-tax'],
    told: prose`
      On vient compter les bêtes au puits de {place} et on prend une sur trente. Celui qui refuse perd deux. On donne un papier avec un
      tampon. J'ai trois papiers. Avec les autres qui passent après et qui prennent aussi, il ne restera rien à nos
      enfants.`,
    question: 'Ne montrez les papiers à personne. Pouvez-vous décrire le tampon en mots ?',
    answer: 'Rond, vert, une écriture que je ne lis pas, et un chiffre à la main.',
    note: 'Même tampon décrit par deux autres plaignants du cercle.',
    sources: [
      ['Deux autres éleveurs, autres puits', 'B2'],
      ['Description du tampon, concordante', 'C2'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'advised',
      reasons:
        'Prélèvements établis par trois récits indépendants. Aucune autorité présente ne peut agir sans mettre les éleveurs en danger ; consigné.',
      reply:
        'C’est établi et consigné, avec le compte des bêtes. Transmettre aujourd’hui vous exposerait : nous attendrons votre signe. Brûlez les papiers s’ils vous mettent en danger, nous avons leur description.',
    },
  },
  {
    id: 'widow-house',
    kind: 'human-rights',
    category: 'property',
    language: 'fr',
    risk: ['ongoing'],
    reporter: 'victim',
    when: 'depuis la fin du veuvage, il y a deux mois',
    concerned: 'moi et mes trois enfants',
    respondent: 'private',
    acts: ['unlawful-occupation'],
    files: ['document'],
    told: prose`
      Mon mari est décédé en mars. À la fin du veuvage, ses frères sont venus avec un cadenas. Ils disent que la maison de {place} est
      à la famille. Pourtant c'est nous deux qui l'avons bâtie, j'ai vendu mon bétail pour les tôles. J'ai le reçu des
      tôles et le papier d'attribution est aux deux noms.

      Je dors chez ma sœur avec les enfants. L'aîné a quitté l'école pour porter des bagages.`,
    question: 'Le papier d’attribution est-il entre vos mains ? Gardez l’original chez quelqu’un de sûr.',
    answer: 'Oui, il est chez ma sœur, dans une boîte de lait.',
    note: 'Pièces solides. Elle préfère une conciliation avec l’imam et la conseillère à un procès.',
    sources: [
      ['Lettre d’attribution aux deux noms', 'A1'],
      ['Reçu des tôles', 'A2'],
      ['Frère aîné du défunt, entendu avec l’imam', 'B3'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'mediated',
      reasons:
        'La lettre d’attribution est aux deux noms. Conciliation signée : elle reprend la maison, une chambre reste à la belle-mère.',
      reply:
        'Vous avez la clé et le procès-verbal. Si le cadenas revient, montrez le procès-verbal au chef de quartier et écrivez-nous.',
    },
  },
  {
    id: 'shop-stock-seized',
    kind: 'human-rights',
    category: 'property',
    language: 'en',
    districts: ['bamako', 'kayes', 'sikasso', 'gao', 'segou'],
    risk: [],
    reporter: 'victim',
    when: 'on the 14th, just after the noon prayer',
    concerned: 'me, I sell used phones from a table',
    respondent: 'local-authority',
    acts: ['looting'],
    sums: ['180,000', '240,000', '310,000'],
    told: prose`
      They cleared the pavement near {place}. I do not complain about that, the notice was up for a week. I complain that they
      loaded my phones, 23 of them, worth about {sum} francs, and when I went to the yard with the fine in my hand they gave me nine. The paper
      says "nine telephones" in another pen than the rest.`,
    question: 'Do you still have a list of the telephones, even handwritten, made before that day?',
    answer: 'I write each one in a school book with its number. 23 lines.',
    note: 'School book shows 23 serial numbers. Yard ledger requested from the town hall.',
    sources: [
      ['School book with serial numbers', 'B2'],
      ['Seizure slip, two inks', 'A3'],
      ['Two neighbouring sellers', 'B3'],
    ],
    ending: {
      finding: 'partly-substantiated',
      action: 'transmitted',
      to: 'ombudsman',
      reasons:
        'The slip was altered; how many telephones arrived at the yard cannot be shown for certain. The yard’s ledger was not produced.',
      reply:
        'The altered slip is established. The ombudsman has asked the town hall for the yard’s ledger; we shall tell you its answer.',
    },
  },
  {
    id: 'health-centre-refused-birth',
    kind: 'human-rights',
    category: 'basic-services',
    language: 'fr',
    risk: [],
    reporter: 'relative',
    when: 'la nuit du 8 au 9',
    concerned: 'ma belle-sœur et son bébé',
    respondent: 'public-agent',
    acts: ['denial-of-health-care', 'illegal-fee'],
    sums: ['15 000', '20 000', '35 000'],
    told: prose`
      Ma belle-sœur a commencé le travail à 22 heures. Au centre de santé de {place} on nous a demandé {sum} F avant d'ouvrir la salle.
      Nous avions la moitié. Nous avons attendu dehors sur le banc. Elle a accouché sur le banc à trois heures, avec une
      vieille qui passait. La mère va bien. L'enfant respire mal.`,
    question:
      'L’enfant a-t-il été revu depuis ? S’il respire encore mal, allez aujourd’hui au centre de référence, c’est gratuit pour lui.',
    answer: 'Nous y sommes allés. On l’a gardé quatre jours. Il tète maintenant.',
    note: 'Le tarif affiché est de 2 500 F. Demande au médecin-chef sans citer la nuit.',
    sources: [
      ['Tarif affiché, photographié', 'A1'],
      ['Accoucheuse de passage', 'B2'],
      ['Médecin-chef : agent de garde identifié et entendu', 'A2'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'mediated',
      reasons:
        'Exigence d’argent hors tarif reconnue. Agent suspendu de garde, excuses présentées, tarif réaffiché à l’entrée.',
      reply:
        'Le médecin-chef a reconnu la faute et changé la garde. Le tarif est maintenant peint au mur. Que l’enfant grandisse bien.',
    },
  },
  {
    id: 'birth-certificate-nomads',
    kind: 'human-rights',
    category: 'basic-services',
    language: 'fr',
    districts: ['menaka', 'gao', 'ansongo', 'goundam', 'tombouctou', 'nara', 'nioro'],
    risk: ['minor', 'more-than-ten'],
    reporter: 'organisation',
    when: 'depuis la rentrée',
    concerned: 'quarante-deux enfants de familles nomades',
    respondent: 'local-authority',
    acts: ['denial-of-civil-papers', 'denial-of-education'],
    told: prose`
      L'école de {place} a renvoyé quarante-deux enfants parce qu'ils n'ont pas d'acte de naissance. À la mairie, on dit que le registre
      est plein et qu'il faut attendre le nouveau. Le nouveau est dans une armoire dont le secrétaire a la clé, et le secrétaire
      est à Bamako depuis juin. Le directeur voudrait garder les enfants mais il a reçu une note.`,
    question: 'Auriez-vous la note, ou sa référence ?',
    answer: 'Je l’ai lue au mur de l’école : elle parle de « dossiers incomplets », sans date limite.',
    note: 'La note n’impose pas le renvoi. Courrier à la mairie et à l’académie.',
    sources: [
      ['Note affichée, relevée', 'A2'],
      ['Directeur', 'B2'],
      ['Maire : registre retrouvé', 'A2'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'mediated',
      reasons:
        'Renvoi non fondé sur la note. Audience foraine tenue : trente-neuf jugements supplétifs délivrés.',
      reply:
        'Trente-neuf enfants ont leur acte et tous sont en classe. Les trois derniers attendent un témoin de naissance.',
    },
  },
  {
    id: 'borehole-locked',
    kind: 'human-rights',
    category: 'basic-services',
    language: 'bm',
    districts: ['segou', 'san', 'koutiala', 'sikasso', 'bougouni', 'nara', 'niono'],
    risk: ['ongoing', 'more-than-ten'],
    reporter: 'victim',
    when: 'kalo fila ye nin ye',
    concerned: 'an ka sokala musow bɛɛ',
    respondent: 'local-authority',
    acts: ['water-point-dispute'],
    told: prose`
      Ponpe min bɛ {place}, dugutigi denkɛ y'a datugu ni kadena ye. A ko an ka wari sara ka tɛmɛ songo kɔrɔ kan siɲɛ saba. Musow bɛ
      taa ji ta kɔ la, ji man ɲi, denmisɛnw kɔnɔ bɛ boli. An ye kuma fɔ, nka mɔgɔ ma an lamɛn.`,
    question: 'Ponpe in bilala jɔn ka bolo fɔlɔ? Sɛbɛn dɔ bɛ yen wa?',
    answer: 'Ji komite tun b’a kunna. Sɛbɛn bɛ komite sɛbɛnnikɛla bolo.',
    note: 'Règlement du comité d’eau : prix fixé en assemblée seulement. Trois cas de diarrhée vus par le relais.',
    sources: [
      ['Règlement du comité d’eau', 'A1'],
      ['Relais de santé', 'B2'],
      ['Chef de village, entendu', 'B3'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'mediated',
      reasons: 'Hausse décidée sans assemblée, contre le règlement. Cadenas ôté devant le comité.',
      reply:
        'Kadena bɔra ponpe da la. Songo kɔrɔ seginna. Ji komite bɛ laɲini kalo o kalo, musow ka kan ka u sigiyɔrɔ sɔrɔ a la.',
    },
  },
  {
    id: 'disabled-student-exam',
    kind: 'human-rights',
    category: 'basic-services',
    language: 'fr',
    risk: [],
    reporter: 'victim',
    when: 'le jour de l’examen, en juin',
    concerned: 'moi, candidat non voyant',
    respondent: 'state-service',
    acts: ['denial-of-education'],
    told: prose`
      Je suis non voyant. J'avais demandé un lecteur pour l'examen, quatre mois avant, avec le certificat. Au centre de {place} on m'a dit
      que le lecteur était malade et que je pouvais « essayer avec le voisin ». Le surveillant a ensuite menacé le voisin de
      fraude. J'ai rendu une feuille blanche. On me dit de repasser l'an prochain.`,
    question: 'Avez-vous une copie de la demande avec le cachet d’arrivée ?',
    answer: 'Oui, l’association m’avait dit de garder le double. Cachet du 12 février.',
    note: 'Cachet vérifié. L’association accepte d’être citée.',
    sources: [
      ['Demande cachetée', 'A1'],
      ['Deux candidats de la salle', 'B2'],
      ['Centre d’examen : absence du lecteur reconnue', 'A2'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'transmitted',
      to: 'ombudsman',
      reasons:
        'Demande régulière, non satisfaite sans remplacement. Session de rattrapage demandée au Médiateur.',
      reply:
        'Le Médiateur a demandé pour vous une épreuve de rattrapage. Nous attendons la date et nous vous l’écrirons ici.',
    },
  },
];
