/** Words of the public pages, in French (the source language). */
export const intakeFr = {
  'intake.page.title': 'Formulaire',
  'intake.page.skip': 'Aller au formulaire',
  'intake.page.leave': 'Quitter vite',
  'intake.page.leave-keys': 'ou Échap trois fois',
  'intake.page.languages': 'Langue',
  'intake.page.languages-form':
    'Ces liens vident le formulaire. Pour garder vos mots, changez de langue avec les boutons qui suivent « Envoyer ».',
  'intake.page.languages-follow':
    'Ces liens demandent de nouveau votre code et effacent un message pas encore envoyé.',
  'intake.page.languages-keep': 'Changer de langue sans rien perdre :',
  'intake.page.follow': 'J’ai déjà un code de suivi',
  'intake.page.form': 'Faire un signalement',
  'intake.page.how': 'Comment vos mots sont protégés',
  'intake.page.elsewhere': 'Vers qui vous tourner ailleurs',
  'intake.page.transparency': 'Les chiffres du réseau',
  'intake.page.drafts':
    'Brouillon : aucune personne qui parle cette langue n’a encore relu cette traduction.',
  'intake.page.partly-french':
    'Une partie de cette page est en français : la traduction n’a pas encore été relue.',
  'intake.page.demonstration': 'Démonstration : ce n’est pas un vrai réseau. N’écrivez rien de vrai ici.',

  'intake.before.title': 'Faire un signalement',
  'intake.before.lead':
    'Racontez une atteinte aux droits d’une personne, ou un fait de corruption. Vous pouvez le faire sans donner votre nom.',
  'intake.before.danger': 'Quelqu’un est en danger maintenant ?',
  'intake.before.danger-cannot': 'Nous ne pouvons pas venir vous aider tout de suite.',
  'intake.before.danger-first':
    'Allez d’abord vers une personne de confiance ou un lieu sûr. Revenez écrire ensuite, de jour ou de nuit.',
  'intake.before.danger-call': 'À appeler si vous le pouvez sans danger :',
  'intake.before.danger-near': 'Numéros d’urgence près de chez vous',
  'intake.before.more': 'Qui lira, et ce que nous pouvons faire',
  'intake.before.can': 'Ce que nous pouvons faire',
  'intake.before.can-text':
    'Lire votre récit, vous poser des questions, vérifier les faits, vous orienter, et transmettre à une autorité si vous êtes d’accord.',
  'intake.before.cannot': 'Ce que nous ne pouvons pas faire',
  'intake.before.cannot-text':
    'Nous ne sommes ni la police ni un tribunal. Nous ne pouvons ni arrêter quelqu’un, ni vous mettre à l’abri, ni promettre un résultat.',
  'intake.before.who': 'Qui lira',
  'intake.before.who-text':
    'Seulement une équipe de vérification : celle du cercle que vous choisissez, une équipe spécialisée pour les violences sexuelles et les enfants, ou une autre équipe si vous mettez en cause quelqu’un de celle du cercle. Si des vies sont en danger, une deuxième équipe peut aussi lire.',
  'intake.before.kept': 'Ce qui est gardé',
  'intake.before.kept-text':
    'Votre récit est enfermé (« scellé ») : seule l’équipe peut l’ouvrir. Le cercle, le type de faits et vos réponses à choix restent lisibles, pour envoyer le signalement à la bonne équipe et pour compter. Votre adresse internet n’est pas enregistrée.',
  'intake.before.law': 'Si quelqu’un veut se venger',
  'intake.before.law-text':
    'Le Code pénal (articles 243-90 et 243-91) interdit de se venger d’une personne qui a signalé de bonne foi. Une loi n’arrête pas un coup : le plus sûr est que personne ne sache que vous avez écrit.',
  'intake.before.phone': 'Si d’autres utilisent ce téléphone ou cet ordinateur',
  'intake.before.phone-text':
    '« Quitter vite » vide cette page et en ouvre une autre. Cela ne peut pas effacer : les pages déjà dans l’historique du navigateur, les mots que le clavier a retenus, ce que votre opérateur a noté (ce site, l’heure). Ouvrez plutôt cette page en navigation privée.',

  'intake.errors.title': 'Il reste {count, plural, one {une chose} other {# choses}} à corriger',
  'intake.errors.prefix': 'Erreur :',
  'intake.error.kind': 'Choisissez de quoi il s’agit : droits d’une personne, ou corruption',
  'intake.error.category': 'Choisissez une réponse qui va avec votre premier choix, ou « Je ne sais pas »',
  'intake.error.district': 'Choisissez l’endroit où cela s’est passé, ou « Je ne sais pas »',
  'intake.error.story': 'Racontez ce qui s’est passé, même en une phrase',
  'intake.error.story-long':
    'Votre récit est trop long. Caractères de trop : {over, number} (le maximum est 50 000). Envoyez le début maintenant ; vous pourrez ajouter la suite avec votre code',
  'intake.error.contact-how': 'Écrivez comment vous joindre, ou choisissez « Ne me contactez jamais »',
  'intake.error.field-long': 'Écrivez moins de {most, number} caractères',
  'intake.error.choice': 'Choisissez une des réponses proposées',
  'intake.error.code-changed':
    'Votre code de suivi a CHANGÉ, car la page était ouverte depuis trop longtemps. L’ancien ne servira pas. Notez le nouveau, puis envoyez',
  'intake.error.not-received': 'Votre signalement n’a PAS été reçu',
  'intake.error.not-received-text':
    'Nos machines ne répondent pas en ce moment. Tout ce que vous avez écrit est encore dans cette page. Attendez quelques minutes, puis appuyez de nouveau sur « Envoyer le signalement ».',
  'intake.error.too-many-text':
    'Trop de signalements arrivent en même temps de votre connexion. Tout ce que vous avez écrit est encore dans cette page. Attendez une minute, puis appuyez de nouveau sur « Envoyer le signalement ».',
  'intake.error.unsure': 'Nous ne savons pas si votre signalement est arrivé',
  'intake.error.unsure-text':
    'La connexion a coupé pendant l’envoi. Votre texte est encore dans cette page. Envoyez de nouveau : il ne comptera pas deux fois.',
  'intake.error.refused': 'Votre signalement n’a PAS été reçu',
  'intake.error.refused-text':
    'La page et nos machines ne se comprennent plus. Votre texte est encore ici : envoyez de nouveau.',
  'intake.error.untrusted': 'Rien n’a été envoyé',
  'intake.error.untrusted-text':
    'Votre navigateur n’a pas pu vérifier à qui le récit serait remis. Par prudence, il n’est pas parti. Essayez plus tard, ou depuis une autre connexion.',

  'intake.listen': 'Écouter',
  'intake.optional': 'facultatif',
  'intake.waiting.offer': 'Garder sur ce téléphone ou cet ordinateur, et envoyer quand il y a du réseau',
  'intake.waiting.offer-hint':
    'Ce que vous avez écrit est déjà scellé : personne ne peut le lire ici. On peut seulement voir qu’un signalement attend. Notez votre code maintenant.',
  'intake.waiting.voice-hint':
    'Ce que vous avez dit et écrit est déjà scellé : personne ne peut l’écouter ni le lire ici. On peut seulement voir qu’un signalement attend, et à peu près combien de temps vous avez parlé. Notez votre code maintenant.',
  'intake.waiting.voice-failed':
    'Ce navigateur n’a pas pu garder votre voix : rien n’est gardé encore. Vous pouvez garder seulement ce qui est écrit. Votre voix part alors seulement si cette page reste ouverte.',
  'intake.waiting.voice-alone': 'Garder sans la voix',
  'intake.waiting.voice-waits':
    'Votre signalement est reçu. Votre voix attend encore ici, scellée : elle part dès qu’il y a du réseau.',
  'intake.waiting.voice-sending': 'Votre signalement est reçu. Votre voix part maintenant.',
  'intake.waiting.voice-sent':
    'Votre signalement et votre voix sont reçus, et il n’en reste rien ici. Suivez votre signalement avec votre code.',
  'intake.waiting.voice-refused':
    'Votre signalement est reçu, mais votre voix n’a pas pu l’être, et elle n’est plus ici. Suivez-le avec votre code : vous pouvez y parler de nouveau.',
  'intake.waiting.failed':
    'Ce navigateur ne peut rien garder. Laissez cette page ouverte et essayez de nouveau.',
  'intake.waiting.kept-title': 'Gardé sur ce téléphone ou cet ordinateur, pas encore reçu',
  'intake.waiting.kept':
    'Notez votre code maintenant. Votre signalement part tout seul dès qu’il y a du réseau et que cette page est ouverte. Vous pouvez aussi la fermer, et l’ouvrir de nouveau plus tard.',
  'intake.waiting.title': 'Un signalement attend sur ce téléphone ou cet ordinateur',
  'intake.waiting.waits':
    'Ce qui attend est scellé, et n’est pas encore reçu. Cela part dès qu’il y a du réseau.',
  'intake.waiting.sending': 'Envoi en cours…',
  'intake.waiting.tried':
    'Essayé à {time} : toujours pas de réseau, ou nos machines ne répondent pas. Un nouvel essai se fera tout seul.',
  'intake.waiting.sent':
    'Le signalement qui attendait ici est reçu, et il n’en reste rien. Suivez-le avec votre code.',
  'intake.waiting.refused':
    'Il n’a pas pu être reçu. Effacez-le d’ici, puis remplissez le formulaire encore une fois.',
  'intake.waiting.removed': 'Effacé d’ici. Ce qui attendait n’a pas été envoyé.',
  'intake.waiting.now': 'Envoyer maintenant',
  'intake.waiting.remove': 'L’effacer d’ici',
  'intake.waiting.remove-lost': 'Rien ne sera envoyé, et personne ne pourra le retrouver.',
  'intake.waiting.remove-yes': 'Oui, l’effacer',
  'intake.own-phone.legend': 'Ce téléphone ou cet ordinateur est-il à vous ?',
  'intake.own-phone.hint':
    'Votre réponse n’est ni envoyée ni gardée : elle change seulement ce que la page propose pour garder votre code. Sans réponse, nous faisons comme si d’autres s’en servaient.',
  'intake.own-phone.own': 'Oui, et personne d’autre ne s’en sert',
  'intake.own-phone.shared': 'Non, ou d’autres s’en servent aussi',
  'intake.kind.legend': 'De quoi s’agit-il ?',
  'intake.kind.human-rights': 'Les droits d’une personne',
  'intake.kind.human-rights-hint': 'Violence, arrestation, disparition, terre, soins refusés…',
  'intake.kind.corruption': 'De la corruption',
  'intake.kind.corruption-hint': 'Argent demandé, détourné, service contre faveur…',
  'intake.category.legend': 'Qu’est-ce qui ressemble le plus ?',
  'intake.district.label': 'Où cela s’est-il passé ?',
  'intake.district.hint': 'L’endroit où cela s’est passé, pas celui où vous êtes.',
  'intake.district.choose': 'Choisissez',
  'intake.district.elsewhere': 'Autre réponse',
  'intake.district.of-network': 'Par ordre alphabétique',
  'intake.district.unknown': 'Je ne sais pas, ou je préfère ne pas dire',
  'intake.district.on-the-road': 'Sur la route, entre deux endroits',
  'intake.district.abroad': 'Hors du pays',
  'intake.story.label': 'Racontez ce qui s’est passé',
  'intake.story.hint':
    'Avec vos mots, dans votre langue. Si vous pouvez : où, quand, qui, ce qui a été fait, qui l’a vu. Pas besoin du nom de la loi.',
  'intake.story.left': 'Caractères qui restent : {left}',
  'intake.voice.offer': 'Le dire plutôt que l’écrire',
  'intake.voice.hint':
    'Votre voix reste dans cette page jusqu’à l’envoi, puis elle est scellée comme le reste. Une voix peut se reconnaître : seule l’équipe l’entendra. Parlez là où personne n’écoute.',
  'intake.voice.asking': 'Votre navigateur demande le micro. Acceptez pour parler.',
  'intake.voice.recording': 'Ça enregistre. Parlez.',
  'intake.voice.paused': 'En pause. Rien n’est enregistré en ce moment.',
  'intake.voice.left': '{time} · il reste {left}',
  'intake.voice.minute': 'Il reste une minute.',
  'intake.voice.seconds': 'Il reste dix secondes.',
  'intake.voice.full':
    'Les quinze minutes sont pleines. Vous pourrez dire la suite avec votre code de suivi.',
  'intake.voice.done': 'Enregistré : {time}. Ce n’est pas encore envoyé.',
  'intake.voice.hear': 'Réécouter ce que vous avez dit',
  'intake.voice.pause': 'Faire une pause',
  'intake.voice.continue': 'Continuer à parler',
  'intake.voice.finish': 'J’ai fini',
  'intake.voice.again': 'Recommencer',
  'intake.voice.sure': 'Ce que vous avez dit sera effacé, et personne ne pourra le retrouver.',
  'intake.voice.yes-again': 'Oui, recommencer',
  'intake.voice.yes-delete': 'Oui, l’effacer',
  'intake.voice.keep': 'Non, le garder',
  'intake.voice.delete': 'Effacer',
  'intake.voice.retry': 'Essayer de nouveau',
  'intake.voice.refused':
    'Le micro est refusé. Pour parler, permettez-le pour cette page dans les réglages du navigateur, puis essayez de nouveau. Vous pouvez aussi écrire.',
  'intake.voice.missing': 'Aucun micro trouvé sur cet appareil. Vous pouvez écrire.',
  'intake.voice.failed': 'L’enregistrement ne marche pas ici. Vous pouvez écrire.',
  'intake.voice.told': 'Dit à voix haute : {time}',
  'intake.voice.message': 'Message vocal ({time}) : il arrive dans les fichiers, sous le nom {name}.',
  'intake.when.label': 'Quand ?',
  'intake.when.hint': 'Une date, un mois, « avant la saison des pluies »… même à peu près.',
  'intake.reporter.legend': 'Qui est concerné ?',
  'intake.reporter.victim': 'Moi',
  'intake.reporter.relative': 'Quelqu’un de ma famille, ou un proche',
  'intake.reporter.witness': 'Quelqu’un d’autre : je l’ai vu ou entendu',
  'intake.reporter.organisation': 'Plusieurs personnes : j’écris pour une organisation',
  'intake.reporter.not-said': 'Je préfère ne pas dire',
  'intake.people.label': 'Les personnes concernées',
  'intake.people.hint': 'Noms, âge, comment les retrouver sans danger. Seulement si vous le voulez.',
  'intake.about.legend': 'La personne que vous mettez en cause travaille-t-elle avec nous ?',
  'intake.about.hint':
    'Pour que personne ne juge un signalement qui parle de lui. Sans réponse, ce sera « non ».',
  'intake.about.someone-else': 'Non, ou je ne crois pas',
  'intake.about.team-member': 'Oui, dans l’équipe de ce cercle',
  'intake.about.network-leadership': 'Oui, dans la direction du réseau',
  'intake.about.unknown': 'Je ne sais pas',
  'intake.about.unknown-hint': 'Ou : je préfère ne pas dire.',

  'intake.risk.legend': 'Y a-t-il un danger ?',
  'intake.risk.hint': 'Vos réponses nous disent s’il faut agir vite. Vous pouvez ne pas répondre.',
  'intake.answer.yes': 'Oui',
  'intake.answer.no': 'Non',
  'intake.answer.not-said': 'Je préfère ne pas dire',

  'intake.contact.legend': 'Voulez-vous être contacté ?',
  'intake.contact.hint':
    'Sans réponse, nous ne vous contactons pas. L’équipe vous écrit quand même : vous lisez ses messages avec votre code.',
  'intake.contact.never': 'Ne me contactez jamais',
  'intake.contact.never-hint': 'Je reviendrai avec mon code de suivi.',
  'intake.contact.phone': 'Appelez-moi',
  'intake.contact.sms': 'Envoyez-moi un SMS',
  'intake.contact.sms-hint': 'Un SMS reste dans le téléphone : qui le fouille peut le lire.',
  'intake.contact.relay': 'Passez par quelqu’un de confiance',
  'intake.contact.how': 'Numéro, ou nom et numéro de la personne de confiance',
  'intake.contact.how-phone': 'Votre numéro',
  'intake.contact.how-sms': 'Numéro qui reçoit le SMS',
  'intake.contact.how-relay': 'Nom et numéro de la personne de confiance',
  'intake.contact.hours': 'Quand est-ce sans danger ?',
  'intake.contact.who': 'Qui peut répondre, ou lire le SMS ?',
  'intake.contact.who-call': 'Qui peut répondre ?',
  'intake.contact.who-sms': 'Qui peut lire le SMS ?',
  'intake.contact.say': 'Que peut-on dire à quelqu’un d’autre, ou écrire dans le SMS ?',
  'intake.contact.say-call': 'Que peut-on dire, si quelqu’un d’autre répond ?',
  'intake.contact.say-sms': 'Que peut-on écrire dans le SMS ?',
  'intake.contact.how-hint':
    'Rien n’oblige à donner un numéro. S’il est donné, il est scellé avec votre récit et ne sert jamais à vous reconnaître : seul votre code ouvre votre signalement.',
  'intake.contact.hours-hint': 'Par exemple : le soir après 20 h, jamais le vendredi.',
  'intake.contact.who-hint': 'Par exemple : moi seulement. Si vous n’écrivez rien : vous seulement.',
  'intake.contact.say-hint':
    'Par exemple : « c’est l’école ». Si vous n’écrivez rien, nous ne disons ni qui nous sommes ni pourquoi.',
  'intake.name.label': 'Votre nom',
  'intake.name.hint': 'Seule l’équipe le lira. Laissez vide pour rester anonyme.',

  'intake.consent.legend': 'Ce que vous permettez',
  'intake.consent.hint':
    'Sans votre accord, rien n’est transmis. Vous pourrez changer d’avis avec votre code de suivi.',
  'intake.consent.share': 'Si c’est utile, vous pouvez transmettre mon signalement :',
  'intake.consent.share-oclei': 'À l’OCLEI (lutte contre l’enrichissement illicite)',
  'intake.consent.share-cndh': 'À la Commission nationale des droits de l’homme (CNDH)',
  'intake.consent.share-justice': 'À la justice ou à la police judiciaire',
  'intake.consent.share-one-stop-centre': 'À un centre d’aide aux victimes de violences (One Stop Center)',
  'intake.consent.share-bar-association': 'À un avocat (ordre des avocats)',
  'intake.consent.share-land-commission': 'À la commission foncière',
  'intake.consent.share-ombudsman': 'Au Médiateur de la République',
  'intake.consent.share-health': 'À un service de santé',
  'intake.consent.share-other': 'À une autre institution utile, après m’avoir demandé',
  'intake.consent.count-sex-and-age': 'Compter mon sexe et mon âge dans les chiffres du réseau',
  'intake.sex.legend': 'Sexe de la personne concernée',
  'intake.age.label': 'Âge de la personne concernée',
  'intake.language.label': 'Dans quelle langue voulez-vous qu’on vous réponde ?',
  'intake.gender-wish.legend': 'Qui doit lire votre récit ?',
  'intake.gender-wish.any': 'Une femme ou un homme, sans préférence',
  'intake.gender-wish.woman': 'Plutôt une femme',
  'intake.gender-wish.man': 'Plutôt un homme',
  'intake.more.people': 'Quand, et qui ?',
  'intake.more.consent': 'Permissions, langue et chiffres',

  'intake.steps.progress': 'Question {number} sur {total}',
  'intake.steps.next': 'Suivant',
  'intake.steps.back': 'Retour',
  'intake.steps.check': 'Vérifiez vos réponses',
  'intake.steps.check-hint': 'Rien n’est encore envoyé. Si vous changez une réponse, vous revenez ici.',
  'intake.steps.change': 'Changer',
  'intake.steps.unanswered': 'Pas de réponse',
  'intake.unanswered.own-phone': 'Sans réponse : nous faisons comme si d’autres s’en servaient.',
  'intake.unanswered.category': 'Sans réponse : l’équipe le verra en lisant.',
  'intake.unanswered.aboutWhom': 'Sans réponse : nous faisons comme si c’était non.',
  'intake.unanswered.risk': 'Sans réponse : nous faisons comme s’il n’y avait pas de danger.',
  'intake.unanswered.contact':
    'Sans réponse : nous ne vous contacterons pas. L’équipe vous écrit ici, à lire avec votre code.',
  'intake.unanswered.consents': 'Sans réponse : rien n’est transmis à personne.',
  'intake.unanswered.language': 'Sans réponse : la langue de cette page.',
  'intake.unanswered.genderWish': 'Sans réponse : une femme ou un homme.',
  'intake.steps.to-code': 'Continuer vers le code',
  'intake.letters.label': 'Lettres du bambara',
  'intake.letters.capitals': 'Majuscules',

  'intake.code.title': 'Votre code de suivi',
  'intake.code.lead':
    'Notez-le maintenant, avant d’envoyer. Avec lui vous pourrez savoir si le signalement est arrivé, lire les messages et répondre.',
  'intake.code.show': 'Montrer mon code et le noter',
  'intake.code.once':
    'Ce code ne vaut qu’une fois le signalement envoyé. Si la page se recharge avant, le code change.',
  'intake.code.keep':
    'Écrivez-le sur papier ou apprenez-le. Ne l’enregistrez pas sur un téléphone ou un ordinateur partagé. Sans ce code, on ne peut pas revenir, mais le signalement n’est pas perdu.',
  'intake.code.own': 'Ce code a été tiré par votre téléphone ou votre ordinateur.',
  'intake.code.given': 'Ce code a été tiré par nos machines.',
  'intake.code.until':
    'Envoyez dans les {hours, number} heures : après, ce code ne vaut plus, et la page revient avec tout votre texte et un nouveau code.',
  'intake.code.aloud': 'Écouter mon code, si personne d’autre ne l’entend',
  'intake.code.aloud-warning':
    'Votre code va être lu à voix haute, chiffre par chiffre. Si quelqu’un peut l’entendre, appuyez encore une fois : la voix s’arrête.',
  'intake.digit.0': 'zéro',
  'intake.digit.1': 'un',
  'intake.digit.2': 'deux',
  'intake.digit.3': 'trois',
  'intake.digit.4': 'quatre',
  'intake.digit.5': 'cinq',
  'intake.digit.6': 'six',
  'intake.digit.7': 'sept',
  'intake.digit.8': 'huit',
  'intake.digit.9': 'neuf',
  'intake.code.label': 'Code de suivi',
  'intake.code.changed': 'Nouveau code : l’ancien ne sert plus',

  'intake.send.button': 'Envoyer le signalement',
  'intake.send.code':
    'Avez-vous noté votre code de suivi ? Il est juste au-dessus, sous « Montrer mon code et le noter ».',
  'intake.send.busy': 'Envoi en cours… Ne fermez pas la page.',
  'intake.send.by-server':
    'Votre récit sera scellé par nos machines dès qu’il arrive, puis effacé de leur mémoire. Jusque-là, elles peuvent le lire : il n’est pas scellé dans votre téléphone ou votre ordinateur.',
  'intake.send.by-browser':
    'Votre récit sera scellé dans ce téléphone ou cet ordinateur, avant de partir. Nos machines le reçoivent fermé, sans clé pour l’ouvrir.',
  'intake.send.preparing': 'Votre navigateur se prépare à sceller le récit…',
  'intake.send.failed-sealing':
    'Votre navigateur ne peut pas sceller. Si vous envoyez, nos machines recevront le récit ouvert, et le scelleront à son arrivée.',
  'intake.send.by-server-button': 'Envoyer, scellé par nos machines',
  'intake.send.files': 'Photos, sons et documents : vous pourrez les ajouter juste après l’envoi.',
  'intake.send.files-no-script':
    'Photos, sons et documents : vous pourrez les ajouter juste après l’envoi, un par un.',

  'intake.receipt.title': 'Signalement reçu',
  'intake.receipt.added-title': 'Ajout reçu',
  'intake.receipt.same':
    'Ce signalement était déjà arrivé : il ne compte qu’une fois, et garde le même code.',
  'intake.receipt.added':
    'Ce code avait déjà servi pour un signalement. Ce que vous venez d’envoyer est différent : nous l’avons gardé comme un ajout au premier.',
  'intake.receipt.voice': 'Votre récit parlé part maintenant',
  'intake.receipt.voice-text':
    'Ne fermez pas cette page avant de lire « arrivé » ici. S’il n’arrive pas, vous pouvez réessayer ici tant que la page est ouverte.',
  'intake.receipt.now': 'Maintenant :',
  'intake.receipt.now-text': 'l’équipe de vérification le voit dans sa liste.',
  'intake.receipt.by': 'Au plus tard le {date} :',
  'intake.receipt.by-text': 'une personne de l’équipe aura lu et décidé de la suite.',
  'intake.receipt.answer-by': 'Avant le {date} :',
  'intake.receipt.answer-text': 'vous aurez une réponse, à lire avec votre code.',
  'intake.receipt.back': 'Pour revenir :',
  'intake.receipt.back-text': 'ouvrez {address} et écrivez ce code.',
  'intake.receipt.dont': 'Ce qu’il vaut mieux ne pas faire',
  'intake.receipt.dont-code': 'Ne donnez ce code à personne, même à quelqu’un qui dit venir de notre part.',
  'intake.receipt.dont-alone': 'N’allez pas voir seul la personne en cause, et ne l’avertissez pas.',
  'intake.receipt.dont-evidence':
    'Ne jetez ni papiers, ni messages, ni photos. N’allez pas en chercher au risque de votre sécurité.',
  'intake.receipt.dont-talk':
    'Ne publiez pas votre récit sur un réseau social : cela peut vous faire reconnaître.',
  'intake.receipt.server-sealed': 'Scellé par nos machines à son arrivée.',
  'intake.receipt.browser-sealed': 'Scellé dans votre téléphone ou votre ordinateur avant l’envoi.',

  'intake.drill.noted': 'J’ai noté mon code',
  'intake.drill.ask': 'Écrivez les 4 derniers chiffres de votre code',
  'intake.drill.hint':
    'Lisez-les sur votre papier, ou de mémoire : le code est caché pour l’instant. Rien n’est envoyé.',
  'intake.drill.check': 'Vérifier',
  'intake.drill.see-again': 'Revoir mon code',
  'intake.drill.empty': 'Écrivez 4 chiffres, ou regardez de nouveau votre code',
  'intake.drill.wrong':
    'Ce ne sont pas les 4 derniers chiffres. Voici votre code : comparez chaque groupe avec ce que vous avez noté.',
  'intake.drill.right':
    'C’est juste : vous avez votre code. Vous pouvez fermer cette page, ou ajouter des fichiers plus bas.',
  'intake.drill.leave': 'Fermer sans vérifier',
  'intake.drill.no-script':
    'Avant de fermer cette page, comparez ce que vous avez noté avec ce code, groupe par groupe. Si d’autres utilisent ce téléphone ou cet ordinateur, fermez le navigateur à la fin.',

  'intake.ways.title': 'Garder le code autrement',
  'intake.ways.show': 'Les montrer quand même',
  'intake.ways.shared':
    'Image, impression et copie ne sont pas proposées : sur un téléphone ou un ordinateur que d’autres utilisent, elles laissent des traces.',
  'intake.ways.square': 'Ce carré et l’image ne contiennent que les chiffres de votre code.',
  'intake.ways.save': 'Enregistrer une image',
  'intake.ways.print': 'Imprimer',
  'intake.ways.copy': 'Copier',
  'intake.ways.copied': 'Copié. Le clavier peut le garder en mémoire.',
  'intake.ways.failed': 'Cela n’a pas marché ici. Notez le code sur papier.',

  'intake.files.title': 'Ajouter des photos, des sons ou des documents',
  'intake.files.button': 'Choisir des fichiers',
  'intake.files.no-script':
    'Sans JavaScript, un fichier part à la fois. Nos machines le scellent dès qu’il arrive, dans leur mémoire, puis l’oublient : il n’est pas scellé dans votre téléphone ou votre ordinateur.',
  'intake.files.no-script-photo':
    'Rien n’est enlevé du fichier : une photo garde le lieu, l’heure et le téléphone qu’elle porte, un document le nom de son auteur. Si cela peut vous faire reconnaître, ne l’envoyez pas ainsi.',
  'intake.files.one': 'Une photo, un son ou un document ({size} au plus)',
  'intake.files.one-wait':
    'L’envoi peut être long. Attendez la page qui dit « arrivé » : avant elle, rien n’est sûr.',
  'intake.files.one-button': 'Envoyer ce fichier',
  'intake.files.hint':
    'Jusqu’à {most, number} fichiers, de {size} chacun. Ils sont scellés dans votre téléphone ou votre ordinateur.',
  'intake.files.photos':
    'Une photo porte souvent en elle le lieu, l’heure et le téléphone. Votre navigateur la refait sans cela, et plus légère, avant de la sceller.',
  'intake.files.keep': 'Garder l’original des photos que je vais choisir',
  'intake.files.keep-hint':
    'L’original est plus net. Mais il peut dire où, quand et avec quel téléphone la photo a été prise : cela peut vous faire reconnaître.',
  'intake.files.others':
    'Des autres fichiers, rien n’est enlevé : un document peut garder le nom de son auteur, une vidéo le lieu, l’heure et des visages, un son des voix. Seule l’équipe pourra les ouvrir.',
  'intake.files.voice': 'Votre voix',
  'intake.files.fare.waiting': 'en attente',
  'intake.files.fare.preparing': 'la photo est refaite…',
  'intake.files.fare.ready': 'pas encore envoyée : est-ce la bonne photo ?',
  'intake.files.fare.asks':
    'Votre navigateur ne peut pas refaire cette photo. Envoyée telle quelle, elle garde tout ce qu’elle porte : le lieu, l’heure, le téléphone.',
  'intake.files.fare.sealing': 'scellement…',
  'intake.files.fare.sending': 'envoi en cours',
  'intake.files.fare.paused': 'en pause : {here} morceaux sur {of} sont arrivés',
  'intake.files.fare.interrupted':
    'la connexion a coupé : {here} morceaux sur {of} sont arrivés, nouvel essai dans un instant',
  'intake.files.fare.failed':
    'PAS arrivé en entier : {here} morceaux sur {of}. « Réessayer » reprend là où cela s’est arrêté.',
  'intake.files.fare.arrived': 'arrivé',
  'intake.files.fare.cancelled':
    'annulé. Ce qui était déjà arrivé reste scellé, et sera effacé après trois jours.',
  'intake.files.fare.refused': 'PAS arrivé : nos machines l’ont refusé. Choisissez-le de nouveau.',
  'intake.files.fare.too-big': 'trop gros (plus de {size})',
  'intake.files.fare.too-many': 'déjà {most, number} fichiers',
  'intake.files.fare.empty': 'fichier vide : choisissez-en un autre, ou refaites la photo ou le son',
  'intake.files.fare.kind': 'ce genre de fichier n’est pas pris ici',
  'intake.files.do.pause': 'Mettre en pause',
  'intake.files.do.continue': 'Continuer',
  'intake.files.do.retry': 'Réessayer',
  'intake.files.do.now': 'Essayer maintenant',
  'intake.files.do.cancel': 'Annuler',
  'intake.files.do.as-is': 'Envoyer telle quelle',
  'intake.files.do.send': 'Envoyer',
  'intake.files.do.remove': 'Enlever',
  'intake.files.do.drop': 'Ne pas envoyer',
  'intake.files.carries.cleaned': 'refaite sans lieu, heure ni téléphone',
  'intake.files.carries.original': 'original : le lieu, l’heure et le téléphone peuvent y être',
  'intake.files.carries.document': 'peut garder le nom de son auteur et des dates',
  'intake.files.carries.video': 'peut garder le lieu et l’heure ; montre des visages, fait entendre des voix',
  'intake.files.carries.sound': 'fait entendre des voix',
  'intake.files.carries.other': 'peut garder plus que ce qu’on voit',
  'intake.files.carries.voice': 'ne fermez pas cette page avant « arrivé »',
  'intake.files.arrived-at': 'arrivé le {date}',
  'intake.files.number': 'Fichier {number}, environ {size}',
  'intake.files.voice-size': 'Votre voix, environ {size}',
  'intake.files.list': 'Fichiers envoyés',
  'intake.files.incomplete': 'pas arrivé en entier : choisissez-le de nouveau',

  'intake.follow.title': 'Suivre mon signalement',
  'intake.follow.lead':
    'Écrivez les 20 chiffres de votre code : vous verrez si votre signalement est arrivé, et où il en est. Les espaces ne comptent pas.',
  'intake.follow.button': 'Ouvrir',
  'intake.follow.busy': 'Ouverture… cela peut prendre quelques secondes.',
  'intake.follow.by-server':
    'Sur ce navigateur, nos machines ouvrent vos messages pour vous les montrer, puis les oublient. Avec JavaScript, c’est votre téléphone ou votre ordinateur qui les ouvre.',
  'intake.follow.error-empty': 'Écrivez votre code de suivi',
  'intake.follow.error-length': 'Il faut 20 chiffres ; vous en avez écrit {count, number}',
  'intake.follow.error-check':
    'Un chiffre est faux, ou deux sont inversés. Comparez avec ce que vous avez noté. Si le code est perdu, votre signalement est traité quand même : vous pouvez en faire un nouveau, et y parler du premier',
  'intake.follow.error-characters':
    'Le code n’a que des chiffres. Si vous lisez la lettre O, écrivez le chiffre 0',
  'intake.follow.error-unknown':
    'Aucun signalement n’est arrivé avec ce code. Relisez-le ; s’il est juste, votre signalement n’est pas arrivé : envoyez-le de nouveau',
  'intake.follow.error-many': 'Trop d’essais. Attendez quelques minutes, puis recommencez',
  'intake.follow.error-down':
    'Nos machines ne répondent pas en ce moment. Votre signalement n’est pas perdu. Réessayez dans quelques minutes',
  'intake.follow.received': 'Reçu le {date}',
  'intake.follow.reload':
    'Recharger cette page demande de nouveau votre code et efface un message pas encore envoyé.',
  'intake.follow.reload-shows':
    'Recharger cette page la montre de nouveau, sans demander votre code, et efface un message pas encore envoyé. Un message déjà arrivé ne part pas deux fois. Si d’autres utilisent ce téléphone ou cet ordinateur, fermez le navigateur à la fin.',
  'intake.follow.sending': 'Envoi…',
  'intake.follow.where': 'Où en est-on ?',
  'intake.follow.state.received': 'Reçu. Une personne de l’équipe va le lire.',
  'intake.follow.state.assigned': 'Confié à une personne de l’équipe, qui va le lire.',
  'intake.follow.state.verifying': 'L’équipe vérifie les faits.',
  'intake.follow.state.awaiting-complainant': 'L’équipe attend votre réponse.',
  'intake.follow.state.deciding': 'Une deuxième personne relit la conclusion.',
  'intake.follow.state.concluded': 'Terminé.',
  'intake.follow.next.triage': 'À faire par l’équipe : décider de la suite, au plus tard le {date}.',
  'intake.follow.next.verification': 'À faire par l’équipe : finir de vérifier, au plus tard le {date}.',
  'intake.follow.next.second-person': 'À faire par l’équipe : confirmer, au plus tard le {date}.',
  'intake.follow.next.withdrawal': 'À faire par l’équipe : fermer le dossier.',
  'intake.follow.next.answer':
    'À faire par vous : répondre au dernier message de l’équipe avant le {date}, si vous le pouvez sans danger. Sans réponse, l’équipe vous écrira encore avant de fermer le signalement. Fermé, il peut être rouvert pendant {days, number} jours : écrivez-le à l’équipe.',
  'intake.follow.next.last-answer':
    'À faire par vous : répondre au dernier message de l’équipe avant le {date}, si vous le pouvez sans danger. Sans réponse, le signalement peut être fermé. Il peut ensuite être rouvert pendant {days, number} jours : écrivez-le à l’équipe.',
  'intake.follow.next.late-answer':
    'À faire par vous : répondre au dernier message de l’équipe, si vous le pouvez sans danger. Le délai est passé, mais vous pouvez encore répondre. Sans réponse, le signalement peut être fermé. Il peut ensuite être rouvert pendant {days, number} jours : écrivez-le à l’équipe.',
  'intake.follow.next.none':
    'L’équipe a fini. Vous pouvez encore lui écrire, par exemple s’il y a du nouveau.',
  'intake.follow.heard.triage': 'À faire par l’équipe : décider de la suite, avant la date écrite ici.',
  'intake.follow.heard.verification': 'À faire par l’équipe : finir de vérifier, avant la date écrite ici.',
  'intake.follow.heard.second-person': 'À faire par l’équipe : confirmer, avant la date écrite ici.',
  'intake.follow.heard.answer':
    'À faire par vous : répondre au dernier message de l’équipe avant la date écrite ici, si vous le pouvez sans danger. Sans réponse, l’équipe vous écrira encore avant de fermer le signalement.',
  'intake.follow.heard.last-answer':
    'À faire par vous : répondre au dernier message de l’équipe avant la date écrite ici, si vous le pouvez sans danger. Sans réponse, le signalement peut être fermé. Il peut ensuite être rouvert, un temps : écrivez-le à l’équipe.',
  'intake.follow.heard.late-answer':
    'À faire par vous : répondre au dernier message de l’équipe, si vous le pouvez sans danger. Le délai est passé, mais vous pouvez encore répondre. Sans réponse, le signalement peut être fermé. Il peut ensuite être rouvert, un temps : écrivez-le à l’équipe.',
  'intake.follow.heard.withdrawn':
    'Vous avez demandé de retirer ce signalement. Personne ne vous contactera, rien ne sera transmis, et l’équipe fermera le dossier. Si vous avez changé d’avis, écrivez-le à l’équipe, sur cette page.',
  'intake.follow.unreadable':
    'L’équipe n’arrive pas à ouvrir votre récit. Ce n’est pas votre faute. Faites un nouveau signalement : il aura un nouveau code.',
  'intake.follow.withdrawal-asked':
    'Vous avez demandé de retirer ce signalement le {date}. Personne ne vous contactera, rien ne sera transmis, et l’équipe fermera le dossier.',
  'intake.follow.withdrawal-back':
    'Vous avez changé d’avis ? Aucun bouton n’annule cette demande : écrivez-le à l’équipe, juste ici. Même fermé, le dossier peut être rouvert pendant {days, number} jours.',
  'intake.follow.finding.substantiated': 'Les faits sont établis.',
  'intake.follow.finding.partly-substantiated': 'Une partie des faits est établie.',
  'intake.follow.finding.unsubstantiated':
    'Il manque des preuves pour établir les faits. Cela ne veut pas dire que c’est faux.',
  'intake.follow.finding.unfounded': 'Les preuves trouvées vont contre les faits rapportés.',
  'intake.follow.finding.not-examined': 'Les faits n’ont pas été examinés.',
  'intake.follow.action.transmitted':
    'Le signalement a été transmis à une autorité. Transmis ne veut pas dire résolu.',
  'intake.follow.action.mediated': 'L’équipe a aidé les personnes à trouver un accord.',
  'intake.follow.action.advised': 'L’équipe vous a conseillé : lisez ses messages.',
  'intake.follow.closing.inadmissible':
    'Ce n’est pas dans notre mission : nous n’avons pas pu examiner les faits. Cherchez dans les messages de l’équipe vers qui vous tourner ; si rien n’y est dit, demandez-le-lui.',
  'intake.follow.closing.duplicate':
    'Votre signalement avait déjà été reçu : il est suivi avec l’autre. Rien n’est perdu.',
  'intake.follow.closing.withdrawn':
    'Vous aviez demandé de retirer ce signalement : il est fermé, sans examen des faits.',
  'intake.follow.closing.no-answer':
    'L’équipe vous a posé des questions et n’a pas eu de réponse : elle a fermé le dossier sans pouvoir examiner les faits. Écrivez-lui : elle peut le rouvrir.',
  'intake.follow.messages': 'Messages',
  'intake.follow.new': 'nouveau',
  'intake.follow.new-below':
    '{count, plural, one {Un nouveau message} other {# nouveaux messages}} de l’équipe, plus bas.',
  'intake.follow.no-message': 'Aucun message pour l’instant. Quand l’équipe écrira, vous le lirez ici.',
  'intake.follow.from-team': 'L’équipe',
  'intake.follow.from-you': 'Vous',
  'intake.follow.subject.objection': 'Contestation de la conclusion',
  'intake.follow.subject.handling': 'Plainte sur la façon de traiter',
  'intake.follow.subject.erasure': 'Demande d’effacement',
  'intake.follow.subject.survey': 'Votre avis',
  'intake.follow.unopened': 'Ce message ne s’ouvre pas. Écrivez à l’équipe qu’elle vous l’envoie de nouveau.',
  'intake.follow.message-label': 'Écrire à l’équipe',
  'intake.follow.message-hint':
    'Qui trouve votre code peut lire ces messages. N’y mettez pas ce qui vous mettrait en danger.',
  'intake.follow.message-button': 'Envoyer le message',
  'intake.follow.addition-label': 'Ajouter des faits',
  'intake.follow.addition-hint':
    'L’équipe seule pourra les lire. Vous ne les reverrez pas ici, même avec votre code.',
  'intake.follow.addition-button': 'Envoyer ces faits',
  'intake.follow.objection-title': 'Contester la conclusion (jusqu’au {date})',
  'intake.follow.objection-text':
    'Si vous n’êtes pas d’accord, dites-le ici. Le dossier sera rouvert. Il sera repris par d’autres personnes que celles qui ont décidé.',
  'intake.follow.objection-label': 'Pourquoi vous n’êtes pas d’accord',
  'intake.follow.objection-hint':
    'Ce qui a été oublié ou mal compris, ou ce qui est nouveau. Qui trouve votre code peut lire ces messages.',
  'intake.follow.objection-button': 'Contester la conclusion',
  'intake.follow.handling-label': 'Me plaindre de la façon dont on m’a traité',
  'intake.follow.handling-text':
    'Ce message va à l’équipe qui s’occupe de votre signalement. Tous ses membres peuvent le lire, son responsable aussi, et la personne dont vous vous plaignez si elle en fait partie.',
  'intake.follow.handling-other':
    'Pour qu’une autre équipe le lise, faites plutôt un nouveau signalement, et dites que la personne en cause travaille avec nous.',
  'intake.follow.handling-elsewhere': 'Vous pouvez aussi vous tourner vers d’autres, hors de notre réseau.',
  'intake.follow.handling-hint':
    'Un retard, un manque de respect, une indiscrétion… Qui trouve votre code peut lire ces messages.',
  'intake.follow.handling-button': 'Envoyer cette plainte',
  'intake.follow.erasure-label': 'Demander d’effacer ce que j’ai écrit',
  'intake.follow.erasure-can':
    'Demander n’efface rien tout de suite : l’équipe lit votre demande, et vous dit ici ce qui sera effacé et ce qui doit rester.',
  'intake.follow.erasure-cannot':
    'Ce qui a déjà été transmis à une autorité, nous ne pouvons pas l’effacer chez elle. Les copies de secours ne s’effacent qu’avec le temps. Votre signalement reste compté dans les chiffres, sans rien de ce que vous avez écrit.',
  'intake.follow.erasure-hint': 'Tout, ou seulement une partie : un nom, un message, un fichier…',
  'intake.follow.erasure-button': 'Demander l’effacement',
  'intake.follow.survey-title': 'Trois questions, pour mieux faire',
  'intake.follow.survey-hint':
    'Vous pouvez ne pas répondre. Seule l’équipe lira vos réponses ; elles ne changent rien à votre dossier.',
  'intake.follow.survey.understandable': 'Avez-vous compris ce qui se passait ?',
  'intake.follow.survey.respected': 'Vous a-t-on traité avec respect ?',
  'intake.follow.survey.come-back': 'Reviendriez-vous nous écrire ?',
  'intake.follow.survey.yes': 'Oui',
  'intake.follow.survey.partly': 'En partie',
  'intake.follow.survey.no': 'Non',
  'intake.follow.survey.not-said': 'Je préfère ne pas dire',
  'intake.follow.survey-button': 'Envoyer mes réponses',
  'intake.follow.sent-message': 'Message arrivé.',
  'intake.follow.sent-addition': 'Ajout arrivé. L’équipe seule peut le lire.',
  'intake.follow.sent-objection':
    'Contestation arrivée. Le dossier est rouvert, et ira à d’autres personnes.',
  'intake.follow.sent-handling': 'Plainte arrivée. L’équipe vous répondra ici.',
  'intake.follow.sent-erasure': 'Demande d’effacement arrivée. L’équipe vous répondra ici.',
  'intake.follow.sent-survey': 'Réponses arrivées. Merci.',
  'intake.follow.error-objection':
    'PAS envoyé : cette conclusion ne peut plus être contestée. Le délai est passé, ou le dossier est déjà rouvert. Votre texte est encore ici : vous pouvez l’écrire à l’équipe comme message',
  'intake.follow.error-text': 'Écrivez quelque chose avant d’envoyer',
  'intake.follow.sent-file': 'Fichier arrivé, en entier.',
  'intake.follow.error-file-none': 'Aucun fichier choisi. Choisissez-en un',
  'intake.follow.error-file-empty': 'Le fichier est vide. Choisissez-en un autre',
  'intake.follow.error-file-kind': 'Ce genre de fichier n’est pas pris ici',
  'intake.follow.error-file-many': 'Le nombre de fichiers permis est atteint',
  'intake.follow.error-file-failed': 'Le fichier n’est PAS arrivé. Envoyez-le de nouveau',
  'intake.follow.error-long':
    'PAS envoyé : votre texte est trop long (le maximum est 50 000 caractères). Envoyez-le en plusieurs fois',
  'intake.follow.error-not-sent': 'PAS envoyé. Votre texte est encore ici : essayez de nouveau',
  'intake.follow.consent-title': 'Changer mes accords',
  'intake.follow.consent-text':
    'Cochez ceux à qui l’équipe peut transmettre, enlevez les autres. Cela vaut tout de suite. Ce qui est déjà parti ne peut pas être repris.',
  'intake.follow.consent-button': 'Enregistrer mes accords',
  'intake.follow.sent-consent': 'Vos accords sont enregistrés. L’équipe le voit.',
  'intake.follow.withdraw-title': 'Retirer mon signalement',
  'intake.follow.withdraw-text':
    'L’équipe arrêtera tout de suite de vous contacter et de transmettre. Elle vérifiera que personne ne vous force, puis fermera le dossier.',
  'intake.follow.withdraw-forced':
    'Si quelqu’un vous force, demandez-le quand même : l’équipe sait que cela arrive, et y fera attention.',
  'intake.follow.withdraw-button': 'Demander le retrait',
  'intake.follow.withdraw-confirm': 'Oui, je demande le retrait de ce signalement',
  'intake.follow.error-confirm': 'Cochez la case pour confirmer',
  'intake.follow.close': 'Fermer et effacer l’écran',

  'intake.how.title': 'Comment vos mots sont protégés',
  'intake.how.sealed':
    'Ce que vous écrivez est scellé avant d’être gardé. Celui qui volerait nos disques, nos sauvegardes ou notre base de données n’y lirait rien.',
  'intake.how.sealed-here':
    'Avec JavaScript, votre récit est scellé dans votre téléphone ou votre ordinateur : nos machines le reçoivent fermé, et n’ont pas la clé.',
  'intake.how.sealed-there':
    'Sans JavaScript, nos machines reçoivent votre récit ouvert, le scellent aussitôt dans leur mémoire, puis l’oublient. La page le dit avant l’envoi.',
  'intake.how.limit':
    'Mais celui qui prendrait le contrôle de nos machines en marche pourrait lire les nouveaux signalements : sans JavaScript, au moment où elles les scellent ; avec JavaScript, en changeant les scripts de cette page. Ces scripts sont courts et leurs empreintes sont publiées ci-dessous, pour que chacun puisse les comparer. Ce qui est déjà scellé, il ne le lirait pas.',
  'intake.how.readable':
    'Restent lisibles, pour orienter et compter : cercle, type de faits, réponses à choix, langue, dates. Pour les violences sexuelles et les enfants, le cercle et le type de faits sont masqués.',
  'intake.how.protected': 'Ce qui est protégé',
  'intake.how.not-protected': 'Ce qui ne l’est pas',
  'intake.how.law': 'Ce que dit la loi, et ses limites',
  'intake.how.law-retaliation':
    'Le Code pénal du Mali (articles 243-90 et 243-91) interdit de se venger d’une personne qui a signalé de bonne foi, jusqu’à trois ans après la fin du dossier. « De bonne foi » : vous croyez vrai ce que vous dites.',
  'intake.how.law-limits':
    'La loi agit après coup. Elle n’empêche ni une menace, ni la perte d’un travail, ni une violence, et nous ne pouvons pas l’appliquer nous-mêmes. Ne comptez pas sur elle seule.',
  'intake.how.law-data':
    'La loi 2013-015 protège vos données : elles ne servent qu’avec votre accord, pour un but et un temps annoncés. Vous pouvez changer d’accord avec votre code.',
  'intake.how.law-search':
    'La loi 2019-056 permet aux autorités de fouiller et de copier un téléphone ou un ordinateur (articles 74 à 78), et d’écouter des communications (articles 83 à 86). Nous ne gardons pas votre adresse internet, mais votre téléphone et votre opérateur peuvent garder la trace de cette visite.',
  'intake.how.readers': 'Équipes qui peuvent recevoir un signalement, et clé de chacune',
  'intake.how.since': 'depuis le {date}',
  'intake.how.rotated': 'remplacée',
  'intake.how.compromised': 'refusée',
  'intake.how.root': 'Clé racine du réseau',
  'intake.how.scripts': 'Empreintes des fichiers de cette page (SHA-256)',
  'intake.elsewhere.title': 'Où trouver de l’aide ailleurs',
  'intake.elsewhere.lead':
    'Nous ne pouvons pas tout faire. D’autres peuvent soigner, défendre, protéger ou juger.',
  'intake.elsewhere.emergency': 'À appeler tout de suite, si c’est sans danger',
  'intake.elsewhere.by-need': 'Selon votre besoin',
  'intake.elsewhere.unknown':
    'Là où il n’y a ni adresse ni numéro, nous n’en connaissons pas de sûr. Demandez à une personne de confiance.',
  'intake.elsewhere.for': 'Pour : {districts}',
  'intake.elsewhere.both': 'Aller ailleurs ne vous empêche pas de faire un signalement ici.',

  'intake.problem.not-found': 'Cette page n’existe pas',
  'intake.problem.not-found-text': 'Vous pouvez faire un signalement, ou suivre le vôtre avec son code.',
  'intake.problem.failed': 'Quelque chose n’a pas marché chez nous',
  'intake.problem.failed-text':
    'Rien n’a été reçu. Revenez en arrière : votre texte devrait encore y être. Puis essayez de nouveau.',
  'intake.problem.too-large': 'C’est trop long pour un seul envoi',
  'intake.problem.too-large-text':
    'Rien n’a été reçu. Revenez en arrière : votre texte devrait encore y être. Envoyez le début, puis ajoutez la suite avec votre code.',
  'intake.problem.file-too-large': 'Ce fichier est trop gros',
  'intake.problem.file-too-large-text':
    'Il n’a pas été reçu. Revenez en arrière et choisissez-en un plus petit.',
  'intake.problem.one-file': 'Un fichier à la fois',
  'intake.problem.one-file-text':
    'Rien n’a été reçu. Revenez en arrière et envoyez les fichiers l’un après l’autre.',
  'intake.problem.foreign': 'Cet envoi venait d’une autre page',
  'intake.problem.foreign-text':
    'Par prudence nous ne l’avons pas reçu. Ouvrez le formulaire ici et envoyez-le de nouveau.',
} as const;
