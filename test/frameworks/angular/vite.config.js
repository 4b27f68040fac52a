import {createEs2015LinkerPlugin} from '@angular/compiler-cli/linker/babel';
import {transformAsync} from '@babel/core';
import {defineConfig} from 'vite';

/** The packages of Angular are finished by the build of the app; `ngc` has compiled the app itself. */
const linker = {
  name: 'angular-linker',
  transform: {
    filter: {id: /@angular\/.*\.mjs$/, code: 'ɵɵngDeclare'},
    async handler(code, id) {
      const fileSystem = {resolve: (...parts) => parts.at(-1), exists: () => false, dirname: (path) => path};
      const plugin = createEs2015LinkerPlugin({fileSystem, logger: {level: 1, debug() {}}, linkerJitMode: false});
      const linked = await transformAsync(code, {filename: id, plugins: [plugin], compact: false, configFile: false});
      return {code: linked.code, map: null};
    },
  },
};

export default defineConfig({
  base: './',
  build: {rolldownOptions: {input: ['index.html', 'hydrated.html']}},
  define: {ngDevMode: 'false'},
  plugins: [linker],
});
