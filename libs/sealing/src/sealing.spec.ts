import fc from 'fast-check';
import {
  SealedError,
  canonicalForm,
  contentMark,
  isAgeFile,
  isRecipient,
  newKeyPair,
  newReceiptCode,
  newReceiptKdf,
  openDocument,
  sealKeys,
  sealIdentity,
  sealAddition,
  openIdentity,
  openFiled,
  openFile,
  openKeys,
  openManifest,
  openReceipt,
  openWith,
  pad,
  paddedLength,
  parseReceiptCode,
  randomBytes,
  receiptKeyPair,
  sealComplaint,
  sealDocument,
  sealFile,
  sealTo,
  stretchReceipt,
  toBase64,
  toBytes,
  unpad,
  isVoiceRequestKey,
  voiceRequestKey,
  toHex,
} from './index.js';

const kdf = { ...newReceiptKdf(toBase64(randomBytes(16))), memory: 256, iterations: 1 };

describe('what is sealed', () => {
  it('comes back as it was, whatever was written', async () => {
    const { identity, recipient } = await newKeyPair();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        const sealed = await sealDocument([recipient], 'note', { text });
        expect(await openDocument([identity], 'note', sealed)).toEqual({ text });
      }),
      { numRuns: 40 },
    );
  });

  it('is not opened by another key, nor as another type', async () => {
    const [one, other] = [await newKeyPair(), await newKeyPair()];
    const sealed = await sealDocument([one.recipient], 'note', 'ɛ ɔ ɲ ŋ');
    await expect(openDocument([other.identity], 'note', sealed)).rejects.toMatchObject({
      code: 'sealed.cannot-open',
    });
    await expect(openDocument([one.identity], 'message', sealed)).rejects.toMatchObject({
      code: 'sealed.unexpected',
    });
  });

  it('names no key in an error', async () => {
    const { identity, recipient } = await newKeyPair();
    const sealed = await sealTo([recipient], toBytes('x'));
    const slips = [
      recipient.slice(0, -1) + (recipient.endsWith('q') ? 'p' : 'q'),
      '',
      `age1pq1${'q'.repeat(90)}`,
    ];
    for (const slip of slips) {
      expect(isRecipient(slip)).toBe(false);
      await expect(sealTo([recipient, slip], toBytes('x'))).rejects.toThrow(
        new SealedError('sealed.wrong-key'),
      );
    }
    await expect(sealTo([], toBytes('x'))).rejects.toThrow(new SealedError('sealed.wrong-key'));
    for (const slip of [`${identity}Q`, identity.toLowerCase(), 'x']) {
      await expect(openWith([slip], sealed)).rejects.toThrow(new SealedError('sealed.wrong-key'));
    }
  });

  it('is refused when it is cut short, or is no age file', async () => {
    const { identity, recipient } = await newKeyPair();
    const sealed = await sealTo([recipient], pad(toBytes('a testimony')));
    const damaged = { name: 'SealedError', code: 'sealed.damaged' };
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), async (length) => {
        await expect(openWith([identity], sealed.slice(0, length))).rejects.toMatchObject(damaged);
      }),
      { numRuns: 60 },
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (rubbish) => {
        await expect(openWith([identity], rubbish)).rejects.toMatchObject(damaged);
      }),
      { numRuns: 60 },
    );
  });

  it('is told from plain text by its whole header, whoever it is sealed to', async () => {
    const recipients = await Promise.all([1, 2, 3].map(async () => (await newKeyPair()).recipient));
    for (const many of [1, 3]) {
      for (const size of [0, 1, 65_000]) {
        const sealed = await sealTo(recipients.slice(0, many), randomBytes(size));
        expect(isAgeFile(sealed)).toBe(true);
        expect(isAgeFile(sealed.subarray(1))).toBe(false);
      }
    }
    const whole = await sealTo(recipients, new Uint8Array());
    expect(isAgeFile(whole.subarray(0, whole.length - 1))).toBe(false);
    const text = 'Aminata, Sikasso. '.repeat(30);
    for (const start of ['', 'age-encryption.org/v1\n', 'age-encryption.org/v1\n-> X25519 ']) {
      expect(isAgeFile(new TextEncoder().encode(start + text))).toBe(false);
    }
  });

  it('is refused with a bit flipped anywhere', async () => {
    const { identity, recipient } = await newKeyPair();
    const sealed = await sealTo([recipient], pad(toBytes('a testimony')));
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length * 8 - 1), async (bit) => {
        const broken = sealed.slice();
        broken[bit >> 3] = (broken[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        await expect(openWith([identity], broken)).rejects.toMatchObject({ name: 'SealedError' });
      }),
      { numRuns: 150 },
    );
  });

  it('is padded and unpadded to the byte, and nothing else passes for padded', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), (content) => {
        expect(unpad(pad(content))).toEqual(content);
      }),
    );
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 3000 }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (content, at, by) => {
          const padded = pad(content);
          const tail = 8 + content.length;
          if (tail === padded.length) return;
          const place = tail + (at % (padded.length - tail));
          padded[place] = by;
          expect(() => unpad(padded)).toThrow('sealed.damaged');
          expect(() => unpad(pad(content).subarray(1))).toThrow('sealed.damaged');
          const longer = new Uint8Array(padded.length + 64);
          longer.set(pad(content));
          expect(() => unpad(longer)).toThrow('sealed.damaged');
        },
      ),
    );
  });

  it('shows only its size class', () => {
    expect(pad(toBytes('yes')).length).toBe(pad(toBytes('a rather longer sentence')).length);
    fc.assert(
      fc.property(fc.nat(30_000_000), (length) => {
        expect(paddedLength(length)).toBeGreaterThanOrEqual(length + 8);
        expect(paddedLength(length)).toBeLessThanOrEqual(Math.max(1024, (length + 8) * 1.12));
      }),
    );
    expect(() => unpad(new Uint8Array(1024).fill(255))).toThrow('sealed.damaged');
  });
});

