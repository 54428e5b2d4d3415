import type { TranslationOf } from '../catalogue.js';
import type { conflictsFr } from './console.conflicts.fr.js';

/** English sentences of the console: what one has declared to be in conflict with. */
export const conflictsEn: TranslationOf<typeof conflictsFr> = {
  'conflict.title': 'Conflicts of interest',
  'conflict.text':
    'Declare the persons and places that touch you closely: relatives, friends, enemies, employers, your village. Before a complaint opens, your browser looks for these names in it.',
  'conflict.does.shut': 'If it finds one, nothing is shown. The complaint goes back to the team unread.',
  'conflict.does.final':
    'You are excluded from it for good: you cannot undo that, not even by removing the name.',
  'conflict.does.seen':
    'The team sees that a declared conflict took you away from this complaint; never which one.',
  'conflict.does.sealed':
    'This list is sealed to you alone, in your browser. The server cannot read it, nor can the team.',
  'conflict.does.words':
    'Give first and last name: a short, common word would exclude you from many complaints. Accents, capitals and order do not count.',
  'conflict.closed.title': 'Your list does not open',
  'conflict.closed.text':
    'No complaint opens while it is so. Declare again what touches you: the closed list will be replaced.',
  'conflict.none': 'Nothing is declared.',
  'conflict.kind.person': 'person',
  'conflict.kind.place': 'place',
  'conflict.remove': 'Remove',
  'conflict.remove.of': 'Remove {what}',
  'conflict.full': 'The list is full: {most, number} at most.',
  'conflict.kept': 'Kept, sealed to you.',
  'conflict.name.person': 'First and last name of a person',
  'conflict.name.place': 'Name of a place',
  'conflict.phone': 'Their telephone, if you know it',
  'conflict.fault.empty': 'Write a name, or a telephone number.',
  'conflict.fault.short': 'Too short to be looked for alone: add the last name, or another word.',
  'conflict.fault.phone': 'Write the whole number: eight digits at least.',
  'conflict.add.person': 'Declare this person',
  'conflict.add.place': 'Declare this place',
  'conflict.found.title': 'This complaint is not for you',
  'conflict.found.text':
    'It touches a conflict that you have declared. It is no longer shown here and you are excluded from it; if it was yours, it went back to the team.',
  'conflict.found.on': 'Back to the list',
  'conflict.found.key': 'j opens the next complaint.',
};
