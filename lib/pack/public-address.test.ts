import { describe, expect, it } from 'vitest';
import { publicAddress } from './public-address';

const site = 'http://www.zhexi.gov.cn';

describe('an address for the public', () => {
  it.each([
    ['/xx/show.jsp?id=42', '/xx/show.jsp?id=42', []],
    ['/a.html#top', '/a.html', []],
    ['/#/list?id=3', '/#/list?id=3', []],
    ['/#!/a?token=x&id=3', '/#!/a?id=3', ['session']],
    ['/a;jsessionid=AB12?id=1', '/a?id=1', ['session']],
    ['/a?JSESSIONID=AB12', '/a', ['session']],
    ['/a?access_token=x&catalog=5', '/a?catalog=5', ['session']],
    ['/a?x=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.sig', '/a', ['session']],
    ['/a?userName=wang&page=2', '/a?page=2', ['person']],
    ['/a?q=wang%40zhexi.test', '/a', ['person']],
    ['/a?q=13800138000', '/a', ['mobile']],
    ['/a?q=%31%33800138000', '/a', ['mobile']],
    ['/ask/13800138000/reply.html', '/ask/***/reply.html', ['mobile']],
    ['/a?q=11010119491001001X', '/a', ['id-number']],
    ['/art/2020/20200915120000123.html', '/art/2020/20200915120000123.html', []],
    ['/a?columnid=10024&siteid=1', '/a?columnid=10024&siteid=1', []],
    ['/a?q=%B2%E9', '/a?q=%B2%E9', []],
  ])('%s becomes %s', (path, kept, withheld) => {
    expect(publicAddress(site + path)).toEqual({ address: site + kept, withheld });
  });

  it('loses an account, and leaves what is no address as it is', () => {
    expect(publicAddress('http://a:b@www.zhexi.gov.cn/')).toEqual({ address: `${site}/`, withheld: ['session'] });
    expect(publicAddress('政策文件')).toEqual({ address: '政策文件', withheld: [] });
  });
});
