import { openAsBlob, readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { messageOf } from '@/lib/errors/xuncha-error';
import { parseKeyCards } from '@/lib/pack/key-cards';
import { signatureKey } from '@/lib/pack/verifier/rows';
import { verifierWords } from '@/lib/pack/verifier/words';
import { type KnownKey, type VerifyReport, verifyPack } from '@/lib/pack/verify-pack';
import { readArguments } from './arguments';

const usage = 'npm run verify-pack -- FILE… [--keys FILE] [--json] [--en]';

/** The page that goes with a pack knows no keys; the command line may be given some, and says so in words of its own. */
const unknownKey = {
  zh: '签名与内容相符，但签名的密钥不在 --keys 给出的登记表里，或没有给出登记表。请把指纹与登记的指纹核对：',
  en: 'The signature fits the content, but its key is on no list given by --keys. Compare the fingerprint with the enrolled ones:',
};

function print(name: string, report: VerifyReport, english: boolean): void {
  const { cover, signature } = report;
  const language = english ? 'en' : 'zh';
  const words = verifierWords[language];
  const key = signatureKey(report);
  const told = key === 'unknown-key' ? unknownKey[language] : words[key];
  const who = [signature.inspector, signature.fingerprint].filter(Boolean).join(' ');
  console.log(`${report.whole ? '✓' : '✗'} ${name}`);
  console.log(`  ${words.signature} ${signature.level}\t${told} ${who}`.trimEnd());
  if (cover) console.log(`  ${cover.site.name} · ${cover.campaign.asOf} · ${cover.rubric.id} ${cover.rubric.version} · ${cover.packId}`);
  for (const fault of report.faults) console.log(`  ${fault.code}\t${fault.at}\t${english ? fault.en : fault.zh}`);
}

function asJson(file: string, { cover, ...report }: VerifyReport): object {
  const { packId, revision, act, edition, purpose } = cover ?? {};
  return { file, ...report, pack: cover ? { packId, revision, act, edition, purpose } : null };
}

async function knownKeys(file: string | undefined, english: boolean): Promise<KnownKey[]> {
  if (file === undefined) return [];
  const read = await parseKeyCards(readFileSync(file, 'utf8'), basename(file));
  if (!read.ok) throw new Error(read.problems.map((each) => (english ? each.en : each.zh)).join('\n'));
  return read.value;
}

/**
 * Verifies packs on the command line with the extension's own code; prints each fault with its code and the file's name, answers 1 on any.
 * `--keys` names a key card or the office's list of them: signatures by these keys are told with the inspector's name.
 */
export async function main(args: string[]): Promise<number> {
  const given = readArguments(args, { values: ['keys'], flags: ['json', 'en'], usage });
  const english = given.has('en');
  if (given.rest.length === 0) {
    console.error(usage);
    return 2;
  }
  const keys = await knownKeys(given.value('keys'), english);
  let sound = true;
  const results: object[] = [];
  for (const file of given.rest) {
    try {
      await stat(file);
      const report = await verifyPack(await openAsBlob(file), { knownKeys: keys });
      sound &&= report.whole;
      if (given.has('json')) results.push(asJson(file, report));
      else print(basename(file), report, english);
    } catch (thrown) {
      sound = false;
      if (given.has('json')) results.push({ file, whole: false, error: messageOf(thrown) });
      else console.error(`✗ ${file}: ${messageOf(thrown)}`);
    }
  }
  if (given.has('json')) console.log(JSON.stringify(results, null, 2));
  return sound ? 0 : 1;
}
