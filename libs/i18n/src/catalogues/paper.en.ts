import type { TranslationOf } from '../catalogue.js';
import type { paperFr } from './paper.fr.js';

/** English words of the paper form. */
export const paperEn: TranslationOf<typeof paperFr> = {
  'paper.title': 'File a complaint on paper',
  'paper.lead':
    'Fill this in alone, or with an intake monitor. Everything is optional but what happened, where, and what it is about. Write your name only if you want to.',
  'paper.hand': 'Before you hand it over',
  'paper.handText':
    'This sheet is not protected: whoever finds it reads it. Do not carry it on you, do not photograph it. Hand it in person to the monitor, folded in a closed envelope without a name; never through someone else. If there are checkpoints on the way, tell it aloud instead, on the spot.',
  'paper.write': 'If there is no room left, write on the back of this page.',
  'paper.tick': 'Tick one box a line.',
  'paper.other': 'Another place:',
  'paper.monitor': 'For the intake monitor',
  'paper.monitorText':
    'Received on ____ / ____ / ________ . Enter the sheet in the console (“File for someone”), with that day. Give the person the code, on the slip below or aloud. Then burn the sheet, or tear it small: do not file it away.',
  'paper.slip': 'To tear off: this slip is the person’s. The 20 digits of their code, and nothing else.',
  'paper.page': 'Page {number, number} of {total, number}',
};
