import { createServer } from 'node:http';

/**
 * Health of a process that has no door of its own, for whoever watches containers; loopback only.
 * 200 while `ready` resolves, else 503. It keeps no process alive.
 */
export function openHealth(port: number, ready: () => Promise<unknown>): void {
  const server = createServer((_request, response) => {
    void ready().then(
      () => response.writeHead(200).end(),
      () => response.writeHead(503).end(),
    );
  });
  server.listen(port, '127.0.0.1').unref();
}
