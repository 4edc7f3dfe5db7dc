import { sentence } from '../../../text/quote-list.ts';
import type { Text } from '../../../text/text.ts';
import { withoutQuery } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { sentElsewhere } from '../redirect/sent-elsewhere.ts';
import { hostname } from './product-signs.ts';

const DRIVE = /^https:\/\/(?:drive|docs)\.google\.com\/(?:uc\b|file\/|open\b|download\b|feeds\/download\/documents)/;
const SHEET = /^https:\/\/(?:docs\.google\.com\/(?:feeds\/download\/)?spreadsheets\/|spreadsheets\.google\.com\/)/;

/** What a page can do with this kind of file. */
function wayOut(url: string, signIn: boolean): Text {
  if (!SHEET.test(url)) {
    return sentence`Share the file with everyone who has the link and read it through the Drive API (${'https://www.googleapis.com/drive/v3/files/ID?alt=media&key=KEY'}), or fetch it on a server of your own. To save it for the user a plain link is enough.`;
  }
  if (signIn) {
    return sentence`In the sheet choose File, Share, Publish to web (and let everyone with the link read it), then fetch the link that it gives. A sheet that stays private is read through the Sheets API with a token.`;
  }
  return sentence`Fetch the link of File, Share, Publish to web with no header of your own, or use the Sheets API. If that link fails too, as it did at times, fetch it on a server of your own.`;
}

export default defineRule({
  id: 'google-share-link',
  title: 'Google’s share link was fetched',
  explains: ['acao-missing', 'acao-mismatch', 'acao-null-origin', 'preflight-status', 'preflight-redirect'],
  certainty: 'likely',
  link: 'https://developers.google.com/workspace/drive/api/guides/manage-downloads',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const first = context.call.hops[0]?.request.url ?? '';
    if (!DRIVE.test(first) && !SHEET.test(first)) return null;
    const target = sentElsewhere(context)?.target ?? '';
    const signIn = hostname(context) === 'accounts.google.com' || target.startsWith('https://accounts.google.com/');
    return {
      summary: signIn
        ? sentence`The page fetched ${withoutQuery(first)}, and Google sent the call to its sign-in: the file is not open to everybody.`
        : sentence`The page fetched ${withoutQuery(first)}. Google’s links to shared files lead through servers that do not reliably allow pages of other sites.`,
      owner: 'page',
      action: wayOut(first, signIn),
      fix: signIn ? 'Publish the file, or use the API' : 'Read the file through Google’s API',
      evidence: [{ leg: 'request', hop: 0, part: 'url', name: null }],
    };
  },
});
