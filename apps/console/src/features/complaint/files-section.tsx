import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import type { FileResponse } from '#desk-client';
import type { FileManifest } from '#sealing';
import { useT } from '../../i18n/language.js';
import { useSession } from '../../session/session-context.js';
import { Instant } from '../../ui/instant.js';
import { Failed } from '../../ui/failed.js';
import { Section } from '../../ui/section.js';
import classes from '../evidence/files.module.css';
import { fetchFile } from './fetch-file.js';
import { safeName } from './file-name.js';
import { useFileSize } from './use-file-size.js';
import type { OpenedComplaint } from './opened.js';
import { manifestQuery } from './use-manifests.js';

const FileView = lazy(() => import('../evidence/file-view.js'));

/** Files that came with the complaint; each is fetched and opened only when asked for. */
export function FilesSection({ complaint }: { readonly complaint: OpenedComplaint }) {
  const t = useT();
  const { files, facts } = complaint.view;
  if (files.length === 0) return null;
  return (
    <Section title={t('files.title')}>
      <ul className={classes['files']}>
        {files.map((file) => (
          <FileItem key={file.id} complaintId={facts.id} file={file} readable={complaint.keys === 'open'} />
        ))}
      </ul>
    </Section>
  );
}

interface ItemProps {
  readonly complaintId: string;
  readonly file: FileResponse;
  readonly readable: boolean;
}

function FileItem({ complaintId, file, readable }: ItemProps) {
  const t = useT();
  const { vault } = useSession();
  const [asked, setAsked] = useState(false);
  const manifest = useQuery(manifestQuery(vault, complaintId, file, readable));
  const size = useFileSize();
  const arrived = file.completedAt !== null;
  return (
    <li className={classes['file']}>
      <div className={classes['head']}>
        <span className={classes['name']}>
          {manifest.data ? safeName(manifest.data.name) : t('evidence.file')}
        </span>
        <small>
          {size(manifest.data?.length ?? file.size)} · <Instant at={file.createdAt} />
        </small>
        {readable && arrived && !asked && (
          <Button size="xs" variant="default" onClick={() => setAsked(true)}>
            {t(isSound(manifest.data) ? 'files.listen' : 'files.show')}
          </Button>
        )}
      </div>
      {!arrived && <p className={classes['quiet']}>{t('files.incomplete')}</p>}
      {asked && <FileBody complaintId={complaintId} file={file} />}
    </li>
  );
}

/** As its sender's browser said: what it is shows once it is opened. */
const isSound = (manifest: FileManifest | undefined): boolean => manifest?.type.startsWith('audio/') ?? false;

function FileBody({ complaintId, file }: Omit<ItemProps, 'readable'>) {
  const t = useT();
  const { api, vault } = useSession();
  const query = useQuery({
    queryKey: ['complaint', complaintId, 'file', file.id],
    queryFn: () => fetchFile(api, vault, complaintId, file),
    staleTime: Infinity,
    gcTime: 0,
  });
  if (query.isPending) return <p role="status">{t('files.opening')}</p>;
  if (query.isError) {
    return <Failed error={query.error} again={() => void query.refetch()} size="xs" />;
  }
  return (
    <Suspense fallback={<p role="status">{t('files.opening')}</p>}>
      <FileView file={query.data} />
    </Suspense>
  );
}
