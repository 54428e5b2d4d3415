import 'reflect-metadata';
import type { ConfigurationError } from '#platform';
import { startEnvironment } from './environment.js';

describe('what npm start is told', () => {
  it('starts with nothing said, and hands nothing on', () => {
    expect(startEnvironment({})).toMatchObject({ intakePort: 3000, deskPort: 3001, handedOn: {} });
  });

  it('hands on what the doors read themselves', () => {
    const handedOn = {
      LOG_LEVEL: 'warn',
      LEAVE_URL: 'https://meteo.example.org/',
      ONION_URL: `http://${'a2'.repeat(28)}.onion`,
      FILING_PER_MINUTE: '600',
      TRUSTED_PROXIES: '10.0.0.0/8',
      ...{ FILE_MOST_BYTES: '5000000', FILES_MOST: '5', FILE_KINDS: 'image/*,audio/*,application/pdf,.odt' },
    };
    expect(startEnvironment(handedOn).handedOn).toEqual(handedOn);
  });

  it('hands mail’s variables on to nobody but where they are named, and takes both or neither', () => {
    const mail = {
      SMTP_URL: 'smtp://bureau:secret@mail.example.org:587',
      MAIL_FROM: 'Bureau <bureau@example.org>',
    };
    expect(startEnvironment({})).toMatchObject({ mail: null });
    expect(startEnvironment(mail)).toMatchObject({ mail, handedOn: {} });
    expect(() => startEnvironment({ SMTP_URL: mail.SMTP_URL })).toThrow('MAIL_FROM');
    expect(() => startEnvironment({ MAIL_FROM: mail.MAIL_FROM })).toThrow('SMTP_URL');
    expect(() => startEnvironment({ ...mail, SMTP_URL: 'https://mail.example.org' })).toThrow('SMTP_URL');
  });

  it('lists every fault at once, those that a door would find too', () => {
    const wrong = {
      ...{ INTAKE_PORT: '3001', QUEUE_URL: 'localhost', LOG_LEVEL: 'loud', LEAVE_URL: 'wikipedia' },
      ...{ ROOT_PUBLIC_KEY: 'none', TRUSTED_PROXIES: 'everybody' },
      ...{ ONION_URL: 'http://short.onion', FILING_PER_MINUTE: 'many' },
      ...{ FILE_MOST_BYTES: '25 MB', FILES_MOST: '101', FILE_KINDS: 'photos' },
    };
    const faults = () => {
      try {
        startEnvironment(wrong);
      } catch (error) {
        return (error as ConfigurationError).faults.map((fault) => fault.split(':')[0]).sort();
      }
      return [];
    };
    expect(faults()).toEqual([
      'DESK_PORT',
      'FILES_MOST',
      'FILE_KINDS',
      'FILE_MOST_BYTES',
      'FILING_PER_MINUTE',
      'LEAVE_URL',
      'LOG_LEVEL',
      'ONION_URL',
      'QUEUE_URL',
      'ROOT_PUBLIC_KEY',
      'TRUSTED_PROXIES',
    ]);
  });
});
