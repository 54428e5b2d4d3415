import { openDocument, openKeys, type KeyPair } from '#sealing';
import type { FilingContent } from '#complaints/domain';
import { asOwner } from './a-network.js';
import { filled, getPage, postForm } from './browserless.js';
import { testIntake, type TestIntake } from './test-intake.js';

interface Row {
  id: string;
  team_id: string;
  district_id: string;
  category: string;
  sealed_by: string;
  code_origin: string;
  case_recipient: string;
  dialogue_recipient: string;
  case_key: Buffer;
  dialogue_key: Buffer;
  content: Buffer;
  priority: number;
  late_recipient: boolean;
}

describe('filing without scripts', () => {
  let intake: TestIntake;

  beforeAll(async () => void (intake = await testIntake()), 60_000);
  afterAll(() => intake?.stop());

  const rows = (team: string) =>
    asOwner(intake.database.urls.owner, (owner) =>
      owner.query<Row[]>(
        `SELECT c.*, k.case_key, k.dialogue_key, i.content FROM complaint c
           JOIN sealed_key k ON k.complaint_id = c.id AND k.holder_kind = 'team' AND k.holder = c.team_id
           JOIN sealed_item i ON i.complaint_id = c.id AND i.kind = 'filing'
          WHERE c.team_id = $1 ORDER BY c.received_at, c.id`,
        [team],
      ),
    );

  const opened = async (row: Row, team: KeyPair): Promise<FilingContent> => {
    const keys = await openKeys(
      [team.identity],
      { caseKey: row.case_key, dialogueKey: row.dialogue_key },
      { caseRecipient: row.case_recipient, dialogueRecipient: row.dialogue_recipient },
    );
    return openDocument([keys.case.identity], 'filing', row.content);
  };

  it('shows the form in three languages', async () => {
    const [fr, en, bm] = await Promise.all(['/', '/en', '/bm'].map((path) => getPage(intake, path)));
    expect(fr!.html).toContain('Faire un signalement');
    expect(en!.html).toContain('Make a complaint');
    expect(bm!.html).toContain('<html lang="bm">');
    expect(fr!.code).toMatch(/^\d{20}$/);
    expect(fr!.code).not.toBe(en!.code);
  });

  it('files, and the team can open what was written', async () => {
    const form = await getPage(intake, '/');
    const receipt = await postForm(intake, '/', filled(form, { story: 'Ligne un\r\nɛ ɔ', name: 'Awa' }));
    expect(receipt.status).toBe(200);
    expect(receipt.html).toContain('Signalement reçu');
    expect(receipt.code).toBe(form.code);
    const [row] = await rows('sikasso');
    expect(row).toMatchObject({ sealed_by: 'server', code_origin: 'server', late_recipient: false });
    const content = await opened(row!, intake.network.teams['sikasso']!);
    expect(content).toMatchObject({ story: 'Ligne un\nɛ ɔ', name: 'Awa', contact: null });
  });
});
