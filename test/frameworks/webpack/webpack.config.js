import {join} from 'node:path';

export default {
  mode: 'production',
  entry: './shared/plain.js',
  output: {path: join(import.meta.dirname, '../dist/webpack')},
  performance: false,
};
