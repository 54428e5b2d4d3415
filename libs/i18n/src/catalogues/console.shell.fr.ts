/** French sentences of the console: shell. */
export const shellFr = {
  'app.name': 'Kenekanko',
  'app.demonstration': 'Démonstration : ce n’est pas la liste officielle du réseau.',
  'app.skip': 'Aller au contenu',
  'app.menu': 'Menu',
  'app.help': 'Aide et raccourcis',
  'app.close': 'Fermer',
  'app.cancel': 'Annuler',
  'app.retry': 'Réessayer',
  'app.loading': 'Chargement…',
  'app.queue': 'File d’attente',
  'app.figures': 'Chiffres',
  'app.account': 'Mon compte',
  'app.signOut': 'Se déconnecter',
  'app.notFound.title': 'Cette page n’existe pas',
  'app.notFound.text': 'L’adresse est peut-être incomplète.',
  'app.notFound.back': 'Revenir à l’accueil',
  'error.unreachable':
    'Le serveur ne répond pas. Rien n’a été envoyé ; ce que vous avez écrit est encore ici. Vérifiez la connexion, puis réessayez.',
  'error.other': 'Le serveur a refusé ({code}). Ce que vous avez écrit est encore ici.',
  'help.title': 'Aide et raccourcis',
  'help.keys': 'Au clavier',
  'help.next': 'signalement suivant, précédent',
  'help.open': 'ouvrir',
  'help.back': 'revenir à la liste',
  'help.usual': 'faire l’action habituelle',
  'help.this': 'cette aide',
  'help.off': 'Ces raccourcis sont arrêtés. Vous pouvez les remettre dans « Mon compte ».',
  'help.who':
    'Toute votre équipe peut ouvrir un signalement de l’équipe. L’attribution dit qui en répond, pas qui peut le lire.',
  'help.sealed':
    'Ce que les gens ont écrit s’ouvre seulement dans votre navigateur. Le serveur ne peut pas le lire. Chaque ouverture est notée.',
} as const;
