import { parseBuildRecord, type BuildRecord } from '#lib/posts/schedule.ts';
import { readText } from '#source/text-file.ts';
import { toClause } from '#checks/rule.ts';

/** Milliseconds that a published site has to answer. */
const PATIENCE = 20_000;

/**
 * What a built site tells of itself, or why that cannot be told.
 *
 * @param place URL or file of its `build.json`
 */
export async function readBuildRecord(
  place: string,
): Promise<{ record: BuildRecord } | { fault: string; fix: string }> {
  const read = await textAt(place);
  if ('fault' in read) return read;
  const record = parseBuildRecord(read.text);
  return record
    ? { record }
    : {
        fault: `\`${place}\` is no record of a build`,
        fix: 'give the address of /build.json of the published site',
      };
}

async function textAt(place: string): Promise<{ text: string } | { fault: string; fix: string }> {
  if (!/^https?:\/\//.test(place)) {
    const read = readText(place);
    const fault = {
      fault: `\`${place}\` cannot be read`,
      fix: 'give the URL or the file of build.json',
    };
    return 'text' in read ? read : fault;
  }
  try {
    const response = await fetch(place, {
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (response.ok) return { text: await response.text() };
    throw new Error(`it answers ${response.status}`);
  } catch (error) {
    return {
      fault: `\`${place}\` cannot be fetched: ${reasonOf(error)}`,
      fix: 'is the site published?',
    };
  }
}

/** `fetch` says no more than that it failed, and keeps why to its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return toClause(cause instanceof Error && cause.message !== '' ? cause.message : error.message);
}
