import { randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import {
  additionContent,
  createCalendar,
  DEFAULT_DEADLINES,
  fileComplaint,
  type FilingContent,
} from '#complaints/domain';
import { FilingWriter } from '#complaints/sealed';
import { newId } from '#kernel';
import { type ComplaintKeys, newKeyPair, sealDocument, sealKeys, type SealedKeys } from '#sealing';
import type { SmallNetwork } from './small-network.js';

const calendar = createCalendar({ timeZone: 'Africa/Bamako', weekend: [6, 7], holidays: [] });

/** What a test may want to be different. */
export interface FilingWishes {
  readonly team?: string;
  readonly category?: string;
  readonly language?: string;
  readonly consents?: readonly string[];
  readonly risk?: readonly string[];
  /** What was told, where a test reads it. */
  readonly content?: FilingContent;
  /** Sent again with the receipt code of this one, after an edit: an addition to it. */
  readonly again?: FiledComplaint;
  /** Another recipient than the one its content should be sealed to: nobody will open it. */
  readonly sealedTo?: string;
  readonly standby?: { readonly team: string; readonly from: Date };
}

/** A complaint that was really sealed and filed, with its opened keys. */
export interface FiledComplaint {
  readonly id: string;
  readonly keys: ComplaintKeys;
  /** What the look-up token is stored as. */
  readonly tokenMac: Buffer;
}

/** Files a complaint as the public door would. */
export async function fileOne(
  intake: Pool,
  network: SmallNetwork,
  wishes: FilingWishes = {},
): Promise<FiledComplaint> {
  const {
    team = 'sikasso',
    category = 'liberty',
    language = 'bm',
    risk = [],
    consents = [],
    standby,
  } = wishes;
  const content = wishes.content ?? additionContent('On est venu la nuit.');
  const id = newId();
  const keys: ComplaintKeys = { case: await newKeyPair(), dialogue: await newKeyPair() };
  const sealedTo = async (recipient: string): Promise<SealedKeys & { recipient: string }> => ({
    recipient,
    ...(await sealKeys(keys, recipient)),
  });
  const tokenMac = wishes.again?.tokenMac ?? randomBytes(32);
  const transition = fileComplaint(
    {
      ...{
        id,
        teamId: team,
        kind: 'human-rights',
        category,
        districtId: 'sikasso',
        aboutWhom: 'someone-else',
        risk,
      },
      ...{ channel: 'web', language, genderWish: 'any', consents, sex: null, ageBand: null },
    },
    { at: new Date(), calendar, deadlines: DEFAULT_DEADLINES, reviewerTeamId: 'reviewer' },
  );
  await new FilingWriter(intake).file({
    transition,
    particulars: {
      ...{
        reporter: 'victim',
        contact: 'anonymous',
        sealedBy: 'browser',
        codeOrigin: 'browser',
        lateRecipient: false,
      },
      caseRecipient: keys.case.recipient,
      dialogueRecipient: keys.dialogue.recipient,
    },
    content: await sealDocument([wishes.sealedTo ?? keys.case.recipient], 'filing', content),
    team: await sealedTo(network.teams[team]!.recipient),
    recovery: await sealedTo(network.recovery.recipient),
    standby: standby
      ? {
          teamId: standby.team,
          from: standby.from,
          ...(await sealedTo(network.teams[standby.team]!.recipient)),
        }
      : null,
    receipt: {
      tokenMac,
      contentMac: randomBytes(32),
      serverShare: randomBytes(32),
      dialogueKey: randomBytes(32),
      kdfVersion: 1,
    },
  });
  return { id, keys, tokenMac };
}
