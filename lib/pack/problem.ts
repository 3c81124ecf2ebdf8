import type { Problem } from '@/lib/errors/xuncha-error';

/** The sentences of every fault that a pack can have; `{at}` is the file's name inside the pack. */
const sentences = {
  'not-a-zip': ['这不是 zip 文件，或者文件已经损坏。', 'This is not a zip file, or the file is damaged.'],
  truncated: [
    '文件不完整：压缩包的末尾缺失（可能没有传完）或被接上了别的内容。',
    'The file is incomplete: the end of the archive is missing (it may not have been copied in full) or something was appended.',
  ],
  ambiguous: [
    '压缩包的结构自相矛盾，不同软件会读出不同内容，因此拒绝。',
    'The archive contradicts itself: different programs would read different contents, so it is refused.',
  ],
  encrypted: ['“{at}”被加密，证据包不允许加密。', '“{at}” is encrypted, which a pack may not be.'],
  'unsafe-name': [
    '文件名“{at}”不安全（绝对路径、上级目录或控制字符），已拒绝。',
    'The file name “{at}” is unsafe (absolute, parent folder or control characters) and is refused.',
  ],
  'duplicate-name': ['文件名“{at}”出现不止一次，已拒绝。', 'The file name “{at}” stands in the archive more than once and is refused.'],
  'case-twin': [
    '文件名“{at}”与另一个文件只差大小写或字符写法，已拒绝。',
    'The file name “{at}” differs from another one by case or spelling of characters alone and is refused.',
  ],
  symlink: ['“{at}”是符号链接，已拒绝。', '“{at}” is a symbolic link and is refused.'],
  'too-many-files': ['压缩包内文件过多（上限 {limit} 个）。', 'The archive holds too many files (limit {limit}).'],
  'too-large': ['“{at}”实际解出的内容超过上限，已停止。', 'What really comes out of “{at}” is over the limit; reading was stopped.'],
  bomb: ['“{at}”解压后膨胀异常（压缩炸弹），已停止。', '“{at}” swells abnormally when unpacked (a zip bomb); reading was stopped.'],
  unreadable: ['“{at}”读不出来：{detail}', '“{at}” cannot be read: {detail}'],
  'several-roots': ['压缩包里应当只有一个与文件同名的文件夹。', 'The archive should hold exactly one folder.'],
  'bagit-missing': ['缺少 bagit.txt，这不是证据包。', 'bagit.txt is missing: this is not a pack.'],
  'bagit-invalid': ['bagit.txt 的内容不是 BagIt 1.0 声明。', 'bagit.txt is not a BagIt 1.0 declaration.'],
  'manifest-missing': ['缺少清单 {at}。', 'The manifest {at} is missing.'],
  'manifest-invalid': ['清单 {at} 的格式不对。', 'The manifest {at} is malformed.'],
  'manifest-algorithm': [
    '清单 {at} 用的校验算法本工具不认识，没有核对；证据包只用 SHA-256 或 SHA-512。',
    'The manifest {at} uses a checksum that this tool does not know, so it was not checked; packs use SHA-256 or SHA-512.',
  ],
  'bag-info-invalid': ['bag-info.txt 的格式不对。', 'bag-info.txt is malformed.'],
  'fetch-file': [
    '有 fetch.txt：它要求从网上补取文件，证据包不允许。',
    'There is a fetch.txt, which asks for files to be fetched from the network; a pack may not.',
  ],
  changed: ['“{at}”的内容被改动过，与清单不符。', 'The content of “{at}” was changed: it does not match the manifest.'],
  missing: ['缺少“{at}”，清单里有它。', '“{at}” is missing although the manifest lists it.'],
  extra: ['多出“{at}”，清单里没有它。', '“{at}” is extra: no manifest lists it.'],
  renamed: ['“{from}”被改名为“{at}”，内容未变。', '“{from}” was renamed to “{at}”; its content is unchanged.'],
  swapped: ['“{at}”与“{with}”的内容互换了。', 'The contents of “{at}” and “{with}” were swapped.'],
  'payload-oxum': [
    'bag-info.txt 记录的文件数或字节数与实际不符。',
    'The number of files or bytes in bag-info.txt does not match what is there.',
  ],
  'not-json': ['{at} 不是有效的 JSON。', '{at} is not valid JSON.'],
  'forbidden-key': ['{at} 含有不允许的键名 __proto__。', '{at} holds the forbidden key __proto__.'],
  schema: ['{at} 的内容不符合证据包格式：{detail}', '{at} does not follow the pack format: {detail}'],
  'newer-version': [
    '这个证据包由更新版本的巡查导出（格式 {found}，本版本只读到 {known}）。请升级扩展后再打开；文件本身没有问题。',
    'This pack was written by a newer Xuncha (format {found}, this version reads up to {known}). Please update the extension; the file itself is fine.',
  ],
  'unknown-version': [
    '这个证据包写着格式 {found}，从来没有发布过这样的版本；本版本读 1 到 {known}。',
    'This pack says it is of format {found}, which was never released; this version reads 1 to {known}.',
  ],
  'not-a-card': ['{at} 的第 {n} 张不是指纹卡，或者内容被改动过。', 'Card {n} of {at} is not a key card, or it was altered.'],
  'log-broken': [
    '日志第 {line} 条与前一条对不上，之后的记录可能被增删或改动。',
    'Log entry {line} does not follow from the one before: entries may have been added, removed or changed.',
  ],
  'log-head': ['日志的最后一条与 inspection.json 记录的不一致。', 'The last log entry is not the one that inspection.json names.'],
  'evidence-mismatch': ['“{at}”与它的取证记录不一致。', '“{at}” does not match its own capture record.'],
  'not-a-picture': ['“{at}”不是它声称的图片格式。', '“{at}” is not the kind of picture that it claims to be.'],
  'signature-unreadable': ['signature.json 读不出来。', 'signature.json cannot be read.'],
  'signature-wrong': [
    '签名无效：签名之后内容被改动过，或签名与公钥不匹配。',
    'The signature is not valid: the content was changed after signing, or the key does not fit.',
  ],
  'signed-by-other': [
    '签名所用的密钥不是 inspection.json 记录的那一把：可能被重新签名。',
    'The key that signed is not the one that inspection.json names: the pack may have been signed again by someone else.',
  ],
  'seal-unsigned': [
    '这是封存包，但没有签名：签名可能被去掉了。',
    'This is a sealed pack without a signature: the signature may have been removed.',
  ],
  'public-not-importable': [
    '这是公开版，不含日志和原始证据，不能继续检查。请使用内部版或工作副本。',
    'This is the public edition: it holds no log and no original evidence, so the inspection cannot go on from it. Use the internal edition or a working copy.',
  ],
  'stamp-wrong': ['时间戳与签名内容不匹配。', 'The time stamp does not belong to what was signed.'],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

export type ProblemCode = keyof typeof sentences;

/** Makes a problem with its sentence in both languages. */
export function problem(code: ProblemCode, at: string, values: Record<string, string | number> = {}): Problem {
  const [zh, en] = sentences[code];
  const filled = (text: string) =>
    text.replace(/\{(\w+)\}/g, (place, name: string) => String(name === 'at' ? at : (values[name] ?? place)));
  return { code, at, zh: filled(zh), en: filled(en) };
}
