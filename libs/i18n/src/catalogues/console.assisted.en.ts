import type { TranslationOf } from '../catalogue.js';
import type { assistedFr } from './console.assisted.fr.js';

/** English sentences of the console: filing for someone. */
export const assistedEn: TranslationOf<typeof assistedFr> = {
  'assisted.nav': 'File for someone',
  'assisted.title': 'File for someone',
  'assisted.lead':
    'Write what the person tells you, in their words. It is sealed in this browser to the team: once sent, you cannot open it again.',
  'assisted.safe': 'First: is the person safe?',
  'assisted.safeText':
    'Ask whether they can talk here and now without being overheard. If not, agree on another time.',
  'assisted.safeCall': 'If a life is in danger, call first:',
  'assisted.facts': 'What happened',
  'assisted.who': 'The person, and others',
  'assisted.answer': 'Language and reading',
  'assisted.language': 'Which language does the person speak?',
  'assisted.read':
    'Read each sentence aloud and tick what the person answers. The words read and the answer are sealed with the complaint. Not asked counts as no.',
  'assisted.said.yes': 'The person says yes',
  'assisted.said.no': 'The person says no',
  'assisted.said.not-asked': 'Not asked',
  'assisted.received': 'Day on which the network received it',
  'assisted.receivedHint': 'Today, or the day when the paper form was filled in or the call taken.',
  'assisted.toCode': 'Continue to the code',
  'assisted.back': 'Back to the questions',
  'assisted.erase': 'Erase everything',
  'assisted.eraseText': 'Everything you wrote for this person will be erased. Nothing was sent.',
  'assisted.code': 'Give the person their code',
  'assisted.codeLead':
    'Nothing is sent yet. Have them write it down, or print it. Without it they cannot come back, and nobody can find it again. Do not keep it yourself.',
  'assisted.aloud': 'Read out group by group',
  'assisted.aloudAll': 'Show the whole code',
  'assisted.group': 'Group {number, number} of {total, number}',
  'assisted.groupBefore': 'Previous group',
  'assisted.groupNext': 'Next group',
  'assisted.print': 'Print the code alone',
  'assisted.noted': 'The person has the code',
  'assisted.ask': 'The last 4 digits, read by the person',
  'assisted.askHint': 'The code is hidden: ask them, they read it from their paper.',
  'assisted.wrong':
    'Those are not the last 4 digits. Here is the code: compare each group with what the person noted.',
  'assisted.again': 'Show the code again',
  'assisted.without': 'Send without handing over the code',
  'assisted.withoutText':
    'Only if the person cannot take it. They will not be able to come back; the complaint is handled all the same.',
  'assisted.unsure': 'We do not know whether the complaint arrived',
  'assisted.unsureText':
    'The line dropped. Everything is still here. Send again, with the same code: it will not count twice.',
  'assisted.refused': 'The complaint was NOT received',
  'assisted.refusedText': 'Everything is still here, and the code stays the same. {why}',
  'assisted.filedGone':
    'It is sealed to the team. Nothing of it is left here but the code, until “Next person”.',
  'assisted.same': 'It had already arrived: it counts once, with the same code.',
  'assisted.added':
    'A complaint had already arrived with this code: what you have just sent was added to it.',
  'assisted.tell': 'Tell the person',
  'assisted.tellBack': 'To come back: open {address}, and write this code.',
  'assisted.tellPaper':
    'Whoever finds this paper can read the messages, not the story. Keep it away from the phone, without a name.',
  'assisted.tellNone': 'The person has no code: they cannot follow this complaint.',
  'assisted.next': 'Next person',
};
