import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useLanguage } from '../../i18n/language.js';
import { maySeeFigures } from '../../session/rights.js';
import { useSession } from '../../session/session-context.js';
import { Fault } from '../../ui/fault.js';
import { download } from '../../ui/use-object-url.js';
import { parametersOf, type AskedTable } from './asked.js';
import classes from './figures.module.css';
import { useFiguresWords } from './use-figures-words.js';

const FORMATS = ['csv', 'xlsx', 'json'] as const;

/** The table as a file, for who answers for the network: fetched with the session's token, which no link could carry. */
export function Downloads({ asked }: { readonly asked: AskedTable }) {
  const { t } = useFiguresWords();
  const { api, current } = useSession();
  const { locale } = useLanguage();
  const save = useMutation({
    mutationFn: async (format: (typeof FORMATS)[number]) => {
      const query = parametersOf(asked);
      query.set('format', format);
      query.set('lang', locale);
      const { content, name } = await api.tableFile(query);
      download(content, name);
    },
  });
  if (!maySeeFigures(current)) return null;
  return (
    <section aria-labelledby="downloads">
      <p id="downloads">{t('download')}</p>
      <div className={classes['downloads']}>
        {FORMATS.map((format) => (
          <Button
            key={format}
            variant="default"
            loading={save.isPending && save.variables === format}
            onClick={() => save.mutate(format)}
          >
            {t(`download.${format}`)}
          </Button>
        ))}
      </div>
      <Fault error={save.error} />
    </section>
  );
}
