export const number = new Intl.NumberFormat('en');

/** `1 article`, `2 articles`. */
export function formatCount(amount: number, one: string, many = `${one}s`): string {
  return `${number.format(amount)} ${amount === 1 ? one : many}`;
}
