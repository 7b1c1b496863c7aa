/**
 * Puts things of given lengths one after another, in order and without overlap, as near to where each would be as can
 * be: least squares, by pooling neighbours that push one another (isotonic regression; Barlow et al., 1972).
 * @param least where the first may begin at the earliest
 * @returns where each begins
 */
export function isotonicSpread(things: readonly { at: number; length: number }[], least: number): number[] {
  let before = 0;
  const offsets = things.map(({ length }) => {
    const offset = before;
    before += length;
    return offset;
  });
  const blocks: { mean: number; size: number }[] = [];
  things.forEach(({ at }, index) => {
    let block = { mean: at - (offsets[index] ?? 0), size: 1 };
    for (let last = blocks.at(-1); last && last.mean > block.mean; last = blocks.at(-1)) {
      blocks.pop();
      const size = last.size + block.size;
      block = { mean: (last.mean * last.size + block.mean * block.size) / size, size };
    }
    blocks.push(block);
  });
  const starts = blocks.flatMap(({ mean, size }) => new Array<number>(size).fill(Math.max(mean, least)));
  return starts.map((start, index) => start + (offsets[index] ?? 0));
}
