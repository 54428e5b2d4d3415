import { consoleCatalogue, hasKey } from '#i18n';
import { CATEGORY_IDS } from '#taxonomy';
import { inTaskOrder, isTaskLate, parseTaskContent, requireDueDay } from './task.js';
import { TASK_TEMPLATE_IDS, tasksProposedFor } from './task-templates.js';

describe('tasks', () => {
  it('stand by their day, what is done last; late from the day after', () => {
    const task = (id: string, dueOn: string, doneAt: string | null = null) => ({ id, dueOn, doneAt });
    const all = [
      task('c', '2026-03-09'),
      task('d', '2026-03-01', 'x'),
      task('b', '2026-03-02'),
      task('a', '2026-03-02'),
    ];
    expect(inTaskOrder(all).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(isTaskLate(task('a', '2026-03-02'), '2026-03-02')).toBe(false);
    expect(isTaskLate(task('a', '2026-03-02'), '2026-03-03')).toBe(true);
    expect(isTaskLate(task('a', '2026-03-02', 'x'), '2026-03-03')).toBe(false);
    expect(() => requireDueDay('2026-03-01', '2026-03-02')).toThrow('task.day-past');
    expect(parseTaskContent({ version: 1, title: 'Appeler', details: null })).toBeNull();
  });

  it('are proposed for every category, in words, each once, soonest first', () => {
    for (const category of [...CATEGORY_IDS, 'restricted', 'constructor']) {
      const proposed = tasksProposedFor(category);
      expect(proposed.length).toBeGreaterThan(1);
      expect(new Set(proposed.map(({ id }) => id)).size).toBe(proposed.length);
      expect(proposed.map(({ days }) => days)).toEqual(
        proposed.map(({ days }) => days).sort((a, b) => a - b),
      );
    }
    expect(TASK_TEMPLATE_IDS.filter((id) => !hasKey(consoleCatalogue, `tasks.template.${id}`))).toEqual([]);
  });
});