describe('receipt code', () => {
  it('tells every single slip and every swap of neighbours', () => {
    for (let round = 0; round < 20; round++) {
      const code = newReceiptCode();
      expect(parseReceiptCode(code)).toEqual({ ok: true, code });
      for (let place = 0; place < 20; place++) {
        for (let by = 1; by < 10; by++) {
          const digit = (Number(code[place]) + by) % 10;
          const slip = code.slice(0, place) + digit + code.slice(place + 1);
          expect(parseReceiptCode(slip)).toEqual({ ok: false, error: 'check' });
        }
        const swapped = code.slice(0, place) + (code[place + 1] ?? '') + code[place] + code.slice(place + 2);
        if (swapped !== code) expect(parseReceiptCode(swapped)).toEqual({ ok: false, error: 'check' });
      }
    }
  });

  it('draws every digit alike', () => {
    const drawn = Array.from({ length: 500 }, () => newReceiptCode().slice(0, 18)).join('');
    for (const digit of '0123456789') {
      // 9,000 draws: 900 each, give or take six standard deviations.
      expect(Math.abs(drawn.split(digit).length - 1 - 900)).toBeLessThan(171);
    }
  });

  it('is read as people write it', () => {
    const code = newReceiptCode();
    const spaced = (code.match(/\d{4}/g) ?? []).join(' - ');
    expect(parseReceiptCode(` ${spaced}\n`)).toEqual({ ok: true, code });
    for (const digits of ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '߀߁߂߃߄߅߆߇߈߉', '０１２３４５６７８９']) {
      const typed = code.replace(/\d/g, (digit) => digits[Number(digit)] ?? '');
      expect(parseReceiptCode(`\u200f${typed}\u200e`)).toEqual({ ok: true, code });
    }
    expect(parseReceiptCode('12')).toEqual({ ok: false, error: 'length' });
    expect(parseReceiptCode('abcd')).toEqual({ ok: false, error: 'characters' });
  });

  it('knows a voice again by its request key, under its own code alone', async () => {
    const [mine, other] = await Promise.all(
      [newReceiptCode(), newReceiptCode()].map((code) => stretchReceipt(code, kdf)),
    );
    const [key, another] = [voiceRequestKey(mine!.markKey), voiceRequestKey(mine!.markKey)];
    expect([key, another].map((one) => isVoiceRequestKey(mine!.markKey, one))).toEqual([true, true]);
    expect(key).not.toBe(another);
    // As long as any other, and to another code as random.
    expect(key).toMatch(/^[0-9a-f]{32}$/);
    expect(isVoiceRequestKey(other!.markKey, key)).toBe(false);
    expect(isVoiceRequestKey(mine!.markKey, toHex(randomBytes(16)))).toBe(false);
  });

  it('marks the same content alike, whatever the line ends and the order of keys', async () => {
    const { markKey } = await stretchReceipt(newReceiptCode(), kdf);
    const mark = contentMark(markKey, { b: 'x\r\ny', a: 1 });
    expect(mark).toEqual(contentMark(markKey, { a: 1, b: 'x\ny' }));
    expect(mark).not.toEqual(contentMark(markKey, { a: 1, b: 'x\ny ' }));
    expect(canonicalForm({ b: [2, 1], a: 'é' })).toEqual(toBytes('{"a":"é","b":[2,1]}'));
  });
});

