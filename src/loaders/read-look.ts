import { hash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, extname, join, sep } from 'node:path';
import type { Look } from '../domain/theme/look.ts';
import { checkContrast, faintOn, MIN_PICTURE_CONTRAST } from '../domain/theme/palette.ts';
import { formatTheme, type OwnFace } from '../domain/theme/theme-styles.ts';
import type { FieldPath } from '../schema/document.ts';
import { nearest, suggestion } from '../schema/nearest.ts';
import type { Problem } from '../schema/problem.ts';
import type { Site } from '../schema/site.ts';
import { TYPEFACES } from '../schema/theme.ts';
import { compareText } from '../text/lists.ts';
import type { Position } from '../text/position.ts';
import { asCode } from '../text/show-characters.ts';
import { isLeftBehind, OWN_FOLDERS } from './list-content.ts';
import { checkWoff2, readPicture } from './look-files.ts';
import { parseOwnStyles } from './own-styles.ts';
import { coloursOfPicture } from './picture-colours.ts';

/** What a look is read with. */
interface LookOptions {
  /** The content folder. */
  folder: string;
  /** The path that the site is served under, with a slash at its end. */
  base: string;
  /** The files that are published as they are, by their paths below the base path. */
  publicFiles: ReadonlySet<string>;
  /** Where a value of `site.yaml` stands. */
  locate(path: FieldPath): Position;
}

/** Where files that are named by what is in them are published. */
const ASSETS = '_astro/';

/** The most that a file of `look/` may have, in bytes. */
const MAX_BYTES = 2_000_000;

const ENDINGS = {
  picture: ['.svg', '.png'],
  icon: ['.svg', '.png', '.ico'],
  face: ['.woff2'],
  styles: ['.css'],
} as const;

/** Reads what `site.yaml` says of the look of the site, with the files that it names, and finds what is wrong with it. */
export function readLook(
  { theme = {}, logo, favicon }: Pick<Site, 'theme' | 'logo' | 'favicon'>,
  { folder, base, publicFiles, locate }: LookOptions,
): { look: Look; problems: Problem[]; warnings: Problem[] } {
  const problems = checkContrast(theme, locate);
  const files: { path: string; bytes: Uint8Array }[] = [];

  const report = (path: FieldPath, problem: Omit<Problem, 'file' | 'line' | 'column'>): undefined => {
    problems.push({ file: 'site.yaml', ...locate(path), ...problem });
  };

  /** The bytes of a file that a field names. */
  function read(file: string, path: FieldPath, endings: readonly string[]): Uint8Array | undefined {
    const fault = faultOf(folder, file, endings);
    if (fault) return report(path, fault);
    return readFileSync(join(folder, file));
  }

  /** Publishes a file, and says where. */
  function publish(file: string, bytes: Uint8Array): string {
    const ending = extname(file);
    const name = basename(file, ending).replace(/[^\w-]+/g, '-');
    const path = `${ASSETS}${name}.${hash('sha256', bytes, 'hex').slice(0, 8)}${ending.toLowerCase()}`;
    if (!files.some((each) => each.path === path)) files.push({ path, bytes });
    return base + path;
  }

  function picture(file: string, path: FieldPath, endings: readonly string[]) {
    const bytes = read(file, path, endings);
    if (!bytes) return undefined;
    const found = readPicture(file, bytes);
    if ('fault' in found) {
      const { position = { line: 1, column: 1 }, ...problem } = found.fault;
      problems.push({ file, ...position, ...problem });
      return undefined;
    }
    return { address: publish(file, bytes), ...found };
  }

  function face(file: string | undefined, path: FieldPath, style: OwnFace['style'], bold: boolean): OwnFace[] {
    const bytes = file === undefined ? undefined : read(file, path, ENDINGS.face);
    if (file === undefined || !bytes) return [];
    const found = checkWoff2(file, bytes);
    if ('message' in found) return report(path, found) ?? [];
    const weight = found.isVariable ? '100 900' : bold ? '600 900' : '400';
    return [{ address: publish(file, bytes), style, weight }];
  }

  function faces(): OwnFace[] {
    const { typeface } = theme;
    if (typeface === undefined || TYPEFACES.some((name) => name === typeface)) return [];
    const path = ['theme', 'typeface'];
    if (typeof typeface === 'string') {
      if (typeface.includes('/') || /\.\w+$/.test(typeface)) return face(typeface, path, 'normal', false);
      const near = nearest(typeface, TYPEFACES);
      return (
        report(path, {
          kind: 'invalid-value',
          message: `There is no typeface ${asCode(typeface)}.`,
          hint: suggestion(near, `It takes ${TYPEFACES.join(', ')}, or a file such as look/face.woff2.`),
          ...(near !== undefined && { nearest: near }),
        }) ?? []
      );
    }
    return [
      ...face(typeface.regular, [...path, 'regular'], 'normal', false),
      ...face(typeface.bold, [...path, 'bold'], 'normal', true),
      ...face(typeface.italic, [...path, 'italic'], 'italic', false),
    ];
  }

  function ownStyles(): string {
    const bytes = theme.css === undefined ? undefined : read(theme.css, ['theme', 'css'], ENDINGS.styles);
    if (theme.css === undefined || !bytes) return '';
    const parsed = parseOwnStyles(theme.css, bytes, { base, publicFiles });
    problems.push(...parsed.problems);
    return parsed.styles;
  }

  /** Warns of a logo that nobody sees on the pages that it is for. */
  function checkLogo({ address, type, scheme }: Look['logo'][number]): Problem[] {
    const bytes = files.find(({ path }) => base + path === address)?.bytes;
    const colours = bytes && coloursOfPicture(type, bytes);
    if (!colours || colours.size === 0) return [];
    return faintOn(colours)
      .filter((each) => scheme === undefined || each === scheme)
      .map((each) => ({
        kind: 'faint-logo',
        file: 'site.yaml',
        ...locate(scheme === undefined ? ['logo'] : ['logo', scheme]),
        message: `The logo can hardly be seen on ${each} pages: no colour of it has a contrast of ${MIN_PICTURE_CONTRAST} to 1 there.`,
        hint:
          scheme === undefined
            ? 'Name a picture for each: `logo: { light: look/…, dark: look/… }`.'
            : `Give the picture for ${each} pages a ${each === 'dark' ? 'lighter' : 'darker'} colour.`,
      }));
  }

  const icon = favicon === undefined ? undefined : picture(favicon, ['favicon'], ENDINGS.icon);
  const logos =
    logo === undefined
      ? []
      : typeof logo === 'string'
        ? [{ ...picture(logo, ['logo'], ENDINGS.picture) }]
        : (['light', 'dark'] as const).map((scheme) => ({
            ...picture(logo[scheme], ['logo', scheme], ENDINGS.picture),
            scheme,
          }));
  const warnings = logos.flatMap((each) => ('address' in each ? checkLogo(each as Look['logo'][number]) : []));
  const shown = logos.flatMap((each) => ('address' in each ? [each as Look['logo'][number]] : []));
  const own = faces();
  const styles = formatTheme(theme, { faces: own, hasLogo: shown.length > 0, hasDarkLogo: shown.length > 1 });
  const isUsual = theme.typeface === undefined || theme.typeface === 'newsreader';
  const look: Look = {
    styles: styles + ownStyles(),
    // The upright face and its italic: a bold is asked for where there is one.
    faces: isUsual
      ? undefined
      : own
          .filter(({ weight }) => weight !== '600 900')
          .map(({ address, style }) => ({ address, isItalic: style === 'italic' })),
    icon: icon && { address: icon.address, type: icon.type },
    logo: shown,
    files,
  };
  return { look, problems, warnings };
}

