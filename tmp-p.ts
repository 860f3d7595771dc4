import { createSite, buildSite } from '/work/main/tests/fixtures/site.ts';
import fs from 'node:fs';
const site = createSite('bilingual', 'proto');
const f=site.root+'/src/config/feeds.ts'; fs.writeFileSync(f, fs.readFileSync(f,'utf8').replace('length: 20','length: 4').replace('hub: null',"hub: 'https://hub.example.org/'"));
const r = buildSite(site);
console.log(r.status, r.output.slice(-900));
