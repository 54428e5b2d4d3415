/** package.json's "imports" lead to built files; the cruiser reads sources. */
const { join } = require('node:path');
const { imports } = require('./package.json');

const source = (built) => join(__dirname, built.replace('./dist/', '').replace(/\.js$/, '.ts'));

module.exports = {
  resolve: {
    extensions: ['.ts', '.tsx', '.js', '.json'],
    extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
    alias: Object.fromEntries(Object.entries(imports).map(([name, built]) => [`${name}$`, source(built)])),
  },
};
