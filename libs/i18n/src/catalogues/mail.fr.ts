/** French sentences of the mails to staff: they say that something waits, never what. */
export const mailFr = {
  'mail.subject': 'Rappel',
  'mail.waiting':
    'Bonjour. {count, plural, one {Une chose vous attend} other {# choses vous attendent}}. Connectez-vous pour voir :',
  'mail.change': 'Quand recevoir ces rappels : page « Mon compte ».',
  'mail.code':
    'Bonjour. Votre code : {code}. Écrivez-le sur la page « Mon compte » dans les 30 minutes. Si vous n’avez rien demandé, oubliez ce message.',
} as const;
