import { expect, test } from 'vitest';
import { attributedRole } from '../../../src/schema/attributed-role.ts';

test.each([
  ['harbour master', 'Ada Berg', 'harbour master'],
  ['named without a role', 'Ada Berg', undefined],
  ['ABC', 'ABC', undefined],
  ['the Lights Board', 'Lights Board', undefined],
  ['Lights-Board', 'The Lights Board', undefined],
  ['the Lights Board, owner of the signal', 'Lights Board', 'the Lights Board, owner of the signal'],
])('“%s” of %s gives the role %s', (as, name, role) => {
  expect(attributedRole(as, name)).toBe(role);
});
