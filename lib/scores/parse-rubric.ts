import canonicalize from 'canonicalize';
import type { Parsed, Problem } from '@/lib/errors/xuncha-error';
import type { Rubric } from './rubric';
import { rubricProblems } from './rubric-problems';
import { rubricSchema } from './rubric-schema';

/** Reads a rubric from JSON text or an already parsed value; foreign data never throws, it answers with a list of problems. */
export function parseRubric(source: unknown): Parsed<Rubric> {
  let value = source;
  if (typeof source === 'string') {
    try {
      value = JSON.parse(source);
    } catch {
      return { ok: false, problems: [{ code: 'not-json', at: '', zh: '文件不是 JSON', en: 'The file is not JSON' }] };
    }
  }
  const read = rubricSchema.safeParse(value);
  if (!read.success) return { ok: false, problems: read.error.issues.map((issue) => malformed(issue.path, issue.message)) };
  // Members that are absent stay absent: `undefined` is not JSON, and the hash is over JSON.
  const rubric: Rubric = JSON.parse(JSON.stringify(read.data));
  const problems = rubricProblems(rubric);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: rubric, warnings: [] };
}

/** A rubric as the text of a file: canonical JSON, so that equal rubrics are equal files. */
export function serialiseRubric(rubric: Rubric): string {
  const text = canonicalize(rubric);
  if (text === undefined) throw new TypeError('a rubric is plain JSON');
  return text;
}

function malformed(path: readonly PropertyKey[], message: string): Problem {
  const at = path.reduce<string>((text, key) => text + (typeof key === 'number' ? `[${key}]` : `${text ? '.' : ''}${String(key)}`), '');
  return {
    code: 'malformed',
    at,
    zh: `${at || '文件'}：内容缺失或格式不对`,
    en: `${at || 'file'}: missing or of the wrong form (${message})`,
  };
}
