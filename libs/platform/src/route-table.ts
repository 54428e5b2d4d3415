import type { FastifyInstance, FastifyRequest } from 'fastify';

const NAME = 'kenekankoRoutes';

/** Which methods an address has, for the answer to one it has not (RFC 9110, 15.5.6). */
export class RouteTable {
  private readonly routes: { readonly method: string; readonly pattern: RegExp }[] = [];

  private constructor(server: FastifyInstance) {
    server.addHook('onRoute', ({ method, url }) => {
      for (const one of [method].flat()) this.routes.push({ method: one, pattern: patternOf(url) });
    });
  }

  /** Notes every route that is added to this server from now on. */
  static keepFor(server: FastifyInstance): void {
    server.decorate(NAME, new RouteTable(server));
  }

  /** The table of the server that a request came to. */
  static of(request: FastifyRequest): RouteTable {
    return request.server.getDecorator<RouteTable>(NAME);
  }

  /** Methods of the address, sorted; none where nothing is at it. */
  methodsOf(address: string): string[] {
    const path = address.split('?', 1)[0]!;
    const methods = this.routes.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
    return [...new Set(methods)].sort();
  }
}

function patternOf(url: string): RegExp {
  const source = url
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/:\w+/g, '[^/]+')
    .replace(/\*/g, '.*');
  return new RegExp(`^${source}$`);
}
