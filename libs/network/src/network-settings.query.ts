import { createCalendar, type DeadlineRules, type WorkingCalendar } from '#complaints/domain';
import type { Tx } from '#database';
import { parseSettings, type NetworkSettings } from './network-settings.js';

/** What rules need to know of the network. */
export interface NetworkRules {
  readonly settings: NetworkSettings;
  readonly calendar: WorkingCalendar;
  readonly deadlines: DeadlineRules;
  readonly reviewerTeamId: string | null;
}

/** The network's settings as staff and worker read them. */
export class NetworkSettingsQuery {
  private remembered: { readonly text: string; readonly rules: NetworkRules } | undefined;

  /** Throws `network.not-founded` while there is no network. */
  async rules(tx: Tx): Promise<NetworkRules> {
    const [row] = await tx.query<{ settings: string; reviewer: string | null }>(
      `SELECT (SELECT coalesce(jsonb_object_agg(key, value), '{}')::text FROM setting) AS settings,
              (SELECT id FROM team WHERE kind = 'outside-reviewer' AND active ORDER BY id LIMIT 1) AS reviewer`,
    );
    const text = `${row!.settings}${row!.reviewer}`;
    // A calendar remembers the days it worked out, so it is kept as long as the settings are the same.
    if (this.remembered?.text !== text) {
      const settings = parseSettings(JSON.parse(row!.settings) as Record<string, unknown>);
      const { deadlines } = settings;
      const calendar = createCalendar(settings.calendar);
      this.remembered = { text, rules: { settings, calendar, deadlines, reviewerTeamId: row!.reviewer } };
    }
    return this.remembered.rules;
  }
}
