/**
 * With what the connections of a door begin that must not lose what it took in, whatever its role was given as a default:
 * commits that last, and writing at all.
 */
export const DURABLE = '-c synchronous_commit=on -c default_transaction_read_only=off';

/** A statement that fails where nothing can be written, as on a standby: a door that reads only is not ready. */
export const WRITABLE = `SELECT 1 / (current_setting('transaction_read_only') = 'off')::int`;
