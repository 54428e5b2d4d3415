/** French sentences of the console: declining as spam. */
export const spamFr = {
  'spam.name': 'Message sans objet',
  'spam.title':
    '{count, plural, one {Clore comme message sans objet} other {Clore comme messages sans objet}}',
  'spam.text':
    'Clos sans être examiné : publicité, essai, injure, texte vide de sens. La personne lit une réponse sur sa page de suivi et peut demander que ce soit revu. Les chiffres le comptent comme reçu et traité.',
  'spam.opening': 'Ouverture : {done, number} sur {total, number}',
  'spam.sending': 'Clôture : {done, number} sur {total, number}',
  'spam.chosen': 'À clore',
  'spam.include': 'Clore {reference}',
  'spam.with': 'chez {person}',
  'spam.files': '{count, plural, one {# fichier} other {# fichiers}}',
  'spam.letters': '{count, plural, one {# message de la personne} other {# messages de la personne}}',
  'spam.whole': 'Tout lire',
  'spam.whole.of': 'Tout lire : {reference}',
  'spam.not': '{count, plural, one {Ne peut pas être clos ainsi} other {# ne peuvent pas être clos ainsi}}',
  'spam.answer': 'Ce que la personne lira',
  'spam.confirm':
    '{count, plural, =0 {Rien à clore} one {Clore sans examiner} other {Clore # sans examiner}}',
  'spam.again': '{count, plural, one {Envoyer celui qui reste} other {Envoyer les # qui restent}}',
  'spam.closed': '{count, plural, =0 {Aucun n’est clos} one {# est clos} other {# sont clos}}',
  'spam.closed.which': 'Lesquels',
  'spam.refused': '{count, plural, one {# n’a pas pu être clos} other {# n’ont pas pu être clos}}',
  'spam.done': '{reference} est clos : message sans objet.',
  'spam.back.how': 'Une personne responsable de l’équipe peut {count, plural, one {le} other {les}} rouvrir.',
} as const;
