import type { ElementContent, Nodes, Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { createElement } from '../../src/markdown/create-element.ts';
import { SKIP, walk, walkElements, walkWithAncestors } from '../../src/markdown/walk.ts';

const treeOf = (...children: ElementContent[]): Root => ({ type: 'root', children });
const sample = () =>
  treeOf(createElement('p', {}, ['a', createElement('em', {}, ['b']), 'c']), createElement('hr', {}, []));
const nameOf = (node: Nodes) => ('tagName' in node ? node.tagName : 'value' in node ? node.value : node.type);
const text = (value: string) => ({ type: 'text', value }) as const;

describe('walk', () => {
  it('visits each node before what stands in it', () => {
    const names: string[] = [];
    walk(sample(), (node: Nodes) => {
      names.push(nameOf(node));
    });
    expect(names).toEqual(['root', 'p', 'a', 'em', 'b', 'c', 'hr']);
  });

  it('leaves out what stands in a skipped node', () => {
    const names: string[] = [];
    walk(sample(), (node: Nodes) => {
      names.push(nameOf(node));
      return nameOf(node) === 'p' ? SKIP : undefined;
    });
    expect(names).toEqual(['root', 'p', 'hr']);
  });

  it('goes on at the place that a visitor names, among children that it has changed', () => {
    const tree = sample();
    const names: string[] = [];
    walk(tree, (node: Nodes, index, parent) => {
      names.push(nameOf(node));
      if (node.type !== 'text' || !parent || index === undefined) return undefined;
      parent.children.splice(index, 1, text(node.value), text('!'));
      return index + 2;
    });
    expect(names).toEqual(['root', 'p', 'a', 'em', 'b', 'c', 'hr']);
    const [a, b, c, mark] = ['a', 'b', 'c', '!'].map(text);
    expect(tree.children[0]).toMatchObject({ children: [a, mark, { tagName: 'em', children: [b, mark] }, c, mark] });
  });

  it('goes on at the place of a node that was taken out', () => {
    const tree = treeOf(
      createElement('p', {}, [
        createElement('a', {}, ['1']),
        createElement('a', {}, ['2']),
        createElement('b', {}, ['3']),
      ]),
    );
    walkElements(tree, (node, index, parent) => {
      if (node.tagName !== 'a' || !parent || index === undefined) return undefined;
      parent.children.splice(index, 1);
      return index;
    });
    expect(tree.children[0]).toMatchObject({ children: [{ tagName: 'b' }] });
  });

  it('names what each node stands in, from the outside in', () => {
    const around: string[] = [];
    walkWithAncestors(sample(), (node: Nodes, ancestors) => {
      if (node.type === 'text') around.push([...ancestors, node].map((each) => nameOf(each as Nodes)).join(' '));
    });
    expect(around).toEqual(['root p a', 'root p em b', 'root p c']);
  });
});
