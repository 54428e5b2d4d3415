import { ConsoleUnderTest, PHONE } from './console-under-test.js';
import { sealFile, sealMessage } from '#sealing';

describe('try', () => {
  let console_: ConsoleUnderTest;
  beforeAll(async () => {
    console_ = await ConsoleUnderTest.start(['moussa', 'fanta', 'awa']);
  }, 120_000);
  afterAll(() => console_?.stop());
  it('shows', async () => {
    const { desk } = console_;
    const filed = await desk.file({
      risk: ['danger-to-life', 'detention'],
      content: {
        version: 1,
        story:
          'On est venu la nuit chez mon frère. Deux hommes en tenue l’ont emmené sans rien dire.\n\nDepuis, nous ne savons pas où il est.',
        when: 'Jeudi dernier, vers 2 heures',
        people: 'Mon frère, 32 ans',
        name: '',
        contact: {
          channel: 'phone',
          how: '70 00 00 00',
          hours: 'après 18 h',
          whoMayAnswer: 'moi seulement',
          whatMayBeSaid: 'dites que c’est l’école',
        },
      },
    });
    for (const c of ['property', 'bribery', 'extortion', 'gender-based-violence', 'life'])
      await desk.file({ category: c, risk: c === 'life' ? ['detention'] : [] });
    await desk
      .complainant(filed)
      .writes(await sealMessage(filed.keys.dialogue, 'message-in', 'Avez-vous des nouvelles ?'));
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const file = await sealFile(filed.keys.case.recipient, png, { name: 'photo.png', type: 'image/png' });
    await desk.complainant(filed).sendsFile(file.parts, file.manifest);
    const { page, faults } = await console_.tab();
    await page.goto(desk.url);
    await page.waitForTimeout(800);
    await page.screenshot({ path: '/tmp/console/s-signin.png' });
    await console_.fillSignIn(page, 'moussa');
    await page.getByRole('navigation', { name: 'Menu' }).waitFor();
    await page.locator('[data-row]').first().waitFor();
    await page.screenshot({ path: '/tmp/console/s-queue.png' });
    await page.locator(`[data-row="${filed.id}"]`).click();
    await page.getByText('Depuis, nous ne savons').waitFor();
    await page.screenshot({ path: '/tmp/console/s-complaint.png' });
    await page.setViewportSize({ width: 1280, height: 2600 });
    await page.waitForTimeout(300);
    await page.screenshot({ path: '/tmp/console/s-complaint-long.png' });
    await page.setViewportSize(PHONE);
    await page.waitForTimeout(400);
    await page.screenshot({ path: '/tmp/console/s-complaint-phone.png' });
    await page.getByRole('link', { name: /Retour à la liste/ }).click();
    await page.waitForTimeout(400);
    await page.screenshot({ path: '/tmp/console/s-queue-phone.png' });
    await page.goto(desk.url + '/account');
    await page.waitForTimeout(1500);
    await page.screenshot({ path: '/tmp/console/s-account-phone.png', fullPage: true });
    process.stdout.write(JSON.stringify(faults, null, 1));
  }, 120_000);
});
