import { expect, test } from '@playwright/test';
import { SearchPage } from '../page-objects/search-page.ts';
import type { Language } from '../page-objects/site-page.ts';

const TWO = 'Article français 2';
const THREE = 'Article français 3';
const ENGLISH = 'English post 2';

/** What is asked for, in which posts it is found and what is marked in the first of them. */
const FOUND: Record<Language, [query: string, titles: string[], marked: string][]> = {
  fr: [
    ['automne', [TWO, THREE], 'automne'],
    ['l’automne', [TWO, THREE], 'automne'],
    ["L'AUTOMNE", [TWO, THREE], 'automne'],
    ["d'automne", [TWO, THREE], 'automne'],
    ["qu'il pleuve", [TWO], 'pleuve'],
    ['coeur', [TWO], 'cœur'],
    ['cœur', [TWO], 'cœur'],
    ['CŒUR', [TWO], 'cœur'],
    ['oeuvre', [TWO], 'œuvre'],
    ['choeur', [THREE], 'chœur'],
    ['ex aequo', [TWO], 'æquo'],
    ['ex æquo', [TWO], 'æquo'],
    ['ete', [TWO], 'été'],
    ['garcon', [TWO], 'garçon'],
    ['réseau', [TWO, THREE], 'réseau'],
    ['réseaux', [TWO, THREE], 'réseau'],
    ['clé', [TWO, THREE], 'clés'],
    ['cles', [TWO, THREE], 'clés'],
    ['travail', [THREE], 'travaux'],
    ['déployer', [TWO, THREE], 'déployons'],
    ['déployons', [TWO, THREE], 'déployons'],
    ['déployé', [TWO, THREE], 'déployé'],
    ['deploye', [TWO, THREE], 'déployé'],
    ['configurer', [THREE], 'configurées'],
    ['configuré', [THREE], 'configurées'],
    ['tâches', [THREE], 'tâche'],
    ["aujourd'hui", [TWO], 'Aujourd’hui'],
    ['kube-proxy', [TWO, ENGLISH], 'kube-proxy'],
    ['v1.7', [TWO, ENGLISH], 'v1.7'],
    ['1.7', [TWO, ENGLISH], 'v1.7'],
    ['« le cœur du réseau »', [TWO], 'cœur'],
    // Only its English version is published.
    ['portal', [ENGLISH], 'portal'],
  ],
  en: [
    ['azure', [ENGLISH], 'Azure’s'],
    ["Azure's", [ENGLISH], 'Azure’s'],
    ['deploy', [ENGLISH], 'deploys'],
    ['deployed', [ENGLISH], 'deploys'],
    ['policy', [ENGLISH], 'policies'],
    ['kube-proxy', [ENGLISH], 'kube-proxy'],
    ['proxy', [ENGLISH], 'kube-proxy'],
    ['.NET', [ENGLISH], 'NET'],
    ['c#', [ENGLISH], 'C#'],
    ['C++', [ENGLISH], 'C++'],
    ['port', [ENGLISH], 'portal'],
    ['“whatever the policies”', [ENGLISH], 'policies'],
  ],
};

for (const language of ['fr', 'en'] as const) {
  for (const [query, titles, marked] of FOUND[language]) {
    test(`in ${language} “${query}” finds “${marked}”`, async ({ page }) => {
      const search = new SearchPage(page, language);
      await search.ask({ q: query });
      await expect(search.field).toHaveValue(query);
      for (const title of titles) await expect(search.result(title)).toBeVisible();
      const marks = search.result(titles[0]!).locator('mark');
      expect(await marks.allTextContents()).toContain(marked);
      await expect(search.status).toContainText(query);
    });
  }
}
