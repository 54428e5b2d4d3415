import { type Narrative, prose } from './narrative.js';

/** Trading in influence, abuse of functions. */
export const power: readonly Narrative[] = [
  {
    id: 'recruitment-list',
    kind: 'corruption',
    category: 'trading-in-influence',
    language: 'fr',
    risk: ['retaliation'],
    reporter: 'victim',
    when: 'résultats affichés le mois dernier',
    concerned: 'cent quatre-vingts candidats pour douze places',
    respondent: 'elected-official',
    acts: ['influence-sold'],
    told: prose`
      Le concours de la commune avait douze places. La veille des résultats, la liste circulait déjà sur les téléphones : douze noms, dans l'ordre. Le
      lendemain, la même liste était au mur. Sept ont le nom de famille de quelqu'un. Le reste, je ne sais pas. J'avais la
      deuxième note à l'écrit, c'est le correcteur qui me l'a dit, et il ne veut plus me parler.`,
    question: 'Auriez-vous gardé le message de la veille, avec son heure ?',
    answer: 'Oui, 21 h 14. Je l’ai aussi montré à mon oncle ce soir-là.',
    note: 'Capture datée, identique à l’affichage. Demander les copies des candidats.',
    sources: [
      ['Capture d’écran, 21 h 14', 'A2'],
      ['Liste affichée', 'A1'],
      ['Membre du jury', 'B3'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'transmitted',
      to: 'oclei',
      reasons:
        'La liste circulait avant la délibération, dans l’ordre exact. Le jury, entendu, se contredit sur la date.',
      reply:
        'La liste de la veille est établie. Transmis. Le tribunal administratif peut aussi annuler : l’avocate vous attend si vous le souhaitez, délai deux mois.',
    },
  },
  {
    id: 'contract-cousin',
    kind: 'corruption',
    category: 'trading-in-influence',
    language: 'fr',
    districts: ['bamako', 'sikasso', 'segou', 'kayes', 'mopti', 'gao'],
    risk: [],
    reporter: 'organisation',
    when: 'appel d’offres du trimestre dernier',
    concerned: 'trois entreprises écartées',
    respondent: 'elected-official',
    acts: ['rigged-procurement'],
    sums: ['23 000 000', '31 500 000'],
    told: prose`
      Pour les tables-bancs, quatre entreprises ont répondu. La moins chère a été écartée parce que son enveloppe était « froissée ». L'attribution
      est allée à {sum} F, la plus chère, dont le gérant est le cousin d'un conseiller. Nous étions à l'ouverture : aucune enveloppe
      n'était froissée.`,
    question: 'Qui d’autre assistait à l’ouverture des plis ?',
    answer: 'Le représentant des parents d’élèves et un huissier.',
    note: 'Procès-verbal de l’huissier : quatre enveloppes « en bon état ».',
    sources: [
      ['Procès-verbal d’huissier', 'A1'],
      ['Représentant des parents', 'B2'],
      ['Conseiller, entendu', 'C4'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'transmitted',
      to: 'oclei',
      reasons: 'Le motif d’éviction est démenti par l’huissier. Lien familial reconnu.',
      reply:
        'Le procès-verbal de l’huissier parle pour vous. Transmis ; le marché est suspendu par l’autorité de régulation.',
    },
  },
  {
    id: 'transport-permit',
    kind: 'corruption',
    category: 'abuse-of-functions',
    language: 'fr',
    risk: [],
    reporter: 'victim',
    when: 'depuis quatre mois',
    concerned: 'mon autorisation de transport',
    respondent: 'state-service',
    acts: ['favouritism'],
    told: prose`
      Mon dossier de transport est complet depuis quatre mois. Le chef de service de {district} le garde « sous le coude » : c'est son mot. Il attend
      que je vende ma licence à son ami, qui me l'a proposée deux fois. Les autres dossiers déposés après le mien sont sortis.`,
    question: 'Connaissez-vous le numéro d’ordre de votre dossier et d’un dossier sorti ?',
    answer: 'Le mien 114. Les 117, 121 et 122 sont sortis.',
    note: 'Registre consulté : 114 sans motif de retard.',
    sources: [
      ['Registre du service', 'A1'],
      ['Titulaire du dossier 121', 'B2'],
      ['Chef de service : « oubli »', 'C4'],
    ],
    ending: {
      finding: 'partly-substantiated',
      action: 'transmitted',
      to: 'ombudsman',
      reasons:
        'Retard sans motif établi par le registre. L’intention de forcer la vente n’est portée que par une parole.',
      reply:
        'Le retard est établi et votre dossier 114 est sorti. La pression pour vendre, sans autre témoin, reste notée.',
    },
  },
  {
    id: 'ambulance-private-use',
    kind: 'corruption',
    category: 'abuse-of-functions',
    language: 'fr',
    risk: [],
    reporter: 'witness',
    when: 'tous les jeudis',
    concerned: 'les malades de la commune',
    respondent: 'public-agent',
    acts: ['public-means-misused'],
    files: ['photo'],
    told: prose`
      L'ambulance de {place} va au marché tous les jeudis. Elle y porte les moutons de l'intendant. Jeudi dernier une femme a attendu quatre heures, sa tension
      montait. Ma photo montre l'arrière de la voiture, sans plaque ni visage : on voit les cornes.`,
    question: 'La photo dit tout. Existe-t-il un carnet de bord du véhicule ?',
    answer: 'Oui, le chauffeur écrit « évacuation » tous les jeudis.',
    note: 'Registre des évacuations : aucune le jeudi.',
    sources: [
      ['Photographie', 'B2'],
      ['Carnet de bord', 'A2'],
      ['Registre des malades', 'A1'],
      ['Intendant : reconnaît', 'A2'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'mediated',
      reasons:
        'Carnet et registre se contredisent chaque jeudi. L’intendant a reconnu et remboursé le carburant.',
      reply:
        'L’ambulance reste au centre et le carnet est relu chaque semaine par le comité. La dame de jeudi va bien.',
    },
  },
  {
    id: 'village-chief-labour',
    kind: 'corruption',
    category: 'abuse-of-functions',
    language: 'fr',
    districts: ['kayes', 'nioro', 'nara', 'tenenkou', 'goundam', 'san'],
    risk: ['ongoing'],
    reporter: 'victim',
    when: 'deux jours par semaine',
    concerned: 'les jeunes du village',
    respondent: 'local-authority',
    acts: ['public-means-misused'],
    told: prose`On nous fait travailler au champ du chef deux jours par semaine. Celui qui refuse n'a pas le papier de résidence.`,
    question: 'Le papier de résidence est-il payant, officiellement ?',
    answer: 'Normalement non. C’est affiché à la mairie.',
    note: 'Trois jeunes prêts à en parler, ensemble seulement.',
    sources: [['Trois jeunes, entretien commun', 'C3']],
    ending: {
      finding: 'unsubstantiated',
      action: 'advised',
      reasons:
        'Les récits, donnés ensemble, ne sont pas indépendants. Le certificat peut être obtenu à la mairie : démarche expliquée.',
      reply:
        'Nous n’avons pas pu l’établir sans exposer l’un de vous. Le papier de résidence se demande aussi à la mairie, gratuitement, le mardi.',
    },
  },
  {
    id: 'long-town-hall-english',
    kind: 'corruption',
    category: 'abuse-of-functions',
    language: 'en',
    districts: ['bamako', 'kayes', 'sikasso', 'segou'],
    risk: ['retaliation'],
    reporter: 'relative',
    when: 'from last November until now, on eleven separate days',
    concerned: 'my aunt, 58, who sells smoked fish',
    respondent: 'local-authority',
    acts: ['bribe-solicited', 'public-means-misused'],
    files: ['document', 'sound'],
    told: prose`
      I live abroad and write in English because it is the language in which I can be exact. The facts concern my aunt {woman}, who does not read. She has told them to me by
      telephone, on eleven evenings; I took notes each time and read them back to her. Where I say "she saw", she saw. Where I say "she was told", somebody told her, and I say
      who, without a name.

      My aunt has sold smoked fish at the same table in the market of {place} for twenty-six years. The tables belong to the town. Each trader has a paper, renewed
      every November. My aunt's paper has twenty-five stamps. When she went for the twenty-sixth, a new man at the counter told her that the tables by the entrance were now "category
      one", and that category one was not renewed but "attributed". She asked how one becomes attributed. He said: "By being serious."

      She came back the next week with her sister, who is more used to offices. The man had before him a plan of the market, drawn by hand, with some tables shaded. He would
      not let them look at it for long. My aunt does not read, but she can read a plan of a market she has known for twenty-six years; she saw that the shaded
      tables were those of the women who had refused, in the spring, to pay for the new padlock on the toilets. There are nine of them. She can say who stands at each, from left to right, with her eyes
      closed, and she did so for me on the telephone.

      On the third visit he gave a figure. He did not say it. He typed it on a calculator, turned it round and then cleared it. It was 175,000. She said that she did not have that in her house. He said that
      some people paid in two parts. She asked whether there would be a receipt; he said that the stamp was the receipt.

      She did not pay. In December a young woman came with a sack of onions and stood at the table beside hers, which is also shaded. The woman who had that table for fourteen years was told to go to the back,
      where the drain is. She sells attiéké; nobody buys food by the drain. The young woman with the onions told my aunt, quite openly and not unkindly, that she had paid 150,000 and had thought
      that this was simply the price.

      In January my aunt was fined for "encumbrance". The table is one metre sixty wide and her baskets had not moved since the rains. The slip says 6,000. She paid and has the slip; it is the document
      that I attach, and the name has been covered. In February she was fined twice. In March somebody poured water over the charcoal at night. She does not say that it was the man at the counter, and neither do I. She says that it was
      somebody with a bucket.

      In April I telephoned the town hall from here. I was passed to four people. The fourth said that the "category one" decision had been taken by the council. I asked for its date. He
      said that it was in the minutes. I asked to be sent the minutes. He asked me who I was, and when I said that I was a nephew, he laughed, and I heard him say to somebody else in the room: "It is the one with the
      fish." I had not said fish.

      In May my aunt's sister went to ask for the minutes in person. She was told that minutes are consulted on Thursdays. On Thursday she was told that the key was with somebody who was travelling. She went on five Thursdays. On the
      fifth the door was open and a trainee let her look. She reads well. She turned every page from June of last year to May. There are nine meetings. None speaks of the market, except one, about the toilets.

      So there is no decision. There is a man with a plan and a calculator, somebody above him who knows about the fish, and nine women, three of whom now stand by the drain.

      Last week an elderly trader, whom everybody respects, went to see the mayor. She tells my aunt that he listened, wrote something down, and told her that "everything will be regularised after the holiday". On the way out the man from
      the counter walked beside her as far as the gate and told her that her grandson's birth certificate was also waiting for a signature. She has not been back.

      What my aunt asks is very little. She would like her twenty-sixth stamp. She would like the attiéké seller to come back from the drain. If there is a price for category one, she would like it painted on the wall where everyone
      can see it and a receipt given with a number on it, and she says that she would then pay it like everybody else, in two parts.

      What I ask is that nobody should go to her table to ask her questions. The market has four hundred tables and the man can see hers from his window. She can speak to a woman, on
      a Monday, at her sister's house, where people come and go all day for braiding and no one is noticed.

      I also attach one minute of sound. It is my aunt naming the nine tables from left to right. I have changed the pitch of her voice. I send it because I have listened to it many times, and I do not
      think that anybody who hears it can believe that these tables belong to a category.`,
    question:
      'Thank you for such exact notes. May a woman of our team come to the sister’s house on a Monday, as if for braiding, and see the twenty-five stamps there?',
    answer:
      'Yes. Next Monday, before eleven. She should bring her own thread, my aunt says, or it will look strange.',
    note: 'Visit on a Monday, by a woman only, with thread. Ask for council minutes of three towns together.',
    sources: [
      ['Market paper, twenty-five stamps', 'A1'],
      ['Council minutes, June to May: no such decision', 'A1'],
      ['Three of the nine traders, separately', 'B2'],
      ['New trader: paid 150,000', 'B2'],
      ['Mayor, in writing: “regularisation under way”', 'C4'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'transmitted',
      to: 'oclei',
      reasons:
        'No council decision exists; five traders independently describe the same demand. The mayor was heard in writing and gave no basis for it.',
      reply:
        'Established. Your aunt has her twenty-sixth stamp and the attiéké seller is back at her table. The demand for money is transmitted; nobody will come to the market about it. She says the braiding could have been better.',
    },
  },
];
