/** French sentences of the console: session. */
export const sessionFr = {
  'signIn.title': 'Connexion de l’équipe',
  'signIn.username': 'Nom d’utilisateur',
  'signIn.passphrase': 'Phrase de passe',
  'signIn.passphraseHint': 'Les mots reçus à la création du compte, séparés par des espaces.',
  'signIn.show': 'Montrer la phrase',
  'signIn.submit': 'Ouvrir la session',
  'signIn.neverSent': 'La phrase de passe ne quitte jamais cet appareil.',
  'signIn.needUsername': 'Écrivez votre nom d’utilisateur.',
  'signIn.needPassphrase': 'Écrivez votre phrase de passe.',
  'signIn.refused': 'Ce nom et cette phrase ne vont pas ensemble. Vérifiez les deux, mot par mot.',
  'signIn.step.ask': 'On demande au serveur…',
  'signIn.step.derive':
    'Votre appareil calcule la clé. Cela prend quelques secondes, exprès : deviner devient très lent.',
  'signIn.step.prove': 'On prouve la phrase sans l’envoyer…',
  'signIn.step.unlock': 'On ouvre vos clés…',
  'signIn.notice.ended':
    'Votre session est terminée. Reconnectez-vous : ce que vous étiez en train d’écrire est gardé dans cet onglet, scellé, et revient après la connexion.',
  'signIn.notice.idle':
    'La session s’est fermée après {minutes, number} minutes sans activité. Ce que vous étiez en train d’écrire est gardé dans cet onglet, scellé, et revient après la connexion.',
  'signIn.notice.signed-out': 'Vous êtes déconnecté. Les clés ont été effacées de cet onglet.',
  'signIn.resume': 'On rouvre votre session…',
  'signIn.unreachable': 'Le serveur ne répond pas. Votre session et vos textes sont gardés dans cet onglet.',
  'signIn.broken':
    'La session existe, mais vos clés ne s’ouvrent pas ici. Reconnectez-vous. Si cela se répète, prévenez la personne qui administre le réseau : ne continuez pas.',
  'idle.title': 'Êtes-vous encore là ?',
  'idle.text':
    'Sans réponse, la session se ferme dans {seconds, number} s. Ce que vous écrivez sera gardé, scellé, dans cet onglet.',
  'idle.stay': 'Rester connecté',
  'signOut.title': 'Se déconnecter ?',
  'signOut.drafts':
    'Vous avez {count, plural, one {un texte non envoyé} other {# textes non envoyés}} dans cet onglet. La déconnexion les efface.',
  'signOut.erase': 'Effacer et se déconnecter',
  'trust.root.title': 'On arrête ici : la clé racine du réseau n’est pas celle que votre compte connaît',
  'trust.root.text':
    'Quelqu’un a pu changer le serveur ou sa configuration. N’écrivez rien, ne partagez rien. Prévenez par un autre moyen (de vive voix) la personne qui administre le réseau.',
  'trust.bad.title': 'Une signature du réseau n’est pas valable',
  'trust.bad.text':
    '{count, plural, one {Une déclaration} other {# déclarations}} de l’annuaire ne porte pas les signatures attendues. Rien n’y sera scellé ni confié. Les signalements de votre équipe s’ouvrent comme avant. Dites-le à la personne qui administre le réseau.',
  'trust.team.title': 'La clé de votre équipe « {team} » ne s’ouvre pas',
  'trust.team.text':
    'Vous verrez ses signalements sans pouvoir les lire. Demandez au responsable de l’équipe de vous admettre de nouveau.',
  'account.title': 'Mon compte',
  'account.name': 'Nom',
  'account.roles': 'Rôles',
  'account.language': 'Langue de l’interface',
  'account.theme': 'Apparence',
  'account.theme.auto': 'Comme l’appareil',
  'account.theme.light': 'Claire',
  'account.theme.dark': 'Sombre',
  'account.keys': 'Raccourcis à une touche (j, k, ?…)',
  'account.keysHint': 'À arrêter si vous dictez vos textes ou utilisez une commande vocale.',
  'account.teams': 'Mes équipes',
  'account.lead': 'responsable',
  'account.member': 'membre',
  'account.teamOpen': 'clé ouverte',
  'account.teamClosed': 'clé fermée',
  'account.noTeams': 'Vous n’êtes membre d’aucune équipe : aucun signalement n’est visible pour vous.',
  'account.recipient': 'Ma clé publique',
  'account.identity.title': 'Exporter mon identité',
  'account.identity.text':
    'Ce fichier ouvre, sur un autre ordinateur et sans ce site, les signalements que vous avez exportés. Quiconque l’obtient peut les lire aussi. Ne le gardez que sur un support chiffré, loin de l’export, et jamais dans une messagerie.',
  'account.identity.command': 'Ensuite, dans un terminal :',
  'account.identity.confirm': 'J’ai compris : ce fichier remplace ma phrase de passe',
  'account.identity.passphrase': 'Retapez votre phrase de passe',
  'account.identity.wrong': 'Ce n’est pas votre phrase de passe.',
  'account.identity.do': 'Télécharger mon identité',
} as const;
