import { type Narrative, prose } from './narrative.js';

/** Extortion, illegal taxes and fees. */
export const extortion: readonly Narrative[] = [
  {
    id: 'road-toll-barrier',
    kind: 'corruption',
    category: 'extortion',
    language: 'bm',
    districts: ['segou', 'bamako', 'sikasso', 'koutiala', 'bougouni', 'kayes', 'san'],
    risk: ['ongoing'],
    reporter: 'victim',
    when: 'don o don',
    concerned: 'mobilitigiw bɛɛ',
    respondent: 'public-agent',
    acts: ['checkpoint-racket'],
    sums: ['500', '1 000'],
    files: ['sound'],
    told: prose`
      {place} barikada la, u bɛ dɔrɔmɛ ɲini mobilitigiw bɛɛ fɛ: {sum}. Sɛbɛn tɛ di. N'i ma sara, i bɛ to yen fo su. An sɛgɛnna.`,
    question: 'Waati jumɛn na u bɛ wari ɲini? Su fɛ wa, tile fɛ?',
    answer: 'Sɔgɔma joona, lɛri duuru fo lɛri wolonwula.',
    note: 'Barrage hors de la liste officielle des postes.',
    sources: [
      ['Liste officielle des postes', 'A1'],
      ['Six conducteurs', 'B2'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'transmitted',
      to: 'oclei',
      reasons: 'Ce barrage ne figure sur aucune liste et aucun reçu n’est remis.',
      reply: 'A sɛgɛsɛgɛra: barikada in tɛ sɛbɛn na. A cira faamaw ma, i tɔgɔ ma fɔ.',
    },
  },
  {
    id: 'market-double-tax',
    kind: 'corruption',
    category: 'extortion',
    language: 'fr',
    risk: ['retaliation'],
    reporter: 'organisation',
    when: 'chaque jour de foire',
    concerned: 'environ deux cents vendeuses',
    respondent: 'local-authority',
    acts: ['illegal-tax'],
    sums: ['200', '250', '300'],
    files: ['photo'],
    told: prose`
      Le ticket de place coûte 100 F, c'est imprimé dessus. On nous demande {sum} F. Quand on réclame la différence, le collecteur dit que le
      ticket est vieux. Nous sommes deux cents femmes, deux foires par semaine. Notre trésorière a fait le compte sur l'année : c'est le prix
      d'un hangar.

      Nous avons acheté un cahier et noté chaque foire pendant six semaines. Nous joignons la photo d'une page, sans les noms.`,
    question: 'Le cahier porte-t-il aussi les numéros des tickets ?',
    answer: 'Oui, le premier et le dernier de chaque foire.',
    note: 'Cahier d’une précision rare : souches et versements comparables.',
    sources: [
      ['Cahier des vendeuses, six semaines', 'B1'],
      ['Souches versées à la perception', 'A1'],
      ['Régisseur : « erreur de tarif »', 'C4'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'transmitted',
      to: 'oclei',
      reasons: 'L’écart entre les sommes prises et les sommes versées est chiffré, foire par foire.',
      reply:
        'Votre cahier a fait la preuve. Le tarif de 100 F est peint à l’entrée. La suite est à l’OCLEI : nous dirons sa réponse.',
    },
  },
  {
    id: 'forest-agent-fine',
    kind: 'corruption',
    category: 'extortion',
    language: 'fr',
    districts: ['bougouni', 'sikasso', 'kayes', 'segou', 'koutiala', 'nioro'],
    risk: [],
    reporter: 'victim',
    when: 'il y a dix jours',
    concerned: 'moi et ma charrette',
    respondent: 'public-agent',
    acts: ['illegal-fee'],
    sums: ['12 500', '30 000', '45 000'],
    told: prose`
      J'avais ramassé du bois mort pour le mariage de ma fille. L'agent a dit que c'était du bois vert et a pris l'âne. Pour
      reprendre l'âne, {sum} F, sans papier. J'ai vendu une chèvre. L'âne boite.`,
    question: 'Quelqu’un a-t-il vu le bois avant qu’on l’emporte ?',
    answer: 'Tout le monde au moulin. Il était sec comme un os.',
    note: 'Amende sans quittance. Montant hors barème.',
    sources: [
      ['Meunier et deux clients', 'B2'],
      ['Barème officiel', 'A1'],
      ['Chef de cantonnement : remboursement proposé', 'A2'],
    ],
    ending: {
      finding: 'substantiated',
      action: 'mediated',
      reasons: 'Aucune quittance et montant hors barème. Remboursement fait devant le maire.',
      reply: 'L’argent vous est rendu et l’agent muté. Que le mariage soit heureux.',
    },
  },
  {
    id: 'school-fees-invented',
    kind: 'corruption',
    category: 'extortion',
    language: 'fr',
    risk: [],
    reporter: 'relative',
    when: 'à la rentrée',
    concerned: 'les parents de la première année',
    respondent: 'public-agent',
    acts: ['illegal-fee'],
    sums: ['3 000', '5 000'],
    told: prose`
      L'école publique de {place} est gratuite mais on demande {sum} F « de table-banc ». Il n'y a pas de nouvelle table. Ma fille s'assoit
      sur le même banc que j'ai connu.`,
    question: 'Le comité de gestion scolaire a-t-il voté cette somme ?',
    answer: 'Il dit que oui, mais la réunion, personne ne l’a vue.',
    note: 'Procès-verbal demandé au comité.',
    sources: [
      ['Procès-verbal du comité : cotisation votée, 31 présents', 'A2'],
      ['Facture de huit tables-bancs, livrées', 'A1'],
    ],
    ending: {
      finding: 'unfounded',
      action: 'advised',
      reasons:
        'La cotisation a été votée et les tables livrées, dans une autre classe. Le compte a été affiché à notre demande.',
      reply:
        'La somme a été votée et huit tables ont été livrées, dans la classe voisine. Le compte est maintenant affiché : vous pouvez le lire à l’entrée.',
    },
  },
  {
    id: 'mine-site-passage',
    kind: 'corruption',
    category: 'extortion',
    language: 'en',
    districts: ['kayes', 'bougouni', 'sikasso', 'gao'],
    risk: ['ongoing', 'retaliation', 'more-than-ten'],
    reporter: 'witness',
    when: 'every Friday',
    concerned: 'gold diggers and the women who wash the ore',
    respondent: 'public-agent',
    acts: ['illegal-fee'],
    told: prose`
      On Fridays a pick-up comes to the diggings near {place} and each shaft pays, men 1,000 and women 500. Nothing is written. Whoever cannot pay
      leaves a basin of ore instead. I keep the shop, so I see who sells me a phone on Friday evening.`,
    question: 'Roughly how many shafts pay on a Friday?',
    answer: 'Sixty to seventy in the dry season.',
    note: 'Consistent with a report by a digger’s cooperative last year.',
    sources: [
      ['Shopkeeper', 'B2'],
      ['Cooperative’s minutes', 'B3'],
    ],
    ending: {
      finding: 'unsubstantiated',
      action: 'none',
      reasons:
        'One direct account and older minutes. No second direct source could be heard without danger. Kept for comparison.',
      reply:
        'We believe it may well be so, but could not find a second voice without putting someone at risk. If that changes, write with this same code.',
    },
  },
];
