import { type INestApplication, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, ModulesContainer, Reflector } from '@nestjs/core';
import { PERMISSION, type Permission, PUBLIC } from '../src/access/permission.js';

/** One route of the desk and what it asks of its caller. */
export interface Route {
  readonly method: string;
  /** Without the prefix, with its parameters: `/complaints/:id`. */
  readonly path: string;
  readonly permission: Permission | undefined;
  readonly public: boolean;
}

/** Every route there is, read from the running application rather than from a list somebody keeps. */
export function routesOf(app: INestApplication): Route[] {
  const reflector = new Reflector();
  const scanner = new MetadataScanner();
  const modules = [...app.get(ModulesContainer, { strict: false }).values()];
  const controllers = modules.flatMap((module) => [...module.controllers.values()]);
  return controllers.flatMap(({ instance, metatype }) => {
    const base = Reflect.getMetadata(PATH_METADATA, metatype!) as string;
    const prototype = Object.getPrototypeOf(instance) as Record<string, (...args: unknown[]) => unknown>;
    return scanner.getAllMethodNames(prototype).flatMap((name): Route[] => {
      const handler = prototype[name]!;
      const verb = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
      if (verb === undefined) return [];
      const own = Reflect.getMetadata(PATH_METADATA, handler) as string;
      const targets = [handler, metatype as () => void];
      return [
        {
          method: RequestMethod[verb],
          path: `/${base}/${own}`.replace(/\/+/g, '/').replace(/(.)\/$/, '$1'),
          permission: reflector.getAllAndOverride<Permission | undefined>(PERMISSION, targets),
          public: reflector.getAllAndOverride<boolean | undefined>(PUBLIC, targets) === true,
        },
      ];
    });
  });
}
