import { createParamDecorator, Injectable, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '#kernel';
import { validationPipe } from '#platform';
import { announcementMark } from '#sealing';
import { DoorSeal } from '../filing/door-seal.js';
import { TICKET_TYPE } from '../filing/sealing-tasks.js';
import { receiptHolder } from '../follow-up/receipt-token.js';
import { WrongCodes } from '../follow-up/wrong-codes.js';
import { KeptTicketDto } from './kept-ticket.dto.js';

/** What the Authorization header of a request about files says: a receipt's token, or the ticket of a file that waited on a phone. */
export type ClaimedSender = { readonly address: string } & (
  { readonly token: Uint8Array } | { readonly ticket: Uint8Array }
);

/** Whose files a request is about; `only` the file that a ticket was made for. */
export interface FileSender {
  readonly token: Uint8Array;
  readonly only: Pick<KeptTicketDto, 'requestKey' | 'announced'> | null;
}

/** A ticket is some 1,650 characters long. */
const SCHEME = /^Kept ([A-Za-z0-9_-]{200,4000})$/;

/** `Authorization: Receipt <token>`, or `Kept <ticket>`. Throws `receipt.token-missing`. */
export const Claimed = createParamDecorator((_data: unknown, context: ExecutionContext): ClaimedSender => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const ticket = SCHEME.exec(request.headers.authorization ?? '')?.[1];
  if (!ticket) return receiptHolder(request);
  return { ticket: Buffer.from(ticket, 'base64url'), address: request.ip };
});

/**
 * Who may send files. A file that waited on a phone comes with a ticket sealed to this door in place of the look-up token,
 * which would let whoever searches the phone follow the complaint. It sends that file, and nothing else.
 */
@Injectable()
export class FileSenders {
  private readonly pipe = validationPipe();

  constructor(
    private readonly door: DoorSeal,
    private readonly wrongCodes: WrongCodes,
  ) {}

  /** Throws `file.ticket-unreadable`; a wrong ticket counts as a wrong code does. */
  async known(claimed: ClaimedSender): Promise<FileSender> {
    if ('token' in claimed) return { token: claimed.token, only: null };
    return this.wrongCodes.guard(claimed.address, async () => {
      const { token, ...only } = await this.open(claimed.ticket, claimed.address);
      return { token: Buffer.from(token, 'base64url'), only };
    });
  }

  private async open(ticket: Uint8Array, address: string): Promise<KeptTicketDto> {
    const body = await this.door.open(address, TICKET_TYPE, ticket, 'file.ticket-unreadable');
    const metadata = { type: 'body', metatype: KeptTicketDto } as const;
    return (await this.pipe.transform(body, metadata)) as KeptTicketDto;
  }
}

/** Throws `file.ticket-other` for a file that its ticket was not made for, as it is announced. */
export function checkTicket({ only }: FileSender, announced: Parameters<typeof announcementMark>[0]): void {
  if (only && only.announced !== announcementMark(announced))
    throw new DomainError('file.ticket-other', 'forbidden');
}
