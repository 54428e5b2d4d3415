import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useLanguage } from '../../i18n/language.js';
import { useSession } from '../../session/session-context.js';
import { Fault } from '../../ui/fault.js';
import { parametersOf, type AskedTable } from './asked.js';
import classes from './figures.module.css';
import { useFiguresWords } from './use-figures-words.js';

/** The same by district or team and month as a file: fetched with the session's token, which no link could carry. */
export function Downloads({ asked }: { readonly asked: AskedTable }) {
  const { t } = useFiguresWords();
  const { api } = useSession();
  const { locale } = useLanguage();
  const { from, to, kind } = asked;
  const save = useMutation({
    mutationFn: async () => {
      const query = parametersOf({ from, to, kind });
      query.set('by', asked.rows === 'team' ? 'team' : 'district');
      query.set('lang', locale);
      const address = URL.createObjectURL(await api.figuresCsv(query));
      const link = document.createElement('a');
      link.href = address;
      link.download = `kenekanko-${from}-${to}.csv`;
      link.click();
      URL.revokeObjectURL(address);
    },
  });
  return (
    <div className={classes['downloads']}>
      <Button variant="default" loading={save.isPending} onClick={() => save.mutate()}>
        {t('download')}
      </Button>
      <Fault error={save.error} />
    </div>
  );
}
