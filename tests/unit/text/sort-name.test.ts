import { expect, test } from 'vitest';
import { proposeSortName } from '../../../src/text/sort-name.ts';

test.each([
  ['Anna Geifman', 'en', 'Geifman, Anna'],
  ['Mohammad Javad Zarif', 'en', 'Zarif, Mohammad Javad'],
  ['J. K. Rowling', 'en', 'Rowling, J. K.'],
  ['Martin Luther King Jr.', 'en', 'King, Martin Luther, Jr.'],
  ['Martin Luther King, Jr.', 'en', 'King, Martin Luther, Jr.'],
  ['Jean-Luc Picard', 'fr', 'Picard, Jean-Luc'],
  ['David Ben-Gurion', 'en', 'Ben-Gurion, David'],
  ['Ben Smith', 'en', 'Smith, Ben'],
  ['Madonna', 'en', 'Madonna'],
  ['Björk Guðmundsdóttir', 'is', 'Björk Guðmundsdóttir'],
  ['נועם שלו', 'he', 'שלו, נועם'],
])('%s (%s) is filed as %s', (name, language, sortName) => {
  expect(proposeSortName(name, language)).toEqual({ sortName });
});

test.each([
  ['Ursula von der Leyen', 'en', 'Leyen, Ursula von der', 'particle'],
  ['Vincent van Gogh', 'nl', 'Gogh, Vincent van', 'particle'],
  ['Martin Van Buren', 'en', 'Van Buren, Martin', 'particle'],
  ['Gerard ’t Hooft', 'nl', 'Hooft, Gerard ’t', 'particle'],
  ['Bill de Blasio', 'en', 'Blasio, Bill de', 'particle'],
  ['Jean de La Fontaine', 'fr', 'La Fontaine, Jean de', 'particle'],
  ['Pierre du Pont', 'fr', 'du Pont, Pierre', 'particle'],
  ['Itamar Ben Gvir', 'en', 'Ben Gvir, Itamar', 'particle'],
  ['Bashar al-Assad', 'en', 'Assad, Bashar al-', 'particle'],
  ['Abdel Fattah el-Sisi', 'en', 'Sisi, Abdel Fattah el-', 'particle'],
  ['Mohammed bin Salman', 'en', 'Mohammed bin Salman', 'particle'],
  ['Xi Jinping', 'en', 'Xi Jinping', 'order'],
  ['Kim Jong-un', 'en', 'Kim Jong-un', 'order'],
  ['Nagy Ferenc', 'hu', 'Nagy Ferenc', 'order'],
  ['Gabriel García Márquez', 'es', 'García Márquez, Gabriel', 'surnames'],
  ['José Ortega y Gasset', 'en', 'Ortega y Gasset, José', 'surnames'],
  ['Pope Francis', 'en', 'Francis, Pope', 'title'],
  ['King Charles III', 'en', 'Charles III, King', 'title'],
])('%s (%s) may be filed as %s: %s', (name, language, sortName, doubt) => {
  expect(proposeSortName(name, language)).toEqual({ sortName, doubt });
});
