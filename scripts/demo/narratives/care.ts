import { type Narrative, prose } from './narrative.js';

/** Basic services: care, school, water, light. */
export const care: readonly Narrative[] = [
  {
    ...{ id: 'snakebite-deposit', kind: 'human-rights', category: 'basic-services', language: 'fr' },
    ...{ risk: ['minor'], reporter: 'relative', respondent: 'public-agent', acts: ['denial-of-health-care'] },
    sums: ['30 000', '45 000'],
    when: 'mardi, de dix-huit heures à minuit',
    concerned: 'mon garçon de 8 ans',
    told: prose`
      Mon garçon a été mordu au champ. Le sérum était là, dans le frigo, je voyais la boîte. Il fallait {sum} F avant d'ouvrir le frigo. J'ai laissé ma moto, puis mon téléphone, puis la bague de sa mère. À minuit on a ouvert. Il a gardé sa jambe mais pas ses
      orteils.`,
    question: 'Comment va-t-il maintenant ? Avez-vous récupéré vos biens ?',
    answer: 'Il marche avec un bâton. La moto oui, la bague non.',
    note: 'Retard de six heures par caution. Texte : urgence vitale sans avance.',
    sources: [
      ['Registre des entrées : 18 h 05 ; injection 0 h 10', 'A1'],
      ['Interne de garde', 'B2'],
      ['Économe : « règlement intérieur »', 'A3'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'ombudsman' },
      reasons: 'La caution a retardé un soin vital, contre la règle. L’économe le reconnaît.',
      reply:
        'C’est établi. La caution est supprimée pour les morsures, la bague vous sera rendue et les soins de rééducation sont pris en charge.',
    },
  },
  {
    ...{ id: 'girl-pregnant-expelled', kind: 'human-rights', category: 'basic-services', language: 'fr' },
    ...{ risk: ['minor'], reporter: 'relative', respondent: 'public-agent', acts: ['denial-of-education'] },
    when: 'depuis trois semaines',
    concerned: 'ma petite sœur, 17 ans, en terminale',
    told: prose`
      On lui a demandé de « revenir après ». Après, c'est après le bac. Le père de l'enfant est dans la même classe, lui on ne lui a rien demandé. Elle révise toute seule, le ventre contre la table. Elle est meilleure que lui en philosophie.`,
    question: 'Souhaite-t-elle retourner dans cet établissement, ou composer ailleurs ?',
    answer: 'Le même. Elle veut les mêmes regards, dit-elle, mais assis.',
    note: 'Circulaire claire : pas d’exclusion pour grossesse. Appel à l’académie.',
    sources: [
      ['Circulaire', 'A1'],
      ['Proviseur, entendu : « conseil amical »', 'B3'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'mediated' },
      reasons: 'Exclusion de fait contraire à la circulaire. Réintégration le lendemain.',
      reply:
        'Elle a repris sa place, au premier rang. On lui garde une chaise et une date de rattrapage si l’enfant choisit le jour du bac.',
    },
  },
  {
    ...{ id: 'deaf-pupils-teacher', kind: 'human-rights', category: 'basic-services', language: 'fr' },
    ...{ risk: [], reporter: 'organisation', respondent: 'state-service', acts: ['denial-of-education'] },
    districts: ['bamako', 'segou', 'sikasso', 'koutiala', 'mopti', 'gao'],
    when: 'depuis deux rentrées',
    concerned: 'dix-neuf élèves sourds',
    told: prose`
      La classe des sourds a un maître qui entend et qui ne signe pas. Il est gentil, il écrit au tableau, il fait l'appel à voix haute. Le maître qui signe a été muté « pour nécessité » à {place}, où il n'y a pas de sourds. Les enfants font l'appel entre eux.`,
    question: 'Existe-t-il une décision de mutation et une demande de retour ?',
    answer: 'Les deux, et une pétition en dessins des élèves.',
    note: 'Joindre les dessins au courrier.',
    sources: [
      ['Décision de mutation', 'A1'],
      ['Visite de classe', 'A1'],
      ['Académie : « en cours »', 'B3'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'ombudsman' },
      reasons: 'Dix-neuf enfants sans enseignement accessible depuis deux ans ; un maître formé existe.',
      reply:
        'Le médiateur a reçu les dessins. Le maître revient en janvier ; les élèves ont fait l’appel avec son nom.',
    },
  },
  {
    ...{ id: 'vaccine-day-skipped', kind: 'human-rights', category: 'basic-services', language: 'fr' },
    ...{
      risk: ['more-than-ten'],
      reporter: 'witness',
      respondent: 'public-agent',
      acts: ['denial-of-health-care'],
    },
    when: 'trois passages de suite',
    concerned: 'les enfants d’un campement',
    told: prose`
      L'équipe mobile écrit « campement absent ». Nous ne sommes jamais absents, nous sommes derrière la dune. Ils s'arrêtent devant la dune parce que la voiture s'enfonce. On leur a proposé des ânes.`,
    question: 'Combien d’enfants de moins de cinq ans derrière la dune ?',
    answer: 'Trente et un. J’ai compté deux fois, ils bougent.',
    note: 'Proposition des ânes transmise telle quelle.',
    sources: [
      ['Fiches « absent », trois passages', 'A1'],
      ['District sanitaire', 'A2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'mediated' },
      reasons: 'Trois passages manqués pour une dune. L’équipe passe désormais à dos d’âne.',
      reply:
        'Les trente et un ont été vaccinés, les ânes ont tenu. Le prochain passage est le premier lundi.',
    },
  },
  {
    ...{ id: 'dialysis-generator', kind: 'human-rights', category: 'basic-services', language: 'fr' },
    ...{
      risk: ['danger-to-life', 'more-than-ten', 'ongoing'],
      reporter: 'victim',
      respondent: 'state-service',
      acts: ['denial-of-health-care'],
    },
    districts: ['bamako', 'segou', 'sikasso', 'mopti', 'gao', 'kayes'],
    when: 'depuis dimanche',
    concerned: 'vingt-quatre malades du rein',
    told: prose`
      Nous sommes vingt-quatre à la dialyse. Depuis dimanche, le groupe n'a plus de gazole et le courant vient deux heures. Une séance en demande quatre. Hier on en a fait deux, à deux heures chacun, on s'est partagé la machine comme un pain. Demain c'est mon tour ou pas.`,
    question: 'Quelqu’un a-t-il déjà alerté le préfet ou la protection civile ?',
    answer: 'Le major a écrit. Pas de réponse.',
    note: 'Appels directs le jour même : préfet, dépôt de carburant, autre centre.',
    sources: [
      ['Major du service', 'A1'],
      ['Cahier des séances', 'A1'],
      ['Direction : marché de carburant non signé', 'A2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'health' },
      reasons: 'Soins vitaux interrompus pour une signature. Carburant livré le soir ; marché à revoir.',
      reply:
        'Le gazole est arrivé à vingt heures, vous avez eu votre tour. Le marché a maintenant une réserve de quinze jours.',
    },
  },
  {
    ...{ id: 'street-lamps-one-side', kind: 'human-rights', category: 'basic-services', language: 'fr' },
    ...{ risk: [], reporter: 'witness', respondent: 'local-authority', acts: ['denial-of-aid'] },
    when: 'depuis l’inauguration',
    concerned: 'le côté sud de notre avenue',
    told: prose`
      Les lampadaires solaires sont tous du côté nord. Le côté sud n'a pas voté comme il faut, on nous l'a dit en plaisantant. Nos filles rentrent de l'école du soir en marchant au nord, en file.`,
    question: 'Y a-t-il un plan d’implantation affiché ?',
    answer: 'Oui, avec une deuxième phase sans date.',
    note: 'Demander la date. Ne pas prêter l’intention.',
    sources: [
      ['Plan : deux phases, financées', 'A1'],
      ['Bailleur : phase 2 en mars', 'A2'],
    ],
    ending: {
      ...{ finding: 'unfounded', action: 'advised' },
      reasons: 'Le côté sud est la phase 2, déjà payée. La plaisanterie était de mauvais goût.',
      reply:
        'La phase 2 est payée et commence en mars ; le bailleur nous l’écrit. Deux lampes provisoires sont posées à l’école du soir.',
    },
  },
  {
    ...{ id: 'hiv-file-read-aloud', kind: 'human-rights', category: 'basic-services', language: 'fr' },
    ...{
      risk: ['retaliation'],
      reporter: 'victim',
      respondent: 'public-agent',
      acts: ['denial-of-health-care'],
    },
    when: 'le jour du ravitaillement',
    concerned: 'moi',
    told: prose`
      On appelle par numéro, normalement. Ce jour-là un remplaçant a appelé par nom et par médicament. Ma coiffeuse était dans la file. Je ne suis pas retournée chercher mes boîtes et je n'ai plus de cheveux faits. J'en suis à partager mes comprimés en deux.`,
    question:
      'Ne partagez plus : nous pouvons vous les faire porter ailleurs, par une femme. Est-ce possible jeudi ?',
    answer: 'Jeudi, à la pharmacie de l’autre quartier. Merci.',
    note: 'Traitement d’abord. Puis courrier au chef de service, sans dossier.',
    sources: [
      ['Chef de service : reconnaît l’appel par nom', 'A2'],
      ['Autre patiente', 'B2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'health' },
      reasons: 'Secret rompu, reconnu. Guichet séparé et formation du remplaçant.',
      reply: 'Vos boîtes vous attendent où vous voulez. Le remplaçant ne remplace plus personne au guichet.',
    },
  },
  {
    ...{ id: 'teacher-strike-private', kind: 'human-rights', category: 'basic-services', language: 'fr' },
    ...{ risk: [], reporter: 'relative', respondent: 'public-agent', acts: ['denial-of-education'] },
    when: 'toute l’année',
    concerned: 'la classe de mes jumeaux',
    told: prose`
      Leur maître est malade le matin à l'école publique et guéri l'après-midi à l'école privée. Mes jumeaux l'ont vu guérir par la clôture.`,
    question: 'Avez-vous parlé au directeur ?',
    answer: 'Il est malade aussi.',
    note: 'Absences : 61 matinées. Académie.',
    sources: [
      ['Registre d’absences', 'A1'],
      ['École privée : emploi du temps', 'A1'],
      ['Maître, entendu : « il faut vivre »', 'A2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'other' },
      reasons: 'Cumul établi par les deux emplois du temps.',
      reply: 'L’académie a choisi pour lui : le matin. Les jumeaux ont de la lecture tous les jours.',
    },
  },
  {
    ...{ id: 'water-tower-party', kind: 'human-rights', category: 'basic-services', language: 'fr' },
    ...{
      risk: ['ongoing', 'more-than-ten'],
      reporter: 'victim',
      respondent: 'local-authority',
      acts: ['denial-of-aid'],
    },
    when: 'depuis la saison chaude',
    concerned: 'le quartier haut',
    told: prose`
      L'eau monte au quartier haut de minuit à deux heures, si l'on veut bien ouvrir la vanne. Le gardien de la vanne l'ouvre quand on a été aimable. Chez nous il y a des vieux qui n'ont plus la force d'être aimables à minuit.`,
    question: 'Existe-t-il un tour d’eau écrit ?',
    answer: 'Sur le mur du château, effacé au-dessus du mardi.',
    note: 'Comité d’eau à réunir.',
    sources: [
      ['Relevé de pression, dix nuits', 'A2'],
      ['Comité : ignorait', 'B2'],
      ['Gardien : reconnaît des « services »', 'A2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'mediated' },
      reasons: 'Distribution inégale reconnue. Tour d’eau repeint, vanne à deux clés.',
      reply: 'Le haut a l’eau un jour sur deux, à cinq heures. L’amabilité redevient gratuite.',
    },
  },
];
