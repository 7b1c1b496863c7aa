/** The days of the last two visits, as `YYYY-MM-DD`. */
export interface Visits {
  day: string;
  /** The visit before, on another day. */
  before?: string;
}

/**
 * What is known of visits after one today.
 * @param kept what was kept of earlier visits, as text
 */
export function visit(kept: string | null, today: string): Visits {
  const { day, before } = parseVisits(kept);
  const last = day === today ? before : day;
  return { day: today, ...(last !== undefined && { before: last }) };
}

function parseVisits(kept: string | null): Partial<Visits> {
  try {
    const { day, before } = JSON.parse(kept ?? '{}') as Record<string, unknown>;
    return { ...(isDay(day) && { day }), ...(isDay(before) && { before }) };
  } catch {
    return {};
  }
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
}
