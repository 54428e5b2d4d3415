/** As SQL on a complaint's columns: that no undone import filed it (`isTakenBack` says the same). Lists leave out what did. */
export const NOT_TAKEN_BACK = `(finding IS DISTINCT FROM 'not-examined' OR closing_reason IS NOT NULL)`;
