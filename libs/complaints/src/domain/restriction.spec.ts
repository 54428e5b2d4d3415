import { net, RESTRICTED } from '#counts/domain';
import { CATEGORY_IDS, RISK_IDS } from '#taxonomy';
import fc from 'fast-check';
import { applyEvent } from './apply-event.js';
import { contextAt, lead, MONDAY, newComplaint } from './domain.support-spec.js';
import { fileComplaint, type NewComplaint } from './file-complaint.js';
import type { TeamKind } from './routing.js';

const MASKED = { restricted: true, districtId: RESTRICTED, category: RESTRICTED };

const category = fc.constantFrom(...CATEGORY_IDS);
const risk = fc.subarray<string>([...RISK_IDS]);

const file = (more: Partial<NewComplaint>) => fileComplaint(newComplaint(more), contextAt(MONDAY));

/** Filed as told, and handed over by the lead: as restricted, unless told otherwise. */
function handedOver(
  more: Partial<NewComplaint>,
  reason: 'restricted' | 'security' = 'restricted',
  receiver?: TeamKind,
) {
  const filed = file(more);
  const event = { event: 'transferred', teamId: 'team-mopti', reason } as const;
  const result = applyEvent(
    filed.after,
    event,
    lead('lead'),
    contextAt(MONDAY, { ledger: [...filed.ledger], receiver }),
  );
  if (!result.ok) throw result.error;
  return { filed, transferred: result.value };
}

describe('a restricted complaint', () => {
  it('says neither place nor category from the moment it is filed', () => {
    const { after, patch, ledger } = file({ category: 'gender-based-violence' });
    expect(after).toMatchObject({ ...MASKED, priority: 2, priorityRule: RESTRICTED });
    expect(JSON.stringify({ after, patch, ledger })).not.toMatch(/"segou"|gender-based/);
  });

  it('keeps a rule that its readable risk answers explain', () => {
    expect(file({ category: 'education', risk: ['minor'] }).after).toMatchObject({
      ...MASKED,
      priorityRule: 'minor-involved',
    });
    const inDanger = { category: 'gender-based-violence', risk: ['danger-to-life'] };
    expect(file(inDanger).after).toMatchObject({ priority: 1, priorityRule: 'danger-to-life' });
  });

  it('is masked when it becomes one by a transfer, and what was counted openly is cancelled', () => {
    const { filed, transferred } = handedOver({ category: 'life', risk: ['ongoing'] });
    expect(filed.after).toMatchObject({
      restricted: false,
      districtId: 'segou',
      priorityRule: 'life-or-body',
    });
    expect(transferred.patch).toMatchObject({ ...MASKED, priorityRule: RESTRICTED });
    expect(transferred.after.priority).toBe(2);
    const open = { measure: 'received', district: 'segou', category: 'life' };
    expect(transferred.ledger[0]).toEqual({ ...filed.ledger[0], delta: -1 });
    expect(transferred.ledger[0]).toMatchObject(open);
    const left = net([...filed.ledger, ...transferred.ledger]);
    expect(left.map(({ measure }) => measure)).toEqual([
      ...['received', 'acknowledged', 'acknowledged-in-time', 'transferred-out', 'transferred-in'],
    ]);
    for (const line of left) expect(line).toMatchObject({ district: RESTRICTED, category: RESTRICTED });
  });

  it('is masked by a transfer to a restricted team, whatever reason is given', () => {
    const [asRestricted, { filed, transferred }] = [
      handedOver({ category: 'life', risk: ['ongoing'] }),
      handedOver({ category: 'life', risk: ['ongoing'] }, 'security', 'restricted'),
    ];
    expect(transferred.patch).toMatchObject({ ...MASKED, priorityRule: RESTRICTED });
    expect(transferred.ledger).toEqual(asRestricted.transferred.ledger);
    expect(transferred.ledger[0]).toEqual({ ...filed.ledger[0], delta: -1 });
    expect(handedOver({}, 'security', 'district').transferred.after.restricted).toBe(false);
  });

  it('stays open to all when it is transferred for another reason', () => {
    const event = { event: 'transferred', teamId: 'team-mopti', reason: 'wrong-district' } as const;
    const moved = applyEvent(file({}).after, event, lead('lead'), contextAt(MONDAY));
    expect(moved.ok && moved.value.after).toMatchObject({ restricted: false, districtId: 'segou' });
  });

  it('reads the same whatever its category, for the same risk answers and level', () => {
    fc.assert(
      fc.property(category, category, risk, (one, other, said) => {
        const [first, second] = [one, other].map((filed) => handedOver({ category: filed, risk: said }));
        if (first!.filed.after.priority !== second!.filed.after.priority) return;
        expect(first!.transferred.after).toEqual(second!.transferred.after);
        expect(first!.transferred.after).toMatchObject(MASKED);
      }),
    );
  });
});
