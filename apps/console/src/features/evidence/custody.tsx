import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FileResponse } from '#desk-client';
import { fromBase64, toHex, type FileManifest } from '#sealing';
import { useT } from '../../i18n/language.js';
import { useLabels } from '../../i18n/use-labels.js';
import { useSession } from '../../session/session-context.js';
import { Failed } from '../../ui/failed.js';
import { Fingerprint } from '../../ui/fingerprint.js';
import { Instant } from '../../ui/instant.js';
import type { FetchedFile } from './fetch-file.js';
import { fullCustody, firstOfCustody, MOST_LOOKS, type Look } from './custody-of.js';
import classes from './files.module.css';

interface Props {
  readonly complaintId: string;
  readonly file: FileResponse;
  readonly manifest: FileManifest | undefined;
  /** The file, once it was opened here. */
  readonly opened: FetchedFile | undefined;
}

/** What a file is known by since it was filed, and in whose hands it has been. */
export function Custody({ complaintId, file, manifest, opened }: Props) {
  const t = useT();
  return (
    <>
      <dl className={classes['pairs']}>
        <dt>{t('custody.received')}</dt>
        <dd>
          <Instant at={file.completedAt!} />
        </dd>
        <dt>{t('custody.size')}</dt>
        <dd>{t('custody.bytes', { size: manifest?.length ?? file.size })}</dd>
        {manifest && (
          <>
            <dt>{t('custody.filed')}</dt>
            <dd>
              <Fingerprint hex={manifest.sha256} />
            </dd>
          </>
        )}
        <dt>{t('custody.sealed')}</dt>
        <dd>
          <Fingerprint hex={toHex(fromBase64(file.sha256))} />
        </dd>
      </dl>
      <p className={classes['quiet']} role="status">
        {opened ? opened.sameAsSent && `✓ ${t('custody.verified')}` : t('custody.verify')}
      </p>
      <Looks complaintId={complaintId} fileId={file.id} />
    </>
  );
}

function Looks({ complaintId, fileId }: { readonly complaintId: string; readonly fileId: string }) {
  const t = useT();
  const { api } = useSession();
  const [all, setAll] = useState(false);
  const query = useQuery({
    queryKey: ['complaint', complaintId, 'custody', fileId, all],
    queryFn: () => (all ? fullCustody : firstOfCustody)(api, complaintId, fileId),
    gcTime: 0,
  });
  if (query.isPending) return <p role="status">{t('custody.loading')}</p>;
  if (query.isError) return <Failed error={query.error} again={() => void query.refetch()} size="xs" />;
  const { rows, total } = query.data;
  if (total === 0) return <p>{t('custody.never')}</p>;
  return (
    <>
      <ol>
        {rows.map((row) => (
          <li key={row.id}>
            <LookWords look={row} />
          </li>
        ))}
      </ol>
      {total > rows.length && !all && (
        <Button variant="default" size="sm" onClick={() => setAll(true)}>
          {t('custody.all', { count: total })}
        </Button>
      )}
      {all && total > rows.length && <p>{t('custody.first', { count: MOST_LOOKS })}</p>}
      <p className={classes['quiet']}>{t('custody.hourly')}</p>
    </>
  );
}

function LookWords({ look }: { readonly look: Look }) {
  const t = useT();
  const labels = useLabels();
  return (
    <>
      {t(look.action === 'exported' ? 'custody.exported' : 'custody.opened', {
        name: labels.person(look.accountId),
      })}{' '}
      · <Instant at={look.at} />
    </>
  );
}
