import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '#kernel';
import { holds, PASSIVE, PERMISSION, type Permission, PUBLIC } from './permission.js';
import { SessionStore } from './session-store.js';

const BEARER = /^Bearer ([A-Za-z0-9_-]{43})$/;

/** Lets a request through when its session lives and holds the route's permission. Default: no. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionStore,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(PUBLIC, targets)) return true;

    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const token = BEARER.exec(request.headers.authorization ?? '')?.[1];
    const used = !this.reflector.getAllAndOverride<boolean>(PASSIVE, targets);
    const signedIn = token && (await this.sessions.standing(token, used));
    if (!signedIn) throw new DomainError('session.ended', 'unauthenticated');

    const permission = this.reflector.getAllAndOverride<Permission | undefined>(PERMISSION, targets);
    if (!permission || !holds(signedIn.roles, permission)) {
      throw new DomainError('permission.missing', 'forbidden');
    }
    request.signedIn = signedIn;
    return true;
  }
}
