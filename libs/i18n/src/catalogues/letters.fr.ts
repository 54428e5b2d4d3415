/** French beginnings of the letters to whoever filed. */
export const lettersFr = {
  'letter.received':
    'Bonjour. Nous avons lu votre signalement et nous y travaillons. Vous n’avez rien à faire pour l’instant.',
  'letter.more':
    'Bonjour. Pour avancer, une précision nous aiderait : [votre question]. Répondez seulement si vous pouvez le faire sans danger.',
  'letter.safety':
    'Bonjour. Si vous êtes en danger, éloignez-vous d’abord. N’écrivez ici ni votre adresse ni celle de proches.',
  'letter.elsewhere':
    'Bonjour. Ce que vous décrivez ne relève pas de notre réseau. Vous pouvez vous adresser à : [service].',
  'letter.concluded':
    'Nous avons fini de vérifier. Ce que nous avons pu établir : [ce qui est établi]. Ce qui a été fait : [la suite donnée]. Si vous n’êtes pas d’accord, dites-le ici.',
  'letter.spam':
    'Bonjour. Nous avons lu votre envoi. Il ne dit pas de faits que nous puissions vérifier : il est clos sans être examiné. Si c’est une erreur, choisissez sur cette page « Contester la conclusion », ou écrivez-nous ce qui s’est passé.',
} as const;
