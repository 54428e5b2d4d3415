import { type Narrative, prose } from './narrative.js';

/** Right to life: deaths, attempts, and those of whom nothing is heard. */
export const lives: readonly Narrative[] = [
  {
    ...{ id: 'fisherman-at-dusk', kind: 'human-rights', category: 'life', language: 'fr' },
    ...{ risk: ['retaliation'], reporter: 'relative', respondent: 'unknown', acts: ['killing'] },
    districts: ['mopti', 'tenenkou', 'djenne', 'gao', 'tombouctou', 'segou'],
    when: 'au coucher du soleil, il y a un mois',
    concerned: 'mon oncle, pêcheur',
    told: prose`
      Mon oncle relevait ses nasses. On a tiré depuis la berge, une seule fois. La pirogue est revenue toute seule jusqu'à {place}, comme si elle connaissait. Certains disent une erreur, on l'aurait pris pour un passeur. Une erreur a aussi un auteur. Sa pirogue est attachée devant chez
      nous, personne n'ose la prendre.`,
    question: 'Des traces ont-elles été vues sur la berge le lendemain ? Par qui, sans nom ?',
    answer: 'Des roues, oui, par les enfants qui coupent l’herbe.',
    note: 'Ne pas faire revenir les enfants. Chercher le soir même : postes, patrouilles.',
    sources: [
      ['Deux pêcheurs sur l’eau', 'B2'],
      ['Centre de santé : constat', 'A1'],
      ['Poste voisin : patrouille non confirmée', 'C4'],
    ],
    ending: {
      ...{ finding: 'partly-substantiated', action: 'transmitted', to: 'justice' },
      reasons:
        'La mort par balle est établie ; le tireur ne l’est pas. Une demande d’instruction est déposée.',
      reply:
        'Comment il est mort est établi ; par qui, un juge doit le chercher, il est saisi. Un conseil d’anciens propose de bénir la pirogue.',
    },
  },
  {
    ...{ id: 'mine-donkey-track', kind: 'human-rights', category: 'life', language: 'fr' },
    ...{
      risk: ['ongoing', 'more-than-ten'],
      reporter: 'organisation',
      respondent: 'armed-group',
      acts: ['attempted-killing'],
    },
    districts: ['bandiagara', 'bankass', 'koro', 'douentza', 'mopti', 'menaka'],
    when: 'ce lundi, et la piste sert tous les jours',
    concerned: 'ceux qui vont au marché par cette piste',
    told: prose`
      Un âne a sauté. Le garçon qui le menait pissait contre un arbre, il n'a rien. Il y a une seconde bosse vingt pas plus loin. Nous avons mis des branches en travers mais le vent les pousse et lundi c'est marché. Il faut que ceux qui savent viennent avant lundi.`,
    question: 'Repère sûr pour les démineurs : à quelle distance d’un point connu ?',
    answer: 'Entre le vieux karité double et le lit sec. Personne ne s’approche.',
    note: 'Transmis dans l’heure au service de déminage. Rien d’autre à faire par nous.',
    sources: [
      ['Organisation, photo de loin', 'A2'],
      ['Service de déminage : engin neutralisé', 'A1'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'other' },
      reasons: 'Second engin constaté et détruit le samedi. Les auteurs ne sont pas recherchés par nous.',
      reply:
        'Détruit samedi à midi, vous l’avez peut-être entendu. Le marché a eu lieu. Vos branches ont tenu.',
    },
  },
  {
    ...{ id: 'gone-to-wood', kind: 'human-rights', category: 'life', language: 'fr' },
    ...{
      risk: ['retaliation', 'ongoing'],
      reporter: 'relative',
      respondent: 'unknown',
      acts: ['enforced-disappearance'],
    },
    when: 'parti un mercredi, il y a sept semaines',
    concerned: 'mon mari et son ami',
    told: prose`
      Ils étaient deux à la corvée de bois avec une charrette verte. La charrette a été vue au camp, l'âne aussi, qui portait encore sa corde rouge. On dit aux femmes de ne pas demander. J'ai demandé l'âne, puisque c'est lui qu'on voit. On me l'a rendu sans un mot.`,
    question: 'Qui a vu la charrette au camp, et accepterait-il de le dire à une seule personne ?',
    answer: 'Le boulanger, qui livre le pain. Il acceptera, pas chez lui.',
    note: 'Disparition possible. Commission saisie ; ne pas exposer le boulanger.',
    sources: [
      ['Boulanger, entretien au chef-lieu', 'B2'],
      ['Autre livreur', 'C2'],
      ['Camp : n’a « rien à déclarer »', 'C4'],
    ],
    ending: {
      ...{ finding: 'partly-substantiated', action: 'transmitted', to: 'cndh' },
      reasons:
        'Les biens des deux hommes ont été vus sous garde. Leur sort est inconnu ; la recherche n’est pas close.',
      reply:
        'Nous n’avons pas leur réponse et nous ne faisons pas semblant. La Commission a demandé une visite. L’avocate vous aide pour les papiers des enfants.',
    },
  },
  {
    ...{ id: 'transfusion-refused', kind: 'human-rights', category: 'life', language: 'fr' },
    ...{
      risk: ['retaliation'],
      reporter: 'relative',
      respondent: 'state-service',
      acts: ['death-in-custody'],
    },
    when: 'entre la veille de la fête et le lendemain',
    concerned: 'mon beau-frère, détenu et drépanocytaire',
    told: prose`
      Il était malade du sang depuis l'enfance, c'était écrit sur son dossier en rouge. La veille de la fête il a fait sa crise. Il y avait une voiture mais pas de chauffeur, puis un chauffeur mais pas d'ordre, puis un ordre. L'ordre porte l'heure : dix-neuf heures après. Il avait 26 ans et il
      devait sortir en mai.`,
    question: 'L’ordre de sortie médicale, l’avez-vous vu ou vous l’a-t-on décrit ?',
    answer: 'Vu. L’infirmier me l’a montré en pleurant.',
    note: 'Mort en détention : expert requis. Infirmier à protéger absolument.',
    sources: [
      ['Dossier médical', 'A1'],
      ['Ordre de sortie, heure', 'A1'],
      ['Régisseur : « jour férié »', 'B3'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'justice' },
      reasons:
        'Dix-neuf heures sans soins pour une urgence connue. Le lien avec le décès relève de l’expertise.',
      reply:
        'Le retard est établi à l’heure près et transmis. Une avocate demande l’expertise. L’infirmier n’apparaît nulle part.',
    },
  },
  {
    ...{ id: 'well-digger-collapse', kind: 'human-rights', category: 'life', language: 'fr' },
    ...{ risk: [], reporter: 'witness', respondent: 'private', acts: ['killing'] },
    when: 'avant-hier',
    concerned: 'un puisatier de vingt ans',
    told: prose`
      Le puits s'est refermé sur {man} à neuf mètres. Le patron n'avait pas mis les buses, pour aller vite. Moi j'appelle cela tuer. On l'a sorti à la main, cela a pris jusqu'au matin.`,
    question: 'Toutes nos condoléances. Y avait-il un contrat, un devis de l’ouvrage ?',
    answer: 'Un devis avec les buses comptées.',
    note: 'Accident du travail, pas atteinte à la vie au sens de notre mission ; mais buses payées, non posées.',
    sources: [
      ['Devis', 'A1'],
      ['Inspection du travail', 'A2'],
    ],
    ending: {
      ...{ finding: 'unsubstantiated', action: 'advised' },
      reasons:
        'Faute d’un employeur, grave, mais sans intention : l’inspection du travail est compétente et saisie.',
      reply:
        'Ce n’est pas un meurtre en droit, mais ce n’est pas rien : l’inspection du travail instruit, avec le devis. La famille a droit à une rente, l’adresse est jointe.',
    },
  },
  {
    ...{ id: 'night-raid-hamlet', kind: 'human-rights', category: 'life', language: 'fr' },
    ...{
      risk: ['danger-to-life', 'more-than-ten', 'retaliation'],
      reporter: 'victim',
      respondent: 'armed-group',
      acts: ['killing', 'arson'],
    },
    districts: ['bankass', 'koro', 'bandiagara', 'douentza', 'menaka', 'ansongo'],
    when: 'cette nuit',
    concerned: 'notre hameau et celui d’à côté',
    told: prose`
      Ils sont passés cette nuit. Nous avons deux morts et des blessés que nous cachons dans le mil. Le hameau d'à côté a brûlé, on ne sait pas encore. Nous sommes partis vers {place} à pied. J'écris du téléphone d'un petit, je l'éteins.`,
    question: 'N’écrivez que si c’est sûr. Où faut-il attendre des blessés, à peu près ?',
    answer: '',
    note: 'Secours et autorités prévenus à 7 h 10. Ne pas rappeler ce téléphone.',
    sources: [
      ['Centre de santé : blessés arrivés', 'A1'],
      ['Arrivants, trois familles', 'B2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'cndh' },
      reasons: 'Deux morts et sept blessés établis par le centre et trois familles. Auteurs non approchés.',
      reply:
        'Les blessés ont été reçus, le petit et son téléphone aussi. Les deux morts sont écrits avec leur nom, sous scellés, pour le jour où on pourra le lire.',
    },
  },
  {
    ...{ id: 'poisoned-trough', kind: 'human-rights', category: 'life', language: 'fr' },
    ...{ risk: ['retaliation'], reporter: 'victim', respondent: 'private', acts: ['attempted-killing'] },
    when: 'la semaine passée',
    concerned: 'nous et nos bêtes',
    told: prose`
      Neuf chèvres mortes en une nuit autour de la même auge. Nous buvons l'eau du même bidon. Nous pensons à un cultivateur avec qui on s'est disputé, mais penser n'est pas savoir.`,
    question: 'L’agent vétérinaire a-t-il vu les bêtes ?',
    answer: 'Il vient demain.',
    note: 'Attendre l’avis vétérinaire avant tout.',
    sources: [
      ['Agent vétérinaire : plante toxique, repousses après feu', 'A1'],
      ['Bidon : eau saine', 'A2'],
    ],
    ending: {
      ...{ finding: 'unfounded', action: 'advised' },
      reasons: 'Les bêtes ont brouté une plante vénéneuse ; l’eau est bonne.',
      reply:
        'C’est une herbe, pas un homme. L’agent vous montre laquelle. Vous aviez raison : penser n’est pas savoir.',
    },
  },
  {
    ...{ id: 'escort-fired-bus', kind: 'human-rights', category: 'life', language: 'fr' },
    ...{
      risk: ['more-than-ten'],
      reporter: 'victim',
      respondent: 'state-service',
      acts: ['attempted-killing'],
    },
    when: 'mercredi, entre deux gares',
    concerned: 'les passagers d’un car',
    told: prose`
      Une escorte doublait. Notre chauffeur s'est rangé un peu tard. Ils ont tiré dans les pneus, puis un peu plus haut. La vitre au-dessus de moi est devenue blanche. Personne n'est touché parce que tout le monde s'est couché sur tout le monde. Ils ont continué sans s'arrêter.`,
    question: 'Avez-vous gardé le billet, avec l’heure ?',
    answer: 'Oui, et un petit morceau de verre.',
    note: 'Compagnie prête à témoigner. Autorité militaire saisie par la commission.',
    sources: [
      ['Car : impacts relevés', 'A1'],
      ['Compagnie et cinq passagers', 'B1'],
      ['Commandement : reconnaît un « incident »', 'A2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'cndh' },
      reasons: 'Tirs reconnus. Aucun danger ne les justifiait selon les impacts, tous à l’arrière.',
      reply:
        'Reconnu et transmis ; le car est réparé à leurs frais. Gardez le verre si vous voulez, le dossier n’en a plus besoin.',
    },
  },
];
