import { type Narrative, prose } from './narrative.js';

/** Physical and mental integrity. */
export const blows: readonly Narrative[] = [
  {
    ...{ id: 'thief-crowd-tyre', kind: 'human-rights', category: 'integrity', language: 'fr' },
    ...{ risk: ['retaliation'], reporter: 'witness', respondent: 'unknown', acts: ['beating'] },
    when: 'au petit matin, devant la gare',
    concerned: 'un jeune que je ne connais pas',
    told: prose`
      On a crié au voleur et tout le quartier est sorti. Le jeune avait un téléphone à la main, le sien peut-être. Une vieille s'est couchée sur lui pour qu'on arrête. On a arrêté à cause d'elle. Les gendarmes sont venus pour la vieille, pas pour ceux qui tapaient. Je tapais pas mais je regardais, c'est
      pour ça que j'écris.`,
    question: 'Savez-vous où le jeune a été soigné ?',
    answer: 'Au centre de santé de {place}, il s’est levé seul.',
    note: 'Retrouver la dame : courageuse, peut-être menacée.',
    sources: [
      ['Centre de santé : blessures de la date', 'A2'],
      ['La dame, entretien chez elle', 'B1'],
      ['Propriétaire du téléphone : c’était le sien', 'A2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'justice' },
      reasons:
        'Violences collectives établies sur une personne qui n’avait rien pris. Auteurs non identifiés.',
      reply:
        'Le téléphone était à lui. Il est guéri et la dame va bien. Merci d’avoir écrit en regardant aussi de votre côté.',
    },
  },
  {
    ...{ id: 'koran-pupil-scars', kind: 'human-rights', category: 'integrity', language: 'fr' },
    ...{ risk: ['minor', 'ongoing'], reporter: 'witness', respondent: 'private', acts: ['ill-treatment'] },
    when: 'depuis que je vends à ce carrefour',
    concerned: 'des petits mendiants de 7 à 10 ans',
    told: prose`
      Celui qui ne rapporte pas 250 F ne rentre pas, il me l'a dit. Alors il dort contre mon étal, il me garde mes mangues sans que je demande. Hier il avait le dos rayé. Il ne veut pas que j'aille voir, il dit que le maître saura qu'il a parlé.`,
    question: 'Combien sont-ils à dormir dehors, une nuit ordinaire ?',
    answer: 'Cinq ou six. Quand il pleut, dix.',
    note: 'Enfants : service social et maîtres reconnus du quartier ensemble. Ne pas isoler un enfant.',
    sources: [
      ['Maraude du service social', 'A2'],
      ['Imam du quartier, sollicité', 'B2'],
      ['Maître, entendu avec l’imam', 'B3'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'mediated' },
      reasons: 'Coups et quota reconnus devant l’imam. Suivi hebdomadaire par le service social.',
      reply:
        'Il n’y a plus de somme à rapporter, et l’imam passe le soir. Le petit garde encore vos mangues, mais le jour.',
    },
  },
  {
    ...{ id: 'inherited-master', kind: 'human-rights', category: 'integrity', language: 'fr' },
    ...{
      risk: ['retaliation', 'more-than-ten'],
      reporter: 'victim',
      respondent: 'local-authority',
      acts: ['slavery-by-descent', 'beating'],
    },
    districts: ['kayes', 'nioro', 'nara', 'menaka', 'goundam'],
    when: 'depuis que nous avons refusé, à la fête',
    concerned: 'les familles de notre côté du village',
    told: prose`
      À chaque mariage, c'est nous qui dépeçons. Mon grand-père dépeçait, mon père aussi. À la dernière fête nous sommes restés assis, comme les invités. Le lendemain le puits nous était interdit, la boutique aussi, et mon frère a été battu devant la mosquée pour qu'il dise à voix haute à qui il
      appartient. Il a dit : à ma mère.`,
    question: 'Avez-vous de l’eau maintenant ? C’est la première chose.',
    answer: 'À la mare, en attendant.',
    note: 'Eau d’abord : mairie et ONG de puits. Puis plainte avec l’avocate, à plusieurs familles.',
    sources: [
      ['Quatre familles, séparément', 'B2'],
      ['Certificat médical du frère', 'A1'],
      ['Chef de village : « la coutume »', 'A3'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'justice' },
      reasons:
        'Coups, interdits et motif sont reconnus sous le nom de coutume. La loi n’en connaît pas de telle.',
      reply:
        'Le puits est rouvert et le dossier au parquet, au nom de quatre familles. La réponse de votre frère est la bonne, en droit aussi.',
    },
  },
  {
    ...{ id: 'guard-dog-market', kind: 'human-rights', category: 'integrity', language: 'fr' },
    ...{ risk: [], reporter: 'victim', respondent: 'private', acts: ['ill-treatment'] },
    when: 'samedi, devant tout le monde',
    concerned: 'moi, vendeuse ambulante de sachets d’eau',
    told: prose`
      Le vigile du supermarché lâche la laisse quand on s'approche des marches. Pas toute la laisse. Il rit. Samedi la laisse a glissé. J'ai onze points au mollet et j'ai perdu ma bassine. Le gérant m'a fait porter une bassine neuve et il pense que c'est réglé.`,
    question: 'Les soins ont-ils été payés ? Gardez-vous l’ordonnance ?',
    answer: 'Non. Oui, et le carnet.',
    note: 'Chercher réparation : soins, vaccin, et le chien.',
    sources: [
      ['Carnet : onze points', 'A1'],
      ['Deux vendeuses', 'B2'],
      ['Gérant, entendu', 'A2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'mediated' },
      reasons: 'Reconnu. Soins, vaccin et jours perdus payés ; le chien ne garde plus que la nuit.',
      reply:
        'Vos soins et vos dix-huit jours sont payés. Les marches sont sans chien. La bassine, vous l’aviez déjà.',
    },
  },
  {
    ...{ id: 'recruit-hazing', kind: 'human-rights', category: 'integrity', language: 'fr' },
    ...{ risk: ['retaliation'], reporter: 'relative', respondent: 'state-service', acts: ['ill-treatment'] },
    when: 'pendant la formation, le mois passé',
    concerned: 'ma sœur, élève dans une école de tenue',
    told: prose`
      Ma sœur ne raconte pas, elle sursaute. Une camarade a raconté pour elle : debout dans une citerne, l'eau au menton, toute une nuit, parce que son lit n'était pas carré. L'eau, elle qui vient d'un village sans eau. Elle veut finir sa formation. Elle veut juste que celles d'après
      ne sursautent pas.`,
    question:
      'Elle seule décide. Souhaite-t-elle parler à une psychologue qui n’a rien à voir avec l’école ?',
    answer: 'Oui, si c’est le dimanche.',
    note: 'Ne rien faire avant la sortie de promotion, à sa demande.',
    sources: [
      ['La camarade', 'B2'],
      ['Troisième élève, autre section', 'B2'],
      ['Commandement, après la sortie : enquête interne', 'B3'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'cndh' },
      reasons:
        'Trois élèves de sections différentes décrivent la citerne. Le commandement ne le conteste pas.',
      reply:
        'La citerne est fermée d’une grille et l’enquête ouverte, après sa sortie comme elle le voulait. Les dimanches restent à elle.',
    },
  },
  {
    ...{ id: 'child-soldier-return', kind: 'human-rights', category: 'integrity', language: 'fr' },
    ...{
      risk: ['minor', 'retaliation', 'ongoing'],
      reporter: 'relative',
      respondent: 'armed-group',
      acts: ['recruitment-of-children'],
    },
    districts: ['mopti', 'bankass', 'koro', 'douentza', 'menaka', 'gao', 'tombouctou'],
    when: 'parti à la saison froide, revenu la semaine passée',
    concerned: 'mon cadet, 14 ans',
    told: prose`
      Il est revenu la nuit, à pied, avec des chaussures trop grandes. Il ne dit pas où il était mais il se réveille en comptant. Ils vont le chercher. Les nôtres aussi vont lui poser des questions. Je voudrais qu'il soit un enfant quelque part où
      personne n'a besoin de lui.`,
    question: 'Un lieu existe, loin. Peut-il voyager avec une femme de confiance ?',
    answer: 'Avec sa grand-mère, oui. Demain si vous voulez.',
    note: 'Mineur : centre spécialisé, ce soir. Aucune question sur le groupe.',
    sources: [
      ['Centre d’accueil : évaluation', 'A1'],
      ['Grand-mère', 'B2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'one-stop-centre' },
      reasons: 'Recrutement d’un enfant établi par l’évaluation. Aucun contact avec le groupe.',
      reply: 'Il est arrivé, avec sa grand-mère. On nous dit qu’il dort et qu’il a demandé un ballon.',
    },
  },
  {
    ...{ id: 'hospital-insult-albino', kind: 'human-rights', category: 'integrity', language: 'fr' },
    ...{ risk: ['minor'], reporter: 'relative', respondent: 'private', acts: ['death-threat'] },
    when: 'un mois avant les élections, comme la dernière fois',
    concerned: 'ma fille de 6 ans, atteinte d’albinisme',
    told: prose`
      À chaque élection les regards changent. Un homme bien mis a offert à ma coépouse de « s'occuper » de la petite, pour la chance d'un candidat. Elle l'a chassé avec un pilon. Il a laissé un numéro écrit dans une boîte d'allumettes. Nous dormons tous dans la même
      pièce.`,
    question: 'Ne touchez plus la boîte. Êtes-vous en sécurité jusqu’à demain ?',
    answer: 'Oui, mes frères dorment devant la porte.',
    note: 'Danger réel. Association spécialisée et brigade dans la journée.',
    sources: [
      ['Coépouse', 'B1'],
      ['Boîte et numéro, remis à la brigade', 'A2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'justice' },
      reasons:
        'Offre constatée, numéro identifié par la brigade. L’intéressé n’a pas à être prévenu par nous.',
      reply:
        'L’homme au numéro a été entendu et la patrouille passe chaque soir. Dites à votre coépouse que son pilon est entré au dossier.',
    },
  },
  {
    ...{ id: 'market-guard-whip', kind: 'human-rights', category: 'integrity', language: 'fr' },
    ...{
      risk: ['more-than-ten', 'ongoing'],
      reporter: 'organisation',
      respondent: 'local-authority',
      acts: ['beating'],
    },
    when: 'depuis l’opération « trottoirs libres »',
    concerned: 'les vendeuses de {district}',
    told: prose`
      Nous sommes d'accord pour libérer les trottoirs. Mais les agents ont des chambres à air coupées en lanières et ils commencent par frapper les mollets, ils expliquent après. Une de nos membres a fait une fausse couche le soir. Nous ne disons pas que c'est pour cela. Nous disons qu'elle a couru.`,
    question: 'Avez-vous une liste de jours et de lieux, sans noms ?',
    answer: 'Oui, dix-neuf, avec l’heure.',
    note: 'Liste sérieuse. Recouper trois lieux avec des riverains.',
    sources: [
      ['Liste de dix-neuf faits', 'B2'],
      ['Riverains de trois lieux', 'B2'],
      ['Maire : fait retirer les lanières', 'A2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'mediated' },
      reasons:
        'Usage de lanières établi en trois lieux. Retirées ; avis de vingt-quatre heures avant toute opération.',
      reply:
        'Les lanières sont retirées et l’avis vient la veille, avec un autre emplacement. Votre membre est soignée aux frais de la commune.',
    },
  },
  {
    ...{ id: 'neighbour-loud-threat', kind: 'human-rights', category: 'integrity', language: 'fr' },
    ...{ risk: [], reporter: 'victim', respondent: 'private', acts: ['death-threat'] },
    when: 'dimanche soir',
    concerned: 'moi et mon coq',
    told: prose`
      Mon voisin a crié qu'il tuerait le premier qui chante avant cinq heures. Le premier qui chante c'est mon coq, mais il me regardait moi.`,
    question: 'A-t-il déjà levé la main sur quelqu’un ?',
    answer: 'Non, sur personne. Il travaille de nuit.',
    note: 'Querelle de voisinage. Chef de quartier.',
    sources: [['Chef de quartier', 'A2']],
    ending: {
      ...{ finding: 'unfounded', action: 'advised' },
      reasons: 'Colère d’un travailleur de nuit, sans menace contre une personne.',
      reply:
        'Le chef de quartier vous a réunis : le coq dort désormais de l’autre côté. Votre voisin présente ses excuses, surtout à vous.',
    },
  },
  {
    ...{ id: 'interrogation-lamp', kind: 'human-rights', category: 'integrity', language: 'fr' },
    ...{
      risk: ['detention', 'retaliation'],
      reporter: 'victim',
      respondent: 'state-service',
      acts: ['torture'],
    },
    when: 'en février, trois nuits',
    concerned: 'moi, relâché sans poursuite',
    told: prose`
      Trois nuits sans dormir, une lampe, une chaise à trois pieds. Dès que je tombais on me redressait. Ils cherchaient quelqu'un qui porte mon nom de famille, et nous sommes peut-être dix mille. Le quatrième matin un gradé a regardé ma carte, il a dit « c'est pas lui » et on m'a rendu mes lacets. Je
      n'ai plus de sommeil.`,
    question: 'Avez-vous vu un médecin depuis ? Nous pouvons en proposer un qui écoute bien.',
    answer: 'Pas encore. Je veux bien.',
    note: 'Suspicion de torture : médecin formé, pas d’examen par nous.',
    sources: [
      ['Médecin : retentissement compatible', 'A2'],
      ['Codétenu de la deuxième nuit', 'B2'],
      ['Service : « simple vérification »', 'C4'],
    ],
    ending: {
      ...{ finding: 'partly-substantiated', action: 'transmitted', to: 'cndh' },
      reasons:
        'Détention et privation de sommeil établies par deux sources ; le cadre exact reste à instruire.',
      reply:
        'Transmis avec l’avis du médecin, qui continue de vous voir. On vous doit des lacets et des nuits.',
    },
  },
];
