/** As SQL on a complaint (`c`): what an import that was undone had filed. It counts nowhere. */
export const TAKEN_BACK = `c.finding = 'not-examined' AND c.closing_reason IS NULL AND c.state = 'concluded'`;
