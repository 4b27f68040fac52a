// The packages of Angular are finished when they are linked: for browsers by the bundler, in Node at run time.
import '@angular/compiler';
import {enableProdMode, provideZonelessChangeDetection} from '@angular/core';
import {type BootstrapContext, bootstrapApplication, provideClientHydration} from '@angular/platform-browser';
import {provideServerRendering, renderApplication} from '@angular/platform-server';
import {App} from './app.js';

enableProdMode();
const providers = [provideZonelessChangeDetection(), provideServerRendering(), provideClientHydration()];
const start = (context: BootstrapContext) => bootstrapApplication(App, {providers}, context);

export const render = (): Promise<string> =>
  renderApplication(start, {
    document: '<!doctype html><body><app-root></app-root></body>',
    url: 'http://localhost/',
    allowedHosts: ['localhost'],
  });
