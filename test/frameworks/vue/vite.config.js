import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

export default defineConfig({
  base: './',
  build: {rolldownOptions: {input: ['index.html', 'hydrated.html', 'carriers.html']}},
  plugins: [vue({template: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('vs-')}}})],
});
