import PDFDocument from 'pdfkit';
import type { Page } from 'playwright-core';
import { sealFile } from '#sealing';
import type { FiledComplaint } from '../apps/desk/test/filed-complaint.js';
import { axeViolations } from './browser.js';
import { ConsoleUnderTest, PHONE } from './console-under-test.js';
import { recordedTone } from './sounds.js';

const told = (story: string, people = '') =>
  ({ version: 1, story, when: '', people, name: '', contact: null }) as const;
const BOMB = Buffer.from('89504e470d0a1a0a0000000d4948445200007530000075300802000000', 'hex');
const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg"><script>parent.document.title = 'caught'</script></svg>`;

describe('console: what came with a complaint, and what is nobody’s to open', () => {
  let tested: ConsoleUnderTest;
  beforeAll(async () => {
    tested = await ConsoleUnderTest.start(['awa', 'moussa', 'fanta']);
  }, 180_000);
  afterAll(() => tested?.stop());

  const send = async (
    filed: FiledComplaint,
    name: string,
    type: string,
    content: Uint8Array,
    spoil = false,
  ) => {
    const { parts, manifest } = await sealFile(filed.keys.case.recipient, content, { name, type });
    // One bit of what lies on the server, far from its beginning.
    const sent = parts.map((part) => Buffer.from(part));
    if (spoil) sent[0]![sent[0]!.length >> 1]! ^= 1;
    return tested.desk.complainant(filed).sendsFile(sent, manifest);
  };
  const file = (page: Page, name: string) =>
    page.getByRole('region', { name: 'Fichiers' }).locator('li', { hasText: name });
  const show = async (page: Page, name: string) => {
    await file(page, name)
      .getByRole('button', { name: /^(Montrer|Écouter)$/ })
      .click();
    return file(page, name);
  };

  it('is shown as what it is, nearer when asked for, and reaches nothing', async () => {
    const maker = await tested.tab();
    const filed = await tested.desk.file({ content: told('Le mur est tombé.') });
    await send(filed, 'mur.jpg', 'image/jpeg', await aPhoto(maker.page));
    await send(filed, 'ciel.png', 'image/png', BOMB);
    await send(filed, 'dessin.svg', 'image/png', Buffer.from(DRAWING));
    await send(filed, 'lettre.pdf', 'application/pdf', await aLetter());
    await send(filed, 'abime.jpg', 'image/jpeg', await aPhoto(maker.page), true);
    await send(filed, 'film.webm', 'video/webm', await aFilm(maker.page));
    const { page, faults } = await tested.signedIn('moussa', {}, `/complaints/${filed.id}`);

    const photo = await show(page, 'mur.jpg');
    await photo.getByText('Image floutée').waitFor();
    expect(await photo.locator('img').count()).toBe(0);
    await page.getByRole('button', { name: 'Voir l’image' }).click();
    await photo.getByText('Image affichée, sans flou.').waitFor();
    const picture = photo.getByAltText('mur.jpg');
    const stage = photo.getByRole('group', { name: /Image mur.jpg/ });
    const look = () => picture.getAttribute('style');
    await stage.focus();
    const before = await look();
    await page.keyboard.press('+');
    await page.keyboard.press('r');
    expect(await look()).toMatch(/rotate\(90deg\) scale\(/);
    await page.keyboard.press('0');
    expect(await look()).toBe(before);

    await (await show(page, 'ciel.png')).getByText('se dit démesurée').waitFor();
    expect(await file(page, 'ciel.png').locator('img, canvas').count()).toBe(0);

    const drawing = await show(page, 'dessin.svg');
    await drawing.getByText('Il se dit une image. Ses octets disent : une page ou un dessin').waitFor();
    const saved = page.waitForEvent('download');
    await drawing.getByRole('button', { name: 'Télécharger, ouvert' }).click();
    expect((await saved).suggestedFilename()).toBe('dessin.svg.bin');

    await (await show(page, 'lettre.pdf')).getByText('Page 1 sur 3', { exact: true }).waitFor();
    const letter = page.frameLocator('iframe[title="lettre.pdf"]');
    await letter.getByText('Bonjour page 1').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Page suivante' }).click();
    await letter.getByText('Bonjour page 2').waitFor({ state: 'attached' });
    const inside = page.frames().find((frame) => frame.url().endsWith('/viewer.html'))!;
    expect(await inside.evaluate(reachesOut)).toEqual(['null', 'SecurityError', 'SecurityError']);
    expect(await inside.evaluate(waysToSend)).toEqual([]);

    // Spoilt on the server: told at that file, and all others stand.
    await (await show(page, 'abime.jpg')).getByRole('alert').waitFor();
    const film = await show(page, 'film.webm');
    await film.getByText('On ouvre le fichier').waitFor({ state: 'detached' });
    await page.frameLocator('iframe[title="film.webm"]').locator('video').waitFor();

    await photo.getByText('Chaîne de garde').click();
    await photo.getByText('Vérifiées à l’instant').waitFor();
    await photo.getByText('Ouvert par Moussa').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.title()).not.toContain('caught');
    expect(faults).toEqual([]);
    await shoot(page, 'laptop');
    await page.context().close();
  }, 180_000);

  it('is heard and written down on a phone, and looked at in the whole window', async () => {
    const maker = await tested.tab();
    const filed = await tested.desk.file({ content: told('Je le dis par la voix.') });
    await send(filed, 'mur.jpg', 'image/jpeg', await aPhoto(maker.page));
    await send(filed, 'voix.webm', 'audio/webm', await recordedTone(maker.page, 800));
    const phone = { viewport: PHONE, hasTouch: true };
    const { page, faults } = await tested.signedIn('fanta', phone, `/complaints/${filed.id}`);
    await show(page, 'mur.jpg');
    await page.getByRole('button', { name: 'Voir l’image' }).click();
    await page.getByRole('button', { name: 'En grand' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByAltText('mur.jpg').waitFor();
    await dialog.getByRole('button', { name: 'Agrandir' }).click();
    expect((await dialog.boundingBox())!.width).toBe(PHONE.width);
    expect(await axeViolations(page)).toEqual([]);
    await shoot(page, 'phone-photo');
    await page.keyboard.press('Escape');

    const voice = await show(page, 'voix.webm');
    await voice.getByLabel('Vitesse').selectOption('1.5');
    expect(await voice.locator('audio').evaluate((sound) => (sound as HTMLAudioElement).playbackRate)).toBe(
      1.5,
    );
    const write = voice.getByLabel('Écrire ce qui est dit');
    await write.fill('Il y avait trois camions au pont de Faladyɛ.');
    await voice.getByText('Brouillon gardé dans cet onglet').waitFor();
    await voice.getByRole('button', { name: 'Garder la transcription' }).click();
    await voice.getByText('Écrite par Fanta').waitFor();
    await voice.getByRole('button', { name: 'Corriger la transcription' }).click();
    await write.fill('Il y avait deux camions au pont de Faladyɛ.');
    await voice.getByRole('button', { name: 'Garder la transcription' }).click();
    await voice.getByText('1 version d’avant').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await shoot(page, 'phone-voice');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);

    await page.goto(`${tested.desk.url}/queue`);
    await page.getByRole('searchbox').fill('deux camions');
    const hit = page.getByRole('region', { name: 'Ce qui a été trouvé' }).getByRole('listitem');
    await hit.getByText('Transcription').waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  }, 180_000);

  it('stays shut where it names whom the verifier has declared, and goes back unread', async () => {
    const { page, faults } = await tested.signedIn('moussa', {}, '/account');
    const conflicts = page.getByRole('region', { name: 'Conflits d’intérêts' });
    await conflicts.getByText('Vous en êtes écarté pour toujours').waitFor();
    const name = conflicts.getByLabel('Prénom et nom d’une personne');
    await name.fill('Awa');
    await conflicts.getByRole('button', { name: 'Déclarer cette personne' }).click();
    await conflicts.getByText('Trop court pour être cherché seul').waitFor();
    await name.fill('Kulubali Boore');
    await conflicts.getByRole('button', { name: 'Déclarer cette personne' }).click();
    await conflicts.getByText('Gardé, scellé pour vous.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await shoot(page, 'account');
    const [stored] = await tested.desk.arrange<{ sealed: Buffer }>('SELECT sealed FROM own_conflicts');
    expect(stored!.sealed.toString('latin1')).toMatch(/^age-encryption/);
    expect(stored!.sealed.toString('latin1')).not.toMatch(/kulubali/i);

    const names = { category: 'bribery', content: told('Une somme.', 'Bɔɔrɛ dit Vieux Kulubali') };
    const [theirs, others] = [
      await tested.desk.file(names),
      await tested.desk.file({ content: told('Un vol.') }),
    ];
    await page.goto(`${tested.desk.url}/queue`);
    await page.locator(`[data-row="${theirs.id}"]`).click();
    await page.getByRole('heading', { name: 'Ce signalement n’est pas pour vous' }).waitFor();
    expect(await page.content()).not.toMatch(/Une somme|Vieux|Kulubali/i);
    await page.locator(`[data-row="${theirs.id}"]`).waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: 'Ce signalement n’est pas pour vous' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await shoot(page, 'conflict');
    await page.keyboard.press('j');
    await page.getByRole('heading', { name: 'Ce qui s’est passé' }).waitFor();
    expect(faults).toEqual([]);
    expect(await tested.desk.arrange('SELECT complaint_id AS id, reason FROM complaint_exclusion')).toEqual([
      { id: theirs.id, reason: 'conflict' },
    ]);
    await page.context().close();

    const lead = await tested.signedIn('awa', { viewport: PHONE }, `/complaints/${theirs.id}`);
    await lead.page.getByText('Un conflit d’intérêts déclaré a éloigné Moussa').waitFor();
    await lead.page.getByText('Bɔɔrɛ dit Vieux Kulubali').waitFor();
    await lead.page.goto(`${tested.desk.url}/complaints/${others.id}`);
    await lead.page.getByText('Un vol.').waitFor();
    expect(lead.faults).toEqual([]);
  }, 180_000);
});

/** Pictures of what was walked through, where somebody wants to look at them. */
async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env['EVIDENCE_SHOTS'];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

/** In the frame: what it may know and touch of the console. */
function reachesOut(): string[] {
  const tried = (touch: () => unknown): string => {
    try {
      return String(touch());
    } catch (error) {
      return (error as Error).name;
    }
  };
  return [self.origin, tried(() => parent.document.title), tried(() => localStorage.length)];
}

/** In the frame: constructors that send packets past its policy, of its own or of a frame that it makes. */
async function waysToSend(): Promise<string[]> {
  const wanted = /RTC|WebTransport/;
  const made = document.createElement('iframe');
  document.body.append(made);
  const written = document.createElement('iframe');
  written.srcdoc = '<p></p>';
  document.body.append(written);
  await new Promise((resolve) => (written.onload = resolve));
  const namesOf = (frame: HTMLIFrameElement): string[] => {
    try {
      return Object.getOwnPropertyNames(frame.contentWindow);
    } catch {
      return [];
    }
  };
  const names = [...Object.getOwnPropertyNames(self), ...namesOf(made), ...namesOf(written)];
  for (const frame of [made, written]) frame.remove();
  return names.filter((name) => wanted.test(name));
}

async function aPhoto(page: Page): Promise<Buffer> {
  const url = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [640, 400];
    const pen = canvas.getContext('2d')!;
    for (let x = 0; x < 16; x++) {
      pen.fillStyle = `hsl(${x * 22} 70% 50%)`;
      pen.fillRect(x * 40, 0, 40, 400);
    }
    return canvas.toDataURL('image/jpeg');
  });
  return Buffer.from(url.split(',')[1]!, 'base64');
}

