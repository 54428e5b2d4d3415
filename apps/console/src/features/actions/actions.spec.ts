import { EMPTY_RECORD, recordSummary, STAFF_EVENTS } from '#complaints/domain';
import {
  conclusionEvent,
  decisionOf,
  EMPTY_VALUES,
  missingFields,
  missingInRecord,
  transmissionWithheld,
} from './decision.js';
import { nextStep, offeredActions, placedActions } from './offered.js';

const ID = '0193f0a0-0000-7000-8000-000000000001';
const OTHER = '0193f0a0-0000-7000-8000-000000000002';
const FACTS = { id: ID, withdrawalAskedAt: null, unreadable: false };
const record = { version: 3, summary: recordSummary(EMPTY_RECORD) };
const READ = { open: true, unreadable: false, flagged: false };

describe('actions offered', () => {
  it('are exactly those allowed, in their order', () => {
    expect(offeredActions(['declined', 'accepted', 'ruled-duplicate'], READ)).toEqual([
      'accepted',
      'declined',
      'ruled-duplicate',
    ]);
    expect(offeredActions([], READ)).toEqual([]);
  });

  it('are one for proposing and concluding', () => {
    expect(offeredActions(['concluded', 'asked', 'conclusion-proposed'], READ)).toEqual([
      'conclude',
      'asked',
    ]);
  });

  it('call unreadable only what can not be read here, and seal nothing into it', () => {
    const allowed = ['unreadable', 'transferred', 'accepted'] as const;
    expect(offeredActions(allowed, READ)).toEqual(['accepted', 'transferred']);
    expect(offeredActions(allowed, { open: false, unreadable: true, flagged: false })).toEqual([
      'unreadable',
      'accepted',
    ]);
  });
});

describe('a complaint that is not open here', () => {
  it('is offered nothing that seals or hands on its keys', () => {
    const closed = offeredActions(STAFF_EVENTS, { open: false, unreadable: false, flagged: false });
    expect(offeredActions(STAFF_EVENTS, READ).filter((action) => !closed.includes(action))).toEqual([
      'withdrawal-closed',
      ...['conclude', 'asked', 'answered-otherwise', 'sent-back', 'second-reader-named', 'transferred'],
    ]);
  });
});

describe('the next step', () => {
  const standing = { recordComplete: false, proposalShown: true };

  it('is to accept what nobody has taken yet', () => {
    expect(nextStep(['accepted', 'declined', 'transferred'], standing)).toBe('accepted');
  });

  it('is the withdrawal once the person asked for it', () => {
    expect(nextStep(['withdrawal-closed', 'conclude'], standing)).toBe('withdrawal-closed');
  });

  it('is the record until nothing is lacking, then the conclusion', () => {
    const verifying = ['conclude', 'asked', 'returned-to-pool'] as const;
    expect(nextStep(verifying, standing)).toBe('record');
    expect(nextStep(verifying, { ...standing, recordComplete: true })).toBe('conclude');
  });

  it('is to go on with the record while an answer is awaited', () => {
    expect(nextStep(['asked'], standing)).toBe('record');
  });

  it('is to confirm, once what is confirmed can be read; nothing for who proposed it', () => {
    expect(nextStep(['confirmed', 'sent-back'], standing)).toBe('confirmed');
    expect(nextStep(['confirmed', 'sent-back'], { ...standing, proposalShown: false })).toBeNull();
    expect(nextStep(['reassigned', 'transferred'], standing)).toBeNull();
  });

  it('is nothing once concluded, and what is rare is never beside it', () => {
    expect(nextStep(['reopened'], standing)).toBeNull();
    expect(placedActions(['reopened'], null, 2)).toEqual({ beside: [], more: ['reopened'] });
    expect(placedActions(['asked'], 'record', 0)).toEqual({ beside: ['asked'], more: [] });
    expect(placedActions(['accepted', 'declined', 'assigned', 'transferred'], 'accepted', 2)).toEqual({
      beside: ['declined', 'assigned'],
      more: ['transferred'],
    });
  });
});

