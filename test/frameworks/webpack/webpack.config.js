import {join} from 'node:path';

export default {
  mode: 'production',
  // As TypeScript has compiled it.
  entry: './dist/plain/plain.js',
  output: {path: join(import.meta.dirname, '../dist/webpack')},
  performance: false,
};
