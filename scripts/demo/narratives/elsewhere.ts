import { type Narrative, prose } from './narrative.js';

/** What is not the network's to examine, or nobody's. */
export const elsewhere: readonly Narrative[] = [
  {
    ...{ id: 'lottery-winner', kind: 'corruption', category: 'other-corruption', language: 'fr' },
    ...{ risk: [], reporter: 'not-said', respondent: 'unknown', acts: [] },
    when: '',
    concerned: '',
    told: prose`Félicitations votre numéro a été tiré au sort parmi les abonnés, composez vite le code pour recevoir {sum} F, offre valable aujourd'hui seulement`,
    sums: ['500 000', '1 000 000'],
    question: '',
    answer: '',
    note: 'Message d’escroquerie, envoyé à tout le monde.',
    sources: [],
    ending: {
      ...{ finding: 'not-examined', action: 'none', closingReason: 'spam' },
      reasons: 'Envoi en masse, sans rien à examiner.',
      reply: 'Ce message n’est pas un signalement. Si quelqu’un vous l’a envoyé, ne composez pas le code.',
    },
  },
  {
    ...{ id: 'test-test', kind: 'human-rights', category: 'other-human-rights', language: 'fr' },
    ...{ risk: [], reporter: 'not-said', respondent: 'unknown', acts: [] },
    when: 'maintenant',
    concerned: 'personne',
    told: prose`test, est ce que ça marche depuis {district} ??`,
    question: '',
    answer: '',
    note: 'Essai.',
    sources: [],
    ending: {
      ...{ finding: 'not-examined', action: 'none', closingReason: 'spam' },
      reasons: 'Essai du formulaire.',
      reply: 'Oui, cela marche, et depuis chez vous aussi. Nous sommes là le jour où ce sera pour de vrai.',
    },
  },
  {
    ...{ id: 'rent-raise-landlord', kind: 'corruption', category: 'other-corruption', language: 'fr' },
    ...{ risk: [], reporter: 'victim', respondent: 'private', acts: ['other-corrupt-act'] },
    sums: ['15 000', '20 000'],
    when: 'à partir du mois prochain',
    concerned: 'nous, locataires',
    told: prose`
      Le propriétaire monte le loyer de {sum} F parce qu'il a repeint le portail en bleu. On n'a pas demandé du bleu. À {place} tous les loyers montent, est-ce que vous pouvez faire quelque chose ?`,
    question: '',
    answer: '',
    note: 'Litige de bail. Indiquer l’association des locataires.',
    sources: [['Message lui-même', 'B3']],
    ending: {
      ...{ finding: 'not-examined', action: 'advised', closingReason: 'inadmissible' },
      reasons: 'Litige entre particuliers, hors de la mission.',
      reply:
        'Une hausse se notifie trois mois avant, même bleue. L’association des locataires aide gratuitement, adresse jointe.',
    },
  },
  {
    ...{ id: 'lover-left', kind: 'human-rights', category: 'other-human-rights', language: 'fr' },
    ...{ risk: [], reporter: 'victim', respondent: 'private', acts: [] },
    when: 'depuis dimanche',
    concerned: 'mon cœur',
    told: prose`
      Il m'avait promis le mariage et il a épousé ma camarade de chambre à {district}. Est-ce que c'est un droit humain ça ? Je veux qu'on le signale partout.`,
    question: '',
    answer: '',
    note: 'Répondre avec tact. Ligne d’écoute.',
    sources: [['Message lui-même', 'B2']],
    ending: {
      ...{ finding: 'not-examined', action: 'advised', closingReason: 'inadmissible' },
      reasons: 'Peine réelle, sans atteinte que nous puissions examiner.',
      reply:
        'Nous sommes désolés. Une promesse rompue n’est pas de notre ressort, mais la ligne d’écoute est ouverte le soir, et on y parle bien.',
    },
  },
  {
    ...{ id: 'visa-embassy-delay', kind: 'human-rights', category: 'basic-services', language: 'fr' },
    ...{ risk: [], reporter: 'relative', respondent: 'unknown', acts: ['denial-of-civil-papers'] },
    when: 'depuis cinq mois',
    concerned: 'mon frère étudiant',
    told: prose`
      L'ambassade d'un autre pays garde le passeport de mon frère depuis cinq mois pour un visa d'études. L'année va finir avant de commencer. À {district} on nous a dit d'écrire ici.`,
    question: '',
    answer: '',
    note: 'Représentation étrangère : hors mission. Médiation universitaire possible.',
    sources: [['Message lui-même', 'B3']],
    ending: {
      ...{ finding: 'not-examined', action: 'advised', closingReason: 'inadmissible' },
      reasons: 'Décision d’un État étranger.',
      reply:
        'Nous n’avons pas de prise sur une ambassade. L’université d’accueil peut reporter l’inscription : modèle de lettre joint.',
    },
  },
  {
    ...{ id: 'bank-card-swallowed', kind: 'corruption', category: 'other-corruption', language: 'fr' },
    ...{ risk: [], reporter: 'victim', respondent: 'private', acts: [] },
    sums: ['25 000', '40 000'],
    when: 'hier soir',
    concerned: 'mon compte',
    told: prose`
      Le guichet de {place} a avalé ma carte et {sum} F avec, la banque me dit sept jours. C'est de la corruption de machine.`,
    question: '',
    answer: '',
    note: 'Service bancaire.',
    sources: [['Message lui-même', 'B3']],
    ending: {
      ...{ finding: 'not-examined', action: 'advised', closingReason: 'inadmissible' },
      reasons: 'Incident bancaire.',
      reply:
        'La machine n’a pas de mauvaise intention. Sept jours est le délai légal ; ensuite l’observatoire bancaire répond en quinze.',
    },
  },
  {
    ...{ id: 'poem-of-anger', kind: 'corruption', category: 'other-corruption', language: 'fr' },
    ...{ risk: [], reporter: 'not-said', respondent: 'unknown', acts: [] },
    when: 'toujours',
    concerned: 'tous',
    told: prose`
      Vous mangez, ils mangent, nous regardons la sauce. Le pays est une calebasse percée et chacun souffle dans le trou. Moi je suis fatigué de conjuguer. Signé : un de {district}.`,
    question: 'C’est bien écrit. Pensez-vous à un fait, un lieu, un jour ?',
    answer: '',
    note: 'Sans fait précis. Inviter à revenir.',
    sources: [['Message lui-même', 'C3']],
    ending: {
      ...{ finding: 'not-examined', action: 'advised', closingReason: 'inadmissible' },
      reasons: 'Aucun fait à examiner.',
      reply:
        'Nous vous avons lu à deux, et relu. Le jour où la calebasse a un nom de service et une date, le même code vous ramène ici.',
    },
  },
];
