import { Post } from '../src/reaching/post.js';
import { MailServer } from './mail-server.js';

describe('the mail server', () => {
  const mail = new MailServer();
  beforeAll(() => mail.start());
  afterAll(() => mail.stop());

  const letter = { to: 'awa@example.org', subject: 'Rappel', text: 'Bonjour.\n' };
  const send = (url: string, to = letter.to, from = 'bureau@example.org') =>
    new Post(url, `Bureau <${from}>`).send({ ...letter, to });

  it('is spoken to in the clear on this machine alone', async () => {
    expect(await send(mail.url)).toBe('sent');
    // The same server under an address that is not known to be this machine.
    expect(await send(mail.url.replace('127.0.0.1', '0.0.0.0'))).toEqual({
      failed: expect.stringMatching(/^mail\.\w+/) as string,
    });
    expect(mail.letters).toHaveLength(1);
  });

  it('has the last word on an address only where it speaks of the address, and for good', async () => {
    mail.refuses.set('nobody@example.org', 550);
    mail.refuses.set('full@example.org', 452);
    mail.refuses.set('quota@example.org', 554);
    expect(await send(mail.url, 'quota@example.org')).toMatchObject({
      failed: expect.stringContaining('554'),
    });
    expect(await send(mail.url, 'nobody@example.org')).toBe('refused');
    expect(await send(mail.url, 'full@example.org')).toMatchObject({ failed: 'mail.EENVELOPE.452' });
    // A sender that the server does not take is no fault of the address.
    expect(await send(mail.url, letter.to, 'nobody@example.org')).toMatchObject({
      failed: 'mail.EENVELOPE.550',
    });
  });
});
