import type { TranslationOf } from '../catalogue.js';
import type { sessionFr } from './console.session.fr.js';

/** English sentences of the console: session. */
export const sessionEn: TranslationOf<typeof sessionFr> = {
  'signIn.title': 'Team sign-in',
  'signIn.username': 'User name',
  'signIn.passphrase': 'Passphrase',
  'signIn.passphraseHint': 'The words received when the account was made, separated by spaces.',
  'signIn.show': 'Show the phrase',
  'signIn.submit': 'Sign in',
  'signIn.neverSent': 'The passphrase never leaves this device.',
  'signIn.needUsername': 'Enter your user name.',
  'signIn.needPassphrase': 'Enter your passphrase.',
  'signIn.refused': 'This name and this phrase do not go together. Check both, word by word.',
  'signIn.step.ask': 'Asking the server…',
  'signIn.step.derive':
    'Your device is computing the key. It takes a few seconds on purpose: guessing becomes very slow.',
  'signIn.step.prove': 'Proving the phrase without sending it…',
  'signIn.step.unlock': 'Opening your keys…',
  'signIn.notice.ended':
    'Your session has ended. Sign in again: what you were writing is kept in this tab, sealed, and comes back after signing in.',
  'signIn.notice.idle':
    'The session closed after {minutes, number} minutes without activity. What you were writing is kept in this tab, sealed, and comes back after signing in.',
  'signIn.notice.signed-out': 'You are signed out. The keys have been wiped from this tab.',
  'signIn.resume': 'Reopening your session…',
  'signIn.unreachable': 'The server does not answer. Your session and your texts are kept in this tab.',
  'signIn.broken':
    'The session exists, but your keys do not open here. Sign in again. If it happens again, tell the person who administers the network: do not go on.',
  'idle.title': 'Are you still there?',
  'idle.text':
    'Without an answer the session closes in {seconds, number} s. What you are writing will be kept, sealed, in this tab.',
  'idle.stay': 'Stay signed in',
  'signOut.title': 'Sign out?',
  'signOut.drafts':
    'You have {count, plural, one {one unsent text} other {# unsent texts}} in this tab. Signing out erases them.',
  'signOut.erase': 'Erase and sign out',
  'trust.root.title': 'Stopping here: the network’s root key is not the one your account knows',
  'trust.root.text':
    'Someone may have changed the server or its configuration. Write nothing, share nothing. Tell the person who administers the network by another means (in person).',
  'trust.bad.title': 'A signature of the network is not valid',
  'trust.bad.text':
    '{count, plural, one {One statement} other {# statements}} of the directory lacks the expected signatures. Nothing will be sealed or handed to it. Your team’s complaints open as before. Tell the person who administers the network.',
  'trust.team.title': 'The key of your team “{team}” does not open',
  'trust.team.text':
    'You will see its complaints without being able to read them. Ask the team lead to admit you again.',
  'account.title': 'My account',
  'account.name': 'Name',
  'account.roles': 'Roles',
  'account.language': 'Interface language',
  'account.theme': 'Appearance',
  'account.theme.auto': 'Like the device',
  'account.theme.light': 'Light',
  'account.theme.dark': 'Dark',
  'account.keys': 'Single-key shortcuts (j, k, ?…)',
  'account.keysHint': 'Turn off if you dictate or use voice control.',
  'account.teams': 'My teams',
  'account.lead': 'lead',
  'account.member': 'member',
  'account.teamOpen': 'key open',
  'account.teamClosed': 'key closed',
  'account.noTeams': 'You are not a member of any team: no complaint is visible to you.',
  'account.recipient': 'My public key',
  'account.passphrase.title': 'My passphrase',
  'account.passphrase.text':
    'Change it if someone may have read it, or after a device was lost. It is drawn, never chosen. Your keys stay the same: if someone had your old phrase and a copy of the server, tell the person who administers the network too.',
  'account.passphrase.change': 'Change my passphrase',
  'account.passphrase.new': 'Your new phrase',
  'account.passphrase.write':
    'Write it on paper before you go on. It is shown here only; nobody can find it again.',
  'account.passphrase.again': 'Type the new phrase',
  'account.passphrase.current': 'Your current phrase',
  'account.passphrase.differs': 'That is not the new phrase: copy it word by word.',
  'account.passphrase.wrong': 'That name and that current phrase do not match.',
  'account.passphrase.do': 'Put the new phrase in place',
  'account.passphrase.changed': 'The new phrase is in place. Your other sessions have ended.',
  'account.sessions.title': 'My sessions',
  'account.sessions.text':
    'Where you are signed in now. From where, nobody writes down. End what you do not know, and then change your passphrase.',
  'account.sessions.this': 'This session',
  'account.sessions.other': 'Another one',
  'account.sessions.opened': 'opened',
  'account.sessions.used': 'used',
  'account.sessions.end': 'End',
  'account.sessions.endOthers': 'End all others',
  'account.identity.title': 'Export my identity',
  'account.identity.text':
    'This file opens, on another computer and without this site, the complaints you exported. Whoever obtains it can read them too. Keep it only on an encrypted medium, away from the export, and never in a messaging service.',
  'account.identity.command': 'Then, in a terminal:',
  'account.identity.confirm': 'I understand: this file replaces my passphrase',
  'account.identity.passphrase': 'Type your passphrase again',
  'account.identity.wrong': 'That is not your passphrase.',
  'account.identity.do': 'Download my identity',
};
