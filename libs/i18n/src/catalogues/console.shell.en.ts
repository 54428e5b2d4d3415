import type { TranslationOf } from '../catalogue.js';
import type { shellFr } from './console.shell.fr.js';

/** English sentences of the console: shell. */
export const shellEn: TranslationOf<typeof shellFr> = {
  'app.demonstration': 'Demonstration: this is not the network’s official list.',
  'app.skip': 'Skip to content',
  'app.menu': 'Menu',
  'app.more': 'Menu',
  'app.help': 'Help and shortcuts',
  'app.close': 'Close',
  'app.cancel': 'Cancel',
  'app.retry': 'Try again',
  'app.loading': 'Loading…',
  'app.queue': 'Triage queue',
  'app.figures': 'Figures',
  'app.imports': 'Import',
  'app.reports': 'Reports',
  'app.account': 'My account',
  'app.signOut': 'Sign out',
  'app.notFound.title': 'This page does not exist',
  'app.notFound.text': 'The address may be incomplete.',
  'app.forbidden.title': 'This page is not for your role',
  'app.forbidden.text': 'It exists, for others than you. If you need it, ask the network’s administrator.',
  'app.notFound.back': 'Back to the start',
  'error.unreachable':
    'The server does not answer. Nothing was sent; what you wrote is still here. Check the connection, then try again.',
  'error.other': 'The server refused ({code}). What you wrote is still here.',
  'help.title': 'Help and shortcuts',
  'help.keys': 'On the keyboard',
  'help.next': 'next, previous complaint',
  'help.open': 'open',
  'help.enter': 'Enter',
  'help.back': 'back to the list',
  'help.usual': 'do the usual action',
  'help.spam': 'close as spam (then Enter)',
  'help.note': 'write a note',
  'help.send': 'send what is being written',
  'help.undo': 'take back what was just done',
  'help.select': 'choose a complaint; with shift, all up to here',
  'help.this': 'this help',
  'help.off': 'These shortcuts are off. You can turn them on in “My account”.',
  'help.who':
    'Your whole team can open a complaint of the team. Assignment says who is responsible, not who can read it.',
  'help.figures':
    'Each number of the figures opens: what it counts, how, and up to when. The period and the filters stand in the page’s address: sent to a colleague, it shows the same.',
  'help.sealed':
    'What people wrote opens only in your browser. The server cannot read it. Each opening is recorded.',
  'instant.now': 'just now',
  'live.offline':
    'Connection lost since {time}; trying again. What is shown may be out of date; what you write is kept here.',
  'role.verifier': 'verifier',
  'role.lead': 'team lead',
  'role.coordinator': 'coordinator',
  'role.administrator': 'administrator',
  'role.auditor': 'auditor',
  'role.monitor': 'intake monitor',
};
