import { createHash, randomBytes } from 'node:crypto';
import { SealedItems } from '#complaints';
import { newId } from '#kernel';
import { TestNetwork, type FiledComplaint } from '#testing';
import { Client } from 'pg';

describe('what a receipt code reaches', () => {
  let network: TestNetwork;
  let filed: FiledComplaint;
  beforeAll(async () => {
    network = await TestNetwork.open();
    filed = await network.file();
  }, 120_000);
  afterAll(() => network.close());

  it('is the dialogue and where it stands, never what was filed', async () => {
    const followed = (await network.followUps.find(filed.tokenMac))!;
    expect(followed.complaint).toMatchObject({
      id: filed.id,
      state: 'received',
      receivedAt: expect.any(Date) as Date,
    });
    expect(followed.dialogueKey).toEqual(filed.filing.receipt.dialogueKey);
    expect(followed.ledger).toMatchObject(
      ['received', 'acknowledged', 'acknowledged-in-time'].map((measure) => ({
        measure,
        team: 'sikasso',
        delta: 1,
      })),
    );
    expect(await network.followUps.items(filed.tokenMac)).toEqual([]);
    const all = JSON.stringify(followed);
    expect(all).not.toContain(Buffer.from(filed.filing.content).toString('base64').slice(0, 40));
  });

  it('is nothing for a code that is none', async () => {
    const unknown = randomBytes(32);
    expect(await network.followUps.find(unknown)).toBeNull();
    expect(await network.followUps.files(unknown)).toEqual([]);
    const write = {
      id: newId(),
      kind: 'message-in',
      requestKey: 'k',
      content: randomBytes(9),
      at: new Date(),
    } as const;
    await expect(network.followUps.write(unknown, write)).rejects.toMatchObject({ code: 'receipt.unknown' });
  });

  it('stores a message once', async () => {
    const at = network.clock.now();
    const write = {
      id: newId(),
      kind: 'message-in',
      requestKey: 'form-1',
      content: randomBytes(300),
      at,
    } as const;
    expect(await network.followUps.write(filed.tokenMac, write)).toBe('stored');
    expect(await network.followUps.write(filed.tokenMac, { ...write, id: newId() })).toBe('same');
    expect(await network.followUps.items(filed.tokenMac)).toMatchObject([
      { id: write.id, kind: 'message-in' },
    ]);
  });

  it('takes no more than 32 MB of messages for one complaint, what is here again, and additions all the same', async () => {
    const other = await network.file();
    const text = (bytes: number, kind: 'message-in' | 'addition' = 'message-in') => ({
      ...{ id: newId(), kind, requestKey: newId(), at: network.clock.now() },
      content: randomBytes(bytes),
    });
    const write = (message: ReturnType<typeof text>) => network.followUps.write(other.tokenMac, message);
    const last = text(2 ** 20);
    for (let i = 0; i < 31; i++) expect(await write(text(2 ** 20))).toBe('stored');
    expect(await write(last)).toBe('stored');
    await expect(write(text(100))).rejects.toMatchObject({ code: 'follow.too-many' });
    expect(await write({ ...last, id: newId() })).toBe('same');
    expect(await write(text(2 ** 20, 'addition'))).toBe('stored');
  });

  it('acknowledges no other text under a key that was used before', async () => {
    const write = {
      ...({ id: newId(), kind: 'message-in', requestKey: 'form-2' } as const),
      ...{ content: randomBytes(300), at: network.clock.now() },
    };
    const again = (other: object) => network.followUps.write(filed.tokenMac, { ...write, ...other });
    expect(await again({})).toBe('stored');
    // Sealed anew by the server, which makes the same id of the same text.
    expect(await again({ content: randomBytes(300) })).toBe('same');
    for (const other of [
      { id: newId(), content: randomBytes(300) },
      { id: newId(), kind: 'addition' },
      { kind: 'addition' },
      { requestKey: 'form-3' },
    ]) {
      await expect(again(other)).rejects.toMatchObject({ code: 'request.key-reused', kind: 'conflict' });
    }
  });

  it('marks as seen what was shown, and nothing that came meanwhile', async () => {
    const { tokenMac, id } = await network.file();
    const reply = async () => {
      const item = {
        ...({ id: newId(), box: 'dialogue', kind: 'message-out' } as const),
        content: randomBytes(9),
      };
      await network.under('binta', (tx) =>
        new SealedItems().append(tx, {
          ...{ complaintId: id, authorId: network.accounts.binta, requestKey: newId() },
          ...{ at: network.clock.now(), items: [item] },
        }),
      );
      return item.id;
    };
    await reply();
    const shown = await network.followUps.items(tokenMac);
    const meanwhile = await reply();
    const elsewhere = { ...shown[0]!, id: newId() };
    await network.followUps.seen(tokenMac, network.clock.now(), [...shown, elsewhere]);
    const unseen = (await network.followUps.items(tokenMac)).filter(({ seenAt }) => seenAt === null);
    expect(unseen.map((item) => item.id)).toEqual([meanwhile]);
  });

  it('takes a file in parts, in any order, and says that it arrived only when the hash is right', async () => {
    const parts = [randomBytes(70_000), randomBytes(70_000), randomBytes(10)];
    const whole = Buffer.concat(parts);
    const announced = {
      ...{
        id: newId(),
        requestKey: 'file-1',
        manifest: randomBytes(100),
        size: whole.length,
        partCount: 3,
        most: 2,
      },
      ...{ sha256: createHash('sha256').update(whole).digest(), at: network.clock.now() },
    };
    const { files, followUps } = network;
    const id = await files.begin(filed.tokenMac, announced);
    expect(await files.begin(filed.tokenMac, { ...announced, id: newId() })).toBe(id);
    await files.putPart(filed.tokenMac, id, 2, parts[2]!);
    await files.putPart(filed.tokenMac, id, 0, parts[1]!);
    expect(await files.complete(filed.tokenMac, id, announced.at)).toBe(false);
    await files.putPart(filed.tokenMac, id, 1, parts[1]!);
    expect(await files.complete(filed.tokenMac, id, announced.at)).toBe(false);
    expect(await followUps.files(filed.tokenMac)).toMatchObject([
      { id, parts: [0, 1, 2], completedAt: null },
    ]);
    await files.putPart(filed.tokenMac, id, 0, parts[0]!);
    expect(await files.complete(filed.tokenMac, id, announced.at)).toBe(true);
    // What has arrived can't be changed any more.
    await files.putPart(filed.tokenMac, id, 0, parts[1]!);
    expect(await files.complete(filed.tokenMac, id, announced.at)).toBe(true);
    await expect(files.putPart(filed.tokenMac, id, 3, parts[0]!)).rejects.toMatchObject({
      code: 'file.not-found',
    });
    await expect(
      files.begin(filed.tokenMac, { ...announced, sha256: randomBytes(32) }),
    ).rejects.toMatchObject({ code: 'file.differs' });
  });

  it('lets no part land in a file that is just being found whole', async () => {
    const { files } = network;
    const whole = randomBytes(10);
    const id = await files.begin(filed.tokenMac, {
      ...{ id: newId(), requestKey: 'just-whole-0123456', manifest: randomBytes(9), size: whole.length },
      ...{
        sha256: createHash('sha256').update(whole).digest(),
        partCount: 1,
        at: network.clock.now(),
        most: 9,
      },
    });
    await files.putPart(filed.tokenMac, id, 0, whole);
    const completing = new Client({ connectionString: network.database.urls.intake });
    await completing.connect();
    try {
      await completing.query('BEGIN');
      await completing.query('SELECT file_complete($1, $2, now())', [filed.tokenMac, id]);
      const late = files.putPart(filed.tokenMac, id, 0, randomBytes(10));
      await new Promise((settle) => setTimeout(settle, 300));
      await completing.query('COMMIT');
      await late;
    } finally {
      await completing.end();
    }
    const [part] = await network.asDefiner((tx) =>
      tx.query<{ content: Buffer }>('SELECT content FROM file_part WHERE file_id = $1', [id]),
    );
    expect(whole.equals(part!.content)).toBe(true);
  });

  it('takes no more files than allowed, and none for another complaint', async () => {
    const other = await network.file();
    const announce = (requestKey: string) => ({
      ...{
        id: newId(),
        requestKey,
        manifest: randomBytes(9),
        size: 1,
        sha256: randomBytes(32),
        partCount: 1,
      },
      ...{ at: network.clock.now(), most: 1 },
    });
    const id = await network.files.begin(other.tokenMac, announce('one'));
    await expect(network.files.begin(other.tokenMac, announce('two'))).rejects.toMatchObject({
      code: 'file.too-many',
    });
    await expect(network.files.putPart(filed.tokenMac, id, 0, randomBytes(1))).rejects.toMatchObject({
      code: 'file.not-found',
    });
  });
});
