import type { World } from './world.js';

/** Closes a day: what became due on it is noted as the worker's sweep notes it, telling nobody, and the ledger is marked. */
export async function closeDay(world: World, next: Date): Promise<void> {
  const { clock, network, worker, reminders, referrals, marks } = world;
  // The mark bears the day's last instant; what is written next lies past it.
  if (next > clock.now()) clock.moveTo(new Date(network.calendar.dayOf(next).start - 1));
  await worker.run(null, async (tx) => {
    await reminders.pass(tx, clock.now());
    await referrals.pass(tx, clock.now());
  });
  await marks.take();
}