async function aFilm(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [160, 120];
    const recorder = new MediaRecorder(canvas.captureStream(10), { mimeType: 'video/webm' });
    const chunks: Blob[] = [];
    recorder.ondataavailable = ({ data }) => chunks.push(data);
    const stopped = new Promise((resolve) => (recorder.onstop = resolve));
    recorder.start();
    const pen = canvas.getContext('2d')!;
    for (let at = 0; at < 8; at++) {
      pen.fillStyle = `hsl(${at * 40} 70% 50%)`;
      pen.fillRect(0, 0, 160, 120);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    recorder.stop();
    await stopped;
    const bytes = new Uint8Array(await new Blob(chunks).arrayBuffer());
    return btoa(String.fromCharCode(...bytes));
  });
  return Buffer.from(base64, 'base64');
}

async function aLetter(): Promise<Buffer> {
  const letter = new PDFDocument();
  const parts: Buffer[] = [];
  letter.on('data', (part: Buffer) => parts.push(part));
  const whole = new Promise((resolve) => letter.on('end', resolve));
  for (let page = 1; page <= 3; page++) {
    letter.fontSize(30).text(`Bonjour page ${page}`);
    if (page < 3) letter.addPage();
  }
  letter.end();
  await whole;
  return Buffer.concat(parts);
}
