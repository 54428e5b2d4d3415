import { createTheme, type MantineColorsTuple } from '@mantine/core';

// Deep teal: the one accent. The same values stand in theme.css, so that no style element is made at run time.
const ink: MantineColorsTuple = [
  '#e6f3f5',
  '#cbe4e8',
  '#9accd3',
  '#66b2bd',
  '#3d98a6',
  '#1f7d8c',
  '#0f6675',
  '#0b5563',
  '#094753',
  '#073943',
];

/** The desk's look: ink on paper, system fonts, one accent. */
export const theme = createTheme({
  colors: { ink },
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 5 },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
});
