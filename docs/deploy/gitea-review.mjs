// Hands the findings of `check --format json` in as a review of a change on Gitea or Forgejo, each at its line, and ends
// with 1 where there are errors: node gitea-review.mjs FINDINGS CONTENT-FOLDER
import { readFileSync } from 'node:fs';

const MOST = 50;
const [report = 'findings.json', content = 'content'] = process.argv.slice(2);
const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository, TOKEN: token, CHANGE: change } = process.env;
const { diagnostics, summary } = JSON.parse(readFileSync(report, 'utf8'));
const url = `${api}/repos/${repository}/pulls/${change}`;
const headers = { Authorization: `token ${token}`, 'Content-Type': 'application/json' };

const files = new Set();
for (let page = 1, more = true; more; page++) {
  const answer = await fetch(`${url}/files?page=${page}&limit=50`, { headers });
  const listed = answer.ok ? await answer.json() : [];
  for (const { filename } of listed) files.add(filename);
  more = listed.length > 0;
}

// A finding in a file that was not changed has no line in the review; the log of the job has them all.
const comments = diagnostics
  .map(({ file, line, severity, message, help }) => ({ path: `${content}/${file}`, new_position: line, body: `**${severity}** ${message}\n\n${help}` }))
  .filter(({ path }) => files.has(path))
  .slice(0, MOST);
for (const { file, line, column, severity, message } of diagnostics) console.log(`${content}/${file}:${line}:${column} ${severity} ${message}`);
if (comments.length > 0) {
  const body = `${summary.errors} errors, ${summary.warnings} warnings`;
  const answer = await fetch(`${url}/reviews`, { method: 'POST', headers, body: JSON.stringify({ event: 'COMMENT', body, comments }) });
  if (!answer.ok) console.error(`the review was not taken: ${answer.status}`);
}
process.exitCode = summary.errors > 0 ? 1 : 0;
