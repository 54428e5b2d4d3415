/** French sentences of the console: filing for someone. */
export const assistedFr = {
  'assisted.nav': 'Déposer pour quelqu’un',
  'assisted.title': 'Déposer pour quelqu’un',
  'assisted.lead':
    'Écrivez ce que la personne vous dit, avec ses mots. Le texte est scellé dans ce navigateur pour l’équipe : une fois envoyé, vous ne pourrez plus l’ouvrir.',
  'assisted.safe': 'D’abord : la personne est-elle en sécurité ?',
  'assisted.safeText':
    'Demandez si elle peut parler ici et maintenant sans être entendue. Sinon, convenez d’un autre moment.',
  'assisted.safeCall': 'Si une vie est en danger, appelez d’abord :',
  'assisted.facts': 'Ce qui s’est passé',
  'assisted.who': 'La personne, et les autres',
  'assisted.answer': 'Langue et lecture',
  'assisted.language': 'Quelle langue parle la personne ?',
  'assisted.read':
    'Lisez chaque phrase à voix haute et cochez ce que la personne répond. Vos mots lus et sa réponse sont scellés avec le signalement. Pas demandé compte comme non.',
  'assisted.said.yes': 'La personne dit oui',
  'assisted.said.no': 'La personne dit non',
  'assisted.said.not-asked': 'Pas demandé',
  'assisted.received': 'Jour où le réseau l’a reçu',
  'assisted.receivedHint': 'Aujourd’hui, ou le jour où la feuille a été remplie ou l’appel reçu.',
  'assisted.toCode': 'Continuer vers le code',
  'assisted.back': 'Revenir aux questions',
  'assisted.erase': 'Tout effacer',
  'assisted.eraseText': 'Tout ce que vous avez écrit pour cette personne sera effacé. Rien n’a été envoyé.',
  'assisted.code': 'Remettez son code à la personne',
  'assisted.codeLead':
    'Il n’y a encore rien d’envoyé. Faites-le noter, ou imprimez-le. Sans ce code elle ne pourra pas revenir, et personne ne pourra le retrouver. Ne le gardez pas vous-même.',
  'assisted.aloud': 'Lire groupe par groupe',
  'assisted.aloudAll': 'Montrer tout le code',
  'assisted.group': 'Groupe {number, number} sur {total, number}',
  'assisted.groupBefore': 'Groupe précédent',
  'assisted.groupNext': 'Groupe suivant',
  'assisted.print': 'Imprimer le code seul',
  'assisted.noted': 'La personne a son code',
  'assisted.ask': 'Les 4 derniers chiffres, lus par la personne',
  'assisted.askHint': 'Le code est caché : demandez-les-lui, elle les lit sur son papier.',
  'assisted.wrong':
    'Ce ne sont pas les 4 derniers chiffres. Voici le code : comparez chaque groupe avec ce que la personne a noté.',
  'assisted.again': 'Revoir le code',
  'assisted.without': 'Envoyer sans remettre le code',
  'assisted.withoutText':
    'Seulement si la personne ne peut pas le prendre. Elle ne pourra pas revenir ; son signalement est traité quand même.',
  'assisted.unsure': 'Nous ne savons pas si le signalement est arrivé',
  'assisted.unsureText':
    'La connexion a coupé. Tout est encore ici. Envoyez de nouveau, avec le même code : il ne comptera pas deux fois.',
  'assisted.refused': 'Le signalement n’a PAS été reçu',
  'assisted.refusedText': 'Tout est encore ici, et le code reste le même. {why}',
  'assisted.filedGone':
    'Il est scellé pour l’équipe. Rien n’en reste ici, sauf le code, jusqu’à « Personne suivante ».',
  'assisted.same': 'Il était déjà arrivé : il ne compte qu’une fois, avec le même code.',
  'assisted.added':
    'Un signalement était déjà arrivé avec ce code : ce que vous venez d’envoyer y a été ajouté.',
  'assisted.tell': 'Dites à la personne',
  'assisted.tellBack': 'Pour revenir : ouvrir {address}, et écrire ce code.',
  'assisted.tellPaper':
    'Qui trouve ce papier peut lire les messages, pas le récit. Le garder loin du téléphone, sans nom.',
  'assisted.tellNone': 'La personne n’a pas de code : elle ne peut pas suivre ce signalement.',
  'assisted.next': 'Personne suivante',
} as const;
