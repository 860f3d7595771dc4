// @ts-nocheck
import { judge } from '/work/trees/fixC/src/checks/mermaid-judge.ts';
const dense=(n,k)=>'flowchart TD\n'+Array.from({length:k},(_,i)=>`  A${i%n} --> A${(i*7+3+Math.floor(i/n))%(n+3)}\n`).join('');
const amp=(a,b)=>'flowchart TD\n  '+Array.from({length:a},(_,i)=>'A'+i).join(' & ')+' --> '+Array.from({length:b},(_,i)=>'B'+i).join(' & ');
const all={
 d20x50:dense(20,50), d20x100:dense(20,100), d20x150:dense(20,150),d40x100:dense(40,100),d40x199:dense(40,199), amp5:amp(5,5),amp10:amp(10,10),
 amp14:amp(14,14),
 semi:'flowchart TD\n'+Array.from({length:200},(_,i)=>`A${i}-->B${i}`).join(';'),
 seq:'sequenceDiagram\n'+Array.from({length:199},(_,i)=>`A${i}->>B${i}: x\n`).join(''),
 er:'erDiagram\n'+Array.from({length:199},(_,i)=>`A${i} ||--o{ B${i} : x\n`).join(''),
 xy:'xychart-beta\n  bar ['+'1, '.repeat(3000)+'1]\n',
 chain1:'flowchart TD\n'+Array.from({length:200},(_,i)=>`A${i}`).join('-->'),
 d20x199:dense(20,199), d5x199: dense(5,199),
};
for(const [n,t] of Object.entries(all)) if(process.argv[2]===n||!process.argv[2]){const s=performance.now();let r;try{r=await judge(t)}catch(x){r=[{message:String(x)}]}console.log(n,t.length,t.split('\n').length,(performance.now()-s).toFixed(0)+'ms',r[0]?.message.slice(0,80)??'')}
