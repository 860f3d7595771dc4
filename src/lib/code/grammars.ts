import { refractor, type Syntax } from 'refractor';
import batch from 'refractor/batch';
import bicep from 'refractor/bicep';
import docker from 'refractor/docker';
import graphql from 'refractor/graphql';
import groovy from 'refractor/groovy';
import hcl from 'refractor/hcl';
import http from 'refractor/http';
import jsx from 'refractor/jsx';
import kusto from 'refractor/kusto';
import nginx from 'refractor/nginx';
import powershell from 'refractor/powershell';
import promql from 'refractor/promql';
import properties from 'refractor/properties';
import protobuf from 'refractor/protobuf';
import rego from 'refractor/rego';
import shellSession from 'refractor/shell-session';
import systemd from 'refractor/systemd';
import toml from 'refractor/toml';
import tsx from 'refractor/tsx';
import { amendBash, amendPowerShell } from './shells.ts';

/** Prism’s grammars of the languages in `languages.ts`; the commonest come with `refractor` itself. */
export const grammars = refractor;

const OTHERS: readonly Syntax[] = [
  ...[batch, bicep, docker, graphql, groovy, hcl, http, jsx, kusto, nginx, powershell, promql],
  ...[properties, protobuf, rego, shellSession, systemd, toml, tsx],
];

for (const grammar of OTHERS) refractor.register(grammar);
amendBash(refractor.languages);
amendPowerShell(refractor.languages);