/** Why a file cannot be taken that `site.yaml` names; undefined where it can. */
function faultOf(
  folder: string,
  file: string,
  endings: readonly string[],
): Omit<Problem, 'file' | 'line' | 'column'> | undefined {
  const isRight = (name: string) => endings.includes(extname(name).toLowerCase());
  if (!file.startsWith(`${OWN_FOLDERS.look}/`) || file.includes('..') || file.includes('\\'))
    return {
      kind: 'invalid-value',
      message: `${asCode(file)} is not in ${OWN_FOLDERS.look}/.`,
      hint: `Put the file into ${OWN_FOLDERS.look}/ in the content folder, and write ${asCode(`${OWN_FOLDERS.look}/${basename(file)}`)}.`,
    };
  if (!isRight(file))
    return {
      kind: 'invalid-value',
      message: `${asCode(file)} has the wrong ending.`,
      hint: `It takes a file that ends in ${endings.join(' or ')}.`,
    };
  const status = lstatSync(join(folder, file), { throwIfNoEntry: false });
  if (!status) {
    const near = nearest(file, filesOfLook(folder).filter(isRight));
    return {
      kind: 'missing-file',
      message: `There is no file ${asCode(file)} in the content folder.`,
      hint: suggestion(near, 'Put it there, or correct its name.'),
      ...(near !== undefined && { nearest: near }),
    };
  }
  if (!isWithin(folder, file) || !lstatSync(realpathSync(join(folder, file))).isFile())
    return {
      kind: 'unreadable-file',
      message: `${asCode(file)} is not a file of the content folder.`,
      hint: 'Put the file itself there.',
    };
  if (status.size > MAX_BYTES)
    return {
      kind: 'unreadable-file',
      message: `${asCode(file)} is ${(status.size / 1e6).toFixed(1)} MB; the limit is ${MAX_BYTES / 1e6} MB.`,
      hint: 'Readers load it with the first page that they open: make it smaller.',
    };
  return undefined;
}

/** Whether a path leads into a folder when its links are followed. */
function isWithin(folder: string, file: string): boolean {
  try {
    return realpathSync(join(folder, file)).startsWith(realpathSync(folder) + sep);
  } catch {
    return false;
  }
}

/** The files of `look/`, by their paths below the content folder. */
function filesOfLook(folder: string): string[] {
  try {
    const names = readdirSync(join(folder, OWN_FOLDERS.look), { recursive: true }) as string[];
    return names
      .filter((name) => !isLeftBehind(basename(name)))
      .map((name) => `${OWN_FOLDERS.look}/${name.replaceAll('\\', '/')}`)
      .sort(compareText);
  } catch {
    return [];
  }
}
