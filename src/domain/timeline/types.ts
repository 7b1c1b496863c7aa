import type { EdtfText } from '../../schema/edtf.ts';
import type { Box } from '../drawing/box.ts';

/** An event to draw. */
export interface TimelineEvent {
  id: string;
  title: string;
  date: EdtfText;
}

/** An article that reports events: `source` is its outlet's name, `events` the ids of those it reports. */
export interface TimelineArticle {
  id: string;
  source: string;
  published: EdtfText;
  events: readonly string[];
}

/** The words of a drawing, in the site's language. */
export interface TimelineWords {
  /** `a, b, c`. */
  list(items: readonly string[]): string;
  events(count: number): string;
  articles(count: number): string;
  outlets(count: number): string;
  /** How many of the articles were published within the drawing's own dates. */
  publishedWithin(count: number, of: number): string;
  months(count: number): string;
  years(count: number): string;
  date(date: EdtfText): string;
}

/** Days since 1 January 1970, whole; `end` is the day after the last. */
export interface DayRange {
  start: number;
  end: number;
}

export interface TimelineOptions {
  words: TimelineWords;
  /** A BCP 47 tag, for the names of months. */
  locale: string;
  /** Draws these days alone; what goes on outside them gets an arrow. Without it, all that is dated. */
  within?: DayRange;
}

interface Line {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** Text in lines; each line has its own baseline. `box` holds all of it, measured generously. */
export interface TimelineLabel {
  lines: { text: string; x: number; y: number; soft: boolean }[];
  box: Box;
}

/** How a bar ends: where its date ends, faded where that is not exact or not known, or going on. */
export type DateEnd = 'sharp' | 'soft' | 'open';

/** A date as it is drawn: a day is a dot, anything longer a bar over all the days that it can mean. */
export interface DateMark {
  shape: 'dot' | 'bar' | 'cluster';
  box: Box;
  start: DateEnd;
  end: DateEnd;
  /** The date is approximate or uncertain. */
  vague: boolean;
}

/** An event, or a cluster of those that there is no room to tell apart. */
export interface DrawnItem {
  /** In order of their earliest possible dates; more than one is a cluster. */
  events: string[];
  /** Left out where the same mark is drawn for an earlier item of the same date. */
  mark: DateMark | undefined;
  /** The line from the mark to the label. */
  leader: Line;
  label: TimelineLabel;
}

/** The article or articles of a lane: when they were published, and the events that they report. */
export interface DrawnLane {
  articles: string[];
  /** From the first to the last of what is on it. */
  line: Line;
  published: DateMark[];
  /** One where the article reports an event, or of one of a cluster. */
  mentions: { x: number; y: number }[];
  label: TimelineLabel;
}

/** A drawing to scale. Everything lies within 0 to `width` and 0 to `height`. */
export interface TimelinePicture {
  width: number;
  height: number;
  axis: Line[];
  ticks: { line: Line; label: TimelineLabel }[];
  /** Where the axis leaves out time in which nothing is dated. */
  breaks: { line: Line; strokes: Line[]; label: TimelineLabel }[];
  /** From the axis to the lanes, so that the eye finds which event a mention reports. */
  guides: Line[];
  items: DrawnItem[];
  lanes: DrawnLane[];
}

/** The same data twice: for a wide page and, upright, for a narrow one. */
export interface TimelineDrawings {
  wide: TimelinePicture;
  upright: TimelinePicture;
}
