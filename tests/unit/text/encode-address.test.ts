import { expect, test } from 'vitest';
import { encodeAddress } from '../../../src/text/encode-address.ts';

test.each([
  ['https://a.example/x y|z?q="w"&r=[1]{2}', 'https://a.example/x%20y%7Cz?q=%22w%22&r=%5B1%5D%7B2%7D'],
  ['https://a.example/?share=100%&x=%2C', 'https://a.example/?share=100%25&x=%2C'],
  ['https://a.example/#:~:text=a^b', 'https://a.example/#:~:text=a%5Eb'],
  ['https://[2001:db8::1]/a[1]', 'https://[2001:db8::1]/a%5B1%5D'],
  ['https://a.example/חדשות?q=é&b=c', 'https://a.example/חדשות?q=é&b=c'],
])('%s has escapes for what an address cannot have alone', (address, encoded) => {
  expect(encodeAddress(address)).toBe(encoded);
  expect(encodeAddress(encoded)).toBe(encoded);
  expect(new URL(encoded).host).toBe(new URL(address).host);
});
