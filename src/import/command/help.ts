/** What `--help` prints. */
export const HELP = `npm run import -- FILE…   turns captured pages into articles

FILE is HTML saved from a browser, plain text copied from a page, Markdown, a folder of them, or - for standard input.
Each becomes articles/<id>.md in the content folder (CONTENT_DIR), with its quotations marked, and a file for each person,
organization and source that is not there yet. What is unsure stands in the frontmatter as "# check: …".

  --topic ID         a topic of the article; may be repeated, the first is the main one
  --kind KIND        report, analysis, opinion, explainer or interview
  --summary TEXT     in your own words, at most 300 characters
  --title TEXT       the headline, where the page has none
  --published DATE   the date (EDTF), where the page has none
  --language TAG     the language (BCP 47), where the page does not say it
  --source ID        the outlet, one of those in sources/
  --holder NAME      who holds the rights to the original
  --rights RIGHTS    what may be published: link-only (without this option), excerpt, full or retold
  --id ID            the article's id, which otherwise is made of its title

  --into ID          put the text under this article and keep its frontmatter
  --force            replace a file that is there; the former one is kept beside it, hidden
  --dry-run          show what would be written, and write nothing
  --json             print what was found, one object a line, and write nothing
  --help             print this

Exit code: 0, 1 if a file could not be imported, 2 if the command is wrong.`;
