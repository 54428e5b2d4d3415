import { EventEmitter } from 'node:events';
import { Injectable } from '@nestjs/common';

/** Tells at once, within this process, that a session was ended by its owner. */
@Injectable()
export class SessionEndings extends EventEmitter<{ ended: [sessionId: string] }> {}
