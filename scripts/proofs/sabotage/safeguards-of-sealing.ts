import type { Safeguard } from './safeguards.js';

const unit = (path: string, title: string) => ({ run: 'unit', path, title }) as const;
const e2e = (path: string, title: string) => ({ run: 'e2e', path, title }) as const;

/** What keeps the stored unreadable. */
export const SEALING: readonly Safeguard[] = [
  {
    name: 'the receipt holds no key but the dialogue’s',
    without: 'a slip of paper found at a checkpoint opens the testimony',
    file: 'libs/sealing/src/complaint.ts',
    find: 'const receiptKeys: ReceiptKeys = { dialogueIdentity: dialogue.identity, caseRecipient: casePair.recipient };',
    replace:
      'const receiptKeys = { dialogueIdentity: dialogue.identity, caseRecipient: casePair.recipient, caseIdentity: casePair.identity };',
    test: unit('libs/sealing/src/sealing.spec.ts', 'its dialogue alone by the receipt'),
  },
  {
    name: 'signatures are checked',
    without: 'whoever can write to the database makes new complaints readable to themselves',
    file: 'libs/sealing/src/chain.ts',
    find: 'body ? signatures.filter((one) => isSignedBy(text, one)) : []',
    replace: 'body ? signatures.filter((one) => one.key || isSignedBy(text, one)) : []',
    test: unit('libs/sealing/src/trust.spec.ts', 'refuses a recipient swapped inside a signed statement'),
  },
  {
    name: 'a team recipient needs two persons’ signatures',
    without: 'one bribed or coerced administrator redirects a team’s complaints',
    file: 'libs/sealing/src/trust.ts',
    find: 'persons.size >= 2',
    replace: 'persons.size >= 1',
    test: unit('libs/sealing/src/trust.spec.ts', 'refuses a team recipient with one signature'),
  },
  {
    name: 'a compromised recipient is refused',
    without: 'a phone that kept an old page goes on sealing to a stolen key',
    file: 'libs/sealing/src/recipients.ts',
    find: "if (found && found.revoked !== 'compromised')",
    replace: 'if (found)',
    test: unit('libs/sealing/src/trust.spec.ts', 'never a compromised one'),
  },
  {
    name: 'a message proves that its writer had opened the dialogue',
    without: 'a row planted in the database calls a complainant to a meeting in the team’s name',
    file: 'libs/sealing/src/proof.ts',
    find: 'if (!sameBytes(toSealedBytes(proof), expected))',
    replace: 'if (sameBytes(toSealedBytes(proof), new Uint8Array()))',
    test: unit('libs/sealing/src/message.spec.ts', 'is not believed from one who knows only the recipient'),
  },
  {
    name: 'a message is believed once, under the key it was sent with',
    without: 'last month’s “come to the market at ten” stands in the dialogue again, as of today',
    file: 'libs/sealing/src/message.ts',
    find: "requireProof(dialogue, 'dialogue', [kind, key, body.text, ...about(body.subject)], body.proof);",
    replace: '',
    test: unit('libs/sealing/src/message.spec.ts', 'is refused when it is repeated under another key'),
  },
  {
    name: 'a note proves who wrote it, and where',
    without: 'a row planted in the database is a colleague’s conclusion',
    file: 'libs/sealing/src/written.ts',
    find: '[kind, complaintId, authorId, itemId, String(revision), content]',
    replace: '[kind, complaintId, String(revision), content, itemId.slice(0, 0), authorId.slice(0, 0)]',
    test: unit('libs/sealing/src/written.spec.ts', 'is refused in a row re-attributed to a colleague'),
  },
  {
    name: 'the kind of a text says which identity opens it, not its row',
    without: 'whoever finds a receipt code, and can write to the database, writes a colleague’s conclusion',
    file: 'apps/console/src/vault/key-ring.ts',
    find: "if (box !== boxOf(kind)) throw new SealedError('sealed.unexpected');\n    const keys = this.keys(complaintId);",
    replace:
      "const opened = this.keys(complaintId);\n    const keys = { ...opened, case: box === boxOf('note') ? opened.case : opened.dialogue };",
    test: unit('apps/console/src/vault/key-ring.spec.ts', 'believes no note in a colleague’s name'),
  },
  {
    name: 'what is sealed is padded to a size class',
    without: 'the length of a testimony or photo tells which one it is',
    file: 'libs/sealing/src/padding.ts',
    find: 'const unit = 2 ** (exponent - (Math.floor(Math.log2(exponent)) + 1));',
    replace: 'const unit = exponent > 0 ? 1 : 2;',
    test: unit('libs/sealing/src/known-answers.spec.ts', 'size classes stay what they are'),
  },
  {
    name: 'a code’s check digits are checked before any look-up',
    without: 'a slip of the pen looks like a lost complaint, and guesses cost nothing',
    file: 'libs/sealing/src/receipt.ts',
    find: 'return BigInt(digits) % 97n === 1n ?',
    replace: 'return BigInt(digits) >= 0n ?',
    test: unit('libs/sealing/src/sealing.spec.ts', 'tells every single slip and every swap of neighbours'),
  },
  {
    name: 'tokens and content marks are stored under the pepper',
    without: 'a stolen database answers guesses of receipt codes',
    file: 'apps/intake/src/filing/pepper.ts',
    find: "createHmac('sha256', this.keys[purpose])",
    replace: "createHmac('sha256', this.keys[purpose].length + purpose)",
    test: unit(
      'apps/intake/src/filing/pepper.spec.ts',
      'marks alike under one pepper and unlike under another',
    ),
  },
  {
    name: 'the server share is stored encrypted',
    without: 'a receipt code and a stolen database open the dialogue, without the pepper',
    file: 'apps/intake/src/filing/file-complaint.service.ts',
    find: 'serverShare: this.pepper.lockShare(envelope.serverShare, tokenMac)',
    replace: 'serverShare: envelope.serverShare',
    test: e2e(
      'apps/intake/test/api.e2e-spec.ts',
      'keeps neither token nor share nor content mark as they came',
    ),
  },
  {
    name: 'intake refuses a recipient that was never signed',
    without: 'a page changed on the way seals complaints to a stranger',
    file: 'apps/intake/src/filing/file-complaint.service.ts',
    find: "  const accepted = acceptRecipient(network.trusted, envelope.declaredRecipient);\n  if (!accepted) throw new DomainError('envelope.unknown-recipient', 'invalid');",
    replace:
      "  const accepted = acceptRecipient(network.trusted, envelope.declaredRecipient) ?? { teamId: 'national', current: true };",
    test: e2e('apps/intake/test/api.e2e-spec.ts', 'refuses a recipient that nobody signed'),
  },
  {
    name: 'place and category of a restricted complaint are masked',
    without: '“a girl, rape, a village, 3 May” stands readable in a row, and is a name',
    file: 'libs/complaints/src/domain/file-complaint.ts',
    find: 'isRestricted(input) ? { ...facts, ...restriction(facts) } : facts',
    replace: '{ ...facts, restricted: isRestricted(input) }',
    test: e2e(
      'apps/intake/test/filing.e2e-spec.ts',
      'masks place and category of what only a specialised team may read',
    ),
  },
  {
    name: 'a complaint that becomes restricted is masked where it stood readable',
    without: 'a verifier sees that it is rape and hands it over, and the row goes on saying where',
    file: 'libs/complaints/src/domain/patches.ts',
    find: 'becomesRestricted(input) ? restriction(input.facts) : {}',
    replace: '{ restricted: input.facts.restricted || becomesRestricted(input) }',
    test: unit(
      'libs/complaints/src/domain/restriction.spec.ts',
      'is masked when it becomes one by a transfer',
    ),
  },
  {
    name: 'a log says nothing of headers or addresses',
    without: 'a receipt’s token or a session’s stands in a log that is copied everywhere',
    file: 'libs/platform/src/create-app.ts',
    find: '{ method: request.method, route,',
    replace: '{ headers: request.headers, ip: request.ip, method: request.method, route,',
    test: unit('libs/platform/src/platform.spec.ts', 'logs neither addresses nor what was sent'),
  },
  {
    name: 'the public description tells no team’s status or members',
    without: 'it shows on the day it matters which team was suspended, and why',
    file: 'apps/intake/src/network/network-directory.service.ts',
    find: 'teams: teams.map(({ id, name }) => ({ id, name })),',
    replace: 'teams,',
    test: e2e(
      'apps/intake/test/api.e2e-spec.ts',
      'describes the network without any team’s status or members',
    ),
  },
  {
    name: 'plain text never reaches a log (found by the leak hunt)',
    without: 'testimonies of browsers without scripts lie on the server’s disk',
    file: 'apps/intake/src/filing/file-plain-complaint.service.ts',
    find: 'const { code: digits } = code.drawn;',
    replace: 'const { code: digits } = code.drawn;\n    process.stderr.write(JSON.stringify(content));',
    test: { run: 'leak-hunt', path: '--complaints 6 --queue postgres', title: 'LEAK' },
  },
  {
    name: 'the leak hunt sees inside compressed values (its own controls)',
    without: 'a hunt that finds nothing proves nothing',
    file: 'scripts/proofs/leak-hunt/codecs.ts',
    find: "if (writer === 'postgres') openToast",
    replace: "if (writer === 'other') openToast",
    test: { run: 'leak-hunt', path: '--complaints 6 --queue postgres', title: 'the hunt itself is blind' },
  },
];
