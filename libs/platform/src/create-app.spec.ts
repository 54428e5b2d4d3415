import { Controller, Get, Module, Post } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { pino } from 'pino';
import { createApp } from './create-app.js';

@Controller('things')
class ThingsController {
  @Get(':id')
  one(): object {
    return {};
  }

  @Post(':id/parts')
  part(): object {
    return {};
  }
}

@Module({ controllers: [ThingsController] })
class ThingsModule {}

describe('what is wrong before a route is reached', () => {
  let app: NestFastifyApplication;
  let port: number;

  beforeAll(async () => {
    app = await createApp(ThingsModule, {
      log: pino({ enabled: false }),
      bodyLimit: 1_000,
      trustedProxies: [],
    });
    await app.listen(0, '127.0.0.1');
    port = (app.getHttpServer().address() as AddressInfo).port;
  });

  afterAll(() => app.close());

  it.each([
    ['/things/1', 'DELETE', 'GET, HEAD'],
    ['/things/1/parts?of=mine', 'GET', 'POST'],
  ])('%s does not take %s, and says what it takes', async (path, method, allowed) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, allowed]);
    expect(await answer.json()).toMatchObject({ status: 405, code: 'request.unknown-method' });
  });

  it.each([
    ['no HTTP at all', 'rubbish-of-mine\r\n\r\n', 400, 'request.malformed'],
    ['endless headers', `GET / HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(20_000)}`, 431, 'request.too-large'],
    [
      'an endless name',
      `GET /things/of-mine${'x'.repeat(300)} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`,
      414,
      'request.too-large',
    ],
    [
      'two lengths',
      'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n',
      400,
      'request.malformed',
    ],
  ])('%s is answered by a problem that repeats nothing', async (_, sent, status, code) => {
    const socket = connect(port, '127.0.0.1');
    let received = '';
    socket.on('data', (part) => (received += String(part)));
    socket.on('error', () => undefined);
    socket.write(sent);
    await once(socket, 'close');
    expect(received).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(received).toContain('application/problem+json');
    expect(received).toContain(`"code":"${code}"`);
    expect(received).not.toContain('of-mine');
  });
});
