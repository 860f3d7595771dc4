import { createSite, buildSite } from '/work/main/tests/fixtures/site.ts';
import fs from 'node:fs';
const kind = process.argv[2]!;
const site = createSite('english', 'faults');
const post = (body: string, more='') => `---\ntitle: A post that is broken\ndate: 2020-01-01\ntags: [networking]\n${more}---\n\n${body}\n`;
const dir = site.root+'/src/content/posts/broken'; 
console.log(fs.readFileSync(site.root+'/src/content/tags.yaml','utf8').slice(0,100));
const tag = /^([a-z-]+):/m.exec(fs.readFileSync(site.root+'/src/content/tags.yaml','utf8'))![1];
fs.mkdirSync(dir,{recursive:true});
const put = (f: string, t: string)=>fs.writeFileSync(dir+'/'+f, t.replace('networking', tag!));
if (kind==='throws') { put('Part.astro', `---\nconst size = Astro.params.slug.length;\n---\n<p>{size}</p>`); put('en.mdx', post("import Part from './Part.astro';\n\n<Part />")); }
if (kind==='relative') { put('Part.astro', `<a href="further/">x</a>`); put('en.mdx', post("import Part from './Part.astro';\n\n<Part />")); }
if (kind==='large') { put('en.mdx', post('A sentence of words that is long enough. '.repeat(26000))); }
if (kind==='guid') { put('en.mdx', post('Text.', 'guid: x\n')); fs.mkdirSync(dir+'2'); fs.writeFileSync(dir+'2/en.mdx', post('Text.','guid: x\n').replace('networking', tag!).replace('that is','which is')); }
if (kind==='hub') { fs.writeFileSync(site.root+'/src/config/feeds.ts', "export const feeds = { stream: ['rss','rss'], tags: ['rsss'], length: 0, hub: 'hub' };\n"); }
const r = buildSite(site);
console.log('STATUS', r.status, fs.existsSync(site.dist)); console.log(r.output.slice(-2200));
