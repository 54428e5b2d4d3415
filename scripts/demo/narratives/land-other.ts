import { type Narrative, prose } from './narrative.js';

/** Land conflict, and what fits no other category. */
export const landAndOther: readonly Narrative[] = [
  {
    id: 'field-sold-twice',
    kind: 'human-rights',
    category: 'land-conflict',
    language: 'fr',
    risk: [],
    reporter: 'victim',
    when: 'au début de l’hivernage',
    concerned: 'deux familles, la nôtre et celle de l’acheteur',
    respondent: 'local-authority',
    acts: ['double-sale'],
    files: ['document', 'photo'],
    told: prose`
      Notre champ près de {place} a été vendu par la commission du village à un homme venu de la ville. Mon père l'a cultivé
      quarante ans. L'acheteur a planté des bornes et il est de bonne foi, on lui a montré un papier. Depuis, les jeunes des deux
      côtés se guettent. Une borne a été arrachée la nuit. Je crains le jour où quelqu'un viendra avec autre chose qu'une
      pioche.`,
    question:
      'La commission foncière de la commune a-t-elle été saisie ? Il suffit d’une lettre, nous pouvons vous aider à l’écrire.',
    answer: 'Pas encore. Aidez-nous pour la lettre, s’il vous plaît.',
    note: 'Lettre préparée. Deux vieux de chaque famille acceptent de marcher les limites ensemble.',
    sources: [
      ['Procès-verbal de vente', 'A3'],
      ['Marche des limites avec les anciens', 'B2'],
      ['Acheteur, entendu', 'B2'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'transmitted',
      to: 'land-commission',
      reasons:
        'Vente faite sans l’exploitant connu de tous. La commission foncière est saisie par les deux familles ensemble.',
      reply:
        'La commission foncière a reçu la lettre des deux familles. Elle a trente jours. D’ici là, chacun laisse les bornes où elles sont.',
    },
  },
  {
    id: 'herders-corridor',
    kind: 'human-rights',
    category: 'land-conflict',
    language: 'fr',
    districts: ['segou', 'niono', 'mopti', 'tenenkou', 'djenne', 'san', 'koutiala', 'nara', 'bougouni'],
    risk: ['ongoing', 'more-than-ten'],
    reporter: 'organisation',
    when: 'à chaque descente des troupeaux, surtout cette année',
    concerned: 'éleveurs de passage et cultivateurs de trois villages',
    respondent: 'private',
    acts: ['farmer-herder-conflict'],
    told: prose`
      La piste à bétail qui passe par {place} a été labourée sur deux kilomètres. Les éleveurs passent donc dans les champs, et les
      cultivateurs gardent les champs la nuit avec des bâtons. Samedi, un garçon a eu le bras cassé. Il existe une convention
      locale, signée il y a douze ans, que plus personne n'a lue. Nous en avons retrouvé une copie, mangée par les termites
      mais lisible.

      Les deux côtés nous ont dit la même phrase : « Si l'autre respecte, nous respectons. »`,
    question: 'Qui a signé pour chaque côté il y a douze ans, et qui vit encore ?',
    answer: 'Cinq signataires sur neuf vivent encore. Ils se parlent.',
    note: 'Réunion des cinq signataires sous l’arbre de la mairie ; balisage proposé.',
    sources: [
      ['Convention locale, copie', 'A2'],
      ['Cinq signataires', 'B2'],
      ['Certificat du bras cassé', 'A2'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'mediated',
      reasons:
        'Piste labourée contre la convention. Nouveau balisage fait ensemble, soins du garçon payés par le village.',
      reply:
        'Les balises sont posées et les cinq anciens se réunissent à chaque descente. Merci d’avoir sauvé la copie.',
    },
  },
  {
    id: 'rice-plot-withdrawn',
    kind: 'human-rights',
    category: 'land-conflict',
    language: 'bm',
    districts: ['niono', 'segou'],
    risk: ['ongoing'],
    reporter: 'victim',
    when: 'san in na, foro dilan waati la',
    concerned: 'muso tan ni fila',
    respondent: 'state-service',
    acts: ['boundary-dispute'],
    told: prose`
      An ka muso jɛkulu ye malo foro dɔ sɛnɛ {place} san duuru kɔnɔ. An ye ji wari sara san o san. Ɲinan, foro in minɛna an na k'a di mɔgɔ
      wɛrɛ ma, u ko an bilala kɔfɛ. Wari sɛbɛnw bɛ an bolo. An bɛ foro in dɔrɔn de fɛ.`,
    question: 'Sɛbɛn min b’a jira ko aw ye wari sara, san jumɛn ta bɛ aw bolo?',
    answer: 'San naani ta bɛ an bolo. Duurunan tununna samiyɛ fɛ.',
    note: 'Quatre reçus sur cinq vus. Le retrait suppose deux avis écrits ; aucun au dossier.',
    sources: [
      ['Quatre reçus de redevance', 'A1'],
      ['Bureau de zone : pas d’avis de retrait', 'A2'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'mediated',
      reasons: 'Retrait sans les deux avis prévus. Parcelle rendue à l’association avant les semis.',
      reply: 'Foro seginna aw ma. Sɛbɛn kura bɛ aw ka jɛkulu tɔgɔ la. Aw ye sɛbɛnw mara ka ɲɛ.',
    },
  },
  {
    id: 'cemetery-built-over',
    kind: 'human-rights',
    category: 'land-conflict',
    language: 'fr',
    districts: ['bamako', 'kayes', 'segou', 'sikasso', 'koutiala'],
    risk: ['more-than-ten'],
    reporter: 'organisation',
    when: 'les engins sont venus mardi',
    concerned: 'le quartier entier',
    respondent: 'local-authority',
    acts: ['boundary-dispute'],
    files: ['photo'],
    told: prose`
      On a commencé à bâtir des magasins sur la partie est du cimetière de {place}. Les engins ont soulevé des pierres que nous
      connaissons. Le maire dit que le plan a changé. Nous avons demandé à voir le plan, on nous a montré un téléphone de
      loin.`,
    question: 'Avez-vous l’ancien plan, ou quelqu’un qui l’a vu affiché ?',
    answer: 'L’ancien est encadré à l’école, avec un tampon. Photo jointe.',
    note: 'Plan encadré daté et signé. Nouveau plan non produit après deux demandes.',
    sources: [
      ['Plan ancien, encadré', 'A1'],
      ['Urbanisme : aucune modification enregistrée', 'A2'],
      ['Maire, entretien', 'C4'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'transmitted',
      to: 'justice',
      reasons:
        'Aucune modification du plan n’est enregistrée. Arrêt des travaux demandé au juge des référés.',
      reply: 'Le juge a suspendu les travaux. Ne touchez pas aux engins : c’est ce qui protège votre cause.',
    },
  },
  {
    id: 'insults-caste',
    kind: 'human-rights',
    category: 'other-human-rights',
    language: 'fr',
    districts: ['kayes', 'nioro', 'nara'],
    risk: ['retaliation', 'more-than-ten'],
    reporter: 'victim',
    when: 'depuis deux ans, et plus fort depuis la Tabaski',
    concerned: 'une quinzaine de familles',
    respondent: 'private',
    acts: ['slavery-by-descent'],
    told: prose`
      À {place} on nous rappelle que nos grands-parents appartenaient à d'autres. Nous avons refusé les corvées de la fête. Depuis, le
      moulin est fermé pour nous, la boutique ne vend plus, et nos enfants mangent seuls à l'école. On a jeté des pierres sur
      la porte de l'association. Nous ne demandons rien à personne, seulement qu'on nous vende la farine comme aux
      autres.`,
    question: 'Y a-t-il dans l’autre groupe des personnes qui vous saluent encore ?',
    answer: 'Deux commerçants, le soir. Et le muezzin.',
    note: 'Situation ancienne et grave. Plan de protection écrit avant tout contact ; aucune réunion publique.',
    sources: [
      ['Quatre familles, séparément', 'B2'],
      ['Directeur de l’école', 'B3'],
      ['Un commerçant de l’autre groupe', 'B2'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'transmitted',
      to: 'cndh',
      reasons:
        'Exclusion organisée, établie par des sources des deux côtés. Mission de la CNDH demandée, sans nommer les familles.',
      reply:
        'Ce que vous vivez est établi. La CNDH viendra pour « le secteur ». Le moulin d’à côté accepte votre grain dès lundi.',
    },
  },
  {
    id: 'meeting-forbidden',
    kind: 'human-rights',
    category: 'other-human-rights',
    language: 'fr',
    risk: [],
    reporter: 'organisation',
    when: 'le samedi 12',
    concerned: 'notre association de jeunes',
    respondent: 'local-authority',
    acts: ['other-violation'],
    told: prose`
      Nous avions déclaré une réunion sur l'eau potable dans la salle de {place}. Dix jours avant, le récépissé était signé. Le matin même, un
      agent a pris la clé et a dit que « l'ordre vient d'en haut ». Nous avons demandé l'ordre écrit. Il n'y en a pas.`,
    question: 'Pouvez-vous nous donner le numéro du récépissé ?',
    answer: 'Oui, il est dans le document que nous gardons. Numéro donné au téléphone de votre permanence.',
    note: 'Récépissé vérifié. Salle rendue pour une nouvelle date.',
    sources: [
      ['Récépissé', 'A1'],
      ['Sous-préfet : pas d’ordre', 'A2'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'mediated',
      reasons: 'Interdiction sans acte. Le sous-préfet a rappelé par écrit que la déclaration suffit.',
      reply: 'La salle vous est rendue et la lettre du sous-préfet est affichée. Bonne réunion.',
    },
  },
  {
    id: 'loud-mill',
    kind: 'human-rights',
    category: 'other-human-rights',
    language: 'fr',
    risk: [],
    reporter: 'victim',
    when: 'toutes les nuits',
    concerned: 'notre rue',
    respondent: 'private',
    acts: [],
    told: prose`
      Le moulin du voisin tourne jusqu'à minuit et ma mère est malade. Le chef de quartier dit que c'est le progrès. Est-ce que vous pouvez
      le faire arrêter plus tôt ?`,
    question: 'Avez-vous parlé au propriétaire lui-même, un jour calme ?',
    answer: 'Non, il est plus âgé que moi.',
    note: 'Trouble de voisinage, hors du mandat. Dire où aller : mairie, service d’hygiène.',
    sources: [],
    ending: {
      finding: 'not-examined',
      action: 'advised',
      closingReason: 'inadmissible',
      reasons: 'Trouble de voisinage : ni violation des droits humains par une autorité, ni corruption.',
      reply:
        'Ceci ne relève pas de nous, mais le service d’hygiène de la mairie peut fixer une heure. Demandez le « cahier des nuisances » : c’est gratuit. Bon rétablissement à votre mère.',
    },
  },
  {
    id: 'promotional-message',
    kind: 'human-rights',
    category: 'other-human-rights',
    language: 'fr',
    risk: [],
    reporter: 'witness',
    when: 'aujourd’hui',
    concerned: 'tout le monde',
    respondent: 'unknown',
    acts: [],
    told: prose`
      Gagnez de l'argent depuis votre téléphone, devenez votre propre patron dès ce soir, envoyez 2 000 F pour recevoir la
      formation complète. Partagez à dix contacts.`,
    question: 'Ce message ressemble à une publicité. Vouliez-vous signaler quelque chose ?',
    answer: '',
    note: 'Publicité. Rien à examiner.',
    sources: [],
    ending: {
      finding: 'not-examined',
      action: 'none',
      closingReason: 'spam',
      reasons: 'Message publicitaire sans aucun fait.',
      reply:
        'Ce message ne signale aucun fait. Si vous aviez quelque chose à dire, vous pouvez toujours écrire ici.',
    },
  },
];
