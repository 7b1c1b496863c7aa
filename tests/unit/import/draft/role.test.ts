import { expect, test } from 'vitest';
import { buildContentIndex } from '../../../../src/import/draft/content-index.ts';
import { splitRole } from '../../../../src/import/draft/role.ts';
import { documentsOf } from '../../make-documents.ts';

const contentIndex = buildContentIndex(
  documentsOf({
    'organizations/port-office': 'name: Port Office\naliases: [PO]',
    'organizations/union-of-pilots': 'name: Union of Pilots\naliases: [The Union]',
    'organizations/union-of-cooks': 'name: Union of Cooks\naliases: [The Union]',
  }),
  [],
);

test.each([
  ['harbour master', { title: 'Harbour master' }],
  ['head of the Port Office', { title: 'Head', organization: { id: 'port-office' } }],
  ['head of pilots at the Port Office', { title: 'Head of pilots', organization: { id: 'port-office' } }],
  ['pilot, Port Office', { title: 'Pilot', organization: { id: 'port-office' } }],
  ['pilot at the Sund-based Port Office (PO)', { title: 'Pilot', organization: { id: 'port-office' } }],
  [
    'fellow at the Institute for Quays (IQ)',
    { title: 'Fellow', organization: { name: 'Institute for Quays', alias: 'IQ' } },
  ],
  ['spokeswoman for Open Granary', { title: 'Spokeswoman', organization: { name: 'Open Granary' } }],
  ['lawyer for Karl Hagen', { title: 'Lawyer for Karl Hagen' }],
  ['mayor of Sund', { title: 'Mayor of Sund' }],
  ['editor at large', { title: 'Editor at large' }],
  ['fellow at Sund University’s school of quays', { title: 'Fellow at Sund University’s school of quays' }],
])('%j', (role, expected) => {
  expect(splitRole(role, contentIndex)).toEqual(expected);
});

test('an institution that two may be is not chosen', () => {
  expect(splitRole('spokeswoman of the Union', contentIndex)).toEqual({
    title: 'Spokeswoman of the Union',
    check: '“Union” in the role could be union-of-pilots or union-of-cooks: choose one',
  });
});
