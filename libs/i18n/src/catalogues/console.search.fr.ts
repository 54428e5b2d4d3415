/** French sentences of the console: searching what the server can't read. */
export const searchFr = {
  'search.label': 'Chercher dans les textes de l’équipe',
  'search.placeholder': 'Un nom, un mot, un numéro',
  'search.hint':
    'Les textes ouverts ou conclus depuis peu seront ouverts dans ce navigateur ; le journal des accès le note. Ce que vous cherchez ne sort pas d’ici.',
  'search.results': 'Ce qui a été trouvé',
  'search.list': 'Signalements trouvés, les plus proches d’abord',
  'search.order': 'Les plus proches de vos mots d’abord, quel que soit l’ordre de la file.',
  'search.leave': 'Revenir à la file',
  'search.looking': 'Recherche…',
  'search.short': 'Tapez au moins deux lettres ou chiffres.',
  'search.count':
    '{count, plural, =0 {Aucun signalement} one {# signalement trouvé} other {# signalements trouvés}}',
  'search.countShown':
    'Les {shown, number} premiers de {count, number} signalements. Précisez avec un autre mot.',
  'search.none':
    '{count, plural, =0 {Cette équipe n’a aucun signalement où chercher.} one {Rien dans le seul signalement ouvert ou conclu depuis peu. Essayez un autre mot.} other {Rien dans les # signalements ouverts ou conclus depuis peu. Essayez un autre mot, ou moins de mots.}}',
  'search.noneYet': 'Rien dans les textes ouverts jusqu’ici. Les autres suivent.',
  'search.opening': 'Textes ouverts',
  'search.progress': '{opened, number} sur {total, number} ouverts',
  'search.stopped': 'Arrêté à {opened, number} sur {total, number}. Vous pouvez déjà chercher dans ceux-là.',
  'search.unreadable':
    '{count, plural, one {# signalement n’a pas pu être ouvert en entier : ce qui y manque n’est pas cherché.} other {# signalements n’ont pas pu être ouverts en entier : ce qui y manque n’est pas cherché.}}',
  'search.place.reference': 'Référence',
  'search.place.story': 'Récit',
  'search.place.people': 'Personnes',
  'search.place.contact': 'Contact',
  'search.place.message': 'Message',
  'search.place.note': 'Note',
  'search.place.transcript': 'Transcription',
  'help.search': 'chercher dans les textes',
  'help.escape': 'Échap',
  'help.leaveSearch': 'quitter la recherche',
} as const;
