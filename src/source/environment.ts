import { site } from '#config/site.ts';
import { calendarDateAt, type CalendarDate } from '#lib/dates.ts';
import { deploymentOf, servingOf, type Deployment, type Serving } from '#lib/hosts/deployment.ts';

/** What the process is told from outside: the one place that asks the environment or the clock. */

/** The day that a build is of. */
export function readToday(): CalendarDate {
  return process.env.BUILD_DATE || calendarDateAt(new Date(), site.timeZone);
}

/** Whether a machine builds, on whose warnings nobody looks: hosts and CI services set `CI`. */
export function readIsCi(): boolean {
  return !/^(?:|0|false)$/i.test(process.env.CI ?? '');
}

/** What a build is made for. */
export function readDeployment(): Deployment {
  return deploymentOf(process.env);
}

/** Where the pages of a build say that they are, and whether anybody is to find them there. */
export function readServing(): Serving {
  return servingOf(readDeployment(), site.url);
}
