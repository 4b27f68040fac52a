import react from '@vitejs/plugin-react';
import {defineConfig} from 'vite';

export default defineConfig({
  base: './',
  build: {rolldownOptions: {input: ['index.html', 'hydrated.html']}},
  plugins: [react()],
});
