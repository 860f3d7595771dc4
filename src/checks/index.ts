import { toSortedProblems, type Problem } from '#lib/problems.ts';
import { checkAbsoluteLinks } from './absolute-links.ts';
import { checkAddressLinks } from './address-links.ts';
import { checkLinkAnchors } from './link-anchors.ts';
import { checkLinkLanguages } from './link-languages.ts';
import { checkRedirectedLinks } from './redirected-links.ts';
import { checkAddresses } from './addresses.ts';
import { checkAttachments } from './attachments.ts';
import { checkAttachmentBytes } from './attachment-bytes.ts';
import { checkSvg } from './svg.ts';
import { checkCallouts } from './callouts.ts';
import { checkCameraData } from './camera-data.ts';
import { checkEmbeds } from './embeds.ts';
import { checkCanonical } from './canonical.ts';
import { checkDictionaries } from './dictionaries.ts';
import { checkElementIds } from './element-ids.ts';
import { checkEmptyBodies } from './empty-body.ts';
import { checkSecondFrontMatter } from './second-front-matter.ts';
import { checkSuperseded } from './superseded.ts';
import { checkDeadLinks } from './dead-links.ts';
import { checkLinkMarks } from './link-marks.ts';
import { checkLinkText } from './link-text.ts';
import { checkDiagrams } from './diagrams.ts';
import { checkCode } from './code.ts';
import { checkCodeCharacters } from './code-characters.ts';
import { checkCodeData } from './code-data.ts';
import { checkCodeLanguages } from './code-language.ts';
import { checkImports } from './imports.ts';
import { checkKeptPictures } from './kept-pictures.ts';
import { checkRawMedia } from './raw-media.ts';
import { checkCharacters } from './characters.ts';
import { checkFileContent } from './file-content.ts';
import { checkFiles } from './files.ts';
import { checkFootnotes } from './footnotes.ts';
import { checkFrontMatterValues } from './front-matter-values.ts';
import { checkGuids } from './guids.ts';
import { checkHeaders } from './headers.ts';
import { checkHostFiles, withoutUnwritable } from './host-files.ts';
import { checkHeadings } from './heading.ts';
import { checkHeadingAnchors } from './heading-anchor.ts';
import { checkImageText } from './image-text.ts';
import { checkIndentedCode } from './indented-code.ts';
import { checkInvisibleCharacters } from './invisible-characters.ts';
import { checkLedger } from './ledger.ts';
import { checkLeftovers } from './leftovers.ts';
import { checkLegalNotice } from './legal-notice.ts';
import { checkMarkup } from './markup.ts';
import { checkMergeConflicts } from './merge-conflicts.ts';
import { checkMdxNames } from './mdx-names.ts';
import { checkMdxProps } from './mdx-props.ts';
import { checkMdxSyntax } from './mdx-syntax.ts';
import { checkMovingPictures } from './moving-pictures.ts';
import { checkMissingTexts } from './missing-texts.ts';
import { checkMisreadMarkdown } from './misread-markdown.ts';
import { checkNavigation } from './navigation.ts';
import { checkPostCode } from './post-code.ts';
import { checkPostModule } from './post-module.ts';
import { checkPostLinks } from './post-links.ts';
import { checkPublicLeaks } from './public-leaks.ts';
import { checkPublicShadows } from './public-shadows.ts';
import { checkQuotes } from './quotes.ts';
import { checkRawMarkdown } from './raw-markdown.ts';
import { checkRedirectShape } from './redirect-shape.ts';
import { checkRedirects } from './redirects.ts';
import { checkReferenceLinks } from './reference-links.ts';
import { checkReferences } from './references.ts';
import { onEachDay } from './later-days.ts';
import type { Check, CheckInput } from './rule.ts';
import { checkSchedule } from './schedule.ts';
import { checkSchema } from './schema.ts';
import { checkSecrets } from './secrets.ts';
import { checkSecurityContact } from './security-contact.ts';
import { checkSeriesOrder } from './series-order.ts';
import { checkServedUrl } from './served-url.ts';
import { checkShownValues } from './shown-values.ts';
import { checkSiteConfig } from './site-config.ts';
import { checkTables } from './tables.ts';
import { checkTextLimits } from './text-limits.ts';
import { checkTitles } from './titles.ts';
import { checkTranslations } from './translation.ts';
import { checkYamlComments } from './yaml-comments.ts';
import { checkYamlSyntax } from './yaml-syntax.ts';

/** Every rule of the check, in the order in which they are asked. */
export const CHECKS: readonly Check[] = [
  checkSiteConfig,
  checkFileContent,
  checkFiles,
  checkMergeConflicts,
  checkYamlSyntax,
  checkYamlComments,
  checkSchema,
  checkMissingTexts,
  checkSecondFrontMatter,
  checkEmptyBodies,
  checkReferences,
  checkSuperseded,
  checkCanonical,
  checkTranslations,
  checkAddresses,
  checkGuids,
  checkRedirectShape,
  checkRedirects,
  checkLedger,
  checkPublicShadows,
  checkHostFiles,
  checkHeaders,
  checkServedUrl,
  checkSecurityContact,
  checkTextLimits,
  checkMdxSyntax,
  checkPostCode,
  checkPostModule,
  checkMdxNames,
  checkShownValues,
  checkFrontMatterValues,
  checkMdxProps,
  checkMarkup,
  checkRawMarkdown,
  checkMisreadMarkdown,
  checkIndentedCode,
  checkTables,
  checkFootnotes,
  checkReferenceLinks,
  checkCallouts,
  checkEmbeds,
  checkImageText,
  checkDeadLinks,
  checkLinkText,
  checkLinkMarks,
  checkPostLinks,
  checkAddressLinks,
  checkLinkAnchors,
  checkLinkLanguages,
  checkRedirectedLinks,
  checkAbsoluteLinks,
  checkDiagrams,
  checkCode,
  checkCodeLanguages,
  checkCodeData,
  checkCodeCharacters,
  checkImports,
  checkKeptPictures,
  checkRawMedia,
  checkAttachments,
  checkMovingPictures,
  checkCameraData,
  checkAttachmentBytes,
  checkSvg,
  checkCharacters,
  checkSchedule,
  checkHeadings,
  checkHeadingAnchors,
  checkElementIds,
  checkTitles,
  checkSeriesOrder,
  checkInvisibleCharacters,
  checkSecrets,
  checkPublicLeaks,
  checkQuotes,
  checkNavigation,
  checkDictionaries,
  checkLegalNotice,
  checkLeftovers,
];

/** Rules whose problems depend on the day: they run for each later day too, and report today. */
const DATED: ReadonlySet<Check> = new Set([
  checkSuperseded,
  checkCanonical,
  checkRedirects,
  checkRawMedia,
  checkPostLinks,
  checkAddressLinks,
  checkLinkLanguages,
  checkRedirectedLinks,
  checkAbsoluteLinks,
]);

/** Told before each rule how many are done, and how many there are. */
export type OnStep = (done: number, total: number) => void;

/** Everything that is wrong with what the author wrote, in the order of its places. */
export function runChecks(input: CheckInput, onStep?: OnStep): Problem[] {
  const problems = CHECKS.flatMap((check, done) => {
    onStep?.(done, CHECKS.length);
    return DATED.has(check) ? onEachDay(check, input) : check(input);
  });
  return toSortedProblems(withoutUnwritable(problems));
}
