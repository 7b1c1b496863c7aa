/**
 * Words beside a verb of speech whose subject has not said them: they are part of what comes before the main clause, were denied, or
 * are another’s. `-` where nobody is named.
 */

import { expect, test } from 'vitest';
import { findQuotations } from '../../../../src/import/quotations/find-quotations.ts';

function speakersOf(text: string, language = 'en'): string[] {
  return findQuotations(text.replaceAll(' / ', '\n\n'), { language }).map(({ speaker }) =>
    speaker && !speaker.unnamed ? speaker.name : '-',
  );
}

test.each([
  ['After Senator Ray Quill called him “a liar,” Hal Morrow said he would sue.', ['Ray Quill']],
  ['While Dora Finch had promised “a clean break,” Walter Ames said nothing had changed.', ['Dora Finch']],
  ['Although critics called it “a sham,” Walter Ames insisted the vote was fair.', ['-']],
  ['Despite Dora Finch’s claim of “a clean break,” Walter Ames said that nothing had changed.', ['Dora Finch']],
  ['When asked whether he was “a coward,” Hal Morrow said no.', ['-']],
  ['Asked about the “secret pledge,” Hal Morrow shrugged.', ['-']],
  ['Asked whether Senator Ray Quill had called him “a liar,” Hal Morrow shrugged.', ['-']],
  ['Reminded of his vow of “no new taxes,” Jens Dahl said times had changed.', ['-']],
  ['Cheered by fans chanting “One more year,” Andre Cole said he would think about it.', ['-']],
  ['Under a sign that read “Closed,” Abe Stein said he would reopen.', ['-']],
  ['Next to him, in a shirt saying “Kiss me,” his son Dov Stein shrugged.', ['-']],
  ['When Rita Osei says “soon,” Paul Denny hears “never.”', ['Rita Osei', '-']],
])('what an introduction quotes is not said by the subject behind it: %s', (text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers);
});

test.each([
  ['es', 'Después de que la ministra Ana Ruiz lo llamara «mentiroso», Pablo Soto dijo que iría a juicio.', ['-']],
  [
    'it',
    'Dopo che il ministro Carlo Neri lo aveva definito «bugiardo», Piero Sala ha detto che lo querelerà.',
    ['Carlo Neri'],
  ],
  ['fr', 'Alors que la ministre Anne Salvi l’avait traité de « menteur », Luc Perrin a dit qu’il partirait.', ['-']],
  ['pt', 'Depois que a ministra Ana Rocha o chamou de “mentiroso”, Davi Campos disse que sairia.', ['-']],
])('nor in other languages: %s', (language, text, speakers) => {
  expect(speakersOf(text, language)).toEqual(speakers);
});

test.each([
  ['When the roof fell it was “like thunder,” Hal Morrow said.', ['Hal Morrow']],
  ['When the roof fell it was “like thunder,” Hal Morrow said the next day.', ['Hal Morrow']],
  ['If the mayor wants “peace and quiet,” Hal Morrow said, she should resign.', ['Hal Morrow']],
  ['As Clara Boyle put it, the river “has a vote.”', ['Clara Boyle']],
  ['On what he called “the saddest day,” Hal Voss said goodbye.', ['Hal Voss']],
  ['In a letter calling the plan “theft,” Hal Voss said he would sue.', ['Hal Voss']],
  ['Asked about the pledge, “It is dead,” Hal Morrow said.', ['Hal Morrow']],
  ['Asked about the pledge, Hal Morrow said it was “dead.”', ['Hal Morrow']],
  ['After Ray Quill left, “it was quiet,” Hal Morrow said he thought.', ['Hal Morrow']],
  ['While praising the plan as “brave,” Hal Morrow said he would vote against it.', ['Hal Morrow']],
])('what is said of an introduction has its speaker: %s', (text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers);
});

test.each([
  ['Hal Morrow never said “I quit.”', ['-']],
  ['Beth Noor didn’t say “no,” but she did not say “yes” either.', ['-', '-']],
  ['Hal Morrow denied saying “good riddance.”', ['-']],
  ['Hal Morrow denied that he had called Beth Noor “a fool.”', ['-']],
  ['Ivan Bell accused Rita Shaw of saying “the poor are lazy.”', ['-']],
  ['Joan Petty recalled him saying “nobody will know.”', ['-']],
  ['Joan Petty heard Carl Dietz saying “nobody will know.”', ['Carl Dietz']],
])('who denies or reports words has not said them: %s', (text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers);
});

test.each([
  ['Hal Morrow said he would not accept “a bad deal.”', ['Hal Morrow']],
  ['Hal Morrow denied “any wrongdoing.”', ['Hal Morrow']],
  ['Ivan Bell accused Rita Shaw of being “a liar.”', ['Ivan Bell']],
])('words about a refusal or an accusation are the speaker’s: %s', (text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers);
});

test.each([
  ['Carla Nunn, who chairs the party, said Ian Wexley’s words were “beneath the office.”', ['Carla Nunn']],
  ['Lena Ostrow, who ran the campaign, said that Joe Barker’s speech was “a disaster.”', ['Lena Ostrow']],
  ['Ian Wexley’s answer was “no.”', ['Ian Wexley']],
])('what somebody says of another’s words is not the other’s: %s', (text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers);
});

test.each([
  ['In her review, the critic Paula Reiss called the book “honest, at least.”', ['Paula Reiss']],
  ['Paula Reiss called the series “Low Tide” a bore.', ['-']],
  ['Anton Hale told “The Late Hour” that he was “done.”', ['-', 'Anton Hale']],
])('a judgment of a work is no title: %s', (text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers);
});
