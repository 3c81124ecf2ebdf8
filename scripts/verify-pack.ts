import { openAsBlob } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { messageOf } from '@/lib/errors/xuncha-error';
import { type VerifyReport, verifyPack } from '@/lib/pack/verify-pack';

const usage = 'usage: npm run verify-pack -- FILE… [--json] [--en]';

function print(name: string, report: VerifyReport, english: boolean): void {
  const { cover, signature } = report;
  console.log(
    `${report.whole ? '✓' : '✗'} ${name}: ${english ? 'signature' : '签名'} ${signature.level}${signature.fingerprint ? ` ${signature.fingerprint}` : ''}`,
  );
  if (cover) console.log(`  ${cover.site.name} · ${cover.campaign.asOf} · ${cover.rubric.id} ${cover.rubric.version} · ${cover.packId}`);
  for (const fault of report.faults) console.log(`  ${fault.code}\t${fault.at}\t${english ? fault.en : fault.zh}`);
}

function asJson(file: string, { cover, ...report }: VerifyReport): object {
  const { packId, revision, act, edition, purpose } = cover ?? {};
  return { file, ...report, pack: cover ? { packId, revision, act, edition, purpose } : null };
}

/** Verifies packs on the command line with the extension's own code; prints each fault with its code and the file's name, answers 1 on any. */
export async function main(args: string[]): Promise<number> {
  const files = args.filter((arg) => !arg.startsWith('--'));
  if (files.length === 0) {
    console.error(usage);
    return 2;
  }
  let sound = true;
  const results: object[] = [];
  for (const file of files) {
    try {
      await stat(file);
      const report = await verifyPack(await openAsBlob(file));
      sound &&= report.whole;
      if (args.includes('--json')) results.push(asJson(file, report));
      else print(basename(file), report, args.includes('--en'));
    } catch (thrown) {
      sound = false;
      if (args.includes('--json')) results.push({ file, whole: false, error: messageOf(thrown) });
      else console.error(`✗ ${file}: ${messageOf(thrown)}`);
    }
  }
  if (args.includes('--json')) console.log(JSON.stringify(results, null, 2));
  return sound ? 0 : 1;
}
