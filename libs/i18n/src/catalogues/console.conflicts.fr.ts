/** French sentences of the console: what one has declared to be in conflict with. */
export const conflictsFr = {
  'conflict.title': 'Conflits d’intérêts',
  'conflict.text':
    'Déclarez les personnes et les lieux qui vous touchent de près : parents, amis, ennemis, employeurs, votre village. Avant qu’un signalement s’ouvre, votre navigateur y cherche ces noms.',
  'conflict.does.shut':
    'S’il en trouve un, rien ne s’affiche. Le signalement retourne à l’équipe sans avoir été lu.',
  'conflict.does.final':
    'Vous en êtes écarté pour toujours : vous ne pouvez pas revenir dessus, même en retirant le nom.',
  'conflict.does.seen':
    'L’équipe voit qu’un conflit déclaré vous a éloigné de ce signalement ; jamais lequel.',
  'conflict.does.sealed':
    'Cette liste est scellée pour vous seul, dans votre navigateur. Le serveur ne peut pas la lire, l’équipe non plus.',
  'conflict.does.words':
    'Donnez prénom et nom : un mot court et courant vous écarterait de beaucoup de signalements. Accents, majuscules et ordre ne comptent pas.',
  'conflict.closed.title': 'Votre liste ne s’ouvre pas',
  'conflict.closed.text':
    'Aucun signalement ne s’ouvre tant qu’elle est ainsi. Déclarez de nouveau ce qui vous touche : la liste fermée sera remplacée.',
  'conflict.none': 'Rien n’est déclaré.',
  'conflict.kind.person': 'personne',
  'conflict.kind.place': 'lieu',
  'conflict.remove': 'Retirer',
  'conflict.remove.of': 'Retirer {what}',
  'conflict.full': 'La liste est pleine : {most, number} au plus.',
  'conflict.kept': 'Gardé, scellé pour vous.',
  'conflict.name.person': 'Prénom et nom d’une personne',
  'conflict.name.place': 'Nom d’un lieu',
  'conflict.phone': 'Son téléphone, si vous le savez',
  'conflict.fault.empty': 'Écrivez un nom, ou un numéro de téléphone.',
  'conflict.fault.short': 'Trop court pour être cherché seul : ajoutez le nom de famille, ou un autre mot.',
  'conflict.fault.phone': 'Écrivez le numéro entier : huit chiffres au moins.',
  'conflict.add.person': 'Déclarer cette personne',
  'conflict.add.place': 'Déclarer ce lieu',
  'conflict.found.title': 'Ce signalement n’est pas pour vous',
  'conflict.found.text':
    'Il touche à un conflit que vous avez déclaré. Il ne s’affiche plus ici et vous en êtes écarté ; s’il était chez vous, il est retourné à l’équipe.',
  'conflict.found.on': 'Revenir à la liste',
  'conflict.found.key': 'j ouvre le signalement suivant.',
} as const;
