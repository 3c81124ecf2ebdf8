import { describe, expect, it } from 'vitest';
import { enrolled, keyCardFile, parseKeyCards } from './key-cards';
import { createDeviceKey, createKeyCard, type KeyCard, signerOf } from './sign';

const cardOf = async (name: string, at = '2020-09-01T09:00:00+08:00'): Promise<KeyCard> =>
  createKeyCard(await signerOf(await createDeviceKey()), name, at);

const codes = async (text: string) => {
  const read = await parseKeyCards(text, 'cards.json');
  return read.ok ? [] : read.problems.map(({ code, at }) => [code, at]);
};

describe('key cards', () => {
  it('are read one by one or as a list, and the list reads back as it was written', async () => {
    const cards = [await cardOf('甲'), await cardOf('乙')];
    expect(await parseKeyCards(JSON.stringify(cards[0]), 'x')).toMatchObject({ ok: true, value: [cards[0]] });
    expect(await parseKeyCards(keyCardFile(cards), 'x')).toMatchObject({ ok: true, value: cards });
  });

  it('refuse the whole file when one was altered, is none, or the file is no JSON', async () => {
    const [first, second] = [await cardOf('甲'), await cardOf('乙')];
    expect(await codes(keyCardFile([first, { ...second, inspector: '丙' }]))).toEqual([['not-a-card', 'cards.json']]);
    expect(await codes('{"kind":"xuncha-key-cards"}')).toEqual([['not-a-card', 'cards.json']]);
    expect(await codes('[]')).toEqual([['not-a-card', 'cards.json']]);
    expect(await codes('card')).toEqual([['not-json', 'cards.json']]);
  });

  it('are enrolled once a key, in order of the names; the newer card of a key holds', async () => {
    const signer = await signerOf(await createDeviceKey());
    const [older, newer] = [
      await createKeyCard(signer, '甲', '2020-01-01T00:00:00Z'),
      await createKeyCard(signer, '甲二', '2020-06-01T08:00:00+08:00'),
    ];
    const other = await cardOf('乙');
    expect(enrolled([newer], [older, other])).toEqual(enrolled([other, older], [newer]));
    expect(enrolled([older], [newer]).map(({ inspector }) => inspector)).toEqual(['甲二']);
  });
});
