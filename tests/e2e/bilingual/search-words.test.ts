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
    ['FileNotFound', [ENGLISH], 'System.IO.FileNotFoundException'],
    ['pull policy', [ENGLISH], 'spec.containers[0].imagePullPolicy'],
    ['D4s_v5', [ENGLISH], 'Standard_D4s_v5'],
    ['lodz', [ENGLISH], 'Łódź'],
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
    // Names of code: whole, and by their parts.
    ['System.IO.FileNotFoundException', [ENGLISH], 'System.IO.FileNotFoundException'],
    ['IO.FileNotFoundException', [ENGLISH], 'System.IO.FileNotFoundException'],
    ['FileNotFoundException', [ENGLISH], 'System.IO.FileNotFoundException'],
    ['filenotfound', [ENGLISH], 'System.IO.FileNotFoundException'],
    ['file not found', [ENGLISH], 'System.IO.FileNotFoundException'],
    ['imagePullPolicy', [ENGLISH], 'spec.containers[0].imagePullPolicy'],
    ['PullPolicy', [ENGLISH], 'spec.containers[0].imagePullPolicy'],
    ['pullpolicy', [ENGLISH], 'spec.containers[0].imagePullPolicy'],
    ['pull policy', [ENGLISH], 'spec.containers[0].imagePullPolicy'],
    ['containers[0].image', [ENGLISH], 'spec.containers[0].imagePullPolicy'],
    ['creationtimestamp', [ENGLISH], 'metadata.creationTimestamp'],
    ['timestamp', [ENGLISH], 'metadata.creationTimestamp'],
    ['storageAccounts', [ENGLISH], 'Microsoft.Storage/storageAccounts@2023-05-01'],
    ['Microsoft.Storage', [ENGLISH], 'Microsoft.Storage/storageAccounts@2023-05-01'],
    ['2023-05-01', [ENGLISH], 'Microsoft.Storage/storageAccounts@2023-05-01'],
    ['Standard_D4s_v5', [ENGLISH], 'Standard_D4s_v5'],
    ['D4s_v5', [ENGLISH], 'Standard_D4s_v5'],
    ['d4s', [ENGLISH], 'Standard_D4s_v5'],
    ['azurerm_kubernetes_cluster', [ENGLISH], 'azurerm_kubernetes_cluster.default_node_pool'],
    ['kubernetes_cluster', [ENGLISH], 'azurerm_kubernetes_cluster.default_node_pool'],
    ['default_node_pool', [ENGLISH], 'azurerm_kubernetes_cluster.default_node_pool'],
    ['node pool', [ENGLISH], 'azurerm_kubernetes_cluster.default_node_pool'],
    ['kube-system', [ENGLISH], 'kube-system/coreDNS'],
    ['coredns', [ENGLISH], 'kube-system/coreDNS'],
    ['--enable-managed-identity', [ENGLISH], 'enable-managed-identity'],
    ['managed identity', [ENGLISH], 'enable-managed-identity'],
    ['FirewallSubnet', [ENGLISH], 'AzureFirewallSubnet'],
    ['10.240.0.4', [ENGLISH], '10.240.0.4:8080'],
    ['10.240.0.4:8080', [ENGLISH], '10.240.0.4:8080'],
    ['8080', [ENGLISH], '10.240.0.4:8080'],
    ['webApp:1.2', [ENGLISH], 'myregistry.example.org/webApp:1.2'],
    ['webapp', [ENGLISH], 'myregistry.example.org/webApp:1.2'],
    // Names beside numbers.
    ['c++20', [ENGLISH], 'C++20'],
    ['c++ 20', [ENGLISH], 'C++20'],
    ['k8s', [ENGLISH], 'K8s'],
    ['ipv6', [ENGLISH], 'IPv6'],
    ['http/2', [ENGLISH], 'HTTP/2'],
    ['http2', [ENGLISH], 'HTTP/2'],
    ['http 2', [ENGLISH], 'HTTP/2'],
    ['oauth', [ENGLISH], 'OAuth2'],
    ['oauth 2', [ENGLISH], 'OAuth2'],
    ['.net 8', [ENGLISH], 'NET8.0'],
    // Letters that are no others with an accent.
    ['lodz', [ENGLISH], 'Łódź'],
    ['Łódź', [ENGLISH], 'Łódź'],
    ['oresund', [ENGLISH], 'Øresund'],
    ['friedrichstrasse', [ENGLISH], 'Friedrichstraße'],
    ['FRIEDRICHSTRAẞE', [ENGLISH], 'Friedrichstraße'],
  ],
};

for (const language of ['fr', 'en'] as const) {
  test(`in ${language} every query finds what is meant`, async ({ page }) => {
    test.setTimeout(FOUND[language].length * 5_000);
    const search = new SearchPage(page, language);
    for (const [query, titles, marked] of FOUND[language]) {
      await search.ask({ q: query });
      await expect.soft(search.field).toHaveValue(query);
      await expect.soft(search.status).toContainText(query);
      for (const title of titles) {
        await expect.soft(search.result(title), `${query} finds ${title}`).toBeVisible();
      }
      const marks = search.result(titles[0]!).locator('mark');
      expect.soft(await marks.allTextContents(), query).toContain(marked);
    }
  });
}
