/** What the build writes into the file of one language: by kind, what the modules of the other builds export. */
type LanguageFile = Readonly<Record<string, unknown>>;

const files = new Map<string, Promise<LanguageFile>>();

/**
 * Stands in the place of `import()` in `vs.all.js`, where the data of other languages
 * than English are files beside the script. It states their hashes, so that the hash
 * of the script covers them as well. Rejects when the file cannot be had or is not
 * the one that was built; the next call asks again.
 *
 * @param kind - the part of the file that is wanted
 * @param address - of the file, from the script
 * @param integrity - as Subresource Integrity writes it: `sha256-…`
 */
export async function languageFile(kind: string, address: string, integrity: string): Promise<{default: unknown}> {
  let file = files.get(address);
  if (!file) {
    file = fetchFile(address, integrity);
    files.set(address, file);
    file.catch(() => files.delete(address));
  }
  return {default: (await file)[kind]};
}

async function fetchFile(address: string, integrity: string): Promise<LanguageFile> {
  const response = await fetch(new URL(address, import.meta.url), {integrity});
  return (await response.json()) as LanguageFile;
}
