import { applyEvent, type ComplaintEvent, type Transition } from '#complaints/domain';
import { unwrap } from '#kernel';
import { TestNetwork, type FiledComplaint } from '#testing';

const OCLEI = 'share-oclei' as const;
const GIVEN = { event: 'consent-given', reason: OCLEI } as const;

describe('changing consent', () => {
  let network: TestNetwork;
  beforeAll(async () => {
    network = await TestNetwork.open();
  }, 120_000);
  afterAll(() => network?.close());

  const transitionOf = async (
    { tokenMac }: FiledComplaint,
    event: ComplaintEvent<'consent-given' | 'consent-withdrawn'>,
  ): Promise<Transition> => {
    network.clock.advance(1_000);
    const followed = (await network.followUps.find(tokenMac))!;
    const rules = await network.under('awa', (tx) => network.settings.rules(tx));
    const context = { ...rules, ...followed, at: network.clock.now() };
    return unwrap(applyEvent(followed.complaint, event, { kind: 'complainant' }, context));
  };
  const standing = (id: string) => network.under('awa', (tx) => network.complaints.get(tx, id));

  it('is written with its recipient and day into the history, and tells the team', async () => {
    const filed = await network.file();
    await network.followUps.consent(filed.tokenMac, await transitionOf(filed, GIVEN));
    expect((await standing(filed.id)).consents).toEqual(['contact', OCLEI]);
    const withdrawn = { event: 'consent-withdrawn', reason: OCLEI } as const;
    await network.followUps.consent(filed.tokenMac, await transitionOf(filed, withdrawn));
    expect((await standing(filed.id)).consents).toEqual(['contact']);
    const rows = await network.under('awa', (tx) =>
      tx.query(
        `SELECT h.event, h.reason_code, h.actor_kind, c.unread_since IS NOT NULL AS unread FROM complaint_history h
           JOIN complaint c ON c.id = h.complaint_id WHERE c.id = $1 AND h.number > 1 ORDER BY h.number`,
        [filed.id],
      ),
    );
    expect(rows).toEqual([
      { event: 'consent-given', reason_code: OCLEI, actor_kind: 'complainant', unread: true },
      { event: 'consent-withdrawn', reason_code: OCLEI, actor_kind: 'complainant', unread: true },
    ]);
  });

  it('by a door that was taken over changes that one consent, and nothing else', async () => {
    const filed = await network.file();
    const transition = await transitionOf(filed, GIVEN);
    const { history, patch } = transition;
    for (const forged of [
      { ...transition, history: { ...history, reason: 'contact' } },
      { ...transition, history: { ...history, reason: 'share-justice' } },
      { ...transition, event: 'consent-withdrawn' as const },
      { ...transition, event: 'withdrawal-asked' as const },
      { ...transition, patch: { ...patch, consents: [] } },
      { ...transition, patch: { ...patch, consents: ['contact', OCLEI, 'count-sex-and-age'] } },
      { ...transition, patch: { ...patch, teamId: 'mopti' } },
      { ...transition, patch: { ...patch, category: 'embezzlement' } },
    ]) {
      await expect(network.followUps.consent(filed.tokenMac, forged)).rejects.toMatchObject({
        code: 'follow.refused',
      });
    }
    expect((await standing(filed.id)).consents).toEqual(['contact']);
    expect(await network.followUps.consent(filed.tokenMac, transition)).toBe(2);
  });

  it('may be changed so often in a day, and no decision is held up by who found the code', async () => {
    const filed = await network.file();
    const change = async (event: 'consent-given' | 'consent-withdrawn') =>
      network.followUps.consent(filed.tokenMac, await transitionOf(filed, { event, reason: OCLEI }));
    for (let times = 0; times < 10; times += 1) {
      await change('consent-given');
      await change('consent-withdrawn');
    }
    await expect(change('consent-given')).rejects.toMatchObject({ code: 'follow.too-many' });
    network.clock.advance(24 * 60 * 60 * 1_000);
    await change('consent-given');
    expect((await standing(filed.id)).consents).toEqual(['contact', OCLEI]);
  });
});
