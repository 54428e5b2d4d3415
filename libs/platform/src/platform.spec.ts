import { Body, Controller, Get, Module, Post } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Type } from 'class-transformer';
import { IsInt, IsString, IsUrl, Length, Max, Min } from 'class-validator';
import { pino } from 'pino';
import { DatabaseFault } from '#database';
import { DomainError } from '#kernel';
import { ConfigurationError, createApp, readConfig } from './index.js';

class Settings {
  @IsUrl({ require_tld: false }, { message: 'is the address people type' })
  PUBLIC_URL: string;

  @Type(() => Number)
  @IsInt({ message: 'is a port between 1 and 65535' })
  @Min(1, { message: 'is a port between 1 and 65535' })
  @Max(65535, { message: 'is a port between 1 and 65535' })
  PORT = 3000;
}

describe('readConfig', () => {
  it('lists every fault at once and shows no value', () => {
    const read = () => readConfig(Settings, { PUBLIC_URL: 'a secret', PORT: 'many' });
    expect(read).toThrow(ConfigurationError);
    expect(read).toThrow(/PUBLIC_URL: is the address[^]*PORT: is a port/);
    expect(read).not.toThrow(/secret|many/);
  });

  it('takes defaults for what is absent or empty', () => {
    expect(readConfig(Settings, { PUBLIC_URL: 'http://localhost:3000', PORT: '' })).toMatchObject({
      PORT: 3000,
    });
  });
});

class Story {
  @IsString()
  @Length(1, 20)
  text: string;
}

@Controller()
class Probe {
  @Post('story')
  tell(@Body() story: Story): Story {
    return story;
  }

  @Get('conflict')
  conflict(): never {
    throw new DomainError('complaint.stale', 'conflict');
  }

  @Get('fault')
  fault(): never {
    throw new Error('Aminata, 76 12 34 56');
  }

  @Get('nul')
  nul(): never {
    throw new DatabaseFault('22021');
  }
}

@Module({ controllers: [Probe] })
class ProbeModule {}

describe('a door', () => {
  let app: NestFastifyApplication;
  let address: string;
  const lines: string[] = [];

  beforeAll(async () => {
    const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
    let asked = 0;
    app = await createApp(ProbeModule, {
      log,
      bodyLimit: 200,
      trustedProxies: ['loopback'],
      ready: () => (asked++ ? Promise.reject(new Error('down')) : Promise.resolve()),
    });
    await app.listen(0, '127.0.0.1');
    address = await app.getUrl();
  });
  afterAll(() => app.close());

  const call = async (path: string, body?: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(address + path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
      body,
    });
    return {
      status: answer.status,
      type: answer.headers.get('content-type'),
      body: (await answer.json()) as Record<string, unknown>,
    };
  };

  it.each([
    ['broken JSON', '/story', '{"text":', {}, 400, 'request.malformed'],
    ['no body', '/story', '', {}, 400, 'request.malformed'],
    ['another media type', '/story', 'text', { 'content-type': 'text/csv' }, 415, 'request.media-type'],
    [
      'a body over the limit',
      '/story',
      JSON.stringify({ text: 'x'.repeat(300) }),
      {},
      413,
      'request.too-large',
    ],
    ['an unknown property', '/story', '{"text":"a","admin":true}', {}, 400, 'request.invalid'],
    ['nesting without end', '/story', `${'['.repeat(60)}${']'.repeat(60)}`, {}, 400, 'request.invalid'],
    ['a wrong type', '/story', '{"text":["a"]}', {}, 400, 'request.invalid'],
    ['an unknown address', '/nowhere', undefined, {}, 404, 'request.unknown-address'],
    ['a malformed address', '/%zz', undefined, {}, 400, 'request.malformed'],
    ['a domain error', '/conflict', undefined, {}, 409, 'complaint.stale'],
    ['a value the database refuses', '/nul', undefined, {}, 400, 'request.malformed'],
    ['a fault of ours', '/fault', undefined, {}, 500, 'service.fault'],
  ])('answers %s as a problem', async (_what, path, body, headers, status, code) => {
    const answer = await call(path, body, headers as Record<string, string>);
    expect(answer).toMatchObject({ status, body: { status, code, type: `urn:kenekanko:problem:${code}` } });
    expect(answer.type).toMatch(/^application\/problem\+json/);
    expect(JSON.stringify(answer.body)).not.toMatch(/Aminata|at \w+ \(/);
  });

  it('says it in the language that is asked for', async () => {
    const [en, fr] = [
      await call('/conflict'),
      await call('/conflict', undefined, { 'accept-language': 'fr' }),
    ];
    expect(en.body['title']).not.toBe(fr.body['title']);
  });

  it('logs neither addresses nor what was sent', async () => {
    await call('/story?name=Aminata', JSON.stringify({ text: 'Aminata' }));
    const log = lines.join('\n');
    expect(log).toMatch(/"route":"\/story"/);
    expect(log).not.toMatch(/Aminata|127\.0\.0\.1|user-agent/i);
  });

  it('is ready while its check passes', async () => {
    expect((await fetch(`${address}/health/ready`)).status).toBe(200);
    expect((await fetch(`${address}/health/ready`)).status).toBe(503);
    expect((await fetch(`${address}/health/live`)).status).toBe(200);
  });
});
