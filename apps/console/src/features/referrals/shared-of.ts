import type { ReferralResponse } from '#desk-client';
import type { OpenedComplaint } from '../complaint/opened.js';

/** The institution by the name it was shared under, which is sealed; else by its kind, which the desk knows. */
export function sharedOf(
  { shared }: Pick<OpenedComplaint, 'shared'>,
  { id }: Pick<ReferralResponse, 'id'>,
  kind: string,
): { readonly name: string } {
  const opened = shared.find((item) => item.id === id)?.opened;
  if (!opened?.ok) return { name: kind };
  const { name, place } = opened.value.institution;
  return { name: [name, place].filter(Boolean).join(', ') };
}
