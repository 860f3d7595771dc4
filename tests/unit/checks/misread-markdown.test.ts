import { expect, test } from 'vitest';
import { expectMended, placesOf, toldOf } from './lost-text.ts';

test.each([
  ['the name of a method', 'La méthode __init__ du module.', '7:12', '`__init__` is shown bold'],
  ['a name that is called', 'Appeler __prepare__(x).', '7:9', '`__prepare__` is shown bold'],
  ['two numbers with a range', 'De 5~10 à 20~30.', '7:5', 'struck out'],
  ['a subscript', 'De l’H~2~O.', '7:7', 'struck out'],
  ['a paragraph above a line', 'Un texte.\n---', '7:1', 'made a heading'],
  ['two lines above one', 'Un\ntexte\n-----', '7:1', 'made a heading'],
  ['a path of a share', 'Le partage \\\\server\\share.', '7:12', '`\\\\server\\share` is shown'],
  [
    'a hidden folder',
    'Dans C:\\.ssh ici.',
    '7:8',
    'the path `C:\\.ssh` is shown without the backslash',
  ],
  ['a folder in a variable', '%USERPROFILE%\\.kube\\config', '7:14', 'before `.`'],
  ['a folder of PowerShell', '$env:APPDATA\\_x', '7:13', 'before `_`'],
  ['a folder of the user', '~\\.ssh\\config', '7:2', 'before `.`'],
  ['a folder near', 'Lancer ..\\_outils\\x.ps1.', '7:10', '`..\\_outils\\x.ps1` is shown'],
  ['a key of the registry', 'HKLM:\\SOFTWARE\\.NETFramework', '7:15', 'before `.`'],
  ['two names, told once', 'C:\\_temp\\*.log', '7:3', '`C:\\_temp\\*.log`'],
  ['a folder with a space', 'C:\\Program Files\\.NET', '7:17', '`C:\\Program Files\\.NET`'],
  ['an account', 'Le compte CONTOSO\\_svc.', '7:18', '`CONTOSO\\_svc`'],
])('%s is told', (_what, body, at, message) => {
  const problems = toldOf('misread-markdown', body);
  expect(placesOf(problems)).toEqual([at]);
  expect(problems[0]).toMatchObject({ severity: 'warning' });
  expect(problems[0]!.message).toContain(message);
});

test.each([
  ['La méthode __init__.', 'La méthode `__init__`.'],
  [
    'Dans C:\\.ssh et %USERPROFILE%\\.kube\\config.',
    'Dans `C:\\.ssh` et `%USERPROFILE%\\.kube\\config`.',
  ],
  ['(\\\\server\\share)', '(`\\\\server\\share`)'],
])('%j is put into backticks', (body, better) => {
  expectMended('misread-markdown', body, better);
});

test.each([
  'Du __gras__ et __du gras__.',
  'Du ~texte barré~ et ~~un autre~~collé.',
  'Un titre\n---',
  'Un texte.\n\n---\n\nUn autre.',
  '`__init__`',
  'Un \\*, MAX\\_VALUE, une\\_autre, \\<x>, \\{y}, \\[z] et .\\*.',
  'C:\\temp, C:\\\\.ssh, \\\\\\\\server\\\\share et C:\\Windows.',
  'Un retour \\\\n et `C:\\.ssh`.',
])('nothing is told of %j', (body) => {
  expect(toldOf('misread-markdown', body)).toEqual([]);
});
