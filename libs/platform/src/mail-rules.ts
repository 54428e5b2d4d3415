import { Matches } from 'class-validator';

/** The address of a mail server, with name and password where it wants them. */
export const IsSmtpUrl = () =>
  Matches(/^smtps?:\/\/([^@/\s]+@)?([^:@/\s[\]]+|\[[0-9a-fA-F:]+\])(:\d{1,5})?\/?$/, {
    message: 'must look like smtp://name:password@mail.example.org:587 or smtps://…',
  });

/** A sender: an address, or a name with an address. */
export const IsMailFrom = () =>
  Matches(/^([^<>@\r\n]+<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/, {
    message: 'must be whom mail is from, such as Bureau <bureau@example.org>',
  });
