import type { OverviewResponse } from '#desk-client';

/** A row of months with their figures. */
export type Months = OverviewResponse['months'];

/** What this system itself counted: a sum of what was before belongs to no one month. */
export function ownMonths({ months, opening }: Pick<OverviewResponse, 'months' | 'opening'>): Months {
  let inherited = opening?.pending ?? 0;
  return months
    .toReversed()
    .map(({ month, values }) => {
      const [received, processed] = [values['opening-received'] ?? 0, values['opening-processed'] ?? 0];
      const own = {
        ...{
          received: (values['received'] ?? 0) - received,
          processed: (values['processed'] ?? 0) - processed,
        },
        pending: (values['pending'] ?? 0) - inherited,
      };
      inherited -= received - processed;
      return { month, values: { ...values, ...own } };
    })
    .toReversed();
}
