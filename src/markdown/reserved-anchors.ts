/** Anchors that the page of an article makes itself: passages, events, claims, sections, footnotes and its own parts. */
const RESERVED = /^(?:p\d+|[ecs]-.*|fn.*|user-content-.*|text|voices|about|topics|main|search)$/;

/** Whether an id is an anchor that the page of an article needs for itself, so that no quotation can have it. */
export function isReservedAnchor(id: string): boolean {
  return RESERVED.test(id);
}
