/** French sentences of the console: putting off, several at once, who looks, order and filters of the queue. */
export const handlingFr = {
  'queue.view.snoozed': 'Remis à plus tard',
  'queue.empty.snoozed': 'Vous n’avez rien remis à plus tard.',
  'queue.snoozed': 'revient le {day}',
  'queue.sort': 'Ordre de la liste',
  'queue.sort.urgency': 'Les plus urgents d’abord',
  'queue.sort.due': 'Par échéance',
  'queue.sort.oldest': 'Les plus anciens d’abord',
  'queue.sort.newest': 'Les plus récents d’abord',
  'queue.filter.channel': 'Reçu par',
  'queue.filter.language': 'Langue',
  'queue.filter.risk': 'Risque',
  'queue.filter.unread': 'Nouveaux messages',
  'queue.filter.unread.yes': 'à lire',
  'queue.filter.from': 'Reçu depuis le',
  'queue.filter.to': 'Reçu jusqu’au',
  'queue.filter.remove': 'Enlever ce filtre : {filter} {value}',
  'queue.filters.chosen': 'Filtres choisis',
  'queue.filters.title': 'Filtrer la file',
  'queue.filters.show': 'Voir la liste',
  'snooze.name': 'Remettre à plus tard',
  'snooze.title': 'Remettre à plus tard',
  'snooze.text':
    'Il quitte votre liste « Les miens » jusqu’à ce jour. Aucun délai ne s’arrête, et votre équipe le voit comme avant. Un message de la personne, ou ce que quelqu’un y fait, le ramène aussitôt.',
  'snooze.before': 'Son échéance vient avant : il reviendra dès qu’il sera en retard.',
  'snooze.tomorrow': 'Demain',
  'snooze.in-three-days': 'Dans 3 jours',
  'snooze.monday': 'Lundi prochain',
  'snooze.other': 'Un autre jour',
  'snooze.other.hint': 'De demain à dans {days, number} jours',
  'snooze.other.do': 'Jusqu’à ce jour',
  'snooze.done': '{reference} quitte votre liste jusqu’au {day}.',
  'snooze.undone': '{reference} est de retour dans votre liste.',
  'snooze.standing': 'Vous l’avez remis à plus tard : il revient dans votre liste le {day}.',
  'snooze.wake': 'Reprendre maintenant',
  'bulk.accept.name': 'Prendre tout en charge',
  'bulk.accept.title': '{count, plural, one {Prendre un signalement} other {Prendre # signalements}}',
  'bulk.accept.text':
    'Vous en devenez responsable et leur vérification commence. Chacun est pris à part : ce qui en empêche un n’arrête pas les autres.',
  'bulk.accept.confirm': '{count, plural, =0 {Rien à prendre} one {En prendre un} other {En prendre #}}',
  'bulk.accept.done': '{count, plural, =0 {Aucun n’est pris} one {# est à vous} other {# sont à vous}}',
  'bulk.assign.name': 'Attribuer tout',
  'bulk.assign.title':
    '{count, plural, one {Attribuer un signalement} other {Attribuer # signalements à une personne}}',
  'bulk.assign.text':
    'La personne en devient responsable et l’apprend. Chacun est attribué à part : ce qui en empêche un n’arrête pas les autres.',
  'bulk.assign.to': 'À qui',
  'bulk.assign.reason': 'Pourquoi ceux qui sont déjà attribués changent de main',
  'bulk.assign.look': 'Voir ce qui se passerait',
  'bulk.assign.confirm':
    '{count, plural, =0 {Rien à attribuer} one {En attribuer un} other {En attribuer #}}',
  'bulk.assign.done':
    '{count, plural, =0 {Aucun n’est attribué} one {# est attribué} other {# sont attribués}}',
  'bulk.looking': 'Examen : {done, number} sur {total, number}',
  'bulk.comparing': 'Ouverture, pour comparer avec vos conflits : {done, number} sur {total, number}',
  'bulk.sending': 'Envoi : {done, number} sur {total, number}',
  'bulk.will': 'Ce qui va se passer',
  'bulk.include': 'Avec {reference}',
  'bulk.moves': '{from} → {to}',
  'bulk.accept.not':
    '{count, plural, one {# signalement ne peut pas être pris} other {# signalements ne peuvent pas être pris}}',
  'bulk.accept.refused':
    '{count, plural, one {# signalement n’a pas pu être pris} other {# signalements n’ont pas pu être pris}}',
  'bulk.assign.not':
    '{count, plural, one {# signalement ne peut pas être attribué} other {# signalements ne peuvent pas être attribués}}',
  'bulk.assign.refused':
    '{count, plural, one {# signalement n’a pas pu être attribué} other {# signalements n’ont pas pu être attribués}}',
  'bulk.again': '{count, plural, one {Envoyer celui qui reste} other {Envoyer les # qui restent}}',
  'presence.looking':
    '{count, plural, one {{people} regarde en ce moment} other {{people} regardent en ce moment}}',
  'help.snooze': 'remettre à plus tard',
  'help.bulk': 'prendre, attribuer tout ce qui est choisi',
} as const;
