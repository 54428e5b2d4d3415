import type { TranslationOf } from '../catalogue.js';
import type { intakeFr } from './intake.fr.js';

/** Words of the public pages, in English. */
export const intakeEn: TranslationOf<typeof intakeFr> = {
  'intake.page.title': 'Form',
  'intake.page.skip': 'Go to the form',
  'intake.page.leave': 'Leave quickly',
  'intake.page.leave-keys': 'or Escape three times',
  'intake.page.languages': 'Language',
  'intake.page.languages-form':
    'These links empty the form. To keep your words, change the language with the buttons after “Send”.',
  'intake.page.languages-follow': 'These links ask for your code again and erase a message not yet sent.',
  'intake.page.languages-keep': 'Change the language without losing anything:',
  'intake.page.follow': 'I already have a receipt code',
  'intake.page.form': 'Make a complaint',
  'intake.page.how': 'How your words are protected',
  'intake.page.elsewhere': 'Where else to turn',
  'intake.page.transparency': 'The network’s figures',
  'intake.page.drafts': 'Draft: no speaker of this language has reviewed this translation yet.',
  'intake.page.partly-french': 'Part of this page is in French: its translation has not been reviewed yet.',
  'intake.page.demonstration': 'Demonstration: this is not a real network. Do not write anything real here.',

  'intake.before.title': 'Make a complaint',
  'intake.before.lead':
    'Tell us about a violation of someone’s rights, or about corruption. You do not have to give your name.',
  'intake.before.danger': 'Is someone in danger now?',
  'intake.before.danger-cannot': 'We cannot come to help you at once.',
  'intake.before.danger-first':
    'First reach someone you trust or a safe place. Come back to write afterwards, day or night.',
  'intake.before.danger-call': 'Call, if you safely can:',
  'intake.before.danger-near': 'Emergency numbers near you',
  'intake.before.more': 'Who will read it, and what we can do',
  'intake.before.can': 'What we can do',
  'intake.before.can-text':
    'Read your story, ask you questions, check the facts, direct you to help, and pass it on to an authority if you agree.',
  'intake.before.cannot': 'What we cannot do',
  'intake.before.cannot-text':
    'We are neither the police nor a court. We cannot arrest anyone, shelter you, or promise a result.',
  'intake.before.who': 'Who will read it',
  'intake.before.who-text':
    'Only a verification team: the one of the district you choose, a specialised team for sexual violence and children, or another team if you accuse someone in the district’s team. If lives are in danger, a second team may read it too.',
  'intake.before.kept': 'What is kept',
  'intake.before.kept-text':
    'Your story is locked (“sealed”): only the team can open it. The district, what it is about and the answers you pick stay readable, to send the complaint to the right team and to count. Your internet address is not recorded.',
  'intake.before.law': 'If someone wants revenge',
  'intake.before.law-text':
    'The Penal Code (articles 243-90 and 243-91) forbids revenge on someone who has reported in good faith. A law does not stop a blow: it is safest that nobody knows you wrote.',
  'intake.before.phone': 'If others use this phone or computer',
  'intake.before.phone-text':
    '“Leave quickly” clears this page and opens another. It cannot erase: pages already in the browser’s history, words that the keyboard remembers, what your phone company has recorded (this site, the time). Use a private window instead.',

  'intake.errors.title': 'There {count, plural, one {is one thing} other {are # things}} to correct',
  'intake.errors.prefix': 'Error:',
  'intake.error.kind': 'Choose what it is about: someone’s rights, or corruption',
  'intake.error.category': 'Choose an answer that goes with what you chose above, or “I don’t know”',
  'intake.error.district': 'Choose where it happened, or “I don’t know”',
  'intake.error.story': 'Tell us what happened, even in one sentence',
  'intake.error.story-long':
    'Your story is too long. Characters too many: {over, number} (the most is 50,000). Send the beginning now; you can add the rest with your code',
  'intake.error.contact-how': 'Write how to reach you, or choose “Never contact me”',
  'intake.error.field-long': 'Write fewer than {most, number} characters',
  'intake.error.choice': 'Choose one of the answers offered',
  'intake.error.code-changed':
    'Your receipt code has CHANGED, because the page was open for too long. The old one will not work. Write down the new one, then send',
  'intake.error.not-received': 'Your complaint was NOT received',
  'intake.error.not-received-text':
    'Our computers are not answering at the moment. All that you wrote is still on this page. Wait a few minutes, then press “Send the complaint” again.',
  'intake.error.too-many-text':
    'Too many complaints are coming from your connection at the same time. All you wrote is still in this page. Wait a minute, then press “Send the complaint” again.',
  'intake.error.unsure': 'We do not know whether your complaint arrived',
  'intake.error.unsure-text':
    'The connection broke while sending. Your text is still on this page. Send it again: it will not count twice.',
  'intake.error.refused': 'Your complaint was NOT received',
  'intake.error.refused-text':
    'The page and our computers no longer understand each other. Your text is still here: send it again.',
  'intake.error.untrusted': 'Nothing was sent',
  'intake.error.untrusted-text':
    'Your browser could not check who would receive your story. To be safe, it was not sent. Try later, or over another connection.',

  'intake.listen': 'Listen',
  'intake.optional': 'optional',
  'intake.waiting.offer': 'Keep it on this phone or computer, and send it when there is a network',
  'intake.waiting.offer-hint':
    'What you wrote is sealed already: nobody can read it here. All that can be seen is that a complaint waits. Write down your code now.',
  'intake.waiting.voice-hint':
    'What you said and wrote is sealed already: nobody can hear or read it here. All that can be seen is that a complaint waits, and roughly how long you spoke. Write down your code now.',
  'intake.waiting.voice-failed':
    'This browser could not keep your voice: nothing is kept yet. You can keep only what is written. Your voice is then sent only if this page stays open.',
  'intake.waiting.voice-alone': 'Keep it without the voice',
  'intake.waiting.voice-waits':
    'Your complaint has been received. Your voice still waits here, sealed: it leaves as soon as there is a network.',
  'intake.waiting.voice-sending': 'Your complaint has been received. Your voice is being sent now.',
  'intake.waiting.voice-sent':
    'Your complaint and your voice have been received, and nothing of them is left here. Follow your complaint with your code.',
  'intake.waiting.voice-refused':
    'Your complaint has been received, but your voice could not be, and it is no longer here. Follow it with your code: you can speak again there.',
  'intake.waiting.failed': 'This browser can’t keep anything. Leave this page open and try again.',
  'intake.waiting.kept-title': 'Kept on this phone or computer, not received yet',
  'intake.waiting.kept':
    'Write down your code now. Your complaint leaves by itself as soon as there is a network and this page is open. You may close it, and open it again later.',
  'intake.waiting.title': 'A complaint waits on this phone or computer',
  'intake.waiting.waits':
    'What waits is sealed, and has not been received yet. It leaves as soon as there is a network.',
  'intake.waiting.sending': 'Sending…',
  'intake.waiting.tried':
    'Tried at {time}: still no network, or our computers do not answer. It will be tried again by itself.',
  'intake.waiting.sent':
    'The complaint that waited here has been received, and nothing of it is left here. Follow it with your code.',
  'intake.waiting.refused': 'It could not be received. Remove it from here, then fill in the form once more.',
  'intake.waiting.removed': 'Removed from here. What waited was not sent.',
  'intake.waiting.now': 'Send it now',
  'intake.waiting.remove': 'Remove it from here',
  'intake.waiting.remove-lost': 'Nothing will be sent, and nobody can bring it back.',
  'intake.waiting.remove-yes': 'Yes, remove it',
  'intake.own-phone.legend': 'Is this your own phone or computer?',
  'intake.own-phone.hint':
    'Your answer is neither sent nor kept: it only changes what this page offers for keeping your code. Without an answer, we assume that others use it too.',
  'intake.own-phone.own': 'Yes, and nobody else uses it',
  'intake.own-phone.shared': 'No, or others use it too',
  'intake.kind.legend': 'What is it about?',
  'intake.kind.human-rights': 'Someone’s rights',
  'intake.kind.human-rights-hint': 'Violence, arrest, disappearance, land, care refused…',
  'intake.kind.corruption': 'Corruption',
  'intake.kind.corruption-hint': 'Money asked for or stolen, favours in return for a service…',
  'intake.category.legend': 'What is closest to it?',
  'intake.district.label': 'Where did it happen?',
  'intake.district.hint': 'Where it happened, not where you are now.',
  'intake.district.choose': 'Choose',
  'intake.district.elsewhere': 'Another answer',
  'intake.district.of-network': 'In alphabetical order',
  'intake.district.unknown': 'I don’t know, or I’d rather not say',
  'intake.district.on-the-road': 'On the road, between two places',
  'intake.district.abroad': 'Outside the country',
  'intake.story.label': 'Tell us what happened',
  'intake.story.hint':
    'In your own words and language. If you can: where, when, who, what was done, who saw it. You need not name the law.',
  'intake.story.left': 'Characters left: {left}',
  'intake.voice.offer': 'Say it instead of writing',
  'intake.voice.hint':
    'Your voice stays in this page until you send, then it is sealed like the rest. A voice can be recognised: only the team will hear it. Speak where nobody listens.',
  'intake.voice.asking': 'Your browser asks for the microphone. Accept to speak.',
  'intake.voice.recording': 'Recording. Speak.',
  'intake.voice.paused': 'Paused. Nothing is being recorded now.',
  'intake.voice.left': '{time} · {left} left',
  'intake.voice.minute': 'One minute left.',
  'intake.voice.seconds': 'Ten seconds left.',
  'intake.voice.full': 'The fifteen minutes are full. You can say the rest with your receipt code.',
  'intake.voice.done': 'Recorded: {time}. It has not been sent yet.',
  'intake.voice.hear': 'Hear again what you said',
  'intake.voice.pause': 'Take a break',
  'intake.voice.continue': 'Go on speaking',
  'intake.voice.finish': 'I have finished',
  'intake.voice.again': 'Start over',
  'intake.voice.sure': 'What you said will be deleted, and nobody can bring it back.',
  'intake.voice.yes-again': 'Yes, start over',
  'intake.voice.yes-delete': 'Yes, delete it',
  'intake.voice.keep': 'No, keep it',
  'intake.voice.delete': 'Delete',
  'intake.voice.retry': 'Try again',
  'intake.voice.refused':
    'The microphone was refused. To speak, allow it for this page in the browser’s settings, then try again. You can also write.',
  'intake.voice.missing': 'No microphone was found on this device. You can write.',
  'intake.voice.failed': 'Recording does not work here. You can write.',
  'intake.voice.told': 'Said aloud: {time}',
  'intake.voice.message': 'Voice message ({time}): it arrives among the files, under the name {name}.',
  'intake.when.label': 'When?',
  'intake.when.hint': 'A date, a month, “before the rains”… even roughly.',
  'intake.reporter.legend': 'Who did it happen to?',
  'intake.reporter.victim': 'Me',
  'intake.reporter.relative': 'Someone in my family, or close to me',
  'intake.reporter.witness': 'Someone else: I saw or heard it',
  'intake.reporter.organisation': 'Several people: I write for an organisation',
  'intake.reporter.not-said': 'I prefer not to say',
  'intake.people.label': 'The people it happened to',
  'intake.people.hint': 'Names, age, how to find them safely. Only if you want to.',
  'intake.about.legend': 'Does the person you accuse work with us?',
  'intake.about.hint':
    'So that nobody judges a complaint about themselves. Without an answer, it counts as “no”.',
  'intake.about.someone-else': 'No, or I don’t think so',
  'intake.about.team-member': 'Yes, in this district’s team',
  'intake.about.network-leadership': 'Yes, among those who lead the network',
  'intake.about.unknown': 'I don’t know',
  'intake.about.unknown-hint': 'Or: I’d rather not say.',

  'intake.risk.legend': 'Is there any danger?',
  'intake.risk.hint': 'Your answers tell us how quickly to act. You may leave them empty.',
  'intake.answer.yes': 'Yes',
  'intake.answer.no': 'No',
  'intake.answer.not-said': 'I prefer not to say',

  'intake.contact.legend': 'Do you want to be contacted?',
  'intake.contact.hint':
    'Without an answer, we do not contact you. The team still writes to you: you read its messages with your receipt code.',
  'intake.contact.never': 'Never contact me',
  'intake.contact.never-hint': 'I will come back with my receipt code.',
  'intake.contact.phone': 'Call me',
  'intake.contact.sms': 'Send me a text message',
  'intake.contact.sms-hint': 'A text message stays on the phone: whoever searches it can read it.',
  'intake.contact.relay': 'Contact me through someone I trust',
  'intake.contact.how': 'Number, or name and number of the person you trust',
  'intake.contact.how-phone': 'Your number',
  'intake.contact.how-sms': 'Number that receives the text message',
  'intake.contact.how-relay': 'Name and number of the person you trust',
  'intake.contact.hours': 'When is it safe?',
  'intake.contact.who': 'Who may answer, or read the text message?',
  'intake.contact.who-call': 'Who may answer?',
  'intake.contact.who-sms': 'Who may read the text message?',
  'intake.contact.say': 'What may be said to someone else, or written in the text message?',
  'intake.contact.say-call': 'What may be said, if someone else answers?',
  'intake.contact.say-sms': 'What may the text message say?',
  'intake.contact.how-hint':
    'You never have to give a number. If you do, it is sealed with your story and never used to know you by: only your code opens your complaint.',
  'intake.contact.hours-hint': 'For example: in the evening after 8 p.m., never on Fridays.',
  'intake.contact.who-hint': 'For example: only me. If you write nothing: only you.',
  'intake.contact.say-hint':
    'For example: “it’s the school”. If you write nothing, we say neither who we are nor why.',
  'intake.name.label': 'Your name',
  'intake.name.hint': 'Only the team will read it. Leave it empty to stay anonymous.',

  'intake.consent.legend': 'What you allow',
  'intake.consent.hint':
    'Without your consent nothing is passed on. You can change your mind with your receipt code.',
  'intake.consent.share': 'If it helps, you may pass my complaint on:',
  'intake.consent.share-oclei': 'To OCLEI (illicit enrichment)',
  'intake.consent.share-cndh': 'To the National Human Rights Commission (CNDH)',
  'intake.consent.share-justice': 'To the justice system or the criminal police',
  'intake.consent.share-one-stop-centre': 'To a help centre for victims of violence (One Stop Center)',
  'intake.consent.share-bar-association': 'To a lawyer (Bar Association)',
  'intake.consent.share-land-commission': 'To the land commission',
  'intake.consent.share-ombudsman': 'To the Ombudsman',
  'intake.consent.share-health': 'To a health service',
  'intake.consent.share-other': 'To another useful institution, after asking me',
  'intake.consent.count-sex-and-age': 'Count my sex and age in the network’s figures',
  'intake.sex.legend': 'Sex of the person it happened to',
  'intake.age.label': 'Age of the person it happened to',
  'intake.language.label': 'In which language should we answer you?',
  'intake.gender-wish.legend': 'Who should read your story?',
  'intake.gender-wish.any': 'A woman or a man, no preference',
  'intake.gender-wish.woman': 'Preferably a woman',
  'intake.gender-wish.man': 'Preferably a man',
  'intake.more.people': 'When, and who?',
  'intake.more.consent': 'Permissions, language and figures',

  'intake.steps.progress': 'Question {number} of {total}',
  'intake.steps.next': 'Next',
  'intake.steps.back': 'Back',
  'intake.steps.check': 'Check your answers',
  'intake.steps.check-hint': 'Nothing has been sent yet. If you change an answer, you come back here.',
  'intake.steps.change': 'Change',
  'intake.steps.unanswered': 'Not answered',
  'intake.unanswered.own-phone': 'Not answered: we assume that others use it too.',
  'intake.unanswered.category': 'Not answered: the team will see it as it reads.',
  'intake.unanswered.aboutWhom': 'Not answered: we take it for a no.',
  'intake.unanswered.risk': 'Not answered: we assume that there is no danger.',
  'intake.unanswered.contact':
    'Not answered: we will not contact you. The team writes to you here, to be read with your code.',
  'intake.unanswered.consents': 'Not answered: nothing is passed on to anyone.',
  'intake.unanswered.language': 'Not answered: the language of this page.',
  'intake.unanswered.genderWish': 'Not answered: a woman or a man.',
  'intake.steps.to-code': 'Go on to the code',
  'intake.letters.label': 'Bambara letters',
  'intake.letters.capitals': 'Capitals',

  'intake.code.title': 'Your receipt code',
  'intake.code.lead':
    'Write it down now, before you send. With it you can learn whether the complaint arrived, read messages and answer.',
  'intake.code.show': 'Show my code and write it down',
  'intake.code.once':
    'This code is valid only once the complaint is sent. If the page reloads before, the code changes.',
  'intake.code.keep':
    'Write it on paper or learn it. Do not save it on a shared phone or computer. Without this code you cannot come back, but the complaint is not lost.',
  'intake.code.own': 'This code was drawn by your phone or computer.',
  'intake.code.given': 'This code was drawn by our computers.',
  'intake.code.until':
    'Send within {hours, number} hours: after that this code no longer works, and the page comes back with all your text and a new code.',
  'intake.code.aloud': 'Listen to my code, if nobody else can hear it',
  'intake.code.aloud-warning':
    'Your code will now be read aloud, digit by digit. If somebody may hear it, press once more: the voice stops.',
  'intake.digit.0': 'zero',
  'intake.digit.1': 'one',
  'intake.digit.2': 'two',
  'intake.digit.3': 'three',
  'intake.digit.4': 'four',
  'intake.digit.5': 'five',
  'intake.digit.6': 'six',
  'intake.digit.7': 'seven',
  'intake.digit.8': 'eight',
  'intake.digit.9': 'nine',
  'intake.code.label': 'Receipt code',
  'intake.code.changed': 'New code: the old one no longer works',

  'intake.send.button': 'Send the complaint',
  'intake.send.code':
    'Have you written down your receipt code? It is just above, under “Show my code and write it down”.',
  'intake.send.busy': 'Sending… Do not close the page.',
  'intake.send.by-server':
    'Our computers will seal your story as soon as it arrives, then clear it from their memory. Until then they can read it: it is not sealed in your phone or computer.',
  'intake.send.by-browser':
    'Your story will be sealed in this phone or computer, before it leaves. Our computers receive it closed, without a key to open it.',
  'intake.send.preparing': 'Your browser is getting ready to seal your story…',
  'intake.send.failed-sealing':
    'Your browser cannot seal your story. If you send, our computers will receive it open, and seal it when it arrives.',
  'intake.send.by-server-button': 'Send, sealed by our computers',
  'intake.send.files': 'Photos, recordings and documents: you can add them right after sending.',
  'intake.send.files-no-script':
    'Photos, recordings and documents: you can add them right after sending, one by one.',

  'intake.receipt.title': 'Complaint received',
  'intake.receipt.added-title': 'Addition received',
  'intake.receipt.same': 'This complaint had already arrived: it counts once, and keeps the same code.',
  'intake.receipt.added':
    'This code had already been used for a complaint. What you have just sent is different: we kept it as an addition to the first.',
  'intake.receipt.voice': 'Your spoken story is now on its way',
  'intake.receipt.voice-text':
    'Do not close this page before you read “arrived” here. If it does not arrive, you can try again here while the page is open.',
  'intake.receipt.now': 'Now:',
  'intake.receipt.now-text': 'the verification team sees it in its list.',
  'intake.receipt.by': 'By {date} at the latest:',
  'intake.receipt.by-text': 'someone from the team will have read it and decided what happens next.',
  'intake.receipt.answer-by': 'Before {date}:',
  'intake.receipt.answer-text': 'you will have an answer, to be read with your code.',
  'intake.receipt.back': 'To come back:',
  'intake.receipt.back-text': 'open {address} and write this code.',
  'intake.receipt.dont': 'What it is better not to do',
  'intake.receipt.dont-code': 'Do not give this code to anyone, not even to someone who says we sent them.',
  'intake.receipt.dont-alone': 'Do not go alone to see the person you accuse, and do not warn them.',
  'intake.receipt.dont-evidence':
    'Do not throw away any papers, messages or photos. Do not risk your safety to look for more.',
  'intake.receipt.dont-talk': 'Do not publish your story on social media: people may recognise you.',
  'intake.receipt.server-sealed': 'Sealed by our computers when it arrived.',
  'intake.receipt.browser-sealed': 'Sealed in your phone or computer before it was sent.',

  'intake.drill.noted': 'I have noted my code',
  'intake.drill.ask': 'Write the last 4 digits of your code',
  'intake.drill.hint':
    'Read them from your paper, or from memory: the code is hidden for now. Nothing is sent.',
  'intake.drill.check': 'Check',
  'intake.drill.see-again': 'See my code again',
  'intake.drill.empty': 'Write 4 digits, or see your code again',
  'intake.drill.wrong':
    'Those are not the last 4 digits. Here is your code: compare each group with what you noted.',
  'intake.drill.right': 'That is right: you have your code. You can close this page, or add files below.',
  'intake.drill.leave': 'Close without checking',
  'intake.drill.no-script':
    'Before you close this page, compare what you noted with this code, group by group. If others use this phone or computer, close the browser at the end.',

  'intake.ways.title': 'Other ways to keep the code',
  'intake.ways.show': 'Show them all the same',
  'intake.ways.shared':
    'A picture, printing and copying are not offered: on a phone or computer that others use, they leave traces.',
  'intake.ways.square': 'This square and the picture hold only the digits of your code.',
  'intake.ways.save': 'Save a picture',
  'intake.ways.print': 'Print',
  'intake.ways.copy': 'Copy',
  'intake.ways.copied': 'Copied. The keyboard may remember it.',
  'intake.ways.failed': 'That did not work here. Note the code on paper.',

  'intake.files.title': 'Add photos, recordings or documents',
  'intake.files.button': 'Choose files',
  'intake.files.no-script':
    'Without JavaScript, files go one at a time. Our computers seal the file as soon as it arrives, in their memory, then forget it: it is not sealed in your phone or computer.',
  'intake.files.no-script-photo':
    'Nothing is removed from the file: a photo keeps the place, the time and the phone that it carries, a document its author’s name. If this can give you away, do not send it like this.',
  'intake.files.one': 'A photo, a recording or a document ({size} at most)',
  'intake.files.one-wait':
    'Sending may take long. Wait for the page that says “arrived”: before it, nothing is certain.',
  'intake.files.one-button': 'Send this file',
  'intake.files.hint':
    'Up to {most, number} files of {size} each. They are sealed in your phone or computer.',
  'intake.files.photos':
    'A photo often carries the place, the time and the phone. Your browser makes it anew without them, and lighter, before sealing it.',
  'intake.files.keep': 'Keep the original of the photos I choose next',
  'intake.files.keep-hint':
    'The original is sharper. But it can tell where, when and with which phone the photo was taken: this may give you away.',
  'intake.files.others':
    'Nothing is removed from other files: a document may keep its author’s name, a video the place, the time and faces, a recording voices. Only the team will be able to open them.',
  'intake.files.voice': 'Your voice',
  'intake.files.fare.waiting': 'waiting',
  'intake.files.fare.preparing': 'making the photo anew…',
  'intake.files.fare.ready': 'not sent yet: is it the right photo?',
  'intake.files.fare.asks':
    'Your browser cannot make this photo anew. Sent as it is, it keeps all that it carries: the place, the time, the phone.',
  'intake.files.fare.sealing': 'sealing…',
  'intake.files.fare.sending': 'sending',
  'intake.files.fare.paused': 'paused: {here} of {of} parts have arrived',
  'intake.files.fare.interrupted':
    'the connection dropped: {here} of {of} parts have arrived, trying again in a moment',
  'intake.files.fare.failed':
    'did NOT fully arrive: {here} of {of} parts. “Try again” goes on where it stopped.',
  'intake.files.fare.arrived': 'arrived',
  'intake.files.fare.cancelled':
    'cancelled. What had already arrived stays sealed, and will be erased after three days.',
  'intake.files.fare.refused': 'did NOT arrive: our computers refused it. Choose it again.',
  'intake.files.fare.too-big': 'too big (over {size})',
  'intake.files.fare.too-many': 'already {most, number} files',
  'intake.files.fare.empty': 'empty file: choose another one, or take the photo or record the sound again',
  'intake.files.fare.kind': 'this kind of file is not taken here',
  'intake.files.do.pause': 'Pause',
  'intake.files.do.continue': 'Continue',
  'intake.files.do.retry': 'Try again',
  'intake.files.do.now': 'Try now',
  'intake.files.do.cancel': 'Cancel',
  'intake.files.do.as-is': 'Send as it is',
  'intake.files.do.send': 'Send',
  'intake.files.do.remove': 'Remove',
  'intake.files.do.drop': 'Do not send',
  'intake.files.carries.cleaned': 'made anew without place, time or phone',
  'intake.files.carries.original': 'original: the place, the time and the phone may be in it',
  'intake.files.carries.document': 'may keep its author’s name and dates',
  'intake.files.carries.video': 'may keep the place and the time; shows faces, lets voices be heard',
  'intake.files.carries.sound': 'lets voices be heard',
  'intake.files.carries.other': 'may keep more than what is seen',
  'intake.files.carries.voice': 'do not close this page before “arrived”',
  'intake.files.arrived-at': 'arrived on {date}',
  'intake.files.number': 'File {number}, about {size}',
  'intake.files.voice-size': 'Your voice, about {size}',
  'intake.files.list': 'Files sent',
  'intake.files.incomplete': 'did not fully arrive: choose it again',

  'intake.follow.title': 'Follow my complaint',
  'intake.follow.lead':
    'Write the 20 digits of your code: you will see whether your complaint has arrived, and where it stands. Spaces do not matter.',
  'intake.follow.button': 'Open',
  'intake.follow.busy': 'Opening… this can take a few seconds.',
  'intake.follow.by-server':
    'In this browser, our computers open your messages to show them to you, then forget them. With JavaScript, your phone or computer opens them.',
  'intake.follow.error-empty': 'Write your receipt code',
  'intake.follow.error-length': '20 digits are needed; you wrote {count, number}',
  'intake.follow.error-check':
    'One digit is wrong, or two are swapped. Compare with what you wrote down. If the code is lost, your complaint is handled all the same: you can make a new one, and mention the first in it',
  'intake.follow.error-characters': 'The code has digits only. If you read the letter O, write the digit 0',
  'intake.follow.error-unknown':
    'No complaint has arrived with this code. Read it again; if it is right, your complaint did not arrive: send it again',
  'intake.follow.error-many': 'Too many attempts. Wait a few minutes, then start again',
  'intake.follow.error-down':
    'Our computers are not answering at the moment. Your complaint is not lost. Try again in a few minutes',
  'intake.follow.received': 'Received on {date}',
  'intake.follow.reload': 'Reloading this page asks for your code again and erases a message not yet sent.',
  'intake.follow.reload-shows':
    'Reloading this page shows it again without asking for your code, and erases a message not yet sent. A message that has arrived is not sent twice. If others use this phone or computer, close the browser when you have finished.',
  'intake.follow.sending': 'Sending…',
  'intake.follow.where': 'Where does it stand?',
  'intake.follow.state.received': 'Received. Someone from the team is going to read it.',
  'intake.follow.state.assigned': 'Given to someone from the team, who is going to read it.',
  'intake.follow.state.verifying': 'The team is checking the facts.',
  'intake.follow.state.awaiting-complainant': 'The team is waiting for your answer.',
  'intake.follow.state.deciding': 'A second person is reading the conclusion again.',
  'intake.follow.state.concluded': 'Finished.',
  'intake.follow.next.triage': 'For the team to do: decide what happens next, by {date} at the latest.',
  'intake.follow.next.verification': 'For the team to do: finish checking, by {date} at the latest.',
  'intake.follow.next.second-person': 'For the team to do: confirm, by {date} at the latest.',
  'intake.follow.next.withdrawal': 'For the team to do: close the case.',
  'intake.follow.next.answer':
    'For you to do: answer the team’s latest message before {date}, if you safely can. Without an answer, the team will write once more before it closes the complaint. Once closed, it can be opened again for {days, number} days: write to the team.',
  'intake.follow.next.last-answer':
    'For you to do: answer the team’s latest message before {date}, if you safely can. Without an answer, the complaint may be closed. It can then be opened again for {days, number} days: write to the team.',
  'intake.follow.next.late-answer':
    'For you to do: answer the team’s latest message, if you safely can. The time has passed, but you can still answer. Without an answer, the complaint may be closed. It can then be opened again for {days, number} days: write to the team.',
  'intake.follow.next.none':
    'The team has finished. You can still write to it, for instance if there is something new.',
  'intake.follow.heard.triage': 'For the team to do: decide what happens next, before the date written here.',
  'intake.follow.heard.verification': 'For the team to do: finish checking, before the date written here.',
  'intake.follow.heard.second-person': 'For the team to do: confirm, before the date written here.',
  'intake.follow.heard.answer':
    'For you to do: answer the team’s latest message before the date written here, if you safely can. Without an answer, the team will write once more before it closes the complaint.',
  'intake.follow.heard.last-answer':
    'For you to do: answer the team’s latest message before the date written here, if you safely can. Without an answer, the complaint may be closed. It can then be opened again, for a time: write to the team.',
  'intake.follow.heard.late-answer':
    'For you to do: answer the team’s latest message, if you safely can. The time has passed, but you can still answer. Without an answer, the complaint may be closed. It can then be opened again, for a time: write to the team.',
  'intake.follow.heard.withdrawn':
    'You asked to withdraw this complaint. Nobody will contact you, nothing will be passed on, and the team will close the case. If you have changed your mind, write it to the team, on this page.',
  'intake.follow.unreadable':
    'The team cannot open your story. It is not your fault. Make a new complaint: it will have a new code.',
  'intake.follow.withdrawal-asked':
    'You asked to withdraw this complaint on {date}. Nobody will contact you, nothing will be passed on, and the team will close the case.',
  'intake.follow.withdrawal-back':
    'Have you changed your mind? No button cancels this request: write it to the team, right here. Even when closed, the case can be opened again for {days, number} days.',
  'intake.follow.finding.substantiated': 'The facts are established.',
  'intake.follow.finding.partly-substantiated': 'Some of the facts are established.',
  'intake.follow.finding.unsubstantiated':
    'There is not enough evidence to establish the facts. This does not mean that they are false.',
  'intake.follow.finding.unfounded': 'The evidence found goes against what was reported.',
  'intake.follow.finding.not-examined': 'The facts were not examined.',
  'intake.follow.action.transmitted':
    'The complaint was passed on to an authority. Passed on does not mean solved.',
  'intake.follow.action.mediated': 'The team helped the people to find an agreement.',
  'intake.follow.action.advised': 'The team gave you advice: read its messages.',
  'intake.follow.closing.inadmissible':
    'This is not part of our mission: we could not examine the facts. Look in the team’s messages for where to turn; if nothing is said there, ask it.',
  'intake.follow.closing.duplicate':
    'Your complaint had already been received: it is followed together with the other one. Nothing is lost.',
  'intake.follow.closing.withdrawn':
    'You had asked to withdraw this complaint: it is closed, and the facts were not examined.',
  'intake.follow.closing.no-answer':
    'The team asked you questions and had no answer: it closed the case without being able to examine the facts. Write to it: it can open the case again.',
  'intake.follow.messages': 'Messages',
  'intake.follow.new': 'new',
  'intake.follow.new-below':
    '{count, plural, one {One new message} other {# new messages}} from the team, further down.',
  'intake.follow.no-message': 'No message yet. When the team writes, you will read it here.',
  'intake.follow.from-team': 'The team',
  'intake.follow.from-you': 'You',
  'intake.follow.subject.objection': 'Objection to the conclusion',
  'intake.follow.subject.handling': 'Complaint about how it was handled',
  'intake.follow.subject.erasure': 'Request to erase',
  'intake.follow.subject.survey': 'Your opinion',
  'intake.follow.unopened': 'This message does not open. Write to the team to send it again.',
  'intake.follow.message-label': 'Write to the team',
  'intake.follow.message-hint':
    'Whoever finds your code can read these messages. Leave out what would put you in danger.',
  'intake.follow.message-button': 'Send the message',
  'intake.follow.addition-label': 'Add facts',
  'intake.follow.addition-hint':
    'Only the team will be able to read them. You will not see them here again, even with your code.',
  'intake.follow.addition-button': 'Send these facts',
  'intake.follow.objection-title': 'Object to the conclusion (until {date})',
  'intake.follow.objection-text':
    'If you do not agree, say so here. The case will be opened again. It will be taken up by other people than those who decided.',
  'intake.follow.objection-label': 'Why you do not agree',
  'intake.follow.objection-hint':
    'What was forgotten or misunderstood, or what is new. Whoever finds your code can read these messages.',
  'intake.follow.objection-button': 'Object to the conclusion',
  'intake.follow.handling-label': 'Complain about how I was treated',
  'intake.follow.handling-text':
    'This message goes to the team that handles your complaint. All its members can read it, its lead too, and the person you complain about if they belong to it.',
  'intake.follow.handling-other':
    'For another team to read it, make a new complaint instead, and say that the person you accuse works with us.',
  'intake.follow.handling-elsewhere': 'You can also turn to others, outside our network.',
  'intake.follow.handling-hint':
    'A delay, a lack of respect, something that was not kept secret… Whoever finds your code can read these messages.',
  'intake.follow.handling-button': 'Send this complaint',
  'intake.follow.erasure-label': 'Ask to erase what I wrote',
  'intake.follow.erasure-can':
    'Asking erases nothing at once: the team reads your request, and tells you here what will be erased and what must stay.',
  'intake.follow.erasure-cannot':
    'What was already passed on to an authority, we cannot erase there. Safety copies only go with time. Your complaint stays counted in the figures, with nothing of what you wrote.',
  'intake.follow.erasure-hint': 'Everything, or only a part: a name, a message, a file…',
  'intake.follow.erasure-button': 'Ask for erasure',
  'intake.follow.survey-title': 'Three questions, to do better',
  'intake.follow.survey-hint':
    'You may leave them out. Only the team will read your answers; they change nothing in your case.',
  'intake.follow.survey.understandable': 'Did you understand what was happening?',
  'intake.follow.survey.respected': 'Were you treated with respect?',
  'intake.follow.survey.come-back': 'Would you come back to us?',
  'intake.follow.survey.yes': 'Yes',
  'intake.follow.survey.partly': 'Partly',
  'intake.follow.survey.no': 'No',
  'intake.follow.survey.not-said': 'I prefer not to say',
  'intake.follow.survey-button': 'Send my answers',
  'intake.follow.sent-message': 'Message arrived.',
  'intake.follow.sent-addition': 'Addition arrived. Only the team can read it.',
  'intake.follow.sent-objection': 'Objection arrived. The case is open again, and will go to other people.',
  'intake.follow.sent-handling': 'Complaint arrived. The team will answer you here.',
  'intake.follow.sent-erasure': 'Request to erase arrived. The team will answer you here.',
  'intake.follow.sent-survey': 'Answers arrived. Thank you.',
  'intake.follow.error-objection':
    'NOT sent: this conclusion can no longer be objected to. The time has passed, or the case is open again already. Your text is still here: you can write it to the team as a message',
  'intake.follow.error-text': 'Write something before you send',
  'intake.follow.sent-file': 'File arrived, complete.',
  'intake.follow.error-file-none': 'No file chosen. Choose one',
  'intake.follow.error-file-empty': 'The file is empty. Choose another one',
  'intake.follow.error-file-kind': 'This kind of file is not taken here',
  'intake.follow.error-file-many': 'The number of files allowed is reached',
  'intake.follow.error-file-failed': 'The file did NOT arrive. Send it again',
  'intake.follow.error-long':
    'NOT sent: your text is too long (the most is 50,000 characters). Send it in parts',
  'intake.follow.error-not-sent': 'NOT sent. Your text is still here: try again',
  'intake.follow.consent-title': 'Change my consents',
  'intake.follow.consent-text':
    'Tick those whom the team may pass it on to, untick the others. It holds at once. What has already gone can’t be taken back.',
  'intake.follow.consent-button': 'Save my consents',
  'intake.follow.sent-consent': 'Your consents are saved. The team sees it.',
  'intake.follow.withdraw-title': 'Withdraw my complaint',
  'intake.follow.withdraw-text':
    'The team will at once stop contacting you and passing anything on. It will check that nobody forces you, then close the case.',
  'intake.follow.withdraw-forced':
    'If someone forces you, ask for it anyway: the team knows that this happens, and will watch for it.',
  'intake.follow.withdraw-button': 'Ask to withdraw',
  'intake.follow.withdraw-confirm': 'Yes, I ask to withdraw this complaint',
  'intake.follow.error-confirm': 'Tick the box to confirm',
  'intake.follow.close': 'Close and clear the screen',

  'intake.how.title': 'How your words are protected',
  'intake.how.sealed':
    'What you write is sealed before it is kept. Whoever stole our disks, our backups or our database would read nothing in them.',
  'intake.how.sealed-here':
    'With JavaScript, your story is sealed in your phone or computer: our machines receive it closed, and do not have the key.',
  'intake.how.sealed-there':
    'Without JavaScript, our machines receive your story open, seal it at once in their memory, then forget it. The page says so before you send.',
  'intake.how.limit':
    'But whoever took control of our running machines could read new complaints: without JavaScript, at the moment when they seal them; with JavaScript, by changing the scripts of this page. These scripts are short and their fingerprints are published below, so that anyone can compare them. What is sealed already, they would not read.',
  'intake.how.readable':
    'These stay readable, to route and to count: district, what it is about, choices, language, dates. For sexual violence and children, the district and the what it is about are masked.',
  'intake.how.protected': 'What is protected',
  'intake.how.not-protected': 'What is not',
  'intake.how.law': 'What the law says, and its limits',
  'intake.how.law-retaliation':
    'Mali’s Penal Code (articles 243-90 and 243-91) forbids revenge on someone who has reported in good faith, until three years after the case is closed. “In good faith”: you believe that what you say is true.',
  'intake.how.law-limits':
    'The law acts afterwards. It prevents neither a threat, nor the loss of a job, nor violence, and we can’t enforce it ourselves. Do not rely on it alone.',
  'intake.how.law-data':
    'Law 2013-015 protects your data: they are used only with your consent, for a purpose and a time that are told. You can change your consent with your code.',
  'intake.how.law-search':
    'Law 2019-056 lets the authorities search and copy a phone or a computer (articles 74 to 78) and listen to communications (articles 83 to 86). We do not keep your internet address, but your phone and your operator may keep a trace of this visit.',
  'intake.how.readers': 'Teams that may receive a complaint, and the key of each',
  'intake.how.since': 'since {date}',
  'intake.how.rotated': 'replaced',
  'intake.how.compromised': 'refused',
  'intake.how.root': 'The network’s root key',
  'intake.how.scripts': 'Fingerprints of this page’s files (SHA-256)',
  'intake.elsewhere.title': 'Where to find help elsewhere',
  'intake.elsewhere.lead': 'We cannot do everything. Others can heal, defend, protect or judge.',
  'intake.elsewhere.emergency': 'To call at once, if it is safe',
  'intake.elsewhere.by-need': 'By what you need',
  'intake.elsewhere.unknown':
    'Where there is no address or number, we know none that is sure. Ask someone you trust.',
  'intake.elsewhere.for': 'For: {districts}',
  'intake.elsewhere.both': 'Going elsewhere does not stop you from making a complaint here.',

  'intake.problem.not-found': 'This page does not exist',
  'intake.problem.not-found-text': 'You can make a complaint, or follow yours with its code.',
  'intake.problem.failed': 'Something went wrong on our side',
  'intake.problem.failed-text':
    'Nothing was received. Go back: your text should still be there. Then try again.',
  'intake.problem.too-large': 'This is too long to send at once',
  'intake.problem.too-large-text':
    'Nothing was received. Go back: your text should still be there. Send the beginning, then add the rest with your code.',
  'intake.problem.file-too-large': 'This file is too big',
  'intake.problem.file-too-large-text': 'It was not received. Go back and choose a smaller one.',
  'intake.problem.one-file': 'One file at a time',
  'intake.problem.one-file-text': 'Nothing was received. Go back and send the files one after the other.',
  'intake.problem.foreign': 'This came from another page',
  'intake.problem.foreign-text': 'To be safe we did not accept it. Open the form here and send it again.',
};
