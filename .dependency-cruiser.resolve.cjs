const { SOURCES } = require('./scripts/setup/sources.mjs');

module.exports = {
  resolve: {
    extensions: ['.ts', '.tsx', '.js', '.json'],
    extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
    alias: Object.fromEntries(SOURCES.map(({ name, source }) => [`${name}$`, source])),
  },
};
