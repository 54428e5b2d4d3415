import type { TranslationOf } from '../catalogue.js';
import type { searchFr } from './console.search.fr.js';

/** English sentences of the console: searching what the server can't read. */
export const searchEn: TranslationOf<typeof searchFr> = {
  'search.label': 'Search the team’s texts',
  'search.placeholder': 'A name, a word, a number',
  'search.hint':
    'Texts that are open, or were concluded lately, will be opened in this browser; the record of who looked says so. What you look for does not leave it.',
  'search.results': 'What was found',
  'search.list': 'Complaints found, closest first',
  'search.order': 'Closest to your words first, whatever the order of the queue.',
  'search.leave': 'Back to the queue',
  'search.looking': 'Searching…',
  'search.short': 'Type at least two letters or digits.',
  'search.count': '{count, plural, =0 {No complaint} one {# complaint found} other {# complaints found}}',
  'search.countShown':
    'The first {shown, number} of {count, number} complaints. Narrow it with another word.',
  'search.none':
    '{count, plural, =0 {This team has no complaint to search.} one {Nothing in the one complaint that is open or was concluded lately. Try another word.} other {Nothing in the # complaints that are open or were concluded lately. Try another word, or fewer.}}',
  'search.noneYet': 'Nothing in the texts opened so far. The others follow.',
  'search.opening': 'Texts opened',
  'search.progress': '{opened, number} of {total, number} opened',
  'search.stopped': 'Stopped at {opened, number} of {total, number}. You can search those already.',
  'search.unreadable':
    '{count, plural, one {# complaint could not be opened wholly: what is missing is not searched.} other {# complaints could not be opened wholly: what is missing is not searched.}}',
  'search.place.reference': 'Reference',
  'search.place.story': 'Story',
  'search.place.people': 'People',
  'search.place.contact': 'How to reach',
  'search.place.message': 'Message',
  'search.place.note': 'Note',
  'search.place.transcript': 'Transcript',
  'help.search': 'search the texts',
  'help.escape': 'Esc',
  'help.leaveSearch': 'leave the search',
};
