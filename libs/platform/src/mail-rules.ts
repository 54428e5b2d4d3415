import { Matches } from 'class-validator';

/** The address of a mail server, with name and password where it wants them. */
export const IsSmtpUrl = () =>
  Matches(/^smtps?:\/\/([^@/\s]+@)?([^:@/\s[\]]+|\[[0-9a-fA-F:]+\])(:\d{1,5})?\/?$/, {
    message: 'must look like smtp://name:password@mail.example.org:587 or smtps://…',
  });

/** Whether an environment is to send mail: whoever names one of both means both. */
export const sendsMail = ({
  SMTP_URL,
  MAIL_FROM,
}: {
  readonly SMTP_URL?: string;
  readonly MAIL_FROM?: string;
}) => (SMTP_URL ?? MAIL_FROM) !== undefined;

/** A sender: an address, or a name with an address. */
export const IsMailFrom = () =>
  Matches(/^([^<>@\r\n]+<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/, {
    message: 'must be whom mail is from, such as Bureau <bureau@example.org>',
  });