describe('decision', () => {
  it('asks for what is missing, and for a duplicate that is another complaint', () => {
    expect(missingFields('conclude', EMPTY_VALUES, FACTS)).toEqual(['finding', 'action', 'explanation']);
    const notExamined = { ...EMPTY_VALUES, finding: 'not-examined', action: 'none', explanation: 'x' };
    expect(missingFields('conclude', notExamined, FACTS)).toEqual(['closingReason', 'message']);
    const repeats = { ...EMPTY_VALUES, message: 'Déjà reçu.' };
    expect(missingFields('ruled-duplicate', { ...repeats, duplicateOf: ID }, FACTS)).toEqual(['duplicateOf']);
    expect(missingFields('ruled-duplicate', { ...repeats, duplicateOf: OTHER }, FACTS)).toEqual([]);
    expect(missingFields('accepted', EMPTY_VALUES, FACTS)).toEqual([]);
  });

  it.each(['declined', 'ruled-duplicate', 'confirmed'] as const)(
    'ends a complaint (%s) with a word to the person, or with the choice to say none',
    (action) => {
      const values = { ...EMPTY_VALUES, closingReason: 'spam', duplicateOf: OTHER };
      expect(missingFields(action, values, FACTS)).toEqual(['message']);
      const silent = { ...values, message: 'Brouillon', withoutMessage: 'yes' };
      expect(missingFields(action, silent, FACTS)).toEqual([]);
      expect(decisionOf(action, silent, record, FACTS)).toMatchObject({ texts: [], withoutMessage: true });
      const withdrawn = { ...FACTS, withdrawalAskedAt: '2026-03-02T08:00:00Z' };
      expect(missingFields(action, values, withdrawn)).toEqual([]);
      const told = { ...values, message: 'Voici notre réponse.' };
      expect(missingFields(action, told, FACTS)).toEqual([]);
      expect(decisionOf(action, told, record, FACTS).texts).toHaveLength(1);
    },
  );

  it('closes a withdrawal with a note of what was looked for, unless nothing can be sealed into it', () => {
    const withdrawn = { ...FACTS, withdrawalAskedAt: '2026-03-02T08:00:00Z' };
    expect(missingFields('withdrawal-closed', { ...EMPTY_VALUES, lookedFor: '  ' }, withdrawn)).toEqual([
      'lookedFor',
    ]);
    const values = { ...EMPTY_VALUES, lookedFor: 'Appelée deux fois : personne ne l’y a poussée.' };
    expect(decisionOf('withdrawal-closed', values, record, withdrawn).texts).toEqual([
      { kind: 'note', body: values.lookedFor },
    ]);
    const flagged = { ...withdrawn, unreadable: true };
    expect(missingFields('withdrawal-closed', EMPTY_VALUES, flagged)).toEqual([]);
    expect(decisionOf('withdrawal-closed', values, record, flagged).texts).toEqual([]);
    const unreadable = { open: false, unreadable: true };
    expect(offeredActions(['withdrawal-closed'], { ...unreadable, flagged: false })).toEqual([]);
    expect(offeredActions(['withdrawal-closed'], { ...unreadable, flagged: true })).toHaveLength(1);
  });

  it('sends no place of a template that nobody filled in, and leaves other brackets alone', () => {
    const told = (message: string) => missingFields('confirmed', { ...EMPTY_VALUES, message }, FACTS);
    expect(told('Bonjour. [votre question]. Merci.')).toEqual(['message']);
    expect(told('Hello. [your question]')).toEqual(['message']);
    expect(told('Le texte dit « [illisible] ».')).toEqual([]);
  });

  it('goes to a second person where the domain asks for one', () => {
    expect(conclusionEvent({ finding: 'unsubstantiated', action: 'advised' })).toBe('concluded');
    expect(conclusionEvent({ finding: 'unsubstantiated', action: 'transmitted' })).toBe(
      'conclusion-proposed',
    );
    expect(conclusionEvent({ finding: 'substantiated', action: 'none' })).toBe('conclusion-proposed');
  });

  it('says why nothing can be transmitted, where the finding alone would let it', () => {
    const facts = { consents: [] as string[], withdrawalAskedAt: null };
    expect(transmissionWithheld('substantiated', facts)).toBe('no-consent');
    expect(transmissionWithheld('substantiated', { ...facts, consents: ['share-justice'] })).toBeNull();
    const withdrawn = { consents: ['share-justice'], withdrawalAskedAt: '2026-03-02T08:00:00Z' };
    expect(transmissionWithheld('substantiated', withdrawn)).toBe('withdrawn');
    expect(transmissionWithheld('unfounded', facts)).toBeNull();
    expect(transmissionWithheld('', facts)).toBeNull();
  });

  it('tells the person of a conclusion only once it stands', () => {
    const values = { ...EMPTY_VALUES, action: 'none', explanation: 'Motifs', message: 'Bonjour' };
    const proposed = decisionOf('conclude', { ...values, finding: 'substantiated' }, record, FACTS);
    expect(proposed.texts.map(({ kind }) => kind)).toEqual(['conclusion']);
    const alone = decisionOf('conclude', { ...values, finding: 'unsubstantiated' }, record, FACTS);
    expect(alone.texts.map(({ kind }) => kind)).toEqual(['conclusion', 'message-out']);
    expect(alone.payload).toMatchObject({ closingReason: null, recordVersion: 3 });
  });

  it('asks to whom and when it was transmitted, and says so only in what is sealed', () => {
    const values = { ...EMPTY_VALUES, finding: 'substantiated', explanation: 'Motifs' };
    expect(missingFields('conclude', { ...values, action: 'none' }, FACTS)).toEqual([]);
    const transmitted = { ...values, action: 'transmitted' };
    expect(missingFields('conclude', transmitted, FACTS)).toEqual(['authority', 'transmittedOn']);
    const said = { ...transmitted, authority: ' Procureur de Sikasso ', transmittedOn: '2026-03-02' };
    expect(missingFields('conclude', said, FACTS)).toEqual([]);
    const { texts, ...told } = decisionOf('conclude', said, record, FACTS);
    expect(texts[0]?.body).toEqual({
      ...{ version: 1, grounds: 'Motifs' },
      transmitted: { authority: 'Procureur de Sikasso', on: '2026-03-02' },
    });
    expect(JSON.stringify(told)).not.toMatch(/Procureur|2026-03-02/);
    // Another action was chosen after all.
    const kept = decisionOf('conclude', { ...said, action: 'advised' }, record, FACTS);
    expect(kept.texts[0]?.body).toMatchObject({ transmitted: null });
  });

  it('keeps what stands in the way of a finding beside it', () => {
    const values = { ...EMPTY_VALUES, finding: 'substantiated' };
    expect(missingInRecord('conclude', values, record)).toContain('harm-plan');
    expect(missingInRecord('accepted', values, record)).toEqual([]);
  });
});
