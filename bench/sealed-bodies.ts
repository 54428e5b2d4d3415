import { destinationOf, type PublicNetwork } from '#complaints/domain';
import { randomBytes, sealComplaint, toBase64, verifyDirectory, type ComplaintEnvelope } from '#sealing';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { responsibleFacts } from './facts.js';

const DIFFERENT = 48;
const SAME_STORY = 'Ils ont demandé 5 000 F. '.repeat(110);

/** Where the complaints happened, and what each of them tells; everywhere, and the same, unless told otherwise. */
export interface Told {
  readonly districtId?: string;
  readonly stories?: readonly string[];
}

/**
 * Bodies of sealed 4 KB complaints as a browser sends them. Some are sealed and then given new tokens and marks,
 * which the server can't tell from as many people: sealing each would measure the benchmark's own work.
 */
export async function sealedBodies(
  intakeUrl: string,
  dataDir: string,
  { districtId, stories = Array<string>(DIFFERENT).fill(SAME_STORY) }: Told = {},
): Promise<() => string> {
  const network = (await (await fetch(`${intakeUrl}/api/v1/network`)).json()) as PublicNetwork;
  const root = readFileSync(join(dataDir, 'secrets/root.pub'), 'utf8').trim();
  const trusted = verifyDirectory(root, network.statements);
  const bodies = await Promise.all(
    stories.map(async (story, i) => {
      const facts = responsibleFacts(districtId ?? network.districts[i % network.districts.length]!.id);
      const { to } = destinationOf(network.routing, trusted, facts);
      const receipt = {
        version: network.receiptKdf.version,
        token: randomBytes(32),
        half: randomBytes(32),
        markKey: randomBytes(32),
      };
      const content = {
        version: 1,
        story,
        when: '',
        people: '',
        name: '',
        contact: null,
        facts,
      };
      const envelope = await sealComplaint(content, to, receipt);
      return { ...(encode(envelope) as Record<string, unknown>), facts, codeOrigin: 'browser' };
    }),
  );
  let next = 0;
  return () => JSON.stringify({ ...bodies[next++ % bodies.length], token: random(), contentMark: random() });
}

const random = () => toBase64(randomBytes(32));

function encode(value: unknown): unknown {
  if (value instanceof Uint8Array) return toBase64(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value as ComplaintEnvelope).map(([key, inner]) => [key, encode(inner)]),
  );
}