describe('a complaint', () => {
  it('is opened by the team and by recovery, and its dialogue alone by the receipt', async () => {
    const [team, recovery, stranger] = [await newKeyPair(), await newKeyPair(), await newKeyPair()];
    const receipt = await stretchReceipt(newReceiptCode(), kdf);
    const envelope = await sealComplaint(
      { story: 'A kɛra' },
      { team: team.recipient, recovery: recovery.recipient },
      receipt,
    );
    for (const [holder, sealed] of [
      [team, envelope.team],
      [recovery, envelope.recovery],
    ] as const) {
      const keys = await openKeys([holder.identity], sealed, envelope);
      expect(await openDocument([keys.case.identity], 'filing', envelope.filing)).toEqual({
        story: 'A kɛra',
      });
      await expect(openDocument([keys.dialogue.identity], 'filing', envelope.filing)).rejects.toMatchObject({
        code: 'sealed.cannot-open',
      });
    }
    await expect(openKeys([stranger.identity], envelope.team, envelope)).rejects.toMatchObject({
      code: 'sealed.cannot-open',
    });

    const opened = await openReceipt(receipt, envelope.serverShare, envelope.receiptDialogueKey);
    expect(opened.dialogue.recipient).toBe(envelope.dialogueRecipient);
    expect(opened.caseRecipient).toBe(envelope.caseRecipient);
    // Not only what we read out of it: nothing else is in there that a found receipt could open the case with.
    const pair = await receiptKeyPair(receipt.half, envelope.serverShare);
    const inside = await openDocument([pair.identity], 'receipt-keys', envelope.receiptDialogueKey);
    expect(inside).toEqual({
      dialogueIdentity: opened.dialogue.identity,
      caseRecipient: envelope.caseRecipient,
    });
    expect(opened.dialogue.recipient).not.toBe(envelope.caseRecipient);
    await expect(openDocument([opened.dialogue.identity], 'filing', envelope.filing)).rejects.toMatchObject({
      code: 'sealed.cannot-open',
    });
  });

  it('takes facts added later by who cannot open it, and a filing sent again as an addition', async () => {
    const [casePair, dialogue] = [await newKeyPair(), await newKeyPair()];
    const added = await sealAddition(casePair.recipient, { story: 'tugun' });
    const again = await sealDocument([casePair.recipient], 'filing', { story: 'fɔlɔ' });
    expect(await openFiled([casePair.identity], added)).toEqual({ story: 'tugun' });
    expect(await openFiled([casePair.identity], again)).toEqual({ story: 'fɔlɔ' });
    await expect(openFiled([dialogue.identity], added)).rejects.toMatchObject({ code: 'sealed.cannot-open' });
    const note = await sealDocument([casePair.recipient], 'note', 'x');
    await expect(openFiled([casePair.identity], note)).rejects.toMatchObject({ code: 'sealed.unexpected' });
  });

  it('opens for a member through the team, and for the standby team', async () => {
    const [member, team, recovery, standby] = await Promise.all([1, 2, 3, 4].map(() => newKeyPair()));
    const receipt = await stretchReceipt(newReceiptCode(), kdf);
    const to = { team: team!.recipient, recovery: recovery!.recipient, standby: standby!.recipient };
    const envelope = await sealComplaint({ story: 'x' }, to, receipt);
    const teamCopy = await sealIdentity(team!.identity, member!.recipient);
    const opened = await openIdentity([member!.identity], teamCopy, team!.recipient);
    const keys = await openKeys([opened.identity], envelope.team, envelope);
    const handed = await sealKeys(keys, member!.recipient);
    expect(await openKeys([member!.identity], handed, envelope)).toEqual(keys);
    expect(await openKeys([standby!.identity], envelope.standby!, envelope)).toEqual(keys);
    await expect(openIdentity([member!.identity], teamCopy, recovery!.recipient)).rejects.toMatchObject({
      code: 'sealed.wrong-key',
    });
    const garbage = await sealTo([member!.recipient], new Uint8Array([255, 254, 0]));
    await expect(openIdentity([member!.identity], garbage)).rejects.toMatchObject({ code: 'sealed.damaged' });
  });

  it('refuses key copies that belong to another complaint', async () => {
    const [team, recovery] = [await newKeyPair(), await newKeyPair()];
    const seal = async () =>
      sealComplaint(
        {},
        { team: team.recipient, recovery: recovery.recipient },
        await stretchReceipt(newReceiptCode(), kdf),
      );
    const [one, other] = [await seal(), await seal()];
    await expect(openKeys([team.identity], other.team, one)).rejects.toMatchObject({
      code: 'sealed.wrong-key',
    });
  });

  it('needs the server share beside the code', async () => {
    const [team, recovery] = [await newKeyPair(), await newKeyPair()];
    const receipt = await stretchReceipt(newReceiptCode(), kdf);
    const envelope = await sealComplaint({}, { team: team.recipient, recovery: recovery.recipient }, receipt);
    await expect(openReceipt(receipt, randomBytes(32), envelope.receiptDialogueKey)).rejects.toMatchObject({
      code: 'sealed.cannot-open',
    });
  });
});

describe('a file', () => {
  it('travels in parts and comes back whole, or not at all', async () => {
    const { identity, recipient } = await newKeyPair();
    const content = crypto.getRandomValues(new Uint8Array(60_000));
    const long = new Uint8Array(700_000).map((_, i) => content[i % content.length] ?? 0);
    const sealed = await sealFile(recipient, long, { name: 'photo.jpg', type: 'image/jpeg' });
    expect(sealed.parts.length).toBeGreaterThan(2);
    const manifest = await openManifest([identity], sealed.manifest);
    expect(await openFile([identity], manifest, sealed.parts)).toEqual(long);
    await expect(openFile([identity], manifest, sealed.parts.slice(1))).rejects.toMatchObject({
      name: 'SealedError',
    });
    await expect(openFile([identity], { ...manifest, sha256: '00' }, sealed.parts)).rejects.toMatchObject({
      code: 'sealed.damaged',
    });
  });
});
