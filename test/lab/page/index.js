// The list: runs scenarios in this page, so that its calls appear in the DevTools of this tab.
let run = Date.now();

function runInOwnPage(id) {
  return new Promise((resolve) => {
    const frame = document.createElement('iframe');
    frame.hidden = true;
    frame.src = `/run/${id}`;
    frame.addEventListener('load', async () => {
      resolve(await frame.contentWindow.runScenario(id, run));
      frame.remove();
    });
    document.body.append(frame);
  });
}

async function runRow(row) {
  const cell = row.querySelector('.saw');
  cell.textContent = '…';
  run += 1;
  const { id } = row.dataset;
  const saw = await ('ownPage' in row.dataset ? runInOwnPage(id) : window.runScenario(id, run));
  cell.textContent = [saw.settled, saw.status, saw.type, saw.error].filter((part) => part !== null).join(' · ');
}

const rows = [...document.querySelectorAll('tbody tr')];
const all = document.querySelector('#all');
const count = document.querySelector('#count');

for (const row of rows) row.querySelector('button').addEventListener('click', () => runRow(row));

all.addEventListener('click', async () => {
  all.disabled = true;
  let done = 0;
  const shown = rows.filter((row) => !row.hidden);
  for (const row of shown) {
    await runRow(row);
    done += 1;
    count.textContent = `${done} of ${shown.length}`;
  }
  all.disabled = false;
});

document.querySelector('#filter').addEventListener('input', (event) => {
  const words = event.target.value.toLowerCase();
  for (const row of rows) row.hidden = !row.textContent.toLowerCase().includes(words);
});
