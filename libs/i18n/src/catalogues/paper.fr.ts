/** French words of the paper form alone; its questions are the public form’s. */
export const paperFr = {
  'paper.title': 'Faire un signalement sur papier',
  'paper.lead':
    'Remplissez seul, ou avec un agent de recueil. Tout est facultatif, sauf ce qui s’est passé, où, et de quoi il s’agit. N’écrivez votre nom que si vous le voulez.',
  'paper.hand': 'Avant de la remettre',
  'paper.handText':
    'Cette feuille n’est pas protégée : qui la trouve la lit. Ne la gardez pas sur vous, ne la photographiez pas. Remettez-la en main propre à l’agent, pliée dans une enveloppe fermée et sans nom ; jamais par quelqu’un d’autre. S’il y a un contrôle en route, racontez plutôt de vive voix, sur place.',
  'paper.write': 'Si la place manque, écrivez au dos de cette page.',
  'paper.tick': 'Cochez une case par ligne.',
  'paper.other': 'Autre endroit :',
  'paper.monitor': 'Pour l’agent de recueil',
  'paper.monitorText':
    'Reçu le ____ / ____ / ________ . Saisissez la feuille dans la console (« Déposer pour quelqu’un »), avec ce jour. Remettez le code à la personne, sur le talon ci-dessous ou par la voix. Brûlez ensuite la feuille, ou déchirez-la menu : ne la classez pas.',
  'paper.slip': 'À détacher : ce talon est à la personne. Les 20 chiffres de son code, et rien d’autre.',
  'paper.page': 'Page {number, number} sur {total, number}',
} as const;
