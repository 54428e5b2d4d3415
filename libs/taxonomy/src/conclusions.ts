import { vocabulary, words } from './entry.js';
import { ACTION_IDS, CLOSING_REASON_IDS, FINDING_IDS } from './ids.js';

/** What the verification found. */
export const FINDINGS = /* @__PURE__ */ vocabulary('finding', FINDING_IDS, {
  substantiated: {
    labels: words('Établi', 'Substantiated', 'Tiɲɛ don, a dayira'),
    help: words(
      'Des motifs raisonnables de croire que cela s’est passé, et l’autre partie a été entendue ou ne pouvait l’être.',
      'Reasonable grounds to believe it happened, and the other side was heard or could not be.',
      'Dalilu sɛbɛw b’a jira ko a kɛra, ani tɔɲɔgɔn lamɛnna walima a tun tɛ se ka lamɛn.',
    ),
    source: 'OHCHR Manual on Human Rights Monitoring, ch. 7',
  },
  'partly-substantiated': {
    labels: words('Établi en partie', 'Partly substantiated', 'Fan dɔ dayira'),
    source: 'OHCHR Manual on Human Rights Monitoring, ch. 7',
  },
  unsubstantiated: {
    labels: words('Pas assez de preuves', 'Not enough evidence', 'Dalilu ma se'),
    help: words(
      'Cela ne veut pas dire que c’est faux.',
      'That doesn’t mean it is untrue.',
      'O kɔrɔ tɛ ko nkalon don.',
    ),
    source: 'ISO 37002, 8.4',
  },
  unfounded: {
    labels: words('Les preuves montrent le contraire', 'The evidence shows otherwise', 'Dalilu ye wɛrɛ jira'),
    source: 'ISO 37002, 8.4',
  },
  'not-examined': { labels: words('Non examiné', 'Not examined', 'A ma sɛgɛsɛgɛ'), source: 'ISO 37002, 8.4' },
});

/** What was done. */
export const ACTIONS = /* @__PURE__ */ vocabulary('action', ACTION_IDS, {
  transmitted: {
    labels: words('Transmis à une autorité', 'Passed on to an authority', 'A cira fanga dɔ ma'),
    help: words(
      'Transmis ne veut pas dire réglé.',
      'Passed on does not mean solved.',
      'Ciri kɔrɔ tɛ ko a ɲɛnabɔra.',
    ),
    source: 'ISO 37002, 8.4',
  },
  mediated: { labels: words('Entente trouvée', 'Agreement found', 'Bɛnkan sɔrɔla'), source: 'Network' },
  advised: { labels: words('Conseil donné', 'Advice given', 'Laadilikan dira'), source: 'Network' },
  none: { labels: words('Aucune suite', 'No action', 'Foyi ma kɛ'), source: 'Network' },
});

/** Why something was closed unexamined. */
export const CLOSING_REASONS = /* @__PURE__ */ vocabulary('closing-reason', CLOSING_REASON_IDS, {
  inadmissible: {
    labels: words('Ce n’est pas de notre mission', 'Not within our remit', 'An ka baara tɛ'),
    help: words(
      'Le réseau dit où s’adresser.',
      'The network says where to turn.',
      'Jɛkulu b’a fɔ ka taa yɔrɔ min na.',
    ),
    source: 'ISO 37002, 8.3',
  },
  duplicate: { labels: words('Déjà signalé', 'Already reported', 'A fɔra kaban'), source: 'Network' },
  withdrawn: {
    labels: words('Retiré par la personne', 'Withdrawn by the person', 'A tigi y’a bɔ a la'),
    source: 'Network',
  },
  'no-answer': {
    labels: words(
      'Sans réponse à nos questions',
      'No answer to our questions',
      'An ka ɲininkaliw jaabi ma sɔrɔ',
    ),
    source: 'Network',
  },
  spam: {
    labels: words('Message sans objet', 'Message without substance', 'Kuma kuntan'),
    source: 'Network',
  },
});
