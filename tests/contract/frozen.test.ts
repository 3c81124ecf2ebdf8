import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import frozen from './frozen.json';

/** Folders whose files are never edited once released: shapes of stored and exported data, and rubrics that scored someone. */
const folders = ['lib/db/upgrades'];

const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

describe.each(folders)('%s', (folder) => {
  const files = readdirSync(folder).filter((name) => /^\d{3}-.*\.ts$/.test(name) && !name.includes('.test.'));

  it('numbers its files without gaps or repeats', () => {
    expect(files.map((name) => Number(name.slice(0, 3))).sort((a, b) => a - b)).toEqual(files.map((_, n) => n + 1));
  });

  it.each(files)('%s is as it was released: make a new upgrade instead of editing it', (name) => {
    const file = join(folder, name);
    expect({ [file]: digest(file) }).toEqual({ [file]: (frozen as Record<string, string>)[file] });
  });
});
